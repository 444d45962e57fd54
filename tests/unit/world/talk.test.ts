import { describe, expect, it } from 'vitest';
import { messages, type Talk } from '../../world/talk/conversation.ts';
import { messengerEnding } from '../../world/talk/endings.ts';

const makeTalk = (total: number): Talk => ({
  name: 'm',
  supplier: 'Cindy',
  buyer: 'Mara',
  ending: messengerEnding,
  total,
  now: Date.parse('2026-11-22T12:00:00Z'),
});

const all = (total: number) => messages(makeTalk(total), 0, total);

describe('a long conversation', () => {
  it('has as many messages as asked for, each with an id of its own', () => {
    expect(new Set(all(2000).map(({ id }) => id)).size).toBe(2000);
  });

  it('runs forward in time', () => {
    const times = all(1000).map(({ sentAt }) => sentAt);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  it('is the same at every call, whatever the length', () => {
    expect(all(1000).slice(-300)).toEqual(all(300));
  });

  it('holds the code once, one day ago', () => {
    const offers = all(1000).filter(({ text }) => text.includes('LED2026'));
    expect(offers.map(({ sentAt }) => new Date(sentAt).toISOString())).toEqual(['2026-11-21T12:00:00.000Z']);
  });

  it('gives pieces that fit together', () => {
    const talk = makeTalk(100);
    expect([...messages(talk, -20, 40), ...messages(talk, 40, 140)]).toEqual(all(100));
  });
});
