import type { WordList } from './word-matcher.ts';

/** How to spell what is typed: said of codes, hardly ever of goods. */
export const SPELLING_WORDS: WordList = {
  en: `all caps | capital letters | in capitals | lower case | lowercase | small letters | upper case | uppercase | no space |
    without space | without spaces | with the dash | with dash | with hyphen | the zero is | is zero | not letter o | letter o | one word |
    exactly as written | copy and paste | spell it | spelled | without quotes |
    in brackets | without bracket | without brackets | without the brackets`,
  es: `en mayúsculas | mayúsculas | en minúsculas | minúsculas | sin espacios | con guion | con guión | tal cual | copia y pega`,
  pt: `em maiúsculas | maiúsculas | em minúsculas | minúsculas | sem espaços | sem espaço | com hífen | copia e cola`,
  fr: `en majuscules | majuscules | en minuscules | minuscules | sans espace | sans espaces | avec le tiret | copier coller`,
  de: `großgeschrieben | großbuchstaben | kleingeschrieben | kleinbuchstaben | ohne leerzeichen | mit bindestrich | zusammengeschrieben`,
  it: `maiuscolo | tutto maiuscolo | minuscolo | tutto minuscolo | senza spazi | con il trattino | al posto della`,
  ru: `заглавными | большими буквами | маленькими буквами | строчными | без пробелов | слитно | через дефис | по буквам | латиницей`,
  tr: `büyük harf* | küçük harf* | boşluksuz | bitişik | tireli`,
  vi: `viết hoa | chữ hoa | viết thường | không dấu | viết liền | không cách`,
  zh: `大写 | 小写 | 不要空格 | 连写 | 横杠 | 注意大小写 | 数字零 | 字母`,
  ja: `大文字 | 小文字 | スペースなし | ハイフン | 半角 | 全角`,
  ko: `대문자 | 소문자 | 띄어쓰기 없이 | 붙여서 | 하이픈`,
  ar: `حروف كبيرة | حروف صغيرة | بدون مسافات | بدون مسافة | كما هو`,
};

/** Two codes on one order. */
export const TOGETHER_WORDS: WordList = {
  en: `same order | one order | both codes | second code | two codes | stack | stacked | then also | together with | cannot be combined | can not be combined | not combinable | one per order | not stackable | another promotion |
    good till | good until | valid till | valid until`,
  es: `mismo pedido | los dos códigos | los dos | segundo código | no se acumulan | no acumulable | no acumulables |
    válido hasta | vale hasta`,
  pt: `mesmo pedido | os dois | segundo código | não acumula | não cumulativo |
    válido até | vale até`,
  fr: `même commande | les deux codes | deuxième code | non cumulable | non cumulables |
    valable jusqu'au`,
  de: `selben bestellung | gleichen bestellung | beide codes | zweiten code | nicht kombinierbar |
    funktioniert nur | gilt nur für | nur für neukunden`,
  it: `stesso ordine | tutti e due | secondo codice | non cumulabile | non cumulabili |
    valido fino al`,
  ru: `один заказ | одном заказе | оба кода | второй код | не суммируется | не суммируются |
    действует до`,
  tr: `aynı sipariş* | iki kod* | ikisini | birleştirilemez |
    geçerli`,
  vi: `cùng một đơn | cùng đơn | cả hai mã | hai mã |
    hạn đến`,
  zh: `一单 | 同一单 | 两个码 | 两个都 | 叠加 | 一起用 | 不能叠加 | 不可叠加 |
    有效期至`,
  ja: `同じ注文 | 併用 | 二つの | 両方 | 併用不可 |
    有効期限`,
  ko: `한 주문 | 둘 다 | 중복 | 같이 넣 | 중복 사용 불가 |
    유효기간`,
  ar: `نفس الطلب | الكودين | كودين`,
};
