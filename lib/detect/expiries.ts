import type { Analysis } from './analysis.ts';
import { matchesOf } from './matches.ts';
import { type Span, within } from './sentences.ts';
import { cellAt } from './tables.ts';

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|januar|februar|märz|juni|juli|oktober|dezember|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|январ\\p{L}|феврал\\p{L}|марта?|апрел\\p{L}|ма[йя]|июн\\p{L}|июл\\p{L}|августа?|сентябр\\p{L}|октябр\\p{L}|ноябр\\p{L}|декабр\\p{L}|ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık|يناير|فبراير|مارس|أبريل|ابريل|مايو|يونيو|يوليو|أغسطس|اغسطس|سبتمبر|أكتوبر|اكتوبر|نوفمبر|ديسمبر';
const DAYS =
  'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|lunes|martes|miércoles|jueves|viernes|sábado|domingo|segunda(?:-feira)?|terça(?:-feira)?|quarta(?:-feira)?|quinta(?:-feira)?|sexta(?:-feira)?|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|понедельник\\p{L}?|вторник\\p{L}?|сред[аыу]|четверг\\p{L}?|пятниц[аыу]|суббот[аыу]|воскресень[ея]|pazartesi(?:y[ae])?|salı(?:ya)?|çarşamba(?:ya)?|perşembe(?:ye)?|cuma(?:ya)?|cumartesi(?:ye)?|pazar(?:a)?|thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|الأحد|الاثنين|الإثنين|الثلاثاء|الأربعاء|الخميس|الجمعة|السبت';
const HOLIDAYS =
  "chinese new year|spring festival|lunar new year|christmas|new year's eve|easter|black friday|ramadan|eid|diwali|navidad|natal|natale|ferragosto|pasqua|pascua|noël|pâques|weihnachten|ostern|рождеств\\p{L}|нового года|yılbaşı\\p{L}{0,3}|bayram\\p{L}{0,3}|tết|春节|国庆|国庆节|中秋|年底|元旦|双十一|年末|お盆|正月|설날|추석|연말|رمضان|العيد";
const CLOCK =
  '(?:\\s?(?:at|um|à|a las|às|alle|в|,)?\\s?(?:\\d{1,2}(?::\\d{2})?\\s?(?:am|pm|h|uhr)|\\d{1,2}:\\d{2}|noon|midnight|midday))?';
const YEAR = '(?:,?\\s(?:de\\s|del\\s)?20\\d{2})?';
/** A day, a weekday, an end of month, or a word such as "tonight"; numbers come first, then names. */
const WHEN = new RegExp(
  [
    `20\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}${CLOCK}`,
    `\\d{1,2}[-\\s](?:${MONTHS})[-\\s]20\\d{2}${CLOCK}`,
    `\\d{1,2}[./]\\d{1,2}[./](?:20)?\\d{2}`,
    `(?:20\\d{2}年)?\\d{1,2}月(?:\\d{1,2}[日号號]|底|末|初|中旬)(?:\\d{1,2}[点時时])?`,
    `(?:20\\d{2}년\\s?)?\\d{1,2}월\\s?(?:\\d{1,2}일|말)`,
    `(?:ngày\\s)?\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?`,
    `(?:0?[1-9]|[12]\\d|3[01])[./](?:0?[1-9]|1[0-2])\\.?(?!\\d|\\s?(?:%|pct|percent))`,
    `(?:(?:${DAYS})[,\\s]{1,2})?(?:the\\s)?\\d{1,2}(?:st|nd|rd|th|º|er)?\\.?\\s(?:of\\s|de\\s)?(?:${MONTHS})(?!\\p{L})${YEAR}${CLOCK}`,
    `(?:${MONTHS})\\s\\d{1,2}(?:st|nd|rd|th)?(?!\\d)${YEAR}${CLOCK}`,
    `(?:the\\s)?(?:end|fin|fim|ende|fine|конца?|конец)\\s(?:of\\s|de\\s|del\\s|des\\s|do\\s)?(?:the\\s|this\\s|next\\s|este\\s|deste\\s)?(?:month|week|year|mes|mês|mois|monats?|mese|месяца|недели|года|${MONTHS})`,
    `\\d{1,2}(?:-?го)?\\sчисла`,
    `(?:本月|这个月|下月|下个月)\\d{1,2}[号日]`,
    `(?:${HOLIDAYS})(?!\\p{L})`,
    `(?:quartalsende|jahresende|ende (?:der|des) (?:woche|monats|quartals|jahres)|fin de (?:trimestre|año|mes|semana)|fin du (?:mois|trimestre)|fine (?:trimestre|anno|mese)|end of (?:the )?quarter|конца (?:квартала|года|месяца|недели))(?!\\p{L})`,
    `(?:\\d{1,2}\\s?(?:am|pm)|\\d{1,2}:\\d{2}(?:\\s[a-z]{2,4})?|noon|midnight)\\s(?:today|tonight|tomorrow|on (?:${DAYS}))`,
    `(?:نهاية|آخر|اخر)\\s(?:${MONTHS}|رمضان|العيد|الشهر|السنة|العام|الأسبوع)`,
    `(?:one|a|\\d{1,2})\\s(?:week|month)s?\\sago|先週|先月|지난주|지난달|上个?月|上周|أسبوع|الأسبوع الماضي|letzte woche|la semana pasada|la semaine dernière`,
    `(?:this|esta|questa|cette|diese|эт\\p{L}{1,2})\\s(?:week|semana|settimana|semaine|woche|недел\\p{L})`,
    `(?:${MONTHS})\\s(?:end|sonu\\p{L}{0,3})`,
    `monatsende|月底|月末|本月底|今月末|今週末|今週|来週|週末|今月中|本周末|周末|이번 ?주말|주말|(?:this\\s)?weekend|fine settimana|week-end|wochenende|이번 ?달 말|이달 말|월말|hết tháng \\d{1,2}|cuối tháng \\d{1,2}|cuối tháng|ay sonu\\p{L}{0,3}|نهاية الشهر|آخر الشهر`,
    `(?:this|next|last|coming|próximo|próxima|este|diesen|nächsten|questo|prossimo|ce|cette|эт\\p{L}{2,3}|следующ\\p{L}{2,3})\\s(?:${DAYS}|week|month|semana|mes|woche|monat|settimana|mese|недел\\p{L}|месяц\\p{L}?)${CLOCK}`,
    `(?:${DAYS})(?!\\p{L})(?:\\s(?:night|evening|morning|noon|prochain|que viene|abend|notte|sera))?${CLOCK}`,
    `(?:tonight|today|tomorrow|midnight|yesterday|hoy|mañana|ayer|mes pasado|hoje|amanhã|ontem|aujourd'hui|demain|hier|heute|morgen|gestern|oggi|domani|ieri|сегодня|завтра|вчера|bugün|yarın|dün|hôm nay|ngày mai|hôm qua|اليوم|غدا|غداً|بكرة|أمس|امس)${CLOCK}`,
    `(?:本周|这周|下周|上周|周|星期|礼拜)[一二三四五六日天末]?|今天|明天|昨天|今晚|今日|明日|本日|昨日|오늘|내일|어제|이번 ?주|[월화수목금토일]요일|[月火水木金土日]曜日?`,
    `\\d{1,2}(?:st|nd|rd|th)(?!\\p{L})`,
    `(?:\\d{1,2}|two|three|five|seven|ten)\\s(?:more\\s)?(?:days|hours|weeks)`,
    `(?:\\d{1,2}|two|three|a few)\\s(?:days?|weeks?|months?)\\sago`,
    `(?:último|ultimo|dernier|letzte[rn]?|последн\\p{L}{2,3})\\s(?:día|dia|jour|tag|giorno|день|дня)\\s(?:de|do|di|del|des|du)?\\s?(?:${MONTHS}|mes|mês|mois|mese|monats|месяца)(?!\\p{L})`,
    `(?:month|year)\\send(?!\\p{L})|the last day of (?:the month|${MONTHS})(?!\\p{L})`,
    `昨晚|今晚|明晚|后天|大后天|前天|(?:下个?|这个?|本)月\\d{1,2}[号日]|下个?月底|下周末`,
  ]
    .map((part) => `(?:${part})`)
    .join('|')
    .replace(/^(.*)$/s, '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])(?:$1)'),
  'gu',
);

/** "Dead since Monday". */
const SINCE = /^\s?(?:(?:since|seit|desde|depuis|da|dal|с|со|on|am|el|le|il|от)\s(?:the\s|el\s|dem\s|le\s)?)?$/u;
/** A label and its day stand apart in tables of dots. */
const REACH = 40;
const GAP =
  /^(?:<\/?\w{1,6}>|\s{1,40}|[:：,，=(（-]|→|>){0,4}(?:the |le |la |il |lo |el |o |al |ao |den |dem |no |dia |on |am |ngày |next |в |во |day |يوم |在|於|于|を|は){0,2}$/u;

/** No date is longer. */
const LONGEST = 60;
/** How far behind a date the word that ends it, and one that says it is over, may stand. */
const BESIDE = 24;

/** What is needed of a text to find its days. */
type Dated = Pick<Analysis, 'lower' | 'marks' | 'cells'>;

/** Where a date can begin that means something: beside the words that make an expiry of it. Sorted, none overlapping. */
function placesToLook({ marks, cells, lower }: Dated): Span[] {
  const windows = [
    ...marks.until.map(({ end }) => ({ start: end, end: end + REACH + 1 })),
    ...marks.untilAfter.map(({ start }) => ({ start: start - LONGEST, end: start })),
    ...marks.invalid.map(({ start, end }) => ({ start: start - LONGEST - BESIDE, end: end + BESIDE })),
    ...cells.filter(({ role }) => role === 'expiry'),
  ].sort((a, b) => a.start - b.start);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of windows) {
    const last = merged.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start: Math.max(0, start), end: Math.min(end, lower.length) });
  }
  return merged;
}

/** Dates and times that begin within a stretch; what stands before it is looked at, too. */
function datesIn(lower: string, { start, end }: Span): Span[] {
  const from = Math.max(0, start - 1);
  const piece = lower.slice(from, end + LONGEST);
  return matchesOf(piece, WHEN)
    .map(({ index, 0: text }) => ({
      start: from + index,
      end: from + index + text.length,
    }))
    .filter((date) => date.start >= start && date.start <= end);
}

/** Times up to which something is said to hold, as written; past ones ("expired yesterday") too. */
export function findExpiries(analysis: Dated): Span[] {
  const { lower, marks, cells } = analysis;
  const dates = placesToLook(analysis).flatMap((place) => datesIn(lower, place));
  return dates.filter(({ start, end }) => {
    const introduced = within(marks.until, start - REACH - LONGEST, start).some(
      (word) => start - word.end <= REACH && GAP.test(lower.slice(word.end, start)),
    );
    const followed = within(marks.untilAfter, end, end + BESIDE).some((word) => word.start - end <= 3);
    const past = within(marks.invalid, start - BESIDE, end + BESIDE).some(
      (word) =>
        Math.abs(word.start - end) <= 8 ||
        (word.end <= start && (start - word.end <= 4 || SINCE.test(lower.slice(word.end, start)))),
    );
    return introduced || followed || past || cellAt(cells, start)?.role === 'expiry';
  });
}
