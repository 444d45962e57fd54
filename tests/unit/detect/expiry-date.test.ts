import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expiryDate } from '../../../lib/detect/expiry-date.ts';
import { expiryDateSchema } from '../../../lib/domain/detection.schema.ts';
import { loadCatalogue } from '../../../lib/words/languages.ts';
import { flat } from '../words/flat.ts';

const WEDNESDAY = '2026-04-15T10:00:00Z';
const FRIDAY = '2026-04-17T10:00:00Z';
const SATURDAY = '2026-04-18T10:00:00Z';
const DECEMBER = '2026-12-20T10:00:00Z';

type Case = readonly [
  written: string,
  language: string | null,
  time: string | null,
  date: string | null,
  rule?: string,
];

const ENGLISH: readonly Case[] = [
  ['2027-03-09', 'en', WEDNESDAY, '2027-03-09', 'stated'],
  ['2027-03-09', null, null, '2027-03-09', 'stated'],
  ['20270309', 'en', WEDNESDAY, '2027-03-09', 'stated'],
  ['23/05/2026', 'en', WEDNESDAY, '2026-05-23', 'stated'],
  ['05/23/2026', 'en', WEDNESDAY, '2026-05-23', 'stated'],
  ['06/07/2026', 'en', WEDNESDAY, null],
  ['06/07/2026', null, WEDNESDAY, null],
  ['06/06/2026', null, WEDNESDAY, '2026-06-06', 'stated'],
  ['06/07/2026', 'en-GB', WEDNESDAY, '2026-07-06', 'day-first'],
  ['06/07/2026', 'en-US', WEDNESDAY, '2026-06-07', 'month-first'],
  ['11/26', 'en-US', WEDNESDAY, null],
  ['29/02/2026', 'en-GB', WEDNESDAY, null],
  ['June 21st', 'en', WEDNESDAY, '2026-06-21', 'next-date'],
  ['June 21st', 'en', null, null],
  ['21 June 2026, 6 pm', 'en', null, '2026-06-21', 'stated'],
  ['22-Sep-2026', 'en', WEDNESDAY, '2026-09-22', 'stated'],
  ['3 Feb', 'en', WEDNESDAY, '2027-02-03', 'next-date'],
  ['1 April', 'en', WEDNESDAY, null],
  ['15 April', 'en', WEDNESDAY, '2026-04-15', 'next-date'],
  ['5 May at 00:00', 'en', WEDNESDAY, null],
  ['Monday 18 May', 'en', WEDNESDAY, '2026-05-18', 'weekday-date'],
  ['Monday 19 May 2026', 'en', WEDNESDAY, null],
  ['Tuesday 26/05', 'en-GB', WEDNESDAY, '2026-05-26', 'weekday-date'],
  ['until Sunday', 'en', WEDNESDAY, '2026-04-19', 'weekday'],
  ['Wednesday', 'en', WEDNESDAY, null],
  ['this Thursday evening', 'en', WEDNESDAY, '2026-04-16', 'weekday'],
  ['next Friday', 'en', FRIDAY, null],
  ['next Friday', 'en', WEDNESDAY, null],
  ['next Friday', 'en', SATURDAY, '2026-04-24', 'weekday'],
  ['next Tuesday', 'en', FRIDAY, '2026-04-21', 'weekday'],
  ['Tuesday next week', 'en', FRIDAY, '2026-04-21', 'weekday-next-week'],
  ['Sunday next week', 'en', FRIDAY, null],
  ['last Monday', 'en', WEDNESDAY, null],
  ['tomorrow midnight', 'en', WEDNESDAY, '2026-04-16', 'day-after'],
  ['day after tomorrow', 'en', WEDNESDAY, '2026-04-17', 'days-after'],
  ['tonight', 'en', WEDNESDAY, '2026-04-15', 'that-day'],
  ['midnight', 'en', WEDNESDAY, '2026-04-15', 'that-day'],
  ['3 days', 'en', WEDNESDAY, '2026-04-18', 'days-after'],
  ['3 days', 'en', null, null],
  ['the next 10 days', 'en', WEDNESDAY, '2026-04-25', 'days-after'],
  ['five more days', 'en', WEDNESDAY, '2026-04-20', 'days-after'],
  ['10 working days', 'en', WEDNESDAY, null],
  ['5-7 days', 'en', WEDNESDAY, null],
  ['36 hours', 'en', WEDNESDAY, '2026-04-16', 'hours-after'],
  ['36 hours', 'en', '2026-04-15T13:00:00Z', '2026-04-17', 'hours-after'],
  ['36 hours', 'en', '2026-04-15', null],
  ['one month', 'en', '2026-01-31T08:00:00Z', '2026-02-28', 'months-after'],
  ['the end of the month', 'en', WEDNESDAY, '2026-04-30', 'month-end'],
  ['end of next month', 'en', DECEMBER, '2027-01-31', 'next-month-end'],
  ['end of February', 'en', DECEMBER, '2027-02-28', 'named-month-end'],
  ['end of 2027', 'en', null, '2027-12-31', 'named-year-end'],
  ['the 28th', 'en', WEDNESDAY, '2026-04-28', 'next-day-of-month'],
  ['the 3rd', 'en', DECEMBER, '2027-01-03', 'next-day-of-month'],
  ['the 31st', 'en', WEDNESDAY, null],
  ['the 15th', 'en', WEDNESDAY, null],
  ['May', 'en', WEDNESDAY, null],
  ['mid-May', 'en', WEDNESDAY, null],
  ['next Wednesday', 'en', WEDNESDAY, null],
  ['before Friday', 'en', WEDNESDAY, null],
  ['this weekend', 'en', WEDNESDAY, null],
  ['end of the week', 'en', WEDNESDAY, null],
  ['stock lasts', 'en', WEDNESDAY, null],
];

const ROMANCE: readonly Case[] = [
  ['07/08/2026', 'es', WEDNESDAY, '2026-08-07', 'day-first'],
  ['este sábado', 'es', WEDNESDAY, '2026-04-18', 'weekday'],
  ['pasado mañana', 'es', WEDNESDAY, '2026-04-17', 'days-after'],
  ['22 de octubre de 2026', 'es', WEDNESDAY, '2026-10-22', 'stated'],
  ['fin de año', 'es', WEDNESDAY, '2026-12-31', 'year-end'],
  ['fin de semana', 'es', WEDNESDAY, null],
  ['finales de julio', 'es', WEDNESDAY, '2026-07-31', 'named-month-end'],
  ['dos semanas', 'es', WEDNESDAY, '2026-04-29', 'weeks-after'],
  ['segunda-feira', 'pt', WEDNESDAY, '2026-04-20', 'weekday'],
  ['1º de setembro', 'pt', WEDNESDAY, '2026-09-01', 'next-date'],
  ['fim do mês que vem', 'pt', WEDNESDAY, '2026-05-31', 'next-month-end'],
  ['amanhã à noite', 'pt', WEDNESDAY, '2026-04-16', 'day-after'],
  ['09/10', 'pt-BR', WEDNESDAY, '2026-10-09', 'next-date-day-first'],
  ['mardi soir', 'fr', WEDNESDAY, '2026-04-21', 'weekday'],
  ['mardi prochain', 'fr', WEDNESDAY, '2026-04-21', 'weekday'],
  ['jeudi prochain', 'fr', WEDNESDAY, null],
  ['1er juin à 18h', 'fr', WEDNESDAY, '2026-06-01', 'next-date'],
  ["fin d'août", 'fr', WEDNESDAY, '2026-08-31', 'named-month-end'],
  ['après-demain', 'fr', WEDNESDAY, '2026-04-17', 'days-after'],
  ['sabato 2 maggio', 'it', WEDNESDAY, '2026-05-02', 'weekday-date'],
  ['fine mese', 'it', WEDNESDAY, '2026-04-30', 'month-end'],
  ['tre giorni', 'it', WEDNESDAY, '2026-04-18', 'days-after'],
  ['30 settembre alle ore 12:00', 'it', WEDNESDAY, '2026-09-30', 'next-date'],
];

const GERMAN_RUSSIAN_TURKISH_ARABIC: readonly Case[] = [
  ['30.11.', 'de', WEDNESDAY, '2026-11-30', 'next-date'],
  ['02.03.2027', 'de', null, '2027-03-02', 'day-first'],
  ['Dienstag, den 5. Mai', 'de', WEDNESDAY, '2026-05-05', 'weekday-date'],
  ['nächsten Donnerstag', 'de', WEDNESDAY, null],
  ['Ende nächsten Monats', 'de', WEDNESDAY, '2026-05-31', 'next-month-end'],
  ['Jahresende', 'de', WEDNESDAY, '2026-12-31', 'year-end'],
  ['übermorgen, 18 Uhr', 'de', WEDNESDAY, '2026-04-17', 'days-after'],
  ['zwei Wochen', 'de', WEDNESDAY, '2026-04-29', 'weeks-after'],
  ['до воскресенья', 'ru', WEDNESDAY, '2026-04-19', 'weekday'],
  ['субботы', 'en', WEDNESDAY, '2026-04-18', 'weekday'],
  ['до конца года', 'ru', WEDNESDAY, '2026-12-31', 'year-end'],
  ['7 октября 2026 года', 'ru', WEDNESDAY, '2026-10-07', 'stated'],
  ['в течение двух недель', 'ru', WEDNESDAY, '2026-04-29', 'weeks-after'],
  ['до 25 числа', 'ru', WEDNESDAY, '2026-04-25', 'next-day-of-month'],
  ['прошлой недели', 'ru', WEDNESDAY, null],
  ["19 Mayıs'a kadar", 'tr', WEDNESDAY, '2026-05-19', 'next-date'],
  ['29 Ekim 2026', 'tr', null, '2026-10-29', 'stated'],
  ['Haziran sonuna kadar', 'tr', WEDNESDAY, '2026-06-30', 'named-month-end'],
  ['bu ay sonu', 'tr', WEDNESDAY, '2026-04-30', 'month-end'],
  ['pazartesi gününe kadar', 'tr', WEDNESDAY, '2026-04-20', 'weekday'],
  ['yarın gece yarısı', 'tr', WEDNESDAY, '2026-04-16', 'day-after'],
  ['hafta sonu', 'tr', WEDNESDAY, null],
  ['20 يونيو', 'ar', WEDNESDAY, '2026-06-20', 'next-date'],
  ['٢٠ حزيران ٢٠٢٦', 'ar', null, '2026-06-20', 'stated'],
  ['يوم الأحد', 'ar', WEDNESDAY, '2026-04-19', 'weekday'],
  ['نهاية شهر مايو', 'ar', WEDNESDAY, '2026-05-31', 'named-month-end'],
  ['لمدة يومين', 'ar', WEDNESDAY, '2026-04-17', 'days-after'],
  ['الشهر الماضي', 'ar', WEDNESDAY, null],
];

const EAST_ASIAN_VIETNAMESE: readonly Case[] = [
  ['5月20日', 'zh', WEDNESDAY, '2026-05-20', 'next-date'],
  ['2026年5月20号24点', 'zh', null, '2026-05-20', 'stated'],
  ['5/6', 'zh', WEDNESDAY, '2026-05-06', 'next-date-month-first'],
  ['本周六', 'zh', WEDNESDAY, '2026-04-18', 'weekday-this-week'],
  ['下周一', 'zh', FRIDAY, '2026-04-20', 'weekday-next-week'],
  ['星期天', 'zh', WEDNESDAY, '2026-04-19', 'weekday'],
  ['上周五', 'zh', WEDNESDAY, null],
  ['下个月底', 'zh', WEDNESDAY, '2026-05-31', 'next-month-end'],
  ['6月底', 'zh', WEDNESDAY, '2026-06-30', 'named-month-end'],
  ['七天内', 'zh', WEDNESDAY, '2026-04-22', 'days-after'],
  ['本月25号', 'zh', WEDNESDAY, '2026-04-25', 'day-of-this-month'],
  ['明天中午', 'zh-CN', WEDNESDAY, '2026-04-16', 'day-after'],
  ['6月中旬', 'zh', WEDNESDAY, null],
  ['春节前', 'zh', WEDNESDAY, null],
  ['9月10日まで', 'ja', WEDNESDAY, '2026-09-10', 'next-date'],
  ['来週の木曜日', 'ja', WEDNESDAY, '2026-04-23', 'weekday-next-week'],
  ['今月末', 'ja', WEDNESDAY, '2026-04-30', 'month-end'],
  ['5日以内', 'ja', WEDNESDAY, '2026-04-20', 'days-after'],
  ['5日', 'ja', WEDNESDAY, null],
  ['明後日の18時', 'ja', WEDNESDAY, '2026-04-17', 'days-after'],
  ['토요일까지', 'ko', WEDNESDAY, '2026-04-18', 'weekday'],
  ['10월 15일', 'ko', WEDNESDAY, '2026-10-15', 'next-date'],
  ['이번 달 말까지', 'ko', WEDNESDAY, '2026-04-30', 'month-end'],
  ['다음 주 수요일', 'ko', WEDNESDAY, '2026-04-22', 'weekday-next-week'],
  ['일주일 동안', 'ko', WEDNESDAY, '2026-04-22', 'weeks-after'],
  ['7일 이내', 'ko', WEDNESDAY, '2026-04-22', 'days-after'],
  ['지난주', 'ko', WEDNESDAY, null],
  ['hết ngày 30/6', 'vi', WEDNESDAY, '2026-06-30', 'next-date'],
  ['ngày 2 tháng 9', 'vi', WEDNESDAY, '2026-09-02', 'next-date'],
  ['cuối tháng sau', 'vi', WEDNESDAY, '2026-05-31', 'next-month-end'],
  ['thứ bảy', 'vi', WEDNESDAY, '2026-04-18', 'weekday'],
  ['chủ nhật tuần này', 'vi', WEDNESDAY, null],
  ['72 giờ', 'vi', WEDNESDAY, '2026-04-18', 'hours-after'],
];

describe.each([
  ['English', ENGLISH],
  ['Romance languages', ROMANCE],
  ['German, Russian, Turkish, Arabic', GERMAN_RUSSIAN_TURKISH_ARABIC],
  ['Chinese, Japanese, Korean, Vietnamese', EAST_ASIAN_VIETNAMESE],
] as const)('%s', (_, cases) => {
  const whole = cases.map(([written, language, time, date, rule]) => [written, language, time, date, rule] as const);
  it.each(whole)('%s (%s, written %s): %s', (written, language, time, date, rule) => {
    const found = expiryDate(written, { language, time });
    expect(found?.date ?? null).toBe(date);
    expect(found?.rule.key).toBe(rule && `detect.expiry.${rule}`);
  });
});

describe('the day of the message', () => {
  it('is its UTC day where it states no other offset', () => {
    expect(expiryDate('tomorrow', { language: 'en', time: '2026-04-15T23:30:00Z' })?.date).toBe('2026-04-16');
  });
  it('is the day of its own offset where it states one', () => {
    expect(expiryDate('tomorrow', { language: 'en', time: '2026-04-16T07:30:00+08:00' })?.date).toBe('2026-04-17');
  });
  it('does not exist where the time is no time', () => {
    expect(expiryDate('tomorrow', { language: 'en', time: '2026-02-30T10:00:00Z' })).toBeNull();
    expect(expiryDate('tomorrow', { language: 'en', time: 'Apr 15' })).toBeNull();
  });
});

describe('the rule', () => {
  it('counts what was counted', () => {
    expect(expiryDate('6 weeks', { language: 'en', time: WEDNESDAY })?.rule.params).toEqual({ count: 6 });
  });
  it('is a sentence of the catalogue, and every sentence of it is a rule that applies', async () => {
    const inCatalogue = flat(await loadCatalogue('en')).filter(({ key }) => key.startsWith('detect.expiry.'));
    const more: readonly Case[] = [
      ['the 20th of next month', 'en', WEDNESDAY, null],
      ['end of next year', 'en', WEDNESDAY, null],
      ['yesterday', 'en', WEDNESDAY, null],
      ['2 years', 'en', WEDNESDAY, null],
    ];
    const applied = [
      ...ENGLISH,
      ...ROMANCE,
      ...GERMAN_RUSSIAN_TURKISH_ARABIC,
      ...EAST_ASIAN_VIETNAMESE,
      ...more,
    ].flatMap(([written, language, time]) => expiryDate(written, { language, time })?.rule.key ?? []);
    expect([...new Set(applied)].sort()).toEqual(inCatalogue.map(({ key }) => key).sort());
  });
});

const anyUnit = fc.nat(0xffff).map((unit) => String.fromCharCode(unit));
const piece = fc.oneof(
  fc.constantFrom(...ENGLISH, ...ROMANCE, ...GERMAN_RUSSIAN_TURKISH_ARABIC, ...EAST_ASIAN_VIETNAMESE).map(([s]) => s),
  fc.string({ unit: anyUnit, maxLength: 20 }),
  fc.integer().map(String),
);
const language = fc.constantFrom(null, 'en', 'es', 'ru', 'zh', 'tr', 'ar', 'xx', '');
const time = fc.oneof(fc.constantFrom(null, WEDNESDAY, '0000-01-01', '9999-12-31T23:59:59Z'), fc.string());

describe('any string', () => {
  it('throws nothing and gives a day of the calendar or nothing', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), language, time, (pieces, language, time) => {
        const found = expiryDate(pieces.join(' '), { language, time });
        if (found === null) return;
        expectDay(expiryDateSchema.parse(found).date);
      }),
      { numRuns: 1000 },
    );
  });
  it('longer than an expiry gives nothing', () => {
    expect(expiryDate(`${'the '.repeat(15)}31 May 2026`, { language: 'en', time: WEDNESDAY })).toBeNull();
  });
});

function expectDay(date: string): void {
  expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
}
