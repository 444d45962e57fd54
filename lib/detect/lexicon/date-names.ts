import type { WordList } from './word-matcher.ts';

/** Words that stand in the order of what they count or name; one language may have several lines. */
export type OrderedWords = Readonly<Record<string, string>>;

/** One to ten. Turkish "on" is left out: it is English everywhere else. */
export const NUMBER_NAMES: OrderedWords = {
  en: 'one | two | three | four | five | six | seven | eight | nine | ten',
  es: 'un | dos | tres | cuatro | cinco | seis | siete | ocho | nueve | diez',
  pt: 'um | dois | três | quatro | cinco | seis | sete | oito | nove | dez',
  'pt, feminine': 'uma | duas',
  fr: 'un | deux | trois | quatre | cinq | six | sept | huit | neuf | dix',
  'fr, feminine': 'une',
  'es, it, feminine': 'una',
  de: 'ein | zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn',
  'de, declined': 'eine | zwei | drei | vier | fünf | sechs | sieben | acht | neun | zehn',
  it: 'un | due | tre | quattro | cinque | sei | sette | otto | nove | dieci',
  ru: 'один | два | три | четыре | пять | шесть | семь | восемь | девять | десять',
  'ru, genitive': 'одного | двух | трёх | четырёх | пяти | шести | семи | восьми | девяти | десяти',
  'ru, without dots': 'одной | две | трех | четырех',
  tr: 'bir | iki | üç | dört | beş | altı | yedi | sekiz | dokuz',
  vi: 'một | hai | ba | bốn',
  zh: '一 | 两 | 三 | 四 | 五 | 六 | 七 | 八 | 九 | 十',
  'zh, ja': '一 | 二',
  'zh-Hant': '一 | 兩',
  ko: '한 | 두 | 세 | 네 | 다섯 | 여섯 | 일곱 | 여덟 | 아홉 | 열',
  ar: 'واحد | اثنين | ثلاثة | أربعة | خمسة | ستة | سبعة | ثمانية | تسعة | عشرة',
};

/** January to December in the languages that the date library has not, or reads worse. */
export const MONTH_NAMES: OrderedWords = {
  tr: 'ocak | şubat | mart | nisan | mayıs | haziran | temmuz | ağustos | eylül | ekim | kasım | aralık',
  'tr, to':
    'ocağa | şubata | marta | nisana | mayısa | hazirana | temmuza | ağustosa | eylüle | ekime | kasıma | aralığa',
  'tr, of':
    'ocağın | şubatın | martın | nisanın | mayısın | haziranın | temmuzun | ağustosun | eylülün | ekimin | kasımın | aralığın',
  ar: 'يناير | فبراير | مارس | أبريل | مايو | يونيو | يوليو | أغسطس | سبتمبر | أكتوبر | نوفمبر | ديسمبر',
  'ar, without hamza':
    'يناير | فبراير | مارس | ابريل | مايو | يونيه | يوليه | اغسطس | سبتمبر | اكتوبر | نوفمبر | ديسمبر',
  'ar, Levant':
    'كانون الثاني | شباط | آذار | نيسان | أيار | حزيران | تموز | آب | أيلول | تشرين الأول | تشرين الثاني | كانون الأول',
};

/** Monday to Sunday, as above. */
export const WEEKDAY_NAMES: OrderedWords = {
  tr: 'pazartesi | salı | çarşamba | perşembe | cuma | cumartesi | pazar',
  'tr, to': 'pazartesiye | salıya | çarşambaya | perşembeye | cumaya | cumartesiye | pazara',
  vi: 'thứ hai | thứ ba | thứ tư | thứ năm | thứ sáu | thứ bảy | chủ nhật',
  'vi, numbered': 'thứ 2 | thứ 3 | thứ 4 | thứ 5 | thứ 6 | thứ 7',
  ja: '月曜 | 火曜 | 水曜 | 木曜 | 金曜 | 土曜 | 日曜',
  'ja, whole': '月曜日 | 火曜日 | 水曜日 | 木曜日 | 金曜日 | 土曜日 | 日曜日',
  zh: '周一 | 周二 | 周三 | 周四 | 周五 | 周六 | 周日',
  'zh, xingqi': '星期一 | 星期二 | 星期三 | 星期四 | 星期五 | 星期六 | 星期天',
  'zh, libai': '礼拜一 | 礼拜二 | 礼拜三 | 礼拜四 | 礼拜五 | 礼拜六 | 礼拜天',
  'zh-Hant': '週一 | 週二 | 週三 | 週四 | 週五 | 週六 | 週日',
  ko: '월요일 | 화요일 | 수요일 | 목요일 | 금요일 | 토요일 | 일요일',
  ar: 'الاثنين | الثلاثاء | الأربعاء | الخميس | الجمعة | السبت | الأحد',
  'ar, without hamza': 'الإثنين | الثلاثا | الاربعاء | الخميس | الجمعه | السبت | الاحد',
};

/** One list of words for each place in the order. */
export function listsInOrder(names: OrderedWords): readonly WordList[] {
  const rows = Object.entries(names).map(([language, line]) => [language, line.split('|')] as const);
  const longest = Math.max(...rows.map(([, words]) => words.length));
  return Array.from({ length: longest }, (_, at) =>
    Object.fromEntries(rows.flatMap(([language, words]) => (words[at] === undefined ? [] : [[language, words[at]]]))),
  );
}
