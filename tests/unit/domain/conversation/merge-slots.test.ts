import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withFinalKeys } from '../../../../lib/domain/conversation/final-keys.ts';
import { mergeSlots } from '../../../../lib/domain/conversation/merge-slots.ts';
import type { Slot } from '../../../../lib/domain/harvest.schema.ts';
import { makeClaimedTime } from '../../../support/make-reading.ts';
import { brief, gap, hole, made, site, slotsOf } from './make-slots.ts';

const merged = (known: string, window: string): string => brief(mergeSlots(slotsOf(known), slotsOf(window)).slots);
const time = makeClaimedTime();

describe('joining windows', () => {
  it('puts the messages above on top', () => expect(merged('c d e', 'a b c d')).toBe('a b c d e'));
  it('takes a window below and one inside', () => {
    expect(merged('a b c', 'c d e')).toBe('a b c d e');
    expect(merged('a b c d', 'b c')).toBe('a b c d');
  });
  it('leaves a break where nothing is shared, on the side that is named', () => {
    expect(mergeSlots(slotsOf('c d'), slotsOf('a b'))).toMatchObject({ joined: false, changed: [] });
    expect(merged('c d', 'a b')).toBe('a b | c d');
    expect(brief(mergeSlots(slotsOf('a b'), slotsOf('c d'), 'below').slots)).toBe('a b | c d');
  });
  it('takes the break away when a later window bridges it', () => {
    expect(merged('a b | e f', 'b c d e')).toBe('a b c d e f');
    expect(merged('a b | c d', 'b c')).toBe('a b c d');
    expect(merged('a b c d', 'a b | c d')).toBe('a b c d');
  });
  it('brings a bridge nearer where a window joins one side only', () => {
    expect(merged('a b | e f', 'd e')).toBe('a b | d e f');
    expect(merged('a b | e f', 'b c')).toBe('a b c | e f');
  });
  it('keeps a break that nothing bridges', () => {
    expect(merged('a b | e f', 'a b')).toBe('a b | e f');
    expect(merged('a b | e f', 'e f')).toBe('a b | e f');
    expect(merged('a b', 'a b | e f')).toBe('a b | e f');
    expect(merged('a b | c | e f', 'b x y e')).toContain('|');
  });
  it('reads a message that the page has moved once', () => expect(merged('a b c d', 'd a b c')).toBe('a b c d'));
  it('takes what stands first as it is', () => expect(merged('', 'a b')).toBe('a b'));
});

describe('holes', () => {
  it('fills one by its key', () => expect(merged('a [b] c', 'a b c')).toBe('a b c'));
  it('fills one without a key by its place', () => {
    expect(merged('a ? c', 'a b c')).toBe('a b c');
    expect(merged('? ? c', 'a b c')).toBe('a b c');
    expect(merged('a b c', '? b ?')).toBe('a b c');
  });
  it('keeps one that nobody saw drawn', () => expect(merged('a ? c', 'x a ? c')).toBe('x a ? c'));
  it('drops one that was a row without a message', () => {
    expect(merged('a ? b', 'a b')).toBe('a b');
    expect(merged('a b', 'a ? b')).toBe('a b');
  });
});

describe('messages without an id of the site', () => {
  it('tells equal ones apart by what stands around them', () => {
    expect(brief(withFinalKeys(mergeSlots(slotsOf("'x 'x 'b"), slotsOf("'a 'x 'x 'b")).slots))).toBe('a-1 x-1 x-2 b-1');
    expect(brief(withFinalKeys(mergeSlots(slotsOf("'x 'b"), slotsOf("'a 'x 'x 'b")).slots))).toBe('a-1 x-1 x-2 b-1');
    expect(merged("'x 'x 'c", "'a 'x 'x")).toBe('a-1 x-1 x-1 c-1');
  });
  it('does not take an equal message of another day for the seam', () => {
    expect(mergeSlots(slotsOf("'ok 'b 'c"), slotsOf("'ok 'y 'z")).joined).toBe(false);
  });
  it('knows one whose text was changed by its place, its sender and its time', () => {
    const known = [made('a'), made('old', { time }), made('c')];
    const { slots, changed } = mergeSlots(known, [made('a'), made('new', { time }), made('c')]);
    expect(brief(slots)).toBe('a-1 new-1 c-1');
    expect(changed).toEqual(['new-1']);
  });
});

describe('one message seen twice', () => {
  const seen = (earlier: Slot, later: Slot) => mergeSlots([earlier], [later]);
  it('takes the longer of two texts of which one is cut off', () => {
    const { slots, changed } = seen(
      site('a', { text: 'Price is…', marks: ['clipped'] }),
      site('a', { text: 'Price is 5' }),
    );
    expect(slots).toMatchObject([{ message: { text: 'Price is 5', marks: [] } }]);
    expect(changed).toEqual([]);
  });
  it('takes the later of two different texts and says so', () => {
    const { slots, changed } = seen(site('a', { text: '15 % off' }), site('a', { text: '10 % off' }));
    expect(slots).toMatchObject([{ message: { text: '10 % off' } }]);
    expect(changed).toEqual(['a']);
  });
  it('keeps the text of one that was recalled', () => {
    const { slots, changed } = seen(site('a', { text: '15 % off' }), site('a', { text: '', marks: ['recalled'] }));
    expect(slots).toMatchObject([{ message: { text: '15 % off', marks: ['recalled'] } }]);
    expect(changed).toEqual(['a']);
  });
  it('prefers the exact time and keeps what only one of them has', () => {
    const vague = { ...time, certainty: 'ambiguous' as const };
    const file = { kind: 'file' as const, name: 'a.pdf', size: null, href: null };
    const [slot] = seen(
      site('a', { time, translation: 'hello', attachments: [file] }),
      site('a', { time: vague, attachments: [file], quoted: { sender: null, text: 'q' } }),
    ).slots;
    expect(slot).toMatchObject({ message: { time, translation: 'hello', attachments: [file], quoted: { text: 'q' } } });
  });
});

/** A conversation with equal messages now and then, and windows through it from below that share at least three rows. */
const talks = (furthest: number) =>
  fc
    .record({
      rows: fc.array(fc.record({ equal: fc.integer({ min: 0, max: 9 }), site: fc.boolean() }), {
        minLength: 8,
        maxLength: 120,
      }),
      steps: fc.array(fc.integer({ min: 1, max: furthest }), { minLength: 1, maxLength: 200 }),
      keyed: fc.boolean(),
    })
    .map(({ rows, steps, keyed }) => {
      // Not more than two equal ones beside each other: a window of nothing but equal messages fits anywhere.
      const talk = rows.map(({ equal }, index) => {
        if (keyed) return site(`m${index}`);
        return equal === 0 && index % 4 < 2 ? made('ok') : made(`m${index}`);
      });
      const windows: [number, number][] = [];
      for (let to = talk.length, step = 0; to > 0; step++) {
        const from = Math.max(0, to - 12);
        windows.push([from, to]);
        if (from === 0) break;
        to -= steps[step % steps.length] ?? 1;
      }
      return { talk, windows };
    });

const harvest = (windows: readonly (readonly Slot[])[]): readonly Slot[] =>
  windows.reduce<readonly Slot[]>((known, window) => mergeSlots(known, window).slots, []);

describe('any conversation', () => {
  it('is whole when its windows overlap', () =>
    fc.assert(
      fc.property(talks(9), ({ talk, windows }) => {
        const slots = harvest(windows.map(([from, to]) => talk.slice(from, to)));
        expect(brief(withFinalKeys(slots))).toBe(brief(withFinalKeys(talk)));
      }),
      { numRuns: 400 },
    ));

  // Of two equal messages without ids one that is not drawn can be either: those are left out here.
  it('has its holes filled when a later window shows them', () =>
    fc.assert(
      fc.property(talks(5), fc.array(fc.nat(11), { maxLength: 3 }), ({ talk, windows }, undrawn) => {
        const first = windows.map(([from, to]) =>
          talk
            .slice(from, to)
            .map((slot, index) =>
              undrawn.includes(index) && index % 4 === 1 && brief([slot]) !== 'ok-1' ? hole() : slot,
            ),
        );
        const slots = windows.reduceRight<readonly Slot[]>(
          (known, [from, to]) => mergeSlots(known, talk.slice(from, to)).slots,
          harvest(first),
        );
        expect(brief(withFinalKeys(slots))).toBe(brief(withFinalKeys(talk)));
      }),
      { numRuns: 300 },
    ));

  it('never loses or doubles a message of the site, whatever comes', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', '?', '|', '[c]', "'x", "'y"), {
      maxLength: 12,
    });
    const once = (list: string[]): string[] =>
      list.filter(
        (word, index) =>
          !/^[a-f]|\[/.test(word) ||
          list.findIndex((one) => one.replace(/[[\]]/g, '') === word.replace(/[[\]]/g, '')) === index,
      );
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [known, window] = [slotsOf(once(one).join(' ')), slotsOf(once(other).join(' '))];
        const { slots } = mergeSlots(known, window);
        const keys = slots.flatMap((slot) => (slot.is === 'message' ? [slot.message.key] : []));
        const before = [...known, ...window].flatMap((slot) => (slot.is === 'message' ? [slot.message.key] : []));
        expect(new Set(keys)).toEqual(new Set(before));
        for (const key of 'abcdef') expect(keys.filter((one) => one === key).length).toBeLessThan(2);
        for (const key of ['x-1', 'y-1']) {
          const count = (list: readonly Slot[]) =>
            brief(list)
              .split(' ')
              .filter((one) => one === key).length;
          expect(count(slots)).toBeGreaterThanOrEqual(Math.max(count(known), count(window)));
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('never claims that two messages follow on each other which do not', () => {
    const cuts = fc.array(fc.tuple(fc.nat(39), fc.integer({ min: 1, max: 9 })), { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(cuts, fc.boolean(), (windows, isKeyed) => {
        const talk = Array.from({ length: 40 }, (_, index) => (isKeyed ? site : made)(`m${index}`));
        const slots = harvest(windows.map(([from, length]) => talk.slice(from, from + length)));
        const order = slots.map((slot) => (slot.is === 'message' ? Number(/\d+/.exec(slot.message.key)?.[0]) : -1));
        for (const [index, number] of order.slice(1).entries()) {
          if (number >= 0 && (order[index] ?? -1) >= 0) expect(number - (order[index] ?? -1)).toBe(1);
        }
        const seen = windows.flatMap(([from, length]) =>
          Array.from({ length: Math.min(length, 40 - from) }, (_, n) => from + n),
        );
        expect(new Set(order.filter((number) => number >= 0))).toEqual(new Set(seen));
      }),
      { numRuns: 1000 },
    );
  });

  it('of 8,000 messages is joined in a moment', () => {
    const talk = Array.from({ length: 8_000 }, (_, index) => made(`m${index}`));
    const start = performance.now();
    let known: readonly Slot[] = [];
    for (let to = talk.length; to > 0; to -= 20) known = mergeSlots(known, talk.slice(Math.max(0, to - 30), to)).slots;
    expect(known).toHaveLength(8_000);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

it('keeps a break beside nothing out', () => expect(brief(mergeSlots([gap, site('a')], [site('a')]).slots)).toBe('a'));
