import type { WordList } from './word-matcher.ts';

/** What says that money or a percentage comes off. */
export const OFF_WORDS: WordList = {
  en: `off | benefit | less | lower | down | minus | discount | discounts | deduct | deducts | deducted | deduction |
    reduce | reduces | reduced | reduction | save | saves | saved | saving | rebate | cheaper | cut | cuts |
    take off | takes off | allowance | allow | knock | drop | drops | credit | takes | subtract |
    cashback | refund | away | sponsor | comes off | come off | return | back | give back | knocked | reduced to`,
  es: `descuento | menos | rebaja | rebajo | restan | resta | ahorra | ahorro | barato | barata | quita | baja |
    bonificación | descont* | rebaj* | restamos | restar* | bonific* | bajo | quito | resto | devuelvo | devolvemos | reembols*`,
  pt: `desconto | menos | abatimento | abate | barato | barata | economiza | tira | redução | descont* | abat* | tiramos | reduz* | tiro | baixo | corto | a menos | devolvo | devolvemos`,
  fr: `remise | réduction | rabais | moins | enlève | retire | économie | déduction | ristourne | baisse |
    offre | remis* | rédui* | enlev* | déduis* | retir* | baisse | retire | j'enlève | je retire | rembours*`,
  de: `rabatt | nachlass | weniger | günstiger | abzug | ermäßigung | reduziert | billiger | skonto | minus |
    ab | abzieh* | abgezogen | runter | ziehe* | erlass* | nachlassen | geht runter | gehen runter | ziehe ab | erstatt*`,
  it: `sconto | meno | ribasso | risparmi | tolgo | riduzione | riduce | scala | scontiamo | togli* | scont* | detra* | abbuon* | ridur* | scalo | abbasso | rimbors*`,
  ru: `скидк* | минус | дешевле | скинем | скину | вычтем | снизим | уступ* | меньше | скидыв* | скинь* | сним* | убер* | вычита* | вычт* | верн* | возврат*`,
  tr: `indirim* | düş* | eksi | ucuz | az | iskonto | tenzilat | eksil* | indir* | düşer | düşüyor* | iade`,
  vi: `giảm | trừ | chiết khấu | rẻ hơn | bớt | khuyến mãi | giam | tru | hạ | giảm giá | hoàn`,
  zh: `减 | 折 | 便宜 | 优惠 | 省 | 抵 | 让利 | 降 | 折扣 | 返 | 立减 | 下调 | 減 | 優惠 | 返现 | 少 | 扣 | 退 | 退还`,
  ja: `引き | 引 | オフ | 割引 | 値引 | 安く | お得 | 割 | 値下げ | 下げ | 差し引 | 返金`,
  ko: `할인 | 빼드 | 빼 드 | 저렴 | 인하 | 깎아 | 절약 | 빼 | 빼드려 | 할인해 | 내려 | 빠집 | 빠져 | 돌려드 | 환급`,
  ar: `خصم | تخفيض | الخصم | أقل | توفير | حسم | نخصم | أنزل | ننزل | انزل | ينزل | يخصم | تخفض | ننقص | بنزلك | وبنزلك | بنزل | أنزلك | خصمنا`,
};

/** What makes a percentage something else than a discount. */
export const OTHER_PERCENT_WORDS: WordList = {
  en: `deposit | t/t | tt | d/p | l/c | balance | in advance | advance | upfront | interest | full | cotton |
    polyester | wool | mix | humidity | purity | pass | positive | on time | response | rate of | customs |
    duty | vat | tax | tolerance | defect | defects | inspection | charged | battery | recycled | spandex |
    coverage | commission | penalty | increase | higher | rise`,
  es: `anticipo | depósito | saldo | interés | algodón | iva`,
  pt: `sinal | depósito | saldo | juros | algodão`,
  fr: `acompte | solde | intérêt | coton | tva`,
  de: `anzahlung | restzahlung | zinsen | baumwolle | mwst | vorkasse`,
  it: `acconto | saldo | interessi | cotone | iva`,
  ru: `предоплат* | аванс* | остаток | хлопок | ндс`,
  tr: `peşinat | kapora | bakiye | pamuk | kdv | avans`,
  vi: `đặt cọc | cọc | còn lại | thuế`,
  zh: `定金 | 订金 | 尾款 | 预付 | 棉 | 利息 | 涤 | 退税 | 含税 | 好评 | 涨`,
  ja: `前金 | 手付 | 残金 | 綿 | 消費税 | 前払`,
  ko: `계약금 | 선금 | 잔금 | 면 | 부가세`,
  ar: `عربون | مقدم | الباقي | ضريبة | قطن`,
};

/** What makes money a price for one piece. */
export const EACH_WORDS: WordList = {
  en: `each | per piece | per pc | per pcs | per unit | per set | per pair | /pc | /pcs | /set | /unit | /piece |
    apiece | unit price | a piece | a set | net price | per * | fob | exw | only | /m | /kg | /roll | /box | /carton | a metre | a meter | per`,
  es: `c/u | cada | por unidad | por pieza | la unidad | precio unitario | en | el metro | la pieza | el par`,
  pt: `cada | por unidade | por peça | a unidade | preço unitário | por | o metro | a peça | o par`,
  fr: `l'unité | l’unité | pièce | par pièce | chacun | prix unitaire | la pièce | à | /m | le mètre`,
  de: `stück | pro stück | je stück | je | pro | stückpreis | /stück | je beutel | /m`,
  it: `cad | cadauno | l'uno | al pezzo | a pezzo | prezzo unitario | il prezzo a | prezzo | /m | al metro | al paio`,
  ru: `за штуку | за шт | /шт | за единицу | за комплект | за пару | цена | штука | по | за метр | /м`,
  tr: `adet | tanesi | birim fiyat* | adedi | tane`,
  vi: `mỗi cái | một cái | mỗi | đơn giá | /cái | /bộ | còn | /thùng | /chiếc | /mét | /kg`,
  zh: `每套 | 每个 | 每件 | 每只 | 每台 | 每箱 | 单价 | /个 | /套 | /件 | 一个 | 一套 | 每把 | 每条 | 每双 | 每张 | 价格 | 按 | 到手价 | /片 | /米 | /顶`,
  ja: `1個 | 一個 | 単価 | 1台 | 1脚 | 1本 | あたり | 1枚 | 1着 | にて`,
  ko: `개당 | 세트당 | 단가 | 대당 | 장당 | 켤레당 | /개`,
  ar: `للقطعة | للحبة | لكل | سعر القطعة | الواحد | الواحدة`,
};

/** What sets a new price against an old one. */
export const INSTEAD_WORDS: WordList = {
  en: `instead of | instead | rather than | before | was | down from | old price | original |
    usual | normally | list price | quoted | now | today | currently | current price | against | vs |
    normal is | normal price | usually | regular | standard price`,
  es: `en vez de | en lugar de | antes | era | hoy | ahora | antes estaba`,
  pt: `em vez de | ao invés de | antes | era | hoje | hoje tá | agora`,
  fr: `au lieu de | avant | contre | aujourd'hui | actuellement`,
  de: `statt | anstatt | anstelle von | vorher | bisher | bisher | jetzt | bis jetzt`,
  it: `invece di | anziché | prima | oggi | adesso | ora`,
  ru: `вместо | раньше | было | ранее | а не | сейчас | было по`,
  tr: `yerine | önce | eskiden | şu an | şimdi`,
  vi: `thay vì | trước đây | trước | giá cũ | giá cũ | hiện | đang`,
  zh: `原来 | 原价 | 之前 | 本来 | 原來 | 以前 | 现在 | 现价 | 目前`,
  ja: `通常 | 元値 | 従来 | のところ | 定価 | 現在 | 今は`,
  ko: `원래 | 대신 | 기존 | 정가 | 현재 | 지금`,
  ar: `بدلا من | بدل | بدلاً من | كان | عوضا عن | الآن | بدال | والآن`,
};
