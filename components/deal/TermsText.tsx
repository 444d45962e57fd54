import type { ReactNode } from 'react';
import { useWords } from '../ui/words-context.ts';
import styles from './TermsText.module.css';
import { type SomeTerms, termsWords } from './terms-words.ts';

type Props = {
  readonly terms: SomeTerms;
  /** More of the same line. */
  readonly children?: ReactNode;
};

/** Benefit, minimum order and expiry in one line; the rule behind the date is said on hover. */
export function TermsText({ terms, children }: Props) {
  const words = useWords();
  const { speak } = words;
  const rule = terms.expiresOn ? speak(terms.expiresOn.rule) : undefined;
  return (
    <span className={styles.terms}>
      {termsWords(terms, words).map((part) => (
        <span key={part.key} title={part.key.startsWith('code.expires') ? rule : undefined}>
          {speak(part)}
        </span>
      ))}
      {children}
    </span>
  );
}
