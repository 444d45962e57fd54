import type { WordList } from './word-matcher.ts';

/** Nouns that name a code for a price benefit. */
export const COUPON_WORDS: WordList = {
  en: `coupon* | voucher* | promo | promocode* | promo code* | promo key | promo word | promotion code* | promotional code* | discount code* | discount key* | discount word |
    discount token | rebate code* | rebate key | redemption code | redeem code | gift code* | referral code* |
    offer code* | saving code | savings code | deal code | vip code | loyalty code | special code |
    price code | benefit code`,
  es: `cupón | cupon | cupones | código promocional | codigo promocional | código de descuento |
    codigo de descuento | código promo | codigo promo | clave de descuento | clave de rebaja |
    clave promocional | vale de descuento | vale descuento | bono de descuento`,
  pt: `cupom | cupons | cupão | cupões | código promocional | código de desconto | codigo de desconto |
    senha promocional | senha de desconto | vale desconto | chave de desconto`,
  fr: `code promo* | code de réduction | code réduction | code de remise | code remise | code avantage |
    bon de réduction | bon d'achat | bon d’achat | coupon* | code privilège`,
  de: `gutschein* | rabattcode* | aktionscode* | vorteilscode* | rabattschlüssel | rabatt code | aktions code |
    bonuscode`,
  it: `codice sconto | codice promo* | codice di sconto | buono sconto | buono | codice coupon`,
  ru: `промокод* | промо код* | купон* | ваучер* | скидочный код | код скидки | код на скидку | код для скидки`,
  tr: `kupon* | indirim kod* | promosyon kod* | promo kod* | hediye çeki | indirim çeki | kampanya kodu`,
  vi: `mã giảm giá | mã khuyến mãi | mã khuyến mại | mã ưu đãi | mã chiết khấu | phiếu giảm giá |
    phiếu mua hàng | phiếu ưu đãi | phiếu quà tặng`,
  zh: `优惠码 | 折扣码 | 优惠券 | 抵用券 | 代金券 | 折扣券 | 促销码 | 专属码 | 兑换码 | 满减券 | 优惠口令 | 折扣代码 | 优惠代码 | 券码 | 优惠密码 | 折扣口令 | 立减码 |
    抵扣码 | 优惠 | 優惠碼 | 折扣碼 | 優惠券 | 促銷碼 | 專屬碼`,
  ja: `クーポン | 割引コード | プロモコード | プロモーションコード | 優待番号 | 優待コード | 割引券 | バウチャー | 特典コード | キャンペーンコード | 割引番号 | 優待券 | 割引キー`,
  ko: `쿠폰 | 할인코드 | 할인 코드 | 프로모션 코드 | 프로모션코드 | 프로모 코드 | 할인권 | 바우처 | 우대 코드 | 할인번호`,
  ar: `كوبون | الكوبون | قسيمة | القسيمة | قسيمه | كود خصم | كود الخصم | رمز الخصم | رمز خصم | رمز ترويجي |
    الرمز الترويجي | كود ترويجي | بروموكود`,
};

/** Nouns for a word that is said or written to get a benefit; ordinary words may follow them. */
export const PASSPHRASE_WORDS: WordList = {
  en: `secret word | magic word | passphrase | pass phrase | codeword | code word | keyword | key word |
    watchword | discount word | promo word | vip word`,
  es: `palabra clave | palabra secreta | palabra mágica | contraseña | clave`,
  pt: `palavra chave | palavra secreta | palavra mágica | senha`,
  fr: `mot magique | mot de passe | mot clé | mot secret | sésame | mot code`,
  de: `codewort | kennwort | losungswort | stichwort | zauberwort | schlüsselwort | passwort`,
  it: `parola chiave | parola d’ordine | parola d'ordine | parola segreta | parola magica`,
  ru: `кодовое слово | секретное слово | волшебное слово | ключевое слово | пароль`,
  tr: `gizli kelime | anahtar kelime | parola | şifre | sihirli kelime`,
  vi: `từ khóa | từ khoá | mật khẩu | mật mã | mật hiệu`,
  zh: `口令 | 口令红包 | 红包口令 | 暗号 | 暗语 | 暗號 | 密语`,
  ja: `合言葉 | 合い言葉 | キーワード | あいことば | パスワード | 暗号`,
  ko: `암호 | 비밀 단어 | 키워드 | 비밀번호`,
  ar: `كلمة السر | كلمة سر | الكلمة السرية | كلمة المرور`,
};

/** Nouns for any kind of code: alone they say little. */
export const CODE_WORDS: WordList = {
  en: `code | codes | key | keys | token | word`,
  es: `código | codigo | códigos | clave`,
  pt: `código | chave | códigos`,
  fr: `code | codes | clé`,
  de: `code | schlüssel`,
  it: `codice | codici`,
  ru: `код | кода | коды | ключ | слово`,
  tr: `kod | kodu | kodunu | kodunuz`,
  vi: `mã | code`,
  zh: `码 | 代码 | 碼 | 券 | 号`,
  ja: `コード | キー | 番号`,
  ko: `코드 | 번호 | 키`,
  ar: `كود | الكود | رمز | الرمز`,
};

/** Words that make a code a discount code when they stand directly before it. */
export const QUALIFIERS: ReadonlySet<string> = new Set([
  'discount',
  'promo',
  'promotion',
  'promotional',
  'coupon',
  'voucher',
  'rebate',
  'saving',
  'savings',
  'deal',
  'offer',
  'special',
  'vip',
  'exclusive',
  'secret',
  'personal',
  'private',
  'distributor',
  'dealer',
  'member',
  'loyalty',
  'price',
]);
