import { describe, expect, it } from 'vitest';
import { offerSteps } from '../../../lib/domain/offer-steps.ts';
import {
  type ChangeSaid,
  type OfferSaid,
  type SaidMessage,
  type Standing,
  standingAt,
  stepsOf,
} from '../../../lib/domain/standing-offer.ts';
import { percentOff } from '../../support/make-capture.ts';

const at = (day: number): number => Date.parse(`2026-06-${String(day).padStart(2, '0')}T10:00:00Z`);
const until = (date: string) => ({ expires: date, expiresOn: { date, rule: { key: 'detect.expiry.stated' } } });
const nothing = { offer: null, minimumOrder: null, expires: null, expiresOn: null };
const place = { start: 0, end: 5, reason: { key: 'detect.reason' }, changeId: null, typed: false };

const offered = (code: string | null, percent: number | null, change: Partial<OfferSaid> = {}): OfferSaid => ({
  ...nothing,
  ...place,
  code,
  offer: percent === null ? null : percentOff(percent),
  ...change,
});
const change = (kind: ChangeSaid['kind'], code: string | null, given: Partial<ChangeSaid> = {}): ChangeSaid => ({
  ...nothing,
  ...place,
  kind,
  code,
  ...given,
});

type Given = Partial<SaidMessage> & { readonly says?: readonly (OfferSaid | ChangeSaid)[] };

/** A message of that day of June. */
const on = (day: number, { says = [], ...given }: Given): SaidMessage => ({
  conversation: 'c1',
  captureId: 'c-1',
  key: `m${day}`,
  sender: 'Lily Chen',
  direction: 'in',
  time: null,
  from: at(day),
  to: at(day),
  text: '',
  offers: says.filter((one) => !('kind' in one)),
  changes: says.filter((one) => 'kind' in one),
  ...given,
});

const told = (...messages: readonly SaidMessage[]): string =>
  offerSteps(messages)
    .map(({ line, kind, message }) => `${message.key} ${kind} ${line || 'nameless'}`)
    .join(', ');

function standing(messages: readonly SaidMessage[], code: string | null, day: number | null = null): string {
  const found: Standing | null = standingAt(stepsOf(offerSteps(messages), code), day === null ? null : at(day));
  if (found === null) return 'nothing';
  const { offer, minimumOrder, expires, withdrawn, expired } = found;
  const parts = [
    offer.kind === 'none' ? 'none' : `${offer.value} %`,
    minimumOrder === null ? null : `from ${minimumOrder.value}`,
    expires === null ? null : `until ${expires}`,
    withdrawn === null ? null : 'withdrawn',
    expired ? 'expired' : null,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

const first = on(1, { says: [offered('LED10', 10)] });
const other = on(2, { says: [offered('SUN20', 20)] });
const unknown = { direction: 'unknown' } as const;

const STEPS: readonly (readonly [string, readonly SaidMessage[], string])[] = [
  ['an offer', [first], 'm1 offered led10'],
  ['the same again', [first, on(3, { says: [offered('led10', 10)] })], 'm1 offered led10, m3 repeated led10'],
  ['the code alone', [first, on(3, { says: [offered('LED10', null)] })], 'm1 offered led10, m3 repeated led10'],
  [
    'the same code on other terms',
    [first, on(3, { says: [offered('LED10', 8)] })],
    'm1 offered led10, m3 changed led10',
  ],
  [
    'a code twice in one message',
    [on(1, { says: [offered('LED10', null), offered('LED10', 10)] })],
    'm1 offered led10',
  ],
  [
    'a withdrawal that names the code, which stands in the message, too',
    [first, on(3, { says: [change('withdrawn', 'LED10'), offered('LED10', null)] })],
    'm1 offered led10, m3 withdrawn led10',
  ],
  [
    'a withdrawal without a code means the only one that stands',
    [first, other, on(3, { says: [change('withdrawn', 'SUN20')] }), on(4, { says: [change('withdrawn', null)] })],
    'm1 offered led10, m2 offered sun20, m3 withdrawn sun20, m4 withdrawn led10',
  ],
  [
    'of two that stand it means the last one offered',
    [first, other, on(3, { says: [change('withdrawn', null)] })],
    'm1 offered led10, m2 offered sun20, m3 withdrawn sun20',
  ],
  [
    'it means no code of another conversation',
    [first, on(3, { conversation: 'c2', says: [change('withdrawn', null)] })],
    'm1 offered led10',
  ],
  [
    'an offer without a code is withdrawn where there is nothing else',
    [on(1, { says: [offered(null, 5)] }), on(3, { says: [change('withdrawn', null)] })],
    'm1 offered nameless, m3 withdrawn nameless',
  ],
  [
    'two offers without a code are two offers',
    [on(1, { says: [offered(null, 5)] }), on(2, { says: [offered(null, 7)] })],
    'm1 offered nameless, m2 offered nameless',
  ],
  ['a change before any offer', [on(1, { says: [change('changed', null, { offer: percentOff(8) })] })], ''],
  [
    'a code that takes the place of the one that stood',
    [first, on(3, { says: [change('changed', 'LED15', { replaces: true })] })],
    'm1 offered led10, m3 withdrawn led10, m3 changed led15',
  ],
  [
    'the same with both codes named',
    [first, other, on(3, { says: [change('withdrawn', 'LED10'), change('changed', 'LED15', { replaces: true })] })],
    'm1 offered led10, m2 offered sun20, m3 withdrawn led10, m3 changed led15',
  ],
  [
    'a code not heard of before whose terms are said to have changed takes no place',
    [first, on(3, { says: [change('changed', 'NEW5', { offer: percentOff(5) })] })],
    'm1 offered led10, m3 offered new5',
  ],
  [
    'an end that comes earlier is a change',
    [
      on(1, { says: [offered('LED10', 10, until('2026-06-20'))] }),
      on(3, { says: [change('extended', 'LED10', until('2026-06-10'))] }),
    ],
    'm1 offered led10, m3 changed led10',
  ],
  [
    'a later end said in passing is an extension',
    [
      on(1, { says: [offered('LED10', 10, until('2026-06-20'))] }),
      on(3, { says: [offered('LED10', 10, until('2026-06-30'))] }),
    ],
    'm1 offered led10, m3 extended led10',
  ],
  [
    'a code that is offered anew after its withdrawal',
    [first, on(2, { says: [change('withdrawn', 'LED10')] }), on(3, { says: [offered('LED10', 10)] })],
    'm1 offered led10, m2 withdrawn led10, m3 offered led10',
  ],
];

const withdrawn = on(5, { says: [change('withdrawn', 'LED10')] });
const dated = on(1, { says: [offered('LED10', 10, until('2026-06-20'))] });

const STANDING: readonly (readonly [string, readonly SaidMessage[], string | null, number | null, string])[] = [
  ['nothing before the first word of it', [other], 'SUN20', 1, 'nothing'],
  ['the offer', [first], 'LED10', 3, '10 %'],
  [
    'the changed benefit',
    [first, on(3, { says: [change('changed', null, { offer: percentOff(8) })] })],
    'LED10',
    4,
    '8 %',
  ],
  [
    'the first benefit before the change',
    [first, on(3, { says: [change('changed', null, { offer: percentOff(8) })] })],
    'LED10',
    2,
    '10 %',
  ],
  [
    'a new minimum beside the old benefit',
    [first, on(3, { says: [change('changed', 'LED10', { minimumOrder: { value: 300, unit: 'units' } })] })],
    'LED10',
    null,
    '10 % from 300',
  ],
  ['nothing more after a withdrawal', [first, withdrawn], 'LED10', 6, '10 % withdrawn'],
  ['the offer until it is withdrawn', [first, withdrawn], 'LED10', 4, '10 %'],
  [
    'the code named again is not offered again',
    [first, withdrawn, on(6, { says: [offered('LED10', null)] })],
    'LED10',
    7,
    '10 % withdrawn',
  ],
  ['offered again', [first, withdrawn, on(6, { says: [offered('LED10', 9)] })], 'LED10', 7, '9 %'],
  [
    'given more time after it was over',
    [first, withdrawn, on(6, { says: [change('extended', 'LED10', until('2026-06-30'))] })],
    'LED10',
    7,
    '10 % until 2026-06-30',
  ],
  ['over after its last day', [dated], 'LED10', 22, '10 % until 2026-06-20 expired'],
  ['not over on its last day', [dated], 'LED10', 20, '10 % until 2026-06-20'],
  [
    'not over after an extension',
    [dated, on(18, { says: [change('extended', null, until('2026-06-30'))] })],
    'LED10',
    22,
    '10 % until 2026-06-30',
  ],
  [
    'what the page does not show to be the supplier’s withdraws nothing',
    [first, on(5, { ...unknown, says: [change('withdrawn', 'LED10')] })],
    'LED10',
    6,
    '10 %',
  ],
  ['nor does it change anything', [first, on(5, { ...unknown, says: [offered('LED10', 50)] })], 'LED10', 6, '10 %'],
  ['an offer of unknown direction is one', [on(1, { ...unknown, says: [offered('LED10', 10)] })], 'LED10', 2, '10 %'],
  [
    'the new code with the terms of the old one',
    [first, on(3, { says: [change('changed', 'LED15', { replaces: true })] })],
    'LED15',
    4,
    '10 %',
  ],
  [
    'the new code with its own',
    [first, on(3, { says: [change('changed', 'LED15', { replaces: true }), offered('LED15', 15)] })],
    'LED15',
    4,
    '15 %',
  ],
  [
    'a message that may have come later says nothing yet',
    [first, on(5, { to: at(9), says: [change('withdrawn', 'LED10')] })],
    'LED10',
    7,
    '10 %',
  ],
];

describe('the steps of an offer', () => {
  it.each(STEPS)('%s', (_, messages, steps) => {
    expect(told(...messages)).toBe(steps);
  });
});

describe('what stands', () => {
  it.each(STANDING)('%s', (_, messages, code, day, expected) => {
    expect(standing(messages, code, day)).toBe(expected);
  });
});
