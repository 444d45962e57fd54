import type { WordList } from './word-matcher.ts';

/** What stands before the least quantity or sum. */
export const FROM_WORDS: WordList = {
  en: `from | over | above | at least | min | minimum | moq | if you take | if you order | if you buy | you buy |
    if | when | for | need | needs | buy | purchase | take | order | on condition of | starting | starting at |
    more than | exceeds | exceeding | reach | reaches | every | spend | upwards of | any order of |
    purchase from | order from | qty | quantity | not below | no less than | not less than | basket at least |
    orders above | orders over | orders from | orders of | need carton | need | min order | minimum order |
    must be | passes | pass | passed | once it passes | tops | hits | goes over | goes past | beyond |
    bigger than | larger than | higher than | total is | total of | totals | cart of | basket of | basket over |
    cart over | cart above | orders worth | for every | starting from | start from | begins at | begins from |
    beginning at | as of | minimum of | a minimum of | at minimum | no fewer than | not fewer than | not under |
    no under | on orders of | if you order at least | lowest | threshold | in excess of | upward of |
    when ordering | when you order | when buying | when you buy | when you take | ordering | buying | must take |
    must order | must buy | need to take | need to order | if you confirm | if you reach | once you book |
    when you book | if you book | with orders of | upon | for orders reaching | when it is | once it is |
    if it is | opens at | only opens at | starts at | counts from | floor | basket below | value at least |
    goods value at least | goods value | free with | exceed`,
  es: `desde | a partir de | mínimo | mínimo de | más de | mas de | por | al comprar | si compra | superior a |
    por encima de | para | pedidos de más de | pedido mínimo | en pedidos desde | cada | por cada | al menos |
    por lo menos | siempre que lleve | si lleva | llevando | si llevas | comprando | sobre | mayor a | mayor de |
    mayores a | superiores a | supere | superen | compra mínima | compra mínima de | pasando de | pase de |
    arriba de | alcanzando | con mínimo | si cierras | si cierra | cerrando | si pasas de | si pasa de |
    pasas de | llevas`,
  pt: `a partir de | acima de | mínimo | mínimo de | mais de | no mínimo | comprando | desde | para |
    pedidos acima de | pedido mínimo | mínimo | cada | a cada | ao menos | pelo menos | passando de | passar de |
    levando | se levar | acima | superior a | superiores a | compra mínima | compra mínima de | pedido de |
    em compras de | em compras acima de | fechando | se fechar`,
  fr: `dès | à partir de | minimum | au moins | plus de | pour | minimum de | au-delà de | commande minimum |
    minimum | tous les | chaque | pour chaque | à compter de | supérieur à | supérieure à | supérieures à |
    dépasse | dépassant | pour tout | si vous prenez | en prenant | commande de | minimum d’achat |
    par tranche de | achat de | au dessus de | au-dessus de | pour un minimum de | si vous commandez`,
  de: `ab | mindestens | min | über | von mindestens | mindestmenge | mindestbestellwert | bei | mindestbestellung |
    pro | je | jede | alle | ab einem | wenigstens | mehr als | oberhalb | ab einer | übersteigt | bestellwert |
    warenwert | ab einem wert von | mindestabnahme | mindestens von | sobald | bei abnahme von | warenwert ab`,
  it: `da | a partire da | almeno | minimo | oltre | sopra | sopra i | per | ordine minimo | se arriva a | ogni |
    oltre i | oltre gli | oltre le | superiore a | superiori a | superi | dai | dalle | dagli | sopra gli |
    sopra le | minimo di | acquisto minimo | spesa minima | per almeno | con almeno | prendendo | se prende |
    se prendete | a partire dai | sopra a | se ordina | se ordinate | ordinando`,
  ru: `от | свыше | минимум | более | не менее | больше | при заказе | при заказе от | for | на сумму не менее |
    на сумму от | если берете от | если возьмете | если возьмёте | каждые | за каждые | начиная с | не меньше |
    заказ от | от суммы | при сумме | при покупке | если больше | превыш* | мин | минимальн* заказ* | минимально |
    заказе на | при объёме | при объеме`,
  tr: `en az | minimum | asgari | üzeri | her | en düşük | minimum sipariş | asgari sipariş | üzerinde | geçen |
    aşan | toplam`,
  vi: `từ | trên | tối thiểu | ít nhất | mua | đặt | đơn từ | đơn tối thiểu | lấy từ | mỗi | tối thiểu là | từ đủ |
    đủ | đặt đủ | lấy đủ | trên mức | mua từ | đặt từ | đơn trên | đơn hàng từ | đạt | vượt`,
  zh: `满 | 买够 | 买 | 超过 | 起订 | 至少 | 最少 | 不低于 | 达到 | 起订量 | 要 | 够 | 購滿 | 滿 | 订 | 拿 | 限采购额 | 起购 | 采购额 | 每 | 满足 | 凑够 |
    凑满 | 一次订 | 订满 | 下满 | 拿满 | 采购满 | 订单满 | 下单满 | 累计满 | 高于 | 大于 | 多于 | 不少于 | 不小于 | 起批 | 门槛 | 最低 | 只要满 | 达`,
  ja: `最低 | 最小 | ご注文 | 最低でも | 少なくとも | 最低注文 | 最小ロット | 最低ロット | 合計`,
  ko: `최소 | 이상 | 적어도 | 최저 | 주문 금액 | 총액`,
  ar: `اكثر من | أكثر من | فوق | من | ابتداء من | على الأقل | حد أدنى | الحد الأدنى | لو أخذت | لو اخذت | طلب فوق |
    اذا أخذت | إذا أخذت | لا يقل عن | لا تقل عن | بحد أدنى | كحد أدنى | يتجاوز | تتجاوز | ابتداء | بدءا من |
    بدءاً من | أقل كمية | أقل طلب | تزيد عن | يزيد عن | للطلبات فوق | من فوق | عند شراء | عند طلب | لشراء | شراء |
    أقل شي | اقل شي | أقل شيء`,
};

/** What stands after it. */
export const UP_WORDS: WordList = {
  en: `or more | and more | and up | and above | upward | upwards | or above | or over | minimum | plus | up | min |
    at least | least | or higher | at minimum | as minimum | and over | onwards | onward | or above it |
    upwards only | and higher | at the least | is minimum | is the minimum | is min | to qualify | needed |
    required | must | together`,
  es: `o más | en adelante | mínimo | como mínimo | por lo menos | al menos | para arriba | o superior | y más |
    hacia arriba | como mín`,
  pt: `ou mais | em diante | no mínimo | pra cima | pelo menos | ou acima | para cima | e acima | ou superior |
    no mín`,
  fr: `minimum | ou plus | et plus | au minimum | au moins | et au-delà | ou au-delà | minimum requis`,
  de: `oder mehr | aufwärts | mindestens | und mehr | mindestmenge | minimum | und darüber | oder darüber`,
  it: `o più | in su | minimo | almeno | e oltre | o oltre | e più | minimi`,
  ru: `и более | и больше | или больше | минимум | и выше | не меньше | как минимум | и свыше | или выше | от`,
  tr: `ve üzeri | ve üstü | üzeri | ve üzerine | ve daha fazla* | üstü | alana | alırsanız | itibaren | en az |
    ve fazlası | ve yukarısı | ve sonrası | geçerse | aşarsa | üzerinde | sonra`,
  vi: `trở lên | trở đi | tối thiểu | ít nhất | là ít nhất | là tối thiểu | hoặc hơn`,
  zh: `以上 | 起 | 起订 | 才能用 | 可用 | 及以上 | 才行 | 起批 | 起售 | 或以上 | 往上 | 开始 | 起用 | 打底 | 起步 | 才可 | 才可以 | 才有 | 才给 | 以上才 | 往后`,
  ja: `以上 | より | から | 以上の | 以上から | 以上ご | 以上で | より対象 | を超え`,
  ko: `부터 | 이상 | 이상부터 | 넘으면 | 이상이면 | 이상일 | 초과`,
  ar: `فأكثر | وما فوق | أو أكثر | فما فوق | وأكثر | على الأقل | كحد أدنى | وفوق`,
};

/** What stands before the day on which an offer ends. */
export const UNTIL_WORDS: WordList = {
  en: `until | till | til | by | before | ends | ends on | end on | ending | expires | expires on | expire on |
    expired | expire | expiry | valid to | valid until | valid till | valid through | through | thru | last day |
    last day of use | final day | closed on | closes on | closes | up to | not later than | no later than |
    good until | good till | deadline | use before | end date | only till | only | last day is | lapses | lapse |
    void after | works up to | works until | works till | last day | b4 | closing | closing date | closing on |
    runs out | runs out on | run out | dies | dies at | dies on | stops | stops on | stop on | finish | finishes |
    finishes on | good to | good thru | shuts | shuts on | open until | open till | usable before | usable until |
    usable till | stays until | stays till | live until | live till | not after | last until | lasts until |
    lasts till | over on | gone on | gone after | gone by | ending on | valid up to | valid by | ends at |
    ends by | end by | expiring | expiring on | expires at | expiration | expiration date | exp | exp date |
    finish on | terminates | terminates on | ceases | time limit | cut off | cutoff | cut-off | latest by |
    no later | redeem by | use by | order by | apply by | enter by | valid to and including |
    up to and including | available until | available till | runs until | runs till | runs to | runs through |
    remains until | remains valid until | stands until | holds until | holds till | kept until | must be used by |
    switched off on | switches off on | vanishes on | removed on | was till | was until | ran out on | ran out |
    expired on | stopped on | died on | died | last call | finished | ended | stopped | closed | finished on |
    ended on | end | lapses on | dead line | lapses at | lapses by | closes at | stops at | finishes at |
    runs out at | over at | stops working on | stops working | ceases on | works until the end of | close |
    close on | both close`,
  es: `hasta | hasta el | vence | vence el | válido hasta | valido hasta | caduca | caduca el | antes del |
    termina el | era del | expira el | expira | válido el | solo | sólo | solo hasta | válida hasta |
    válidos hasta | vigente hasta | sirve hasta | dura hasta | caducó el | venció el | expiró el | venció |
    caducó | expiró | se acaba el | se acaba | acaba el | se termina | cierra el | tope | fecha límite |
    a más tardar | a más tardar el | antes de | caducidad | caducidad el | finaliza el | finaliza | plazo |
    plazo hasta`,
  pt: `até | até o | até dia | vence | vence em | válido até | expira | expira em | termina em | antes de | só |
    somente | só até | válida até | válidos até | dura até | vale até | expirou em | venceu em | acaba |
    acaba em | acaba no | acaba dia | termina | termina no | encerra | encerra em | fecha em | prazo | prazo até |
    data limite | só vale até | vencimento | caduca em`,
  fr: `jusqu'au | jusqu’au | jusqu'à | jusqu’à | avant le | expire le | expiré | valable jusqu’au |
    valable jusqu'au | fin le | périmé depuis | depuis | échéance | seulement | uniquement | avant |
    valide jusqu’au | valable jusqu’à | valables jusqu’au | date limite | au plus tard | au plus tard le |
    prend fin le | se termine le | se termine | s’arrête le | s’arrête | expire | expiré le | a expiré le |
    clôture le | échéance le | délai`,
  de: `bis | bis zum | gültig bis | läuft ab am | endet am | bis einschließlich | vor dem | nur bis | seit | läuft |
    nur noch bis | gilt nur | nur | nur noch | endet | läuft bis | läuft ab | läuft aus | läuft am | spätestens |
    spätestens bis | spätestens am | stichtag | letzter tag | ablaufdatum | verfällt am | verfällt | erlischt am |
    erlischt | nur bis zum | bis spätestens | gilt bis | gilt bis zum | gültig bis zum | war bis | ist am |
    schluss am | frist | frist bis`,
  it: `fino al | fino a | entro | entro il | scade | scade il | valido fino al | prima del | scaduto | fino a |
    validità | solo | solo fino a | scadenza | scadenza il | valida fino al | validi fino al | vale fino al |
    entro e non oltre | termina il | finisce il | finisce | chiude il | ultimo giorno | non oltre | non oltre il |
    scaduto il | è scaduto il | fino alla | entro la | sino al | termine`,
  ru: `до | по | действует до | истекает | действителен до | годен до | срок до | only до | действует по |
    срок действия | срок действия до | только | заканчивается | заканчивается в | закончился | закончится |
    истёк | истек | истекает в | крайний срок | последний день | сгорит | сгорает | не позднее | окончание |
    включая | действовал до | действителен по | годится до | живёт до | живет до`,
  tr: `son tarih | son gün | son kullanma | son kullanım | son kullanma tarihi | sadece | bitiş | bitiş tarihi |
    son | geçerlilik | geçerlilik tarihi | en geç | bitiyor | kapanış`,
  vi: `đến | đến hết | hết | hạn | hạn đến | trước | tới | hạn dùng | hết hạn | áp dụng đến | đến ngày | chỉ |
    hạn cuối | hạn chót | kết thúc | kết thúc vào | hết vào | dùng đến | có hạn đến | hiệu lực đến |
    có hiệu lực đến | chậm nhất | muộn nhất | hạn sử dụng | áp dụng tới | tới hết | tới ngày | trước ngày`,
  zh: `截止 | 截至 | 有效期至 | 有效期到 | 到 | 截止到 | 限 | 有效至 | 期限 | 仅限 | 只限 | 仅 | 截至到 | 有效期 | 有效期截至 | 有效期截止 | 到期日 | 截止日期 | 最晚 |
    最迟 | 只到 | 用到 | 有效到 | 期限到 | 限时到 | 至 | 活动到 | 保留到 | 止于 | 赶在`,
  ja: `期限 | 有効期限 | 締切 | 期限は | 有効期限は | 期限は | 有効期間 | 期日 | 締め切り | 締切日 | 使用期限 | 利用期限 | 最終日 | 適用期限`,
  ko: `기한 | 유효기간 | 마감일 | 만료일 | 기한은 | 유효 기간 | 마감 | 종료일 | 사용기한 | 사용 기한 | 기간 | 기간은 | 마감은 | 끝나는 날`,
  ar: `حتى | لغاية | الى | إلى | قبل | ينتهي | ينتهي في | صالح حتى | ساري حتى | ساري لغاية | لحد | تنتهي بتاريخ |
    تنتهي | صالح الى | ينتهي بتاريخ | خلص قبل | خلص | آخر يوم | اخر يوم | آخر موعد | قبل يوم | تاريخ الانتهاء |
    صلاحيته حتى | صلاحية حتى | ساري إلى | صالح إلى | صالح لغاية | وينتهي | تنتهي يوم | ينتهي يوم | انتهى |
    انتهى في | انتهت | لين | لحتى`,
};

/** What stands after it. */
export const UNTIL_AFTER_WORDS: WordList = {
  tr: `'a kadar | 'e kadar | kadar | tarihine kadar | akşamına kadar | gününe kadar | son gün | son tarih | bitiyor |
    biter | sona eriyor | içinde | dahil | önce`,
  zh: `前 | 之前 | 截止 | 结束 | 到期 | 过期 | 为止 | 前有效 | 停 | 就停 | 截 | 前用 | 以前 | 内有效 | 内 | 止 | 就没了 | 就作废 | 就失效 | 失效 | 作废 | 就到期 |
    就结束 | 关闭 | 有效 | 截止使用`,
  ja: `まで | までに | 締切 | までの | までです | 迄 | で終了 | に終了 | をもって | で締め切 | のみ | 限定 | 限り | 中に | 中 | で切れ | で期限 | に切れ | に期限 |
    に失効 | で失効 | が期限 | が最終日 | が締切 | いっぱい`,
  ko: `까지 | 마감 | 종료 | 만료 | 에 종료 | 에 끝 | 만 | 안에 | 전까지 | 이전 | 중으로 | 내로 | 이내 | 에 만료 | 에 마감 | 마지막`,
  ru: `включительно | последний день | заканчивается | крайний срок`,
  en: `is the last day | latest | last day | is last day | only | is last | is the last | is the end | is deadline |
    is the deadline | at the latest | inclusive | included | expires | expired | is over | midnight | is closing |
    closes | ends`,
  de: `ab | endet | abläuft | einschließlich | letzter tag | spätestens`,
  ar: `فقط | آخر يوم | آخر موعد`,
  es: `inclusive | como máximo | último día`,
  pt: `inclusive | no máximo | último dia`,
  fr: `inclus | au plus tard | dernier jour`,
  it: `compreso | incluso | al massimo | ultimo giorno`,
  vi: `là hết | là hết hạn | là hạn cuối | hết hạn`,
};
