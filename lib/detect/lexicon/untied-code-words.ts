import type { WordList } from './word-matcher.ts';

/** What a code is for that is no discount: parcels, doors, papers. Before or after the word for it. */
export const UNTIED_CODE_WORDS: WordList = {
  en: `track | tracking | hs | order | postal | tariff | zip | qr | bar | product | colour | color | error | parcel | seal | sea | release | telex | pickup | pick up | door | entry | access | delivery | unlock | booking | shipping | container | lock | login | locker | warehouse | telex release | model | b/l`,
  es: `seguimiento | de guía | rastreo | de barras | postal | de envío | del contenedor | de producto | de la puerta | de retiro`,
  pt: `rastreio | de rastreio | rastreamento | de rastreamento | de barras | postal | de envio | do produto | da porta | de retirada`,
  fr: `de suivi | suivi | postal | barre | de livraison | du colis | de porte | produit | de retrait`,
  de: `sendung* | tracking | abhol* | türcode | zollcode | artikelcode | freigabe*`,
  it: `di tracciamento | tracking | di spedizione | a barre | di ritiro | della porta | prodotto | postale`,
  ru: `трек | отслеживани* | посылки | для получения | накладной | двери | товара | тн вэд`,
  tr: `takip | kargo | teslim | kapı | ürün | gtip | posta`,
  vi: `vận đơn | theo dõi | bưu kiện | sản phẩm | cửa | hs | nhận hàng`,
  zh: `取件 | 提货 | 追踪 | 运单 | 海关 | 产品 | 门 | 条 | 电放`,
  ja: `追跡 | 受取 | 商品 | 解錠 | バー | 郵便`,
  ko: `추적 | 송장 | 상품 | 출입 | 바 | 수령`,
  ar: `التتبع | تتبع | الشحن | المنتج | الباب | الاستلام`,
};

/** Ahead of, in time. */
export const BEFORE_WORDS: WordList = {
  en: `before | prior to | until`,
  es: `antes de | antes del | hasta`,
  pt: `antes de | antes do | até`,
  fr: `avant | jusqu'à`,
  de: `vor | bevor | bis`,
  it: `prima di | prima del | fino a`,
  ru: `до | перед`,
  tr: `önce | olmadan`,
  vi: `trước khi | trước`,
  zh: `之前 | 前 | 以前`,
  ja: `前 | 前は | までは`,
  ko: `전에 | 전에는 | 전엔 | 전`,
  ar: `قبل`,
};
