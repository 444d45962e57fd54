import type { WordList } from './word-matcher.ts';

/** What stands before the least quantity or sum. */
export const FROM_WORDS: WordList = {
  en: `from | over | above | at least | min | minimum | moq | if you take | if you order | if you buy |
    you buy | if | when | for | need | needs | buy | purchase | take | order | on condition of | starting |
    starting at | more than | exceeds | exceeding | reach | reaches | every | spend | upwards of |
    any order of | purchase from | order from | qty | quantity | not below | no less than | not less than | basket at least | orders above | orders over | orders from | orders of | need carton | need | min order | minimum order |
    must be`,
  es: `desde | a partir de | mínimo | mínimo de | más de | mas de | por | al comprar | si compra | superior a |
    por encima de | para | pedidos de más de | pedido mínimo | en pedidos desde | cada | por cada`,
  pt: `a partir de | acima de | mínimo | mínimo de | mais de | no mínimo | comprando | desde | para | pedidos acima de | pedido mínimo | mínimo | cada | a cada`,
  fr: `dès | à partir de | minimum | au moins | plus de | pour | minimum de | au-delà de | commande minimum | minimum | tous les | chaque | pour chaque`,
  de: `ab | mindestens | min | über | von mindestens | mindestmenge | mindestbestellwert | bei | mindestbestellung | pro | je | jede | alle`,
  it: `da | a partire da | almeno | minimo | oltre | sopra | sopra i | per | ordine minimo | se arriva a | ogni`,
  ru: `от | свыше | минимум | более | не менее | больше | при заказе | при заказе от | for | на сумму не менее | на сумму от | если берете от | если возьмете | если возьмёте | каждые | за каждые`,
  tr: `en az | minimum | asgari | üzeri | her`,
  vi: `từ | trên | tối thiểu | ít nhất | mua | đặt | đơn từ | đơn tối thiểu | lấy từ | mỗi`,
  zh: `满 | 买够 | 买 | 超过 | 起订 | 至少 | 最少 | 不低于 | 达到 | 起订量 | 要 | 够 | 購滿 | 滿 | 订 | 拿 | 限采购额 | 起购 | 采购额 | 每`,
  ja: `最低 | 最小 | ご注文 | 以上で`,
  ko: `최소 | 이상`,
  ar: `اكثر من | أكثر من | فوق | من | ابتداء من | على الأقل | حد أدنى | الحد الأدنى | لو أخذت | لو اخذت | طلب فوق | اذا أخذت | إذا أخذت`,
};

/** What stands after it. */
export const UP_WORDS: WordList = {
  en: `or more | and more | and up | and above | upward | upwards | or above | or over | minimum | plus | up |
    min`,
  es: `o más | en adelante | mínimo | como mínimo`,
  pt: `ou mais | em diante | no mínimo | pra cima`,
  fr: `minimum | ou plus | et plus | au minimum`,
  de: `oder mehr | aufwärts | mindestens`,
  it: `o più | in su | minimo`,
  ru: `и более | и больше | или больше | минимум`,
  tr: `ve üzeri | ve üstü | üzeri | ve üzerine | ve daha fazla* | üstü | alana | alırsanız |
    itibaren`,
  vi: `trở lên | trở đi`,
  zh: `以上 | 起 | 起订 | 才能用 | 可用 | 及以上 | 才行`,
  ja: `以上 | より | から`,
  ko: `부터 | 이상`,
  ar: `فأكثر | وما فوق | أو أكثر | فما فوق`,
};

/** What stands before the day on which an offer ends. */
export const UNTIL_WORDS: WordList = {
  en: `until | till | til | by | before | ends | ends on | end on | ending | expires | expires on | expire on |
    expired | expire | expiry | valid to | valid until | valid till | valid through | through | thru |
    last day | last day of use | final day | closed on | closes on | closes | up to | not later than |
    no later than | good until | good till | deadline | use before | end date | only till | only | last day is | lapses | lapse | void after | works up to | works until | works till | last day | since |
    b4 | closing`,
  es: `hasta | hasta el | vence | vence el | válido hasta | valido hasta | caduca | caduca el | antes del |
    termina el | era del | expira el | expira | válido el | solo | sólo | solo hasta`,
  pt: `até | até o | até dia | vence | vence em | válido até | expira | expira em | termina em | antes de | só | somente | só até`,
  fr: `jusqu'au | jusqu’au | jusqu'à | jusqu’à | avant le | expire le | expiré | valable jusqu’au |
    valable jusqu'au | fin le | périmé depuis | depuis | échéance | seulement | uniquement |
    avant`,
  de: `bis | bis zum | gültig bis | läuft ab am | endet am | bis einschließlich | vor dem | nur bis | seit | läuft | nur noch bis | gilt nur | nur | nur noch`,
  it: `fino al | fino a | entro | entro il | scade | scade il | valido fino al | prima del | scaduto | fino a | validità | solo | solo fino a`,
  ru: `до | по | действует до | истекает | действителен до | годен до | срок до | only до | действует по | срок действия | срок действия до | только`,
  tr: `son tarih | son gün | son kullanma | son kullanım | son kullanma tarihi | sadece`,
  vi: `đến | đến hết | hết | hạn | hạn đến | trước | tới | hạn dùng | hết hạn | áp dụng đến | đến ngày | chỉ`,
  zh: `截止 | 截至 | 有效期至 | 有效期到 | 到 | 截止到 | 限 | 有效至 | 期限 | 仅限 | 只限 | 仅`,
  ja: `期限 | 有効期限 | 締切 | 期限は | 有効期限は | 期限は`,
  ko: `기한 | 유효기간 | 마감일 | 만료일 | 기한은`,
  ar: `حتى | لغاية | الى | إلى | قبل | ينتهي | ينتهي في | صالح حتى | ساري حتى | ساري لغاية | لحد | تنتهي بتاريخ | تنتهي | صالح الى | ينتهي بتاريخ | خلص قبل | خلص`,
};

/** What stands after it. */
export const UNTIL_AFTER_WORDS: WordList = {
  tr: `'a kadar | 'e kadar | kadar | tarihine kadar | akşamına kadar | gününe kadar`,
  zh: `前 | 之前 | 截止 | 结束 | 到期 | 过期 | 为止 | 前有效 | 停 | 就停 | 截`,
  ja: `まで | までに | 締切 | までの | までです | 迄 | で終了 | に終了 | をもって | で締め切 | のみ | 限定`,
  ko: `까지 | 마감 | 종료 | 만료 | 에 종료 | 에 끝 | 만`,
  ru: `включительно`,
  en: `is the last day | latest | last day | is last day`,
  de: `ab | endet | abläuft`,
  ar: `فقط`,
};
