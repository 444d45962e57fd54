import type { Correction, Verdict } from '../findings.schema.ts';
import type { Corrected, Terms } from './checklist.schema.ts';

type Applied = Terms & { readonly verdict: 'corrected'; readonly corrected: Corrected };

/** The date is the person's own word, unless it is the one that was read. */
const dateOf = ({ expiresOn }: Correction, read: Terms): Terms['expiresOn'] => {
  if (expiresOn === null || expiresOn === read.expiresOn?.date) return expiresOn === null ? null : read.expiresOn;
  return { date: expiresOn, rule: { key: 'code.datedByYou' } };
};

/** What the person says that a message means takes the place of what was read, which is kept beside it. */
export function corrected(
  { code, offer, minimumOrder, expires, expiresOn }: Terms,
  { corrected: said, at, salt = '' }: Extract<Verdict, { verdict: 'corrected' }>,
): Applied {
  const asRead: Terms = { code, offer, minimumOrder, expires, expiresOn };
  const expiry = { expires: said.expires, expiresOn: dateOf(said, asRead) };
  return { ...said, ...expiry, verdict: 'corrected', corrected: { asRead, said, at, salt } };
}
