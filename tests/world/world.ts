import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { answerAsset } from './asset.ts';
import { makeCertificate } from './certificate.ts';
import { type Answer, answerWith } from './site.ts';
import { certificateHosts, resolverHosts, siteOf } from './sites.ts';

/** One request that reached the world. */
export type Request = {
  readonly host: string;
  /** Path with its query. */
  readonly path: string;
  /** Device clock, ms since 1970. */
  readonly at: number;
};

export type World = {
  readonly port: number;
  /** Patterns for Chromium's --host-resolver-rules. */
  readonly hosts: readonly string[];
  /** The authority that signed the server's certificate. */
  readonly caPem: string;
  /** SHA-256 of the certificate's public key, base64. */
  readonly spki: string;
  /** Everything asked for so far, in order; grows. */
  readonly requests: readonly Request[];
  readonly close: () => Promise<void>;
};

export type WorldOptions = {
  /** 0, the default: any free port. */
  readonly port?: number;
  /** "Now" of the pages, ms since 1970; the start of the server by default. */
  readonly now?: number;
};

const plain = (status: number, text: string): Answer => answerWith('text/plain; charset=utf-8', text, { status });

/** Orders are placed when they are first looked at, at the next full second: after whatever was captured before. */
function orderBook(): (orderId: string) => number {
  const placed = new Map<string, number>();
  return (orderId) => {
    const at = placed.get(orderId) ?? Math.ceil(Date.now() / 1000) * 1000;
    placed.set(orderId, at);
    return at;
  };
}

function nowOf(url: URL, base: number): number {
  const given = url.searchParams.get('now');
  if (given === null) return base;
  const at = /^\d+$/.test(given) ? Number(given) : Date.parse(given);
  return Number.isNaN(at) ? base : at;
}

function makeAnswer(base: number): (url: URL) => Promise<Answer> {
  const placedAt = orderBook();
  return async (url) => {
    const site = siteOf(url.hostname);
    if (site === null) return plain(421, `No site ${url.hostname} in this world.\n`);
    const answer = (await answerAsset(url)) ?? site.answer({ url, now: nowOf(url, base), placedAt });
    return answer ?? plain(404, `No page ${url.pathname} on ${url.hostname} in this world.\n`);
  };
}

function send(response: ServerResponse, answer: Answer): void {
  // As the sites' picture hosts do; a page is never the same twice.
  const cache = answer.type.startsWith('image/') ? 'public, max-age=31536000' : 'no-store';
  const headers = { 'content-type': answer.type, 'cache-control': cache, ...answer.headers };
  setTimeout(() => response.writeHead(answer.status, headers).end(answer.body), answer.delay ?? 0);
}

/** Starts the stand-in world on loopback. */
export async function startWorld(options: WorldOptions = {}): Promise<World> {
  const minute = 60_000;
  const answerTo = makeAnswer(options.now ?? Math.floor(Date.now() / minute) * minute);
  const { key, cert, caPem, spki } = await makeCertificate(certificateHosts);
  const requests: Request[] = [];
  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
    const path = request.url ?? '/';
    requests.push({ host, path, at: Date.now() });
    answerTo(new URL(path, `https://${host || 'localhost'}`)).then(
      (answer) => send(response, answer),
      (error: unknown) => send(response, plain(500, `${error instanceof Error ? error.stack : error}\n`)),
    );
  };
  const server = createServer({ key, cert }, handle).listen(options.port ?? 0, '127.0.0.1');
  await once(server, 'listening');
  // A server that listens on an IP port answers with an AddressInfo; text is for pipes.
  const { port } = server.address() as AddressInfo;
  const close = async (): Promise<void> => {
    const closed = once(server, 'close');
    server.close();
    server.closeAllConnections();
    await closed;
  };
  return { port, hosts: resolverHosts, caPem, spki, requests, close };
}
