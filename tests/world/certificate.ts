import { createHash, X509Certificate } from 'node:crypto';
import { generate } from 'selfsigned';

export type Certificate = {
  readonly key: string;
  readonly cert: string;
  readonly caPem: string;
  /** SHA-256 of the public key, base64: how Chromium is told to trust it. */
  readonly spki: string;
};

const YEAR = 365 * 24 * 60 * 60 * 1000;
const curve = { keyType: 'ec', curve: 'P-256', algorithm: 'sha256' } as const;

/** An authority of this run only, and one certificate by it for all hosts. P-256 keys: a millisecond each. */
export async function makeCertificate(hosts: readonly string[], now = new Date()): Promise<Certificate> {
  const dates = {
    notBeforeDate: new Date(now.getTime() - YEAR / 12),
    notAfterDate: new Date(now.getTime() + YEAR / 2),
  };
  const authority = await generate([{ name: 'commonName', value: 'Stand-in world, test authority' }], {
    ...curve,
    ...dates,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  });
  const leaf = await generate([{ name: 'commonName', value: 'localhost' }], {
    ...curve,
    ...dates,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true, critical: true },
      { name: 'extKeyUsage', serverAuth: true },
      {
        name: 'subjectAltName',
        altNames: [
          ...['localhost', ...hosts].map((value) => ({ type: 2 as const, value })),
          { type: 7 as const, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const publicKey = new X509Certificate(leaf.cert).publicKey.export({ type: 'spki', format: 'der' });
  const spki = createHash('sha256').update(publicKey).digest('base64');
  return { key: leaf.private, cert: `${leaf.cert}\n${authority.cert}`, caPem: authority.cert, spki };
}
