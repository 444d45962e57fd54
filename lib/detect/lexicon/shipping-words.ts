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
  en: `shipping | freight | delivery | trucking | carriage`,
  es: `envío | flete | entrega`,
  pt: `frete | entrega | envio`,
  fr: `livraison | port | transport`,
  de: `versand | lieferung | fracht`,
  it: `spedizione | consegna | trasporto`,
  ru: `доставк* | перевозк*`,
  tr: `nakliye* | kargo* | teslimat* | sevkiyat*`,
  vi: `ship | vận chuyển | giao hàng`,
  zh: `运费 | 邮费 | 快递费`,
  ja: `送料 | 配送`,
  ko: `배송 | 배송비 | 운임`,
  ar: `شحن | الشحن | توصيل | التوصيل | فالشحن | والشحن | فالتوصيل`,
};
export const FREE_WORDS: WordList = {
  en: `free | for free | on us | on the house | sponsor | sponsored | waived |
    our cost | at our cost | our account | our expense`,
  es: `gratis | gratuito | por nuestra cuenta | sin costo | sin coste |
    a nuestro cargo | corre por nuestra cuenta`,
  pt: `grátis | gratuito | por nossa conta | de graça | sai de graça`,
  fr: `gratuit | gratuite | offert | offerte |
    à notre charge`,
  de: `gratis | kostenlos | kostenfrei | frei | umsonst |
    auf unsere kosten | zu unseren lasten`,
  it: `gratis | gratuita | gratuito |
    a nostro carico`,
  ru: `бесплатн* | за наш счет | за наш счёт | даром`,
  tr: `ücretsiz | bedava |
    bize ait | bizden`,
  vi: `miễn phí | 0đ`,
  zh: `免 | 全免 | 免费`,
  ja: `無料 | サービス`,
  ko: `무료 | 없음`,
  ar: `مجاني | مجانا | مجاناً | علينا`,
};
