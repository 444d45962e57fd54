import type { WordList } from './word-matcher.ts';

/** Ways to say that the supplier pays the freight. */
export const FREE_SHIPPING_WORDS: WordList = {
  en: `free shipping | free delivery | free freight | ship free | ships free | shipped free | shipping free |
    freight free | delivery free | free ship | shipping is free | delivery is free | freight is free |
    shipping on us | freight on us | shipping is on us | freight is on us | delivery on us |
    shipping is on the house | carriage paid | carriage free | we pay the freight | we pay freight | we pay shipping | we pay the shipping |
    we cover the freight | we cover the shipping | we cover shipping | no shipping fee | no freight |
    zero freight | zero shipping | waive shipping | waive the freight | waive freight | postage free |
    free postage | free inland | freight for free | freight at our cost | no delivery charge | postage paid | freight we bear | sea freight we bear | shipping we bear | we bear the freight | we bear freight | freight become free | freight becomes free | shipping becomes free | freight on our side | we absorb the freight`,
  es: `envío gratis | envio gratis | envío gratuito | envío sin costo | flete gratis | flete incluido |
    porte pagado | portes gratis | sin gastos de envío | entrega gratis | flete por nuestra cuenta |
    envío por nuestra cuenta | envío va por nuestra cuenta | porte lo ponemos nosotros | flete lo ponemos nosotros | envío lo ponemos nosotros | porte gratis | portes incluidos`,
  pt: `frete grátis | frete gratis | frete gratuito | frete por nossa conta | entrega grátis | envio grátis |
    sem frete | frete incluso | frete por conta da casa | frete é por nossa conta | frete fica por nossa conta | frete a gente paga`,
  fr: `livraison gratuite | livraison offerte | port offert | frais de port offerts | franco de port |
    port gratuit | expédition gratuite | transport offert | livraison à nos frais |
    frais de port à notre charge | port à notre charge | transport à notre charge | port pour nous`,
  de: `frei haus | versandkostenfrei | kostenloser versand | gratis versand | gratisversand | portofrei |
    frachtfrei | versand gratis | kostenlose lieferung | lieferung frei | versand kostenlos |
    ohne versandkosten | versandfrei | fracht übernehmen wir | versand übernehmen wir`,
  it: `spedizione gratuita | spedizione gratis | consegna gratuita | trasporto gratuito | porto franco |
    spedizione inclusa | trasporto a nostro carico | spese di spedizione gratuite | spedizione omaggio | trasporto te lo abbuono | trasporto lo offriamo | trasporto offerto | spedizione la offriamo`,
  ru: `бесплатная доставка | доставка бесплатно | доставка бесплатная | бесплатной доставк* |
    доставка за наш счёт | доставка за наш счет | бесплатно доставим | доставка в подарок |
    доставим бесплатно | бесплатную доставку | доставка с нас | доставку берём на себя | доставку берем на себя`,
  tr: `ücretsiz kargo | ücretsiz nakliye | ücretsiz teslimat | kargo bedava | kargo ücretsiz | nakliye bizden |
    kargo bizden | nakliye ücretsiz | bedava kargo | ücretsiz sevkiyat | nakliye bize ait | kargo bize ait | nakliyeyi biz`,
  vi: `miễn phí vận chuyển | freeship | miễn phí ship | miễn phí giao hàng | miễn ship | bao ship |
    giao hàng miễn phí | vận chuyển miễn phí | miễn cước | bao phí vận chuyển | bao phí ship | ship 0đ | ship 0 đồng | mien phi ship | mien phi van chuyen | phí ship bên em lo`,
  zh: `包邮 | 免运费 | 运费全免 | 免邮 | 包运费 | 运费我们出 | 运费我们承担 | 运费全包 | 免费送货 | 运费减免 | 免費送貨 | 免運費 | 包郵 | 运费免 | 零运费 | 运费我出 | 运费我们包 | 运费算我们的 | 运费就免 | 运费免了`,
  ja: `送料無料 | 送料サービス | 送料は無料 | 送料込み | 送料当社負担 | 送料弊社負担 | 配送無料 | 送料はサービス | 送料がかかりません | 運賃無料 | 送料はこちら | 送料は当方 | 送料は弊社 | 送料は当社 | 送料0円`,
  ko: `무료배송 | 무료 배송 | 배송비 없음 | 배송비 무료 | 운임 무료 | 배송비는 저희 | 배송 무료 | 배송비 면제 | 운임은 저희 | 배송비 저희 | 배송비는 제가`,
  ar: `شحن مجاني | الشحن مجاني | توصيل مجاني | الشحن علينا | التوصيل مجاني | شحن مجانا | بدون رسوم شحن |
    الشحن على حسابنا | الشحن من عندنا | التوصيل علينا | الشحن مجانا`,
};

/** Freight and "free" apart from each other ("доставка до Алматы бесплатно", "nakliyeyi ücretsiz yapar"). */
export const FREIGHT_WORDS: WordList = {
  en: `shipping | freight | delivery | trucking | carriage | sea freight | ocean freight | air freight | postage |
    courier | transport | haulage | inland freight | shipment cost | shipping cost | delivery cost | truck |
    forwarding`,
  es: `envío | flete | entrega | porte | portes | transporte | acarreo | fletes | envíos`,
  pt: `frete | entrega | envio | porte | transporte | envios`,
  fr: `livraison | port | transport | frais de port | expédition | fret | envoi | le port`,
  de: `versand | lieferung | fracht | transport | porto | zustellung | versandkosten | frachtkosten | frachtgebühr`,
  it: `spedizione | consegna | trasporto | trasporti | porto | spese di trasporto`,
  ru: `доставк* | перевозк* | фрахт* | транспорт* | пересылк* | отправк*`,
  tr: `nakliye* | kargo* | teslimat* | sevkiyat* | navlun* | gönderi*`,
  vi: `ship | vận chuyển | giao hàng | cước | phí ship | phí vận chuyển | tiền ship | phí giao | cước tàu`,
  zh: `运费 | 邮费 | 快递费 | 海运 | 海运费 | 空运 | 空运费 | 物流费 | 邮 | 货运`,
  ja: `送料 | 配送 | 運賃 | 配送料 | 輸送費 | 海上運賃 | 船賃`,
  ko: `배송 | 배송비 | 운임 | 배송료 | 택배비 | 해상운임 | 운송비 | 택배`,
  ar: `شحن | الشحن | توصيل | التوصيل | فالشحن | والشحن | فالتوصيل | النقل | أجرة الشحن | تكلفة الشحن | مصاريف الشحن |
    والتوصيل | وتوصيل`,
};
export const FREE_WORDS: WordList = {
  en: `free | for free | on us | on the house | sponsor | sponsored | waived | our cost | at our cost | our account |
    our expense | we pay | we bear | we cover | we carry | we will pay | we will bear | we will cover |
    paid by us | borne by us | covered by us | becomes zero | become zero | is zero | is nil | nil | on our side |
    our side | our gift | our treat | we absorb | i pay | i bear | i cover | seller pays | supplier pays |
    at our side | our charge | we handle the cost | costs you nothing | by our side | not charged | no charge |
    without charge | 我们 pay | 我们出 | us carry | us pay | us bear | us cover | on me | lets us carry | 我们 cover |
    我们 bear | is for us | for us | costs nothing | cost nothing | our burden | our matter | our business |
    our problem | our job | we swallow | we eat | we take care of`,
  es: `gratis | gratuito | por nuestra cuenta | sin costo | sin coste | a nuestro cargo | corre por nuestra cuenta |
    la pagamos | lo pagamos | los pagamos | pagamos nosotros | lo ponemos | la ponemos | los ponemos |
    lo cubrimos | cubrimos | corre de nuestra cuenta | va de nuestra cuenta | asumimos | lo asumimos |
    a cargo nuestro | invita la casa | de balde | por cuenta nuestra | va por nosotros | sin cargo |
    por mi cuenta | corre por mi cuenta | perdona | perdonamos | te perdono | te regalo | condona | condonamos`,
  pt: `grátis | gratuito | por nossa conta | de graça | sai de graça | a gente paga | nós pagamos | pagamos |
    pagamos nós | bancamos | a gente banca | é nosso | fica com a gente | sai por nossa | cortesia |
    por conta da fábrica | sem custo | por nossa parte | é com a gente | por minha conta | perdoamos | dou`,
  fr: `gratuit | gratuite | offert | offerte | à notre charge | on paie | nous payons | payons | à nos frais |
    prenons en charge | pris en charge | on prend | nous prenons | pour notre compte | zéro | est à nous |
    on offre | nous offrons | sans frais | de notre poche | à ma charge | est pour nous | pour nous`,
  de: `gratis | kostenlos | kostenfrei | frei | umsonst | auf unsere kosten | zu unseren lasten | auf uns |
    geht auf uns | übernehmen wir | zahlen wir | tragen wir | wir zahlen | wir tragen | wir übernehmen |
    entfällt | entfallen | null | spendieren wir | unsere sache | aufs haus`,
  it: `gratis | gratuita | gratuito | a nostro carico | la paghiamo noi | paghiamo noi | lo paghiamo noi | paghiamo |
    a nostre spese | la copriamo | copriamo noi | è nostra | la offriamo | offriamo | la mettiamo noi |
    ce ne facciamo carico | è a carico nostro | a carico nostro | pensiamo noi | a mio carico | abbuona |
    abbuoniamo`,
  ru: `бесплатн* | за наш счет | за наш счёт | даром | на нас | за нами | мы платим | платим мы | оплачиваем мы |
    мы оплачиваем | оплатим | оплатим мы | берём на себя | берем на себя | беру на себя | с нас | за наш |
    нулев* | в подарок | включен* в подарок`,
  tr: `ücretsiz | bedava | bize ait | bizden | biz öderiz | biz karşılarız | biz karşılıyoruz | biz ödüyoruz |
    sıfır | üstleniyoruz | ücret alınmaz | masrafsız`,
  vi: `miễn phí | 0đ | bên em chịu | bên em trả | bên em lo | em chịu | em trả | em lo | shop chịu | shop lo |
    shop trả | xưởng chịu | bên mình chịu | bên mình trả | không mất | không tính | free`,
  zh: `免 | 全免 | 免费 | 我们付 | 我付 | 我们出 | 我出 | 厂家出 | 算我们的 | 算我的 | 我们承担 | 我们负担 | 归我们 | 全包 | 不收 | 我们来 | 我们包 | 我方承担 | 我方负担 |
    卖家承担 | 工厂承担 | 免掉 | 免了 | 减免`,
  ja: `無料 | サービス | 当社負担 | 弊社負担 | こちら負担 | こちらで負担 | 当方負担 | 当方で負担 | 弊社で負担 | 当社で負担 | いただきません | 頂きません | タダ | かかりません |
    不要です | 弊社持ち | 当社持ち | 弊社が負担 | 当社が負担 | こちらが負担 | 当方が負担 | 弊社にて負担 | 当社にて負担`,
  ko: `무료 | 없음 | 저희 부담 | 저희가 부담 | 저희가 냅 | 저희가 내 | 저희 쪽 | 안 받 | 공짜 | 면제 | 부담해 | 부담합니다 | 저희가 책임 | 제가 낼`,
  ar: `مجاني | مجانا | مجاناً | علينا | على حسابنا | من عندنا | نتحملها | نتحمله | نتحمل | ببلاش | بلاش | مجانية |
    صفر | على الشركة | على حساب المصنع | بدون مقابل | نحن ندفع | ندفعها | بدون رسوم`,
};
