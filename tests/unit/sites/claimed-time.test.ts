import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimEpoch, claimTime, decideDateOrder } from '../../../lib/sites/claimed-time.ts';
import type { DateOrder } from '../../../lib/sites/wall-time.ts';
import { instants } from './page-of.ts';

const claim = (written: string, order: DateOrder = 'unknown', zone: string | null = 'Asia/Shanghai', language = 'en') =>
  instants(claimTime(written, { source: 'text', zone, language, order }));
const unread = ['unparsed', null, null];

describe('a time as a page writes it', () => {
  it('keeps what is written, to the letter', () => {
    expect(claimTime('  10:32,\u00a05/12/2026 ', { source: 'attribute', zone: 'UTC', language: null }).written).toBe(
      '  10:32,\u00a05/12/2026 ',
    );
  });

  it('lasts as long as its smallest unit', () => {
    expect(claim('2026-06-05 19:22')).toEqual(['exact', '2026-06-05T11:22:00.000Z', '2026-06-05T11:22:59.999Z']);
    expect(claim('2026-6-5 19:22:59')).toEqual(['exact', '2026-06-05T11:22:59.000Z', '2026-06-05T11:22:59.999Z']);
    expect(claim('5 Jun 2026')).toEqual(['exact', '2026-06-04T16:00:00.000Z', '2026-06-05T15:59:59.999Z']);
  });

  it('is read in each form that WhatsApp writes', () => {
    const noon = ['exact', '2026-06-15T05:57:00.000Z', '2026-06-15T05:57:59.999Z'];
    for (const written of [
      '13:57, 6/15/2026',
      '13:57, 15/06/2026',
      '1:57 pm, 15/06/2026',
      '1:57\u202fPM, 6/15/2026',
      '1:57 p. m., 15/6/2026',
      '13:57, 15.06.2026',
      '13:57, 15-06-2026',
      '13:57, 2026-06-15',
      '下午1:57, 2026/6/15',
      '2026. 6. 15. 오후 1:57',
      '١٣:٥٧، ١٥/٠٦/٢٠٢٦'.replace('،', ','),
      '\u200f13:57, 15/06/2026\u200f',
    ])
      expect([written, claim(written)]).toEqual([written, noon]);
  });

  it('knows midnight and noon of a twelve-hour clock', () => {
    expect(claim('12:05 am, 15/06/2026', 'unknown', 'UTC')?.[1]).toBe('2026-06-15T00:05:00.000Z');
    expect(claim('12:05 pm, 15/06/2026', 'unknown', 'UTC')?.[1]).toBe('2026-06-15T12:05:00.000Z');
    expect(claim('13:05 pm, 15/06/2026')).toEqual(unread);
  });

  it('is read with the names of months of the page', () => {
    const day = ['exact', '2026-09-24T06:32:00.000Z', '2026-09-24T06:32:59.999Z'];
    expect(claim('Sep 24, 2026, 2:32\u202fPM')).toEqual(day);
    expect(claim('Thu, Sep 24, 2026 at 2:32 PM')).toEqual(day);
    expect(claim('24 Eyl 2026 14:32', 'unknown', 'Asia/Shanghai', 'tr')).toEqual(day);
    expect(claim('24 de septiembre de 2026, 14:32', 'unknown', 'Asia/Shanghai', 'es')).toEqual(day);
    expect(claim('24. September 2026 um 14:32', 'unknown', 'Asia/Shanghai', 'de')).toEqual(day);
    expect(claim('2026年9月24日 周四 14:32', 'unknown', 'Asia/Shanghai', 'zh-CN')).toEqual(day);
    expect(claim('24 Eyl 2026 14:32', 'unknown', 'Asia/Shanghai', 'not a language')).toEqual(unread);
  });

  it('is not read where a date, or part of it, is missing', () => {
    for (const written of [
      '',
      '10:32',
      'Yesterday',
      'Sep 24',
      '9:34 pm',
      '31/31/2026',
      '2026-02-30 10:00',
      '24:61, 15/06/2026',
    ])
      expect([written, claim(written)]).toEqual([written, unread]);
  });

  it('is not read where another word could change its meaning', () => {
    for (const written of ['before 10:32, 15/06/2026', '8:05 μεσάνυχτα, 15/06/2026', '15/06/2026 10:32 (3 days ago)'])
      expect([written, claim(written)]).toEqual([written, unread]);
  });

  it('is ambiguous where day and month can change places, and spans both', () => {
    expect(claim('10:32, 5/12/2026', 'unknown', 'UTC')).toEqual([
      'ambiguous',
      '2026-05-12T10:32:00.000Z',
      '2026-12-05T10:32:59.999Z',
    ]);
    expect(claim('10:32, 5/5/2026', 'unknown', 'UTC')?.[0]).toBe('exact');
  });
});

describe('the zone of a time', () => {
  it('is the written one before the assumed one', () => {
    const from = (written: string) => claimTime(written, { source: 'text', zone: 'Asia/Shanghai', language: 'en' });
    expect(from('2026-06-05T19:22:59Z')).toMatchObject({ from: '2026-06-05T19:22:59.000Z', zone: 'UTC' });
    expect(from('2026-06-05T19:22:59+02:00')).toMatchObject({ from: '2026-06-05T17:22:59.000Z', zone: '+02:00' });
    expect(from('2026-06-05 19:22:59 GMT+8')).toMatchObject({ from: '2026-06-05T11:22:59.000Z', zone: '+08:00' });
    expect(from('2026-06-05 19:22 (UTC-03:30)')).toMatchObject({ from: '2026-06-05T22:52:00.000Z', zone: '-03:30' });
  });

  it('spans the whole earth where none is written and none is known', () => {
    expect(claim('2026-06-05 19:22:59', 'unknown', null)).toEqual([
      'ambiguous',
      '2026-06-05T05:22:59.000Z',
      '2026-06-06T07:22:59.999Z',
    ]);
    expect(claim('2026-06-05 19:22:59', 'unknown', 'Middle/Earth')?.[0]).toBe('ambiguous');
  });

  it('spans both readings of PST in summer, where shops write it and mean daylight time, too', () => {
    expect(claim('2026-06-05 19:22:59 PST')).toEqual([
      'ambiguous',
      '2026-06-06T02:22:59.000Z',
      '2026-06-06T03:22:59.999Z',
    ]);
    expect(claim('2026-12-05 19:22:59 PST')?.[0]).toBe('exact');
  });

  it('spans China and Chicago for CST', () => {
    expect(claim('2026-12-05 08:00:00 CST')).toEqual([
      'ambiguous',
      '2026-12-05T00:00:00.000Z',
      '2026-12-05T14:00:00.999Z',
    ]);
  });

  it('makes the hour that clocks go through twice ambiguous, and the one they skip, too', () => {
    expect(claim('2026-10-25 02:30', 'unknown', 'Europe/Berlin')).toEqual([
      'ambiguous',
      '2026-10-25T00:30:00.000Z',
      '2026-10-25T01:30:59.999Z',
    ]);
    expect(claim('2026-03-29 02:30', 'unknown', 'Europe/Berlin')?.[0]).toBe('ambiguous');
    expect(claim('2026-10-25 12:30', 'unknown', 'Europe/Berlin')?.[1]).toBe('2026-10-25T11:30:00.000Z');
  });
});

describe('the order of day and month in a chat', () => {
  it('is decided by a number above twelve', () => {
    expect(decideDateOrder(['10:32, 5/12/2026', '10:33, 13/12/2026'])).toBe('day-first');
    expect(decideDateOrder(['10:32, 5/12/2026', '10:33, 5/13/2026'])).toBe('month-first');
  });

  it('is decided by the reading in which time does not run backwards', () => {
    expect(decideDateOrder(['9:12 am, 10/12/2025', '4:32 am, 12/10/2025'])).toBe('month-first');
    expect(decideDateOrder(['9:12 am, 12/10/2025', '4:32 am, 10/12/2025'])).toBe('day-first');
  });

  it('stays open where both readings run forwards, or neither does, or they contradict each other', () => {
    expect(decideDateOrder(['10:32, 5/6/2026', '10:33, 6/7/2026'])).toBe('unknown');
    expect(decideDateOrder(['10:32, 2/3/2026', '10:33, 1/1/2026'])).toBe('unknown');
    expect(decideDateOrder(['10:32, 13/1/2026', '10:33, 1/13/2026'])).toBe('unknown');
    expect(decideDateOrder([])).toBe('unknown');
  });
});

describe('a time that a page keeps as a number', () => {
  it('is exact to the millisecond', () => {
    expect(claimEpoch(1780658579123)).toEqual({
      written: '1780658579123',
      certainty: 'exact',
      from: '2026-06-05T11:22:59.123Z',
      to: '2026-06-05T11:22:59.123Z',
      zone: 'UTC',
      source: 'attribute',
    });
    expect(claimEpoch('1780658579123')?.from).toBe('2026-06-05T11:22:59.123Z');
  });

  it('is none where the number is no time of a chat', () => {
    for (const value of [0, -1, 1780658579, '17806585791230', 'x', null, undefined, {}, Number.NaN])
      expect(claimEpoch(value)).toBeNull();
  });
});

describe('any text', () => {
  it('gives an interval that is no interval backwards, or says that it was not read', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.date({ noInvalidDate: true }).map(String)),
        fc.constantFrom('Asia/Shanghai', 'Europe/Berlin', '+05:30', 'nowhere', null),
        fc.constantFrom('en', 'de', 'ar', 'zh', '', 'x-y-z', null),
        (written, zone, language) => {
          const time = claimTime(written, { source: 'text', zone, language });
          expect(time.written).toBe(written);
          if (time.certainty === 'unparsed') expect([time.from, time.to]).toEqual([null, null]);
          else expect(Date.parse(time.from ?? '')).toBeLessThanOrEqual(Date.parse(time.to ?? ''));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('finds every minute again that it was written from', () => {
    const minute = fc.integer({ min: Date.UTC(2020, 0) / 60_000, max: Date.UTC(2035, 0) / 60_000 });
    fc.assert(
      fc.property(minute, fc.constantFrom('Asia/Kolkata', 'America/New_York', 'UTC'), (at, zone) => {
        const format = new Intl.DateTimeFormat('en-US', { timeZone: zone, dateStyle: 'medium', timeStyle: 'short' });
        const { from, to } = claimTime(format.format(at * 60_000), { source: 'text', zone, language: 'en' });
        expect(Date.parse(from ?? '')).toBeLessThanOrEqual(at * 60_000);
        expect(Date.parse(to ?? '')).toBeGreaterThanOrEqual(at * 60_000);
      }),
    );
  });
});
