import type { Certificate } from '../../../lib/domain/certificate.schema.ts';
import { failureWords } from '../../../lib/domain/failure.ts';
import type { Message } from '../../../lib/domain/message.schema.ts';
import type { Fact } from '../../ui/Facts.tsx';
import type { Wording } from '../../ui/words-context.ts';
import { DayTable } from './DayTable.tsx';
import { GapList } from './GapList.tsx';
import { LinkList } from './LinkList.tsx';
import { MessageLink } from './MessageLink.tsx';

type Messages = ReadonlyMap<string, Message>;

const topWords = ({ reached, reason }: Certificate['top']): string => {
  if (!reached) return 'library.conversation.top.not';
  return `library.conversation.top.${reason ?? 'reached'}`;
};

function picturesFact({ pictures: { of, missing } }: Certificate, messages: Messages, { t }: Wording): Fact['value'] {
  const what = t(`library.conversation.pictures.${of}`);
  if (missing.length === 0) return what;
  const lacking = t('library.conversation.pictures.missing', { count: missing.length });
  return (
    <>
      {what} <LinkList words={lacking} keys={missing} messages={messages} />
    </>
  );
}

/** The certificate in plain words, one fact a line. */
export function certificateFacts(certificate: Certificate, messages: Messages, words: Wording): readonly Fact[] {
  const { t, speak, formats } = words;
  const { first, last, count, days, gaps, top, arrived, changed, stopped } = certificate;
  const fact = (name: string, value: Fact['value']): Fact => ({ name: t(`library.conversation.fact.${name}`), value });
  const end = (key: string | undefined) =>
    key === undefined ? t('library.conversation.none') : <MessageLink message={messages.get(key)} />;
  return [
    ...(stopped === null ? [] : [fact('stopped', speak(failureWords({ code: stopped })))]),
    fact('count', formats.number(count)),
    fact('first', end(first?.key)),
    fact('last', end(last?.key)),
    ...(days.length > 0 ? [fact('days', <DayTable days={days} />)] : []),
    fact('top', t(topWords(top))),
    fact('gaps', gaps.length === 0 ? t('library.conversation.none') : <GapList gaps={gaps} messages={messages} />),
    fact('arrived', <LinkList keys={arrived} messages={messages} />),
    fact('changed', <LinkList keys={changed} messages={messages} />),
    fact('pictures', picturesFact(certificate, messages, words)),
  ];
}
