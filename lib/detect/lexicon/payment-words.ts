import type { WordList } from './word-matcher.ts';

/** Paying, in any form. */
export const PAY_WORDS: WordList = {
  en: `pay | pays | paid | paying | payment | payments | transfer | transfers | remit | remittance | wire | send money | send the money |
    deposit | send funds | send the balance | send | accept | settle | cash | top up | money | funds | proceed | remitted | pays us | balance`,
  es: `pagar | pague | paga | pagan | pago | pagos | pagas | transferir | transfiera | transfiere | transferencia | depositar | deposite |
    deposita | enviar | envíe | envía | enviame | envíame | gire | girar | abonar | abone | dinero | mande | manda | plata | anticipo | seña | señal | paguemos | pagamos`,
  pt: `pagar | pague | paga | pagamento | pagamentos | transferir | transfira | transfere | transferência | depositar | deposite | deposita |
    enviar | envie | envia | mande | manda | dinheiro | pago | sinal | pix | paguemos | mandar`,
  fr: `payer | payez | paye | paie | paiement | paiements | virer | virez | virement | transférer | transférez | envoyer | envoyez | envoie |
    verser | versez | règlement | régler | réglez | argent | acompte | payiez | payeriez | payons`,
  de: `zahlen | zahl | zahle | zahlst | bezahlen | bezahle | zahlung | zahlungen | überweisen | überweise | überweis | überweisung | schicken | schick |
    senden | sende | geld | anzahlung | überweist | restzahlung | überweisen sie | zahlt`,
  it: `pagare | paghi | paga | pagate | pagamento | pagamenti | bonifico | trasferire | trasferisca | inviare | invii | invia | inviate | manda |
    mandi | mandare | versare | versi | versa | denaro | soldi | saldo | acconto | anticipo | paghiamo`,
  ru: `оплат* | плат* | заплат* | перевод* | переведи* | перевести | переводите | перечисл* | перечислите | скинь* | скиньте | отправ* |
    деньг* | внесите | закинь* | кинь* | киньте | шлите | перекин* | скинуть | оплати | шли | закин* | перевед* | предоплат* | аванс* | переводит*`,
  tr: `öde* | havale* | gönder* | yatır* | transfer* | eft | atın | atarsanız | parayı | kapora* | ön ödeme*`,
  vi: `thanh toán | chuyển | chuyển khoản | chuyển tiền | trả tiền | trả | gửi | gửi tiền | nạp | tiền | ck | cọc | đặt cọc`,
  zh: `付 | 付款 | 支付 | 转账 | 转帐 | 汇款 | 打款 | 转到 | 转给 | 打到 | 汇到 | 打给 | 汇 | 转 | 收款 | 货款 | 定金 | 尾款 | 匯款 | 轉帳 | 轉 | 交易 | 打 | 預付 | 预付`,
  ja: `支払 | お支払い | 振込 | 振り込 | 送金 | 入金 | 払 | 決済 | 取引 | 前金 | 振り込み | 支払い | 代金`,
  ko: `결제 | 송금 | 입금 | 지불 | 이체 | 보내 | 돈 | 대금 | 거래 | 계약금 | 선금 | 송금하`,
  ar: `ادفع | الدفع | دفع | تدفع | ادفعوا | حوّل | حول | تحويل | التحويل | حولوا | أرسل | ارسل | ارسال | إرسال | سداد | المبلغ | الفلوس | فلوس | المال | دفعة | الدفعة | حوّلوا | العربون | عربون | دفعه`,
};

/** The platform, its order and its protection. */
export const PLATFORM_WORDS: WordList = {
  en: `alibaba | ali | aliexpress | 1688 | platform | the platform | trade assurance | made in china | global sources | dhgate | the app | escrow | the site | the website | order page | website | alibaba order`,
  es: `la plataforma | plataforma | la página | el sitio | la web | alibaba`,
  fr: `la plateforme | plateforme | le site`,
  de: `die plattform | plattform | der plattform | die seite | webseite`,
  it: `la piattaforma | piattaforma | il sito | sito`,
  ru: `платформ* | площадк* | алибаб* | алибаба | сайт | сайта`,
  tr: `platform* | alibaba* | site | siteden | sitede`,
  vi: `nền tảng | sàn | trên sàn | alibaba | web`,
  zh: `平台 | 阿里 | 阿里巴巴 | 信保 | 信用保障 | 国际站 | 网站`,
  ja: `アリババ | プラットフォーム | サイト`,
  ko: `알리바바 | 플랫폼 | 사이트`,
  ar: `المنصة | منصة | علي بابا | علي بابا | الموقع`,
  pt: `o site | do site | a página | plataforma`,
};

/** Away from the platform, said in one breath. */
export const OUTSIDE_WORDS: WordList = {
  en: `outside alibaba | outside of alibaba | outside ali | outside the platform | outside of the platform | outside platform | outside trade assurance | outside the app |
    off platform | off the platform | off alibaba | out of alibaba | out of platform | out of the platform | bypass alibaba | bypass the platform | bypass platform |
    skip alibaba | skip the platform | skip trade assurance | skip platform | without alibaba | without the platform | without trade assurance |
    without platform | not through alibaba | not via alibaba | not on alibaba | not through the platform | not through platform | not via platform | not on the platform |
    not via the platform | not on platform | not by alibaba | no trade assurance | not trade assurance | no need trade assurance | instead of alibaba | instead of trade assurance | instead of the platform |
    leave alibaba | leave the platform | around the platform | around alibaba | forget alibaba | forget trade assurance | forget the platform |
    cancel the alibaba order | cancel alibaba order | cancel the trade assurance order | cancel the order on alibaba | offline payment | pay offline | pay off line | away from alibaba |
    rather than alibaba | rather than trade assurance | not use trade assurance | not use alibaba | off the site | outside the site | outside of the site | cancel the ta | cancel ta | cancel trade assurance | cancel the order on ali | without ta | outside ta | not by ta | no ta order | no ta | skip ta | outside of trade assurance | not use ta | privately | in private | between you and me | just between us | offline deal | deal offline | off the record | behind the platform | close the order on alibaba | cancel the order here | bank to bank between us`,
  es: `fuera de alibaba | fuera de la plataforma | sin la plataforma | sin pasar por alibaba | sin pasar por la plataforma | por fuera | sin trade assurance | fuera de trade assurance |
    por fuera de alibaba | por fuera de la plataforma | saltarnos la plataforma | sin usar la plataforma | fuera del sitio | sin alibaba | en privado | entre nosotros | por debajo de la plataforma | por la izquierda`,
  pt: `fora do alibaba | fora da alibaba | fora da plataforma | sem a plataforma | sem passar pela plataforma | sem passar pelo alibaba | sem trade assurance | por fora |
    sem alibaba | sem usar a plataforma | fora do site | em particular | por debaixo da plataforma | entre nós`,
  fr: `hors alibaba | hors d'alibaba | hors plateforme | hors de la plateforme | en dehors d'alibaba | en dehors de la plateforme | sans passer par alibaba |
    sans passer par la plateforme | sans la plateforme | sans trade assurance | hors trade assurance | hors du site | en privé | entre nous | en direct sans la plateforme | au noir`,
  de: `außerhalb von alibaba | ausserhalb von alibaba | außerhalb der plattform | ausserhalb der plattform | ohne alibaba | ohne plattform | ohne die plattform |
    ohne trade assurance | an alibaba vorbei | an der plattform vorbei | nicht über alibaba | nicht über die plattform | nicht auf alibaba | statt über alibaba | statt über die plattform | nicht über trade assurance | unter der hand | unter uns | am system vorbei`,
  it: `fuori da alibaba | fuori alibaba | fuori piattaforma | fuori dalla piattaforma | senza alibaba | senza piattaforma | senza passare da alibaba |
    senza passare per alibaba | senza passare dalla piattaforma | senza trade assurance | al di fuori di alibaba | al di fuori della piattaforma | senza la piattaforma | in privato | tra di noi | fuori dal sito`,
  ru: `вне платформы | вне алибабы | вне алибаба | вне alibaba | мимо платформы | мимо алибабы | мимо alibaba | мимо площадки | вне площадки | без платформы | без площадки |
    без alibaba | без алибабы | в обход платформы | в обход площадки | в обход алибабы | в обход alibaba | не через алибабу | не через alibaba | не через платформу | не через площадку |
    без trade assurance | минуя платформу | минуя площадку | минуя alibaba | минуя алибабу | вне сайта | мимо сайта | между нами | в обход сайта`,
  tr: `platform dışı | platform dışında | platform dışından | alibaba dışında | alibaba dışından | alibaba'nın dışında | platformun dışında | alibaba olmadan | platform olmadan | trade assurance olmadan | alibaba üzerinden değil |
    platform üzerinden değil | alibaba'dan değil | platformdan değil | site dışında | site dışından | aramızda | site dışı | sistem dışı`,
  vi: `ngoài alibaba | ngoài sàn | ngoài nền tảng | không qua alibaba | không qua sàn | không qua nền tảng | bên ngoài alibaba | bên ngoài nền tảng | khỏi qua sàn | khỏi qua alibaba |
    không dùng trade assurance | không cần qua sàn | không thông qua alibaba | bên ngoài sàn | ngoài hệ thống | ngoài web | không lên đơn`,
  zh: `不走平台 | 不走阿里 | 不走信保 | 不用平台 | 不经过平台 | 不通过平台 | 绕过平台 | 绕开平台 | 避开平台 | 平台外 | 平台以外 | 阿里外面 | 站外交易 | 站外付款 | 场外 | 线下付款 | 线下转账 | 线下交易 | 线下打款 | 走线下 | 线下走 | 线下付 | 线下转 |
    私下转 | 私下交易 | 私下付 | 私下打款 | 私底下 | 别走平台 | 别走阿里 | 不要走平台 | 不在平台 | 不在阿里 | 不从平台 | 脱离平台 | 跳过平台 | 不走國際站 | 不走国际站 | 不上平台 | 繞過平台 | 線下付款 | 取消平台订单 | 不要在平台 | 别在平台 | 别从平台 | 不要从平台 | 不必走平台 | 不用走平台 | 不用信保 | 别用信保 | 不用开信保 | 不开信保 | 不用信用保障 | 不走信用保障 | 别开信保 | 不拍单 | 不用拍 | 私聊付 | 不用下单 | 不走网站 | 走私下 | 绕过阿里 | 站外`,
  ja: `プラットフォーム外 | アリババ外 | アリババを通さ | アリババを介さ | サイト外 | プラットフォームを通さ | プラットフォームを介さ | 直接取引 | アリババを使わ | アリババ経由ではなく | アリババではなく | 場外 | サイトを通さ | プラットフォームを使わ | サイトを経由せず | 経由せず | 個別に取引`,
  ko: `플랫폼 밖 | 플랫폼 외부 | 알리바바 밖 | 알리바바 외부 | 알리바바 말고 | 플랫폼 말고 | 직거래 | 알리바바 거치지 | 플랫폼 거치지 | 플랫폼을 거치지 | 알리바바를 거치지 | 플랫폼 없이 | 알리바바 없이 | 외부 결제 | 사이트 밖 | 알리바바를 통하지 | 알리바바 대신 | 플랫폼 통하지 않고 | 따로 거래 | 뒤로 거래`,
  ar: `خارج المنصة | خارج علي بابا | خارج منصة | خارج alibaba | خارج الموقع | بدون المنصة | بدون منصة | بدون علي بابا | بعيدا عن المنصة | بعيداً عن المنصة | دون المنصة | دون المرور بالمنصة | مو عن طريق علي بابا | مش عن طريق المنصة | برا المنصة | برا علي بابا | ليس عبر المنصة | ليس عبر alibaba | من غير المنصة | بيني وبينك | برا الموقع | خارج النظام | بلاش علي بابا`,
};

/** Ways of paying that nothing brings back. */
export const METHOD_WORDS: WordList = {
  en: `western union | westernunion | money gram | moneygram | paypal friends | paypal family | friends and family | friends family | friend and family | family and friends | as a friend | usdt | bitcoin | bitcoins | btc |
    crypto | cryptocurrency | cryptocurrencies | crypto wallet | trc20 | erc20 | trc 20 | ethereum | eth wallet | tether | stablecoin | binance | gift card | gift cards | steam card* | itunes card* |
    zelle | venmo | cash app | cashapp | ria | xoom | perfect money | payeer | wallet address | webmoney | qiwi | paypal gift | paypal as gift | gift option | google play card* | google play gift | apple card* | skrill | neteller | remitly | cash in envelope | litecoin | solana | dogecoin | bep20 | by wise | via wise | through wise | with wise`,
  es: `criptomoneda* | cripto | tarjeta regalo | tarjetas regalo | amigos y familiares | familiares y amigos | amigos y familia | billetera | con wise | por wise | bitso | giftcard* | por western | con western`,
  pt: `criptomoeda* | cripto | cartão presente | amigos e família | amigos e familiares | por western | pela western`,
  fr: `cryptomonnaie* | crypto | carte cadeau | cartes cadeaux | amis et famille | entre proches | proches | mandat cash | par western`,
  de: `kryptowährung* | krypto | geschenkkarte* | freunde und familie | freunde familie | familie und freunde | freunde | per western | über western`,
  it: `criptovalut* | cripto | carta regalo | amici e familiari | familiari e amici | amici e famiglia | con western`,
  ru: `вестерн юнион* | вестерн | биткоин* | биткойн* | крипт* | криптой | криптовалют* | манигам | маниграм | юсдт | золотая корона | друзьям и семье | киви | крипто | юзкоин | через вайз`,
  tr: `kripto* | bitcoin* | hediye kartı | arkadaş ve aile | arkadaşlar ve aile | western union* | moneygram* | kriptoyla | western ile`,
  vi: `tiền ảo | tiền điện tử | tiền mã hóa | bạn bè và gia đình | thẻ quà tặng | usdt | coin | thẻ cào`,
  zh: `西联 | 西聯 | 速汇金 | 泰达币 | 比特币 | 虚拟币 | 虚拟货币 | 加密货币 | 数字货币 | 亲友付款 | 亲友转账 | 礼品卡 | 购物卡 | u币 | 以太坊 | 泰达 | trc20 | 加密币 | 西联汇款`,
  ja: `ウエスタンユニオン | ウェスタンユニオン | マネーグラム | ビットコイン | 仮想通貨 | 暗号資産 | ギフトカード | 友達と家族 | 友人や家族 | テザー | ギフト券 | アマゾンギフト | 暗号通貨`,
  ko: `웨스턴 유니온 | 웨스턴유니온 | 머니그램 | 비트코인 | 가상화폐 | 암호화폐 | 코인으로 | 기프트카드 | 기프트 카드 | 상품권으로 | 친구 및 가족 | 테더 | 코인 | 상품권`,
  ar: `ويسترن يونيون | وسترن يونيون | الويسترن يونيون | موني جرام | موني غرام | مونيجرام | بيتكوين | البيتكوين | عملات رقمية | العملات الرقمية | كريبتو | بطاقة هدايا | بطاقات هدايا | عملة رقمية | الأصدقاء والعائلة | تيثر | ويسترن | وسترن | العملات المشفرة | عملات مشفرة | بايننس`,
};

/** Telling somebody to pay. */
export const PAY_HERE_WORDS: WordList = {
  en: `pay | pay here | pay at | payment page | pay now | pay the | make payment | make the payment | transfer | deposit`,
  es: `pague | paga | pagar | pague aquí | deposite`,
  pt: `pague | paga | pagar`,
  fr: `payez | payer | paye | réglez | régler`,
  de: `zahlen | bezahlen | bezahle | zahle`,
  it: `paghi | paga | pagare | pagate`,
  ru: `оплатите | оплати | оплатить | оплачивайте | платите`,
  tr: `ödeyin | öde | ödeme | ödemeyi`,
  vi: `thanh toán | trả tiền`,
  zh: `付款 | 支付 | 打款 | 转账 | 付`,
  ja: `支払 | お支払い | 決済`,
  ko: `결제 | 입금 | 지불`,
  ar: `ادفع | الدفع | للدفع | ادفعوا`,
};
