import type { WordList } from './word-matcher.ts';

/** What an offer is called. */
export const OFFER_NOUNS: WordList = {
  en: `offer | offers | promotion | promotions | promo | promocode | discount | discounts | code | codes | coupon* | voucher* |
    deal | sale | campaign | special price | promo price | rebate | free shipping | free freight`,
  es: `oferta | ofertas | promoción | promocion | promociones | descuento | descuentos | código | codigo | cupón | cupon |
    cupones | rebaja | campaña`,
  pt: `oferta | ofertas | promoção | promocao | desconto | descontos | código | codigo | cupom | cupão | cupons | campanha`,
  fr: `offre | offres | promotion | promo | remise | réduction | rabais | code | codes | coupon`,
  de: `angebot | aktion | rabatt | rabatte | rabattaktion | nachlass | code | codes | gutschein* | rabattcode* | aktionscode* |
    sonderpreis`,
  it: `offerta | offerte | promozione | promo | sconto | sconti | codice | codici | coupon | buono`,
  ru: `скидк* | акция | акции | акцию | предложение | код | кода | коду | кодом | промокод* | купон*`,
  tr: `kampanya* | indirim* | kupon* | kod | kodu | kodun | kodunu | kodumuz | kodunuz | kodumuzun | promosyon*`,
  vi: `khuyến mãi | khuyến mại | giảm giá | ưu đãi | mã | chiết khấu`,
  zh: `优惠 | 折扣 | 促销 | 活动 | 口令 | 券 | 特价 | 優惠 | 折扣碼 | 代码 | 这个码 | 那个码 | 该码 | 此码 | 新码 | 旧码 | 的码`,
  ja: `クーポン | コード | 割引 | キャンペーン | 特典 | 値引 | セール | 優待`,
  ko: `쿠폰 | 코드 | 할인 | 프로모션 | 행사 | 이벤트 | 혜택 | 특가`,
  ar: `العرض | عرض | الخصم | خصم | الكوبون | كوبون | الكود | كود | الرمز | رمز | القسيمة | التخفيض | للخصم | للكود`,
};

/** What else can be over, changed or extended: where one of these comes first, the sentence is about that. */
export const OTHER_NOUNS: WordList = {
  en: `price list | catalogue | catalog | quotation | quotations | quote | invoice | pi | proforma | tracking | shipment |
    shipping date | delivery | delivery date | lead time | production | payment | deposit | balance | warranty | guarantee |
    meeting | call | link | file | photo | photos | picture | image | address | account | bank | phone | email | sample |
    samples | colour | color | design | drawing | logo | label | packaging | size | model | certificate | visa | booking |
    vessel | flight | container | stock | material | contract | holiday | website | password | login | schedule |
    specification | artwork | error | space | spaces | progress | quality | trade assurance | dispute | unit price | prices |
    lock | door | qr | bar code | barcode | moq | membership | exhibition | fair | tax | duty`,
  es: `lista de precios | catálogo | cotización | factura | envío | entrega | plazo de entrega | plazo | producción | pago | anticipo |
    saldo | garantía | reunión | enlace | archivo | foto | fotos | dirección | cuenta | banco | correo | muestra | muestras |
    color | diseño | etiqueta | tamaño | modelo | certificado | reserva | contenedor | contrato | contraseña | precio | precios`,
  pt: `lista de preços | catálogo | cotação | orçamento | fatura | envio | entrega | prazo | produção | pagamento | sinal | garantia |
    reunião | arquivo | foto | fotos | endereço | conta | banco | amostra | amostras | cor | modelo | certificado | reserva |
    contrato | senha | preço | preços`,
  fr: `liste de prix | catalogue | devis | facture | livraison | délai | production | paiement | acompte | solde | garantie | réunion |
    lien | fichier | photo | photos | adresse | compte | banque | échantillon | échantillons | couleur | taille | modèle |
    certificat | conteneur | contrat | salon | prix`,
  de: `preisliste | katalog | rechnung | lieferung | lieferzeit | lieferfrist | frist | produktion | zahlung | anzahlung | garantie |
    treffen | termin | datei | foto | fotos | bild | adresse | konto | bank | muster | farbe | größe | modell | zertifikat |
    vertrag | messe | preis | preise | lager`,
  it: `listino | catalogo | preventivo | fattura | consegna | termine | produzione | pagamento | acconto | garanzia | riunione |
    allegato | foto | indirizzo | conto | banca | campione | campioni | colore | misura | modello | certificato | contratto |
    fiera | prezzo | prezzi`,
  ru: `прайс* | каталог* | счёт | счет | доставк* | срок поставки | производств* | оплат* | предоплат* | гарант* | встреч* | ссылк* | файл* |
    фото | адрес* | банк* | образ* | цвет* | размер* | модел* | сертификат* | контейнер* | договор* | выставк* | цена | цены`,
  tr: `fiyat listesi | katalog* | fatura* | teslimat* | teslim tarihi | üretim* | ödeme* | garanti* | toplantı* | dosya* | fotoğraf* |
    adres* | hesap* | banka* | numune* | renk* | model* | sertifika* | sözleşme* | fuar* | fiyat*`,
  vi: `bảng giá | catalogue | báo giá | hóa đơn | hoá đơn | giao hàng | vận đơn | sản xuất | thanh toán | đặt cọc | bảo hành | cuộc họp | tệp |
    ảnh | địa chỉ | tài khoản | ngân hàng | hàng mẫu | màu | kích thước | chứng chỉ | hợp đồng | triển lãm`,
  zh: `价目表 | 价格表 | 目录 | 报价 | 发票 | 物流 | 运单 | 发货 | 交货 | 交期 | 船期 | 生产 | 付款 | 定金 | 尾款 | 保修 | 质保 | 会议 | 链接 | 文件 | 照片 | 图片 |
    地址 | 账号 | 账户 | 银行 | 样品 | 颜色 | 尺寸 | 型号 | 证书 | 合同 | 展会 | 密码 | 二维码 | 验证码 | 条码 | 包装 | 会员 | 假期`,
  ja: `価格表 | カタログ | 見積 | 請求書 | 納期 | 納品 | 配送 | 出荷 | 生産 | 支払 | 前金 | 保証 | 会議 | 打ち合わせ | リンク | ファイル | 写真 | 画像 | 住所 | 口座 |
    サンプル | 色 | サイズ | 型番 | 証明書 | 契約 | 展示会 | パスワード | バーコード | 商品コード | 営業時間`,
  ko: `가격표 | 카탈로그 | 견적 | 송장 | 인보이스 | 배송 | 납기 | 출하 | 생산 | 결제 | 보증 | 회의 | 미팅 | 링크 | 파일 | 사진 | 주소 | 계좌 | 샘플 | 색상 | 사이즈 |
    모델 | 인증서 | 계약 | 전시회 | 비밀번호 | 바코드`,
  ar: `قائمة الأسعار | الكتالوج | عرض السعر | الفاتورة | الشحنة | التسليم | الإنتاج | الدفع | الضمان | الاجتماع | الرابط | الملف | الصورة |
    العنوان | الحساب | البنك | العينة | العينات | اللون | المقاس | الشهادة | العقد | المعرض | السعر | الأسعار`,
};

/** Counts only where no offer is named: codes are for orders. */
export const ORDER_NOUNS: WordList = {
  en: `order | orders`,
  es: `pedido | pedidos | orden`,
  pt: `pedido | pedidos | encomenda`,
  fr: `commande | commandes`,
  de: `bestellung | auftrag`,
  it: `ordine | ordini`,
  ru: `заказ*`,
  tr: `sipariş*`,
  vi: `đơn hàng`,
  zh: `订单`,
  ja: `注文`,
  ko: `주문`,
  ar: `الطلب | طلبك | الطلبية`,
};

/** Before a cue: it did not happen. */
export const NOT_WORDS: WordList = {
  en: `not | never | cannot | can't | won't | don't | didn't | hasn't | haven't | isn't | aren't | wasn't | doesn't | unable | dont |
    no change | no need`,
  es: `no ha | no está | no se | no han | no fue | no podemos | no puedo | no hemos | no vamos | nunca | no lo | no la | no es`,
  pt: `não | nunca | nem`,
  fr: `pas | jamais | ne | n'est | n'a | n'avons | n'offrons | n'y`,
  de: `nicht | kein | keine | keinen | nie`,
  it: `non`,
  ru: `не | никогда`,
  vi: `không | chưa | đừng`,
  zh: `没有 | 还没 | 没 | 不会 | 不能 | 未 | 无法 | 不是 | 别`,
  ar: `لا | لم | لن | ليس | ليست`,
};

/** After a cue: the same, in languages that say it there. */
export const NOT_AFTER_WORDS: WordList = {
  de: `nicht`,
  ja: `できません | ありません | していません | しません | できない | いたしません | はない`,
  ko: `않 | 못 | 없 | 안 | 불가`,
  tr: `değil | yok`,
  zh: `不了 | 没有`,
};

/** It may happen, or is only thought of. */
export const MAYBE_WORDS: WordList = {
  en: `if | when | once | unless | in case | might | could | would | whether | before | after | may be | may end | may change |
    may not | maybe | perhaps | try | ask | check | please extend | pls extend | want | wish | hope`,
  es: `cuando | podría | puede que | quizás | tal vez | antes de | si el | si la | si no | si ya | si usted | si quiere | si lo | si este |
    por favor extienda`,
  pt: `quando | poderia | talvez | antes de | se o | se a | se você | se for | se não | se quiser`,
  fr: `quand | lorsque | peut-être | pourrait | pourriez | avant | si le | si la | si vous | si ce | si tu`,
  de: `wenn | falls | sobald | könnte | könnten | vielleicht | bevor | nachdem | ob`,
  it: `quando | potrebbe | forse | prima che | se il | se la | se lo | se lei | se vuole | se non`,
  ru: `если | когда | может | возможно | прежде чем | пока`,
  tr: `eğer | belki | önce`,
  vi: `nếu | khi | có thể | trước khi`,
  zh: `如果 | 要是 | 可能 | 万一 | 的话 | 即将 | 快要 | 尽量 | 问一下 | 申请`,
  ja: `場合 | もし | たら | かもしれ | 予定 | 前に`,
  ko: `만약 | 경우 | 되면 | 예정 | 수도 | 하면`,
  ar: `إذا | اذا | لو | ربما | عندما | قبل أن`,
};

/** It will be over one day; a promise to extend counts, a plan to end does not. */
export const WILL_WORDS: WordList = {
  en: `will | going to | soon | about to | then`,
  es: `será | serán | va a | pronto`,
  pt: `será | vai | em breve`,
  fr: `sera | va | bientôt`,
  de: `wird | werden | bald`,
  it: `sarà | presto`,
  ru: `будет | скоро`,
  tr: `yakında`,
  vi: `sẽ | sắp`,
  zh: `将 | 就要`,
  ja: `まもなく`,
  ko: `곧`,
  ar: `سوف | قريبا`,
};

/** A page says so, not the person who writes. */
export const REPORT_WORDS: WordList = {
  en: `it says | it said | system says | page says | cart says | checkout says | website says | shows | showing | error | system | reason`,
  es: `me dice | muestra | me sale | el sistema`,
  pt: `aparece | mostra | o sistema`,
  fr: `affiche | indique | le système`,
  de: `zeigt | es steht | das system`,
  it: `mostra | mi dice | il sistema`,
  ru: `пишет | показывает | система`,
  tr: `diyor | gösteriyor | yazıyor | sistem`,
  vi: `báo là | hiện | hệ thống`,
  zh: `显示 | 提示 | 系统`,
  ja: `と表示 | と出 | システム`,
  ko: `라고 나 | 라고 뜨 | 표시 | 시스템`,
  ar: `يظهر | تظهر | النظام`,
};

/** Opens a question, with or without its mark. */
export const ASKING_WORDS: WordList = {
  en: `can you | could you | would you | did you | do you | can i | may i | is it still | why is | what if | how come`,
  fr: `est-ce que | pouvez-vous | pourriez-vous`,
  de: `können sie | könnten sie | kannst du`,
  es: `puede usted | podría usted`,
  it: `può prorogare | potrebbe prorogare | potete`,
  ru: `ли | не могли бы`,
  tr: `geçerli mi | doldu mu | bitti mi | var mı | değişti mi | uzatıldı mı | mısınız | misiniz | musunuz | iptal mi`,
  zh: `是不是 | 有没有 | 能不能 | 可不可以 | 能否`,
  ar: `هل`,
};

/** With what, where or when it is not to be used: a condition, nothing is taken back. */
export const CONDITION_WORDS: WordList = {
  en: `with | together | both | two | another | other | before | until | on | for | from | unless | twice | in | after | more than | without | spaces`,
  es: `con | juntos | dos | otro | otros | antes | en | para | hasta | sin`,
  pt: `com | juntos | dois | outro | outros | antes | em | para | até | no | na | sem`,
  fr: `avec | ensemble | deux | autre | autres | avant | sur | dans | pour | sans`,
  de: `mit | zusammen | zwei | anderen | andere | vor | für | bei | auf | bis | ohne | gleichzeitig`,
  it: `con | insieme | due | altro | altri | prima | su | per | fino | senza`,
  ru: `с | вместе | два | другим | другой | до | для | на | при | без`,
  tr: `ile | birlikte | iki | başka | önce | için`,
  vi: `với | cùng | hai | khác | trước | cho`,
  zh: `一起 | 同时 | 两个 | 其他 | 叠加 | 之前`,
  ja: `併用 | 一緒 | 同時 | 他の | 二つ | まで`,
  ko: `함께 | 같이 | 동시 | 다른 | 두 개 | 전에`,
  ar: `مع | معا | كودين | آخر | قبل`,
};

/** Who decides what can be given. */
export const DECIDING_WORDS: WordList = {
  en: `boss | manager | director | agreed | approved | sorry`,
  es: `jefe | jefa | gerente | aprobó | lo siento`,
  pt: `chefe | gerente | aprovou | desculpe`,
  fr: `patron | chef | directeur | désolé | accepté`,
  de: `chef | geschäftsführer | genehmigt | leider`,
  it: `capo | titolare | direttore | approvato | scusi`,
  ru: `начальник | шеф | директор | согласился | извините`,
  tr: `patron | müdür | onayladı | maalesef`,
  vi: `sếp | giám đốc | đồng ý | xin lỗi`,
  zh: `老板 | 经理 | 领导 | 同意 | 抱歉 | 不好意思`,
  ja: `社長 | 上司 | 部長 | 承認 | 申し訳`,
  ko: `사장님 | 부장님 | 승인 | 죄송`,
  ar: `المدير | وافق | عذرا | آسف`,
};

/** A turn of thought without a comma. */
export const BUT_WORDS: WordList = {
  en: `but`,
  es: `pero`,
  pt: `mas`,
  de: `aber`,
  it: `ma | però`,
  ru: `но`,
  tr: `ama | fakat`,
  vi: `nhưng`,
  zh: `但是 | 但 | 不过`,
  ja: `ですが | けれど`,
  ko: `지만`,
  ar: `لكن | ولكن`,
};
