import { describe, expect, it } from 'vitest';
import { type ConversationSeen, changedMessages } from '../../../../lib/domain/conversation/changed-messages.ts';
import type { Message } from '../../../../lib/domain/message.schema.ts';
import { clock, makeMessage } from '../../../support/make-reading.ts';

const at = (time: string) => ({ utc: clock(`05 ${time}`), zone: 'Europe/Berlin' });
const seen = (time: string, ...messages: Partial<Message>[]): ConversationSeen => ({
  captureId: `at-${time}`,
  at: at(time),
  messages: messages.map(makeMessage),
});
const recalled = { text: '', marks: ['recalled'] } as const;
const gone: Partial<Message> = { text: recalled.text, marks: [...recalled.marks] };

/** The forms of the only message that changed, as texts. */
function formsOf(...captures: ConversationSeen[]): readonly string[] {
  const [changed, ...others] = changedMessages(captures);
  expect(others).toEqual([]);
  return (changed?.versions ?? []).map(({ text, recalled }) => (recalled ? 'recalled' : text));
}

describe('what became of a message between captures', () => {
  it('is nothing where it stayed as it was', () => {
    expect(changedMessages([seen('09:00', {}), seen('09:10', {})])).toEqual([]);
  });

  it('is an edit: both texts with their times, in whatever order the captures are given', () => {
    const captures = [
      seen('09:20', { text: '10% off' }),
      seen('09:00', { text: '15% off' }),
      seen('09:10', { text: '15% off' }),
    ];
    const [changed] = changedMessages(captures);
    expect(changed?.versions).toEqual([
      { text: '15% off', recalled: false, captureId: 'at-09:00', first: at('09:00'), last: at('09:10') },
      { text: '10% off', recalled: false, captureId: 'at-09:20', first: at('09:20'), last: at('09:20') },
    ]);
  });

  it('is a recall: the earlier text stays known', () => {
    expect(formsOf(seen('09:00', { text: '15% off' }), seen('09:10', gone))).toEqual(['15% off', 'recalled']);
  });

  it('is an edit that only adds words', () => {
    const longer = { text: '15% off until Friday' };
    expect(formsOf(seen('09:00', { text: '15% off' }), seen('09:10', longer))).toEqual([
      '15% off',
      '15% off until Friday',
    ]);
  });

  it('is every edit', () => {
    const texts = ['15% off', '12% off', '10% off'];
    expect(formsOf(...texts.map((text, n) => seen(`09:0${n}`, { text })))).toEqual(texts);
  });

  it.each<[string, Partial<Message>]>([
    ['ends in dots', { text: 'Our best price is…' }],
    ['says that it is cut', { text: 'Our best price is', marks: ['clipped'] }],
    ['is folded away', { text: '', marks: ['collapsed'] }],
  ])('is nothing where the text %s in one of them', (_, short) => {
    const whole = { text: 'Our best price is 4.20 USD' };
    expect(changedMessages([seen('09:00', short), seen('09:10', whole)])).toEqual([]);
    expect(changedMessages([seen('09:00', whole), seen('09:10', short)])).toEqual([]);
  });

  it('is nothing new when a recalled message is seen again', () => {
    const captures = [seen('09:00', { text: 'a' }), seen('09:10', gone), seen('09:20', gone)];
    expect(formsOf(...captures)).toEqual(['a', 'recalled']);
  });

  it('is not known of a message without an id of the site', () => {
    const made = { keyKind: 'composite' } as const;
    expect(changedMessages([seen('09:00', { ...made, text: 'a' }), seen('09:10', { ...made, text: 'b' })])).toEqual([]);
  });
});
