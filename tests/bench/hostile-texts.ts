/** Pieces that, repeated, would slow a reader that looks back, looks far ahead, or tries the same place again and again. */
const PIECES: Readonly<Record<string, string>> = {
  'nested brackets': '([{«“【（<',
  'closing brackets': '([{)]})]}',
  'repeated cues': 'code coupon code: use code promo code ',
  'cues in Chinese': '优惠码折扣码口令输入优惠券',
  'near-matches of codes': 'code ABC-, use XY12_34/ code: --A1-B2-',
  'near-matches of errors': 'SDE-ERR-7A3 SDE ERR- SDE_7A3FG ',
  'near-matches of dates': 'valid until 32/13/2026, until 5 of until end of ',
  'near-matches of amounts': '$ 1,2,3,4,5.6.7 % off 10,00,0 USD - ',
  'near-matches of links': 'http://a.b@c.d/%20?code=&code==x ',
  'one long word': 'A1',
  'digits alone': '0123456789',
  'letters spaced out': 'S A V E 1 0 ',
  'marks on marks': 'e\u0301\u0301\u200b\u00ad',
  'stops and blanks': '. . \n\n? ! ',
  'withdrawn again and again': 'sorry, not valid, now only until Friday instead ',
};

const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

const all = Object.values(PIECES);

/** All of them in stretches of 1 kB, in turns. */
const mixed = (length: number): string => repeated(all.map((piece) => repeated(piece, 1000)).join('\n'), length);

/** Texts of this length, in UTF-16 units, by what they are made of. */
export const hostileTexts = (length: number): readonly (readonly [name: string, text: string])[] => [
  ['all in turns', mixed(length)],
  ...Object.entries(PIECES).map(([name, piece]) => [name, repeated(piece, length)] as const),
];
