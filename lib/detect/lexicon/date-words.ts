import type { WordList } from './word-matcher.ts';

/** Words around a date that do not move it: prepositions, articles, time zones. "before" moves it and is not here. */
export const AROUND_DATES: WordList = {
  en: `until | till | til | by | on | at | of | the | in | within | for | only | just | up to | to | through | thru |
    inclusive | incl | included | gmt | utc | cet | est | pst | local time | beijing time | china time | your time`,
  es: 'hasta | el | la | los | las | del | de | en | dentro | por | durante | solo | sólo | al | a | más | inclusive | día | dia',
  pt: 'até | o | a | os | ao | à | às | no | na | do | da | em | dentro | por | durante | só | mais | dia | feira',
  fr: `jusqu | au | à | le | la | les | du | de | des | d | l | dans | sous | pendant | seulement | encore | inclus |
    d'ici`,
  de: `bis | zum | zur | am | den | dem | des | der | die | das | im | in | innerhalb | von | noch | nur | um |
    einschließlich | inklusive | inkl`,
  it: 'fino | al | alla | all | alle | il | la | le | del | della | dell | di | entro | tra | fra | per | solo | compreso',
  ru: 'до | к | в | во | по | на | через | течение | включительно | только | еще | ещё | г',
  tr: 'kadar | dek | değin | içinde | boyunca | süreyle | sadece | yalnızca | dahil | tarihine | günü | gününe',
  vi: 'đến | hết | vào | lúc | trong | vòng | cho | chỉ',
  ja: 'まで | 迄 | の | に | は | 中 | 以内 | 内 | あと | いっぱい | 間',
  zh: '到 | 至 | 截止 | 截至 | 止 | 为止 | 為止 | 的 | 内 | 之内 | 以内 | 间 | 有效 | 北京时间',
  ko: '까지 | 에 | 은 | 는 | 의 | 안에 | 이내 | 내 | 동안 | 간',
  ar: 'حتى | لغاية | إلى | الى | في | خلال | لمدة | من | غاية',
};

/** Times of the day without a number; they leave the day as it is. */
export const DAY_PARTS: WordList = {
  en: 'morning | noon | midday | afternoon | evening | night | nite | at night | midnight | at midnight',
  es: 'por la mañana | de la mañana | mediodía | por la tarde | tarde | por la noche | noche | medianoche',
  pt: 'de manhã | meio dia | à tarde | tarde | à noite | noite | meia noite',
  fr: 'matin | midi | après midi | soir | nuit | minuit',
  de: 'früh | vormittag | mittag | nachmittag | abend | nacht | mitternacht | mittags | abends',
  it: 'mattina | mezzogiorno | pomeriggio | sera | notte | mezzanotte',
  ru: 'утром | утра | полдень | днем | вечера | вечером | вечер | ночи | ночью | полночь | полуночи',
  tr: 'sabah | öğle | öğlen | akşam | akşamı | gece | gecesi | gece yarısı | gece yarısına',
  vi: 'sáng | trưa | chiều | tối | đêm | nửa đêm',
  ja: '午前 | 午後 | 正午 | 夜 | 深夜',
  zh: '上午 | 中午 | 下午 | 晚上 | 晚 | 夜里 | 半夜 | 午夜',
  ko: '오전 | 정오 | 오후 | 저녁 | 밤 | 자정',
  ar: 'صباحا | ظهرا | مساء | ليلا | منتصف الليل',
};

/** The hour at which the day of the message ends, said alone. */
export const MIDNIGHT: WordList = {
  en: 'midnight | at midnight | end of day | close of business',
  es: 'medianoche',
  pt: 'meia noite',
  fr: 'minuit',
  de: 'mitternacht',
  it: 'mezzanotte',
  ru: 'полночь | полуночи',
  tr: 'gece yarısı | gece yarısına',
  vi: 'nửa đêm',
  zh: '午夜 | 半夜',
  ko: '자정',
  ar: 'منتصف الليل',
};

export const TODAY: WordList = {
  en: 'today | tonight | this evening | this afternoon | eod | cob',
  es: 'hoy | esta noche | esta tarde',
  pt: 'hoje | esta noite | esta tarde',
  fr: "aujourd'hui | ce soir | cet après midi",
  de: 'heute',
  it: 'oggi | stasera | stanotte',
  ru: 'сегодня',
  tr: 'bugün | bu akşam | bu gece',
  vi: 'hôm nay | tối nay | đêm nay | chiều nay',
  ja: '今日 | 本日 | 今夜 | 今晩',
  zh: '今天 | 今晚 | 今日 | 今夜',
  ko: '오늘 | 오늘밤 | 금일',
  ar: 'اليوم | الليلة | هذا المساء',
};
export const TOMORROW: WordList = {
  en: 'tomorrow | tmrw | tmr',
  es: 'mañana',
  pt: 'amanhã | amanha',
  fr: 'demain',
  de: 'morgen',
  it: 'domani',
  ru: 'завтра | завтрашнего дня',
  tr: 'yarın | yarin | yarına',
  vi: 'ngày mai | tối mai | sáng mai',
  ja: '明日 | あした | あす',
  zh: '明天 | 明晚',
  ko: '내일 | 명일',
  ar: 'غدا | غدًا | بكرة | بكره',
};
export const DAY_AFTER_TOMORROW: WordList = {
  en: 'day after tomorrow',
  es: 'pasado mañana',
  pt: 'depois de amanhã',
  fr: 'après demain',
  de: 'übermorgen',
  it: 'dopodomani',
  ru: 'послезавтра',
  tr: 'öbür gün',
  vi: 'ngày kia | ngày mốt',
  ja: '明後日 | あさって',
  zh: '后天 | 後天',
  ko: '모레',
  ar: 'بعد غد',
};
export const YESTERDAY: WordList = {
  en: 'yesterday | last night',
  es: 'ayer | anoche',
  pt: 'ontem',
  fr: 'hier',
  de: 'gestern',
  it: 'ieri',
  ru: 'вчера',
  tr: 'dün',
  vi: 'hôm qua | tối qua',
  ja: '昨日',
  zh: '昨天 | 昨晚',
  ko: '어제',
  ar: 'أمس | امس',
};

/** The end of what is named beside it. */
export const END: WordList = {
  en: 'end | close | last day',
  es: 'fin | final | finales | último día',
  pt: 'fim | final | último dia',
  fr: 'fin | dernier jour',
  de: 'ende | letzten tag',
  it: 'fine | ultimo giorno',
  ru: 'конец | конца | концу | конце | последнего дня',
  tr: 'sonu | sonuna | sonunda | sonun | son günü | son gününe | bitimine',
  vi: 'cuối',
  ja: '末 | 末日',
  zh: '底 | 末',
  ko: '말 | 말일',
  ar: 'نهاية | آخر | اخر',
};
/** "monatsende" and the like, which no blank divides. */
export const MONTH_END: WordList = { en: 'eom', de: 'monatsende | monatsletzten | ultimo' };
export const YEAR_END: WordList = { en: 'eoy', de: 'jahresende', ru: 'нового года', fr: 'nouvel an' };

/** Its last day is a Sunday for some, and for some it has not begun when the offer ends. */
export const WEEKEND: WordList = {
  en: 'weekend | week end',
  es: 'finde',
  de: 'wochenende',
  ru: 'выходн*',
  zh: '周末 | 週末',
  ko: '주말',
};

export const THIS: WordList = {
  en: 'this | current',
  es: 'este | esta | presente | corriente',
  pt: 'este | esta | deste | desta | neste | nesta | corrente',
  fr: 'ce | cet | cette | courant',
  de: 'diese | dieser | diesem | diesen | dieses | laufenden | laufender',
  it: 'questo | questa | corrente',
  ru: 'этот | эта | эту | эти | это | этой | этом | этого | текущ*',
  tr: 'bu | içinde bulunduğumuz',
  vi: 'này',
  ja: '今 | 本 | 今度の',
  zh: '本 | 这个 | 這個 | 这 | 這',
  ko: '이번 | 금',
  ar: 'هذا | هذه | الحالي | الحالية | الجاري',
};
export const NEXT: WordList = {
  en: 'next | following',
  es: 'próximo | próxima | próximos | próximas | proximo | proxima | siguiente | siguientes | que viene | que entra',
  pt: 'próximo | próxima | próximos | próximas | proximo | proxima | seguinte | que vem',
  fr: 'prochain | prochaine | prochains | prochaines',
  de: 'nächst* | naechst*',
  it: 'prossimo | prossima | prossimi | prossime',
  ru: 'следующ*',
  tr: 'gelecek | sonraki | haftaya',
  vi: 'tới | sau',
  ja: '来 | 次の | 翌',
  zh: '下个 | 下個 | 下 | 明',
  ko: '다음',
  ar: 'القادم | القادمة | المقبل | المقبلة',
};
/** "the coming": the first one after now, in no language any other. */
export const COMING: WordList = {
  en: 'coming | upcoming',
  de: 'kommend*',
  ru: 'ближайш* | наступающ*',
  tr: 'önümüzdeki',
};
/** Looks back; only "yesterday" has one meaning there. */
export const LAST: WordList = {
  en: 'last | past | previous',
  es: 'pasado | pasada | último | última',
  pt: 'passado | passada | último | última',
  fr: 'dernier | dernière | passé | passée',
  de: 'letzt* | vorig* | vergangen*',
  it: 'scorso | scorsa | ultimo | ultima',
  ru: 'прошл* | последн*',
  tr: 'geçen | geçtiğimiz',
  vi: 'trước | vừa qua',
  ja: '先 | 昨',
  zh: '上个 | 上個 | 上',
  ko: '지난 | 작',
  ar: 'الماضي | الماضية | الفائت',
};

/** Between a number and its unit. */
export const MORE: WordList = { en: 'more | full', de: 'weitere | weiteren', fr: 'derniers', it: 'soli' };

export const HOURS: WordList = {
  en: 'hour | hours | hr | hrs | h',
  es: 'hora | horas',
  fr: 'heure | heures',
  de: 'stunde | stunden | std',
  it: 'ora | ore',
  ru: 'час | часа | часов',
  tr: 'saat | saatlik',
  vi: 'giờ | tiếng',
  ja: '時間',
  zh: '小时 | 小時 | 个小时 | 個小時 | 钟头',
  ko: '시간',
  ar: 'ساعة | ساعات',
};
export const DAYS: WordList = {
  en: 'day | days',
  es: 'día | días | dia | dias',
  fr: 'jour | jours',
  de: 'tag | tage | tagen | tages',
  it: 'giorno | giorni | gg',
  ru: 'день | дня | дней | суток',
  tr: 'gün | günlük | günde',
  vi: 'ngày',
  ja: '日間',
  zh: '天',
  ko: '일간',
  ar: 'يوم | يوما | أيام | ايام',
};
export const WEEKS: WordList = {
  en: 'week | weeks | wk | wks',
  es: 'semana | semanas',
  fr: 'semaine | semaines',
  de: 'woche | wochen',
  it: 'settimana | settimane',
  ru: 'недел*',
  tr: 'hafta | haftalık | haftanın',
  vi: 'tuần',
  ja: '週 | 週間',
  zh: '周 | 週 | 星期 | 礼拜 | 禮拜 | 个星期 | 個星期',
  ko: '주 | 주간 | 주일',
  ar: 'أسابيع | الأسبوع | الاسبوع',
};
export const MONTHS: WordList = {
  en: 'month | months | mth',
  es: 'mes | meses',
  pt: 'mês | meses',
  fr: 'mois',
  de: 'monat | monats | monate | monaten',
  it: 'mese | mesi',
  ru: 'месяц*',
  tr: 'ay | ayın | aylık | ayı',
  vi: 'tháng',
  ja: '月 | か月 | ヶ月 | カ月',
  zh: '月 | 个月 | 個月',
  ko: '달 | 월 | 개월',
  ar: 'شهر | الشهر | أشهر | اشهر',
};
export const YEARS: WordList = {
  en: 'year | years',
  es: 'año | años',
  pt: 'ano | anos',
  fr: 'an | année',
  de: 'jahr | jahres | jahre',
  it: 'anno | anni',
  ru: 'год | года | году',
  tr: 'yıl | yılın | yılı | yılının | yil | sene',
  vi: 'năm',
  ja: '年 | 年度',
  zh: '年',
  ko: '년 | 해 | 연',
  ar: 'سنة | السنة | عام | العام',
};

/** A count and its unit in one word. */
export const ONE_WEEK: WordList = { en: 'a week', ar: 'أسبوع | اسبوع' };
export const TWO_WEEKS: WordList = { en: 'fortnight', ar: 'أسبوعين | اسبوعين' };
export const TWO_DAYS: WordList = { ar: 'يومين', ru: 'двое суток', ja: '二日間' };
