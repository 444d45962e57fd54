import type { WordList } from './word-matcher.ts';

/** What a service's message holds, by any name. */
export const SECRET_NOUN_WORDS: WordList = {
  en: `code | codes | number | numbers | digits | digit | pin | passcode | figure | figures`,
  es: `código | codigo | número | numero | números | numeros | clave | cifras | dígitos`,
  pt: `código | codigo | número | numero | números | dígitos | token`,
  fr: `code | numéro | numéros | chiffres | chiffre`,
  de: `code | nummer | zahl | zahlen | ziffern | pin`,
  it: `codice | numero | numeri | cifre | pin`,
  ru: `код | кода | коды | цифры | цифр | число | номер | пин`,
  tr: `kod* | numara* | rakam* | sayı | sayıyı`,
  vi: `mã | số | dãy số | mã số`,
  zh: `码 | 数字 | 号码 | 碼 | 數字`,
  ja: `番号 | コード | 数字 | 桁`,
  ko: `번호 | 코드 | 숫자 | 자리`,
  ar: `الرمز | رمز | الكود | كود | الرقم | ارقام | أرقام | الأرقام | الارقام`,
};

/** Asking what it is. */
export const WHICH_WORDS: WordList = {
  en: `which | what | what was | what's | whats`,
  es: `qué | cuál | que | cual | cuáles`,
  pt: `qual | que | quais`,
  fr: `quel | quelle | quels | quelles | c'est quoi`,
  de: `welcher | welche | welchen | welches | was | wie lautet`,
  it: `che | quale | qual | quali`,
  ru: `какой | какие | какая | что за | каков`,
  tr: `hangi | ne | nedir | kaç`,
  vi: `gì | nào | bao nhiêu | mấy`,
  zh: `什么 | 多少 | 几 | 哪个 | 啥`,
  ja: `何 | どの | いくつ | なん`,
  ko: `뭐 | 무엇 | 무슨 | 몇 | 어떤`,
  ar: `ما هو | ما هي | شو | ايش | وش | كم | أي | ايه`,
};

/** Came to the reader in person. */
export const CAME_TO_YOU_WORDS: WordList = {
  en: `texted you | texted to you | they text you | did they text | came to your phone | popped up on your phone | text you | alibaba text | you will receive a code | you will get a code | you get a code | a code will come | code will arrive | code comes to you`,
  es: `te llegó | le llegó | te llega | le llega | os llegó | te mandaron | le mandaron | va a llegar un código | le mandó alibaba | te mandó alibaba | recibirá un código | vas a recibir un código | te salieron | le salieron | te salió | le salió | te apareció | te aparecieron | te llegaron | le llegaron`,
  pt: `te chegou | chegou aí | chegou para você | chegou pra você | mandaram para você | vai receber um código | o alibaba mandou | a alibaba mandou | te chegaram | apareceram aí`,
  fr: `vous est arrivé | t'est arrivé | vous venez de recevoir | tu viens de recevoir | vous a été envoyé | allez recevoir un code | vas recevoir un code | alibaba vous a envoyé | vous sont arrivés | venez de recevoir`,
  de: `bei ihnen ankam | bei ihnen angekommen | bei dir angekommen | ihnen geschickt wurde | gerade bekommen | bekommen gleich einen code | gleich kommt ein code | alibaba ihnen geschickt | bei ihnen ankamen`,
  it: `ti è arrivato | le è arrivato | vi è arrivato | ti arriva | le arriva | ti hanno mandato | riceverà un codice | riceverai un codice | alibaba le ha mandato | alibaba ti ha mandato | ti sono arrivati | le sono arrivati | vi sono arrivati`,
  ru: `вам пришёл | вам пришел | тебе пришёл | тебе пришел | вам пришли | пришёл вам | пришел вам | вам прислали | вам придёт | вам придет | придёт код | придет код | алибаба прислала | alibaba прислала | пришли вам`,
  tr: `sana gelen | size gelen | telefonuna gelen | telefonunuza gelen | sana geldi | size geldi | bir kod gelecek | kod gelecek | alibaba gönderdi`,
  vi: `gửi cho anh | gửi về máy | vừa về máy | về máy anh | về máy chị | gửi tới máy | sẽ nhận mã | sẽ nhận được mã | alibaba gửi`,
  zh: `刚收到的 | 你收到的 | 您收到的 | 发到你手机 | 发到您手机 | 手机收到 | 收到一个码 | 收到个码 | 会收到 | 阿里发你的 | 阿里发给你的`,
  ja: `そちらに届いた | 届いている | お手元に届いた | 今届いた | コードが届 | 番号が届 | アリババから届いた`,
  ko: `방금 온 | 지금 온 | 받으신 | 도착한 | 코드가 갈 | 코드가 올 | 번호가 올 | 알리바바에서 온`,
  ar: `وصلك | جاك | يجيك | وصل لك | وصلكم | سيصلك رمز | بيوصلك | راح يوصلك | علي بابا ارسل لك`,
};

/** Names parcels, goods and papers, whose numbers are no secret. */
export const GOODS_NUMBER_WORDS: WordList = {
  en: `hs | carton | cartons | label | tracking | order | product | article | item | parcel | postal | zip | colour | color | box | tariff | model | batch | invoice | phone number | mobile number | whatsapp number | contact number | container | seal | coupon | discount | promo | voucher`,
  es: `pedido | guía | caja | etiqueta | producto | postal | factura | modelo | de teléfono | cupón | descuento`,
  pt: `pedido | rastreio | caixa | etiqueta | produto | postal | fatura | modelo | de telefone | cupom | desconto`,
  fr: `commande | suivi | colis | carton | étiquette | produit | postal | facture | de téléphone | remise | promo`,
  de: `bestellung | sendung* | karton | etikett | produkt | rechnung* | artikel* | telefonnummer | gutschein* | rabatt*`,
  it: `ordine | spedizione | pacco | cartone | etichetta | prodotto | fattura | di telefono | sconto | promozionale`,
  ru: `заказ* | трек* | коробк* | этикетк* | товар* | накладн* | телефона | купон* | скидк* | посылк*`,
  tr: `sipariş* | takip | koli | etiket | ürün | fatura | telefon numara* | kupon* | indirim* | kargo`,
  vi: `đơn hàng | vận đơn | thùng | nhãn | sản phẩm | hóa đơn | điện thoại của | giảm giá | khuyến mãi`,
  zh: `单号 | 快递 | 箱 | 标签 | 产品 | 发票 | 型号 | 手机号 | 电话号 | 优惠 | 折扣 | 口令`,
  ja: `注文 | 追跡 | 箱 | ラベル | 商品 | 請求書 | 電話番号 | クーポン | 割引`,
  ko: `주문 | 송장 | 박스 | 라벨 | 상품 | 제품 | 전화번호 | 쿠폰 | 할인`,
  ar: `الطلب | التتبع | الكرتون | المنتج | الفاتورة | الهاتف | جوالك | الخصم | كوبون`,
};

/** Getting into the reader's account. */
export const ACCESS_WORDS: WordList = {
  en: `log into your | login into your | log in to your | login to your | sign into your | sign in to your | enter your account | access to your | log in as you | sign in as you | login as you | get in your account | into your account | go inside your account`,
  es: `entrar a su cuenta | entrar en su cuenta | entrar a tu cuenta | entrar en tu cuenta | acceso a su cuenta | acceso a tu cuenta | ingresar a su cuenta`,
  pt: `entrar na sua conta | acesso à sua conta | acessar sua conta | entro na sua conta`,
  fr: `accès à votre compte | connecter à votre compte | entrer dans votre compte | connecte à votre compte`,
  de: `zugang zu ihrem konto | zugriff auf ihr konto | in ihr konto | bei ihnen einloggen | mit ihrem konto anmelden`,
  it: `accesso al suo account | accesso al tuo account | entrare nel suo account | entro nel tuo account | entro nel suo account`,
  ru: `доступ к вашему аккаунту | зайти в ваш аккаунт | зайду в ваш | войду в ваш | войти в ваш | доступ в ваш`,
  tr: `hesabınıza gir* | hesabına gir* | hesabınıza erişim`,
  vi: `vào tài khoản của | đăng nhập tài khoản của | vào tài khoản anh | vào tài khoản chị`,
  zh: `登您的号 | 登你的号 | 登录你的账号 | 登录您的账号 | 登你账号 | 上你的号 | 登您账号 | 代您登录`,
  ja: `お客様のアカウントに入 | アカウントにログインさせ | 代わりにログイン`,
  ko: `계정에 들어가 | 계정으로 로그인 | 대신 로그인`,
  ar: `ادخل حسابك | أدخل حسابك | ندخل حسابك | الدخول إلى حسابك | ادخل على حسابك`,
};

/** The writer does it, not the reader. */
export const BY_ME_WORDS: WordList = {
  en: `i | we | me | us | let me | our team | my colleague | our it | i'll | we'll | our system`,
  es: `yo | nosotros | necesito | necesitamos | deme | déme | dame | me deja | entro`,
  pt: `eu | nós | preciso | precisamos | me dá | me deixa`,
  fr: `je | nous | il me faut | donnez moi | besoin`,
  de: `ich | wir | mir | uns`,
  it: `io | noi | mi | ci | serve`,
  ru: `я | мы | мне | нам | зайду | войду`,
  tr: `ben | biz | lazım | gerek* | bana`,
  vi: `em | tôi | mình | cho em | để em | để mình`,
  zh: `我 | 我们 | 帮 | 代 | 替你 | 替您`,
  ja: `こちら | 私 | 弊社 | 代わり | 代理 | 代行`,
  ko: `제가 | 저희 | 우리 | 대신 | 제가 처리`,
  ar: `انا | أنا | نحن | ادخل | أدخل | ندخل | افعل | أفعل | نفعل | اطبق | اطلب لك`,
};
