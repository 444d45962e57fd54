import type { WordList } from './word-matcher.ts';

/** Nouns that name a code for a price benefit. */
export const COUPON_WORDS: WordList = {
  en: `coupon* | voucher* | promo | promocode* | promo code* | promo key | promo word | promotion code* |
    promotional code* | discount code* | discount key* | discount word | discount token | rebate code* |
    rebate key | redemption code | redeem code | gift code* | referral code* | offer code* | saving code |
    savings code | deal code | vip code | loyalty code | special code | price code | benefit code |
    concession word | discount phrase | saving word | promo phrase | discount one | discount code no |
    offer word | perk code | trade code | bonus code | discount card | promo no | discount no | coupon no |
    rebate word | savings word | preferential code | reduction code | bargain code | price key | deal word |
    special key | campaign code | event code | loyalty word | friend code | thank you code | welcome code |
    first order code | promotional reference | promo reference | discount reference | concession reference |
    referral | benefit number | benefit key | benefit reference | concession code | concession key |
    allowance code | allowance key | privilege code | privilege key | partner code | partner key | dealer code |
    dealer key | distributor key | agent code | reseller code | reseller key | show code | fair code |
    visitor code | festival code | birthday code | newsletter code | early bird code | clearance code |
    launch code | flash code | livestream code | live code | repeat order code | reorder code | reorder key |
    comeback code | returning customer code | promo string | discount string | promo tag | saver code |
    customer key | buyer key | member key | member code | renewal code | renewal key | renewal privilege |
    season code | holiday code | anniversary code | price token | promo token | order key | account key |
    discount name | promo name | discount term | price word | price phrase | deal phrase | freight code |
    shipping code | free shipping code | wholesale code | volume code | bulk code | winback code | apology code |
    sorry code | thank-you code | entitlement code | preferential key | preferential number | preference code |
    preference number | saving key | savings key | concession number | allowance number | discount id | promo id |
    coupon id | promo ref | discount ref | rebate ref | deduction code | deduction key | redeem word |
    redemption word | redemption key | order word | promotion id | reseller credit | incentive id |
    incentive code | incentive key | incentive | loyalty reference | loyalty ref`,
  es: `cupón | cupon | cupones | código promocional | codigo promocional | código de descuento |
    codigo de descuento | código promo | codigo promo | clave de descuento | clave de rebaja | clave promocional |
    vale de descuento | vale descuento | bono de descuento | codigo de promocion | código de promoción |
    cupon de descuento | promo | tarjeta de descuento | código de oferta | código especial | código amigo |
    cupón descuento | código dto | código de ahorro | código exclusivo | clave de oferta | bono | bono descuento |
    cupón de | código dealer | clave de cliente | código cliente vip | código de fidelidad | código de socio |
    código de feria | clave especial | vale | referencia de descuento | referencia descuento |
    bonificación código`,
  pt: `cupom | cupons | cupão | cupões | código promocional | código de desconto | codigo de desconto |
    senha promocional | senha de desconto | vale desconto | chave de desconto | código promo | cupon |
    código de promoção | cartão de desconto | cupom de desconto | código vip | vale | código especial |
    código exclusivo | código de parceiro | código de feira | código fidelidade | voucher | código amigo |
    chave promocional | referência de desconto | vale compra | vale compras`,
  fr: `code promo* | code de réduction | code réduction | code de remise | code remise | code avantage |
    bon de réduction | bon d'achat | bon d’achat | coupon* | code privilège | code de promotion | promo |
    carte de réduction | code spécial | code privilégié | code de fidélité | bon de remise | coupon de réduction |
    code cadeau | code exclusif | code client privilège | code partenaire | code salon | code fidèle |
    clé de remise | mot de remise | code revendeur | référence de remise | référence promo`,
  de: `gutschein* | rabattcode* | aktionscode* | vorteilscode* | rabattschlüssel | rabatt code | aktions code |
    bonuscode | promo | gutscheincode | gutscheinnummer | kuponcode | rabattkarte | sondercode | rabattnummer |
    rabattwort | aktionswort | vorteilsnummer | treuecode | promocode | einkaufsgutschein | nachlasscode |
    sparcode | sonderrabattcode | partnercode | messecode | händlercode | treuerabatt code | vorzugscode |
    stammkundencode | rabattschluessel | nachlassschlüssel | vorteilsschlüssel | aktionsschlüssel | kundencode |
    bonusnummer | rabatt-code | rabattreferenz | aktionsreferenz | treuegutschein`,
  it: `codice sconto | codice promo* | codice di sconto | buono sconto | buono | codice coupon | coupon |
    codice di promozione | promo | carta sconto | codice speciale | codice riservato | codice vantaggio |
    codice amico | codice fedeltà | codice esclusivo | codice partner | codice fiera | codice rivenditore |
    chiave sconto | parola sconto | codice omaggio | codice bonus | codice offerta | riferimento sconto`,
  ru: `промокод* | промо код* | купон* | ваучер* | скидочный код | код скидки | код на скидку | код для скидки |
    промик* | промо | скидочн* слов* | код купона | скидочн* карт* | карт* скид* | спецкод | спец код |
    бонусный код | код акции | код друга | акционный код | слово для скидки | слово на скидку | код партнера |
    код партнёра | код дилера | дилерский код | код постоянного клиента | скидочный ключ | код подарка |
    подарочный код | код лояльности | акционное слово | скидочная фраза`,
  tr: `kupon* | indirim kod* | promosyon kod* | promo kod* | hediye çeki | indirim çeki | kampanya kodu | promosyon |
    indirim kelime* | indirim şifre* | avantaj kod* | özel kod* | fırsat kod* | çek kodu | kupon numara* |
    promosyon* | bayi kodu | fuar kodu | sadakat kodu | müşteri kodu | iskonto kodu | kampanya kod* |
    teklif kodu | hoş geldin kodu | indirim anahtarı`,
  vi: `mã giảm giá | mã khuyến mãi | mã khuyến mại | mã ưu đãi | mã chiết khấu | phiếu giảm giá | phiếu mua hàng |
    phiếu ưu đãi | phiếu quà tặng | ma giam gia | ma khuyen mai | ma uu dai | phieu giam gia | voucher | mã giảm |
    thẻ giảm giá | mã voucher | mã quà | mã đặc biệt | mã riêng | mã vip | mã tri ân | mã thành viên | mã sale |
    mã khách quen | mã đại lý | mã hội chợ | mã đối tác | mã miễn ship | mã freeship | mã ship | mã ưu tiên |
    mã thân thiết | mã sinh nhật`,
  zh: `优惠码 | 折扣码 | 优惠券 | 抵用券 | 代金券 | 折扣券 | 促销码 | 专属码 | 兑换码 | 满减券 | 优惠口令 | 折扣代码 | 优惠代码 | 券码 | 优惠密码 | 折扣口令 | 立减码 |
    抵扣码 | 优惠 | 優惠碼 | 折扣碼 | 優惠券 | 促銷碼 | 專屬碼 | 券号 | 优惠暗号 | 折扣口令 | 折扣 | 折扣卡 | 福利码 | 活动码 | 内购码 | 粉丝码 | 会员码 | 老客码 |
    优惠暗语 | 专享码 | 抵用码 | 红包码 | 立减券 | 专属口令 | 优惠暗码 | 折扣暗号 | 优惠编号 | 优惠号 | 折扣号 | 活动口令 | 下单口令 | 返单码 | 展会码 | 新客码 | 老客户码 |
    生日码 | 代理码 | 经销商码 | 特价码 | 议价码 | 优惠券码 | 优惠字样 | 包邮码 | 免邮码 | 推荐码 | 邀请优惠码 | 兑换券`,
  ja: `クーポン | 割引コード | プロモコード | プロモーションコード | 優待番号 | 優待コード | 割引券 | バウチャー | 特典コード | キャンペーンコード | 割引番号 | 優待券 | 割引キー |
    割引ワード | 優待キー | 割引 | 割引カード | 割引クーポン | 優待キーワード | 特別コード | お得意様コード | 紹介コード | 割引用コード | 会員コード | 優待ID | 特価コード |
    値引コード | 値引きコード | 割引の合言葉 | 割引ID | 販促コード | 限定コード | 送料無料コード`,
  ko: `쿠폰 | 할인코드 | 할인 코드 | 프로모션 코드 | 프로모션코드 | 프로모 코드 | 할인권 | 바우처 | 우대 코드 | 할인번호 | 쿠폰번호 | 할인쿠폰 | 할인 쿠폰 | 할인문구 |
    할인 암호 | 할인카드 | 할인키 | 할인 번호 | 특별코드 | 특별 코드 | 단골코드 | 전용 코드 | 전용코드 | 이벤트 코드 | 할인 문구 | 할인암호 | 쿠폰 코드 | 쿠폰코드 |
    회원코드 | 회원 코드 | 감사 코드 | 재구매 코드 | 추천 코드 | 추천코드 | 프로모션 번호 | 무료배송 코드 | 박람회 코드 | 특가 코드 | 특가코드`,
  ar: `كوبون | الكوبون | قسيمة | القسيمة | قسيمه | كود خصم | كود الخصم | رمز الخصم | رمز خصم | رمز ترويجي |
    الرمز الترويجي | كود ترويجي | بروموكود | كود التخفيض | رمز التخفيض | كوبون خصم | قسيمة خصم | كود العرض |
    رمز العرض | كود خاص | رمز الكوبون | كود الكوبون | كود التوفير | رمز القسيمة | كلمة الخصم | قسائم |
    كود الموزع | كود العميل | كود الشحن | كود الشحن المجاني | رمز العميل | كود المعرض | كود الهدية | رقم الخصم |
    رقم القسيمة | عبارة الخصم | كود التاجر`,
};

/** Nouns for a word that is said or written to get a benefit; ordinary words may follow them. */
export const PASSPHRASE_WORDS: WordList = {
  en: `secret word | magic word | passphrase | pass phrase | codeword | code word | keyword | key word | watchword |
    discount word | promo word | vip word | slogan | magic words | secret words | code words | passcode |
    pass word | signal word | secret phrase | magic phrase | code phrase | secret sentence | magic sentence |
    password`,
  es: `palabra clave | palabra secreta | palabra mágica | contraseña | clave | palabras clave | palabras mágicas |
    frase secreta | frase mágica | santo y seña`,
  pt: `palavra chave | palavra secreta | palavra mágica | senha | frase secreta | frase mágica | contra senha |
    contrassenha`,
  fr: `mot magique | mot de passe | mot clé | mot secret | sésame | mot code | mots magiques | formule magique |
    phrase magique | mot clef | phrase secrète | mot d'ordre`,
  de: `codewort | kennwort | losungswort | stichwort | zauberwort | schlüsselwort | passwort | zauberformel |
    losung | passphrase | merkwort | kennwörter`,
  it: `parola chiave | parola d’ordine | parola d'ordine | parola segreta | parola magica | frase segreta |
    parole magiche | formula magica`,
  ru: `кодовое слово | секретное слово | волшебное слово | ключевое слово | пароль | кодов* фраз* | секретн* фраз* |
    волшебн* фраз* | кодов* слов* | секретн* слов*`,
  tr: `gizli kelime | anahtar kelime | şifre | sihirli kelime | şifresi | şifresini | parolası | kodu kelimesi |
    parolayı | sihirli sözcük | gizli kelimemiz`,
  vi: `từ khóa | từ khoá | mật khẩu | mật mã | mật hiệu | đọc câu | khẩu lệnh | câu thần chú | ám hiệu | mật ngữ`,
  zh: `口令 | 口令红包 | 红包口令 | 暗号 | 暗语 | 暗號 | 密语 | 口号 | 密令 | 切口 | 通关密语 | 暗码`,
  ja: `合言葉 | 合い言葉 | キーワード | あいことば | パスワード | 暗号 | おまじない | 秘密の言葉`,
  ko: `암호 | 비밀 단어 | 키워드 | 비밀번호 | 암구호 | 비밀 문구 | 비밀문구 | 마법의 단어 | 구호 | 비밀단어`,
  ar: `كلمة السر | كلمة سر | الكلمة السرية | كلمة المرور | كلمة سحرية | الكلمة السحرية`,
};

/** Words for a word or a phrase: what follows them may be one that is said to get a benefit. */
export const WORD_NOUNS: WordList = {
  en: `word | words | phrase | sentence | motto | greeting phrase`,
  es: `palabra | palabras | frase`,
  pt: `palavra | palavras | frase`,
  fr: `mot | mots | phrase | mention | formule`,
  de: `wort | worte | satz | spruch`,
  it: `parola | parole | frase`,
  ru: `слово | слова | словом | фраз*`,
  tr: `kelime | kelimesi | kelimeyi | kelimesini | ifade | ifadesi | cümle | cümlesi | sözcük | sözcüğü`,
  vi: `câu | cụm từ | câu nói`,
  zh: `这句话 | 一句话 | 这几个字 | 四个字 | 三个字 | 五个字 | 两个字 | 字样`,
  ja: `フレーズ | ひとこと | 一言 | 文字 | 言葉`,
  ko: `한마디 | 단어 | 문구`,
  ar: `عبارة | كلمة | الكلمة | العبارة | الجملة | جملة`,
};

/** Nouns for any kind of code: alone they say little. */
export const CODE_WORDS: WordList = {
  en: `code | codes | key | keys | token | ref word | string | tag | ref key | keyphrase`,
  es: `código | codigo | códigos | clave | claves`,
  pt: `código | chave | códigos`,
  fr: `code | codes | clé | clef`,
  de: `code | schlüssel | nummer | kennung`,
  it: `codice | codici | chiave | chiavi`,
  ru: `код | кода | коды | ключ`,
  tr: `kod | kodu | kodunu | kodunuz`,
  vi: `mã | code | ma`,
  zh: `码 | 代码 | 碼 | 券 | 号 | 代号`,
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
