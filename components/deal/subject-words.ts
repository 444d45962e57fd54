import type { Terms } from '../../lib/domain/checklist/checklist.schema.ts';
import type { Words } from '../../lib/domain/words.schema.ts';
import type { Wording } from '../ui/words-context.ts';
import { offerWords } from './offer-words.ts';

/** What a person judges: a code, called by its name, or an offer without one, called by its benefit. */
export type Subject = Pick<Terms, 'code' | 'offer'>;

/** What a button does to it, so that no two buttons of a page are called the same. */
export function subjectWords(
  does: 'confirm' | 'correct' | 'dismiss' | 'undoOf',
  { code, offer }: Subject,
  wording: Wording,
): Words {
  if (code !== null) return { key: `code.${does}`, params: { code } };
  return { key: `code.without.${does}`, params: { offer: wording.speak(offerWords(offer, wording)) } };
}

/** What the person said of it. */
export const verdictKey = (verdict: string, { code }: Pick<Subject, 'code'>): string =>
  verdict === 'dismissed' && code === null ? 'code.without.dismissed' : `code.${verdict}`;
