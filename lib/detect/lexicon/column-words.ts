import type { WordList } from './word-matcher.ts';

/** Heads of columns that hold the price of one piece. */
export const PRICE_COLUMN_WORDS: WordList = {
  en: `price | net | net price | unit price | rate | fob | exw | cost | unit | per piece | each | you pay |
    net unit | usd/pc | net per bed | net per | net each`,
  es: `precio | precio neto`,
  pt: `preço | preço líquido`,
  fr: `prix | prix net`,
  de: `preis | stückpreis | nettopreis`,
  it: `prezzo | prezzo netto`,
  ru: `цена | цены`,
  tr: `fiyat* | birim fiyat`,
  vi: `giá | đơn giá`,
  zh: `价格 | 单价 | 价 | 到手价`,
  ja: `価格 | 単価 | 値段`,
  ko: `가격 | 단가`,
  ar: `السعر | سعر`,
};

/** Heads of columns that hold the least quantity or sum. What is merely ordered ("Qty") is none. */
export const MINIMUM_COLUMN_WORDS: WordList = {
  en: `min | minimum | moq | tier | min order | min qty | threshold | volume | from | minimum order | min spend |
    band | qty band | quantity band | qty break | price break | volume break | goods value at least | at least |
    order qty | qty from | quantity from | floor | value at least | goods value`,
  es: `mínimo | desde | pedido mínimo`,
  pt: `mínimo | pedido mínimo | a partir de`,
  fr: `minimum | mini | dès | quantité minimum`,
  de: `ab | mindestmenge | mindestens | mindestbestellung | staffel`,
  it: `minimo | da | quantità minima`,
  ru: `минимум | от | мин`,
  tr: `en az | minimum | asgari`,
  vi: `tối thiểu | từ`,
  zh: `起订量 | 起订 | 最低 | 最少 | 满 | 门槛 | 起购量 | 数量段`,
  ja: `最低 | 最小 | 最低数量 | 数量帯`,
  ko: `최소 | 최소수량`,
  ar: `الحد الأدنى | حد أدنى`,
};

/** Heads of columns that hold the last day. */
export const EXPIRY_COLUMN_WORDS: WordList = {
  en: `valid | validity | expires | expiry | until | valid until | valid to | ends | end date | deadline | till`,
  es: `válido | validez | vence | hasta | vencimiento | caduca`,
  pt: `validade | válido | até | vence`,
  fr: `validité | valable | jusqu'au | expire | fin`,
  de: `gültig | gültig bis | bis | ablauf`,
  it: `valido | validità | scadenza | scade | fino`,
  ru: `срок | до | действует | годен`,
  tr: `geçerlilik | son tarih | bitiş`,
  vi: `hạn | hạn dùng | hết hạn | đến`,
  zh: `有效期 | 截止 | 到期 | 期限`,
  ja: `期限 | 有効期限 | 締切`,
  ko: `기한 | 유효기간 | 마감`,
  ar: `صالح حتى | حتى | ينتهي`,
};
