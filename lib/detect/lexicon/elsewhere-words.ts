import type { WordList } from './word-matcher.ts';

/** Places where codes are passed around by people who sell nothing. */
export const ELSEWHERE_WORDS: WordList = {
  en: `coupon site | coupon sites | coupon website | coupon websites | coupon page | code site | code website | deal site | deals site | voucher site | coupon app | coupon extension | browser extension | retailmenot | honey | couponfollow | slickdeals | groupon | youtube | youtuber | tiktok | reddit | instagram | facebook | influencer | forum | the internet | found online | from google | on google | google search |
    telegram group | telegram channel | whatsapp group | discord | unknown number | unknown sender | stranger | spam mail | spam message | unsolicited | random message | a video | the video | in video | your video | this video | video description | popup ad | pop up ad | an ad | random guy | somebody i don't know | coupon bot | coupon blog | a blog`,
  es: `página de cupones | sitio de cupones | web de cupones | youtube | tiktok | instagram | facebook | internet | grupo de telegram | canal de telegram | número desconocido | un desconocido | un video | un vídeo | influencer | foro | extensión del navegador`,
  pt: `site de cupons | página de cupons | youtube | tiktok | instagram | facebook | internet | grupo do telegram | canal do telegram | número desconhecido | um desconhecido | um vídeo | influenciador | fórum`,
  fr: `site de codes promo | site de coupons | site de bons | youtube | tiktok | instagram | facebook | internet | groupe telegram | canal telegram | numéro inconnu | un inconnu | une vidéo | influenceur | forum`,
  de: `gutscheinseite | gutscheinportal | rabattseite | couponseite | youtube | tiktok | instagram | facebook | internet | telegram gruppe | telegram gruppe | telegram kanal | unbekannte nummer | unbekannter nummer | ein video | einem video | influencer | forum`,
  it: `sito di coupon | sito di codici sconto | sito di codici | youtube | tiktok | instagram | facebook | internet | gruppo telegram | canale telegram | numero sconosciuto | uno sconosciuto | un video | influencer | forum`,
  ru: `сайт промокодов | сайте промокодов | сайт купонов | сайте купонов | сайта купонов | сайта промокодов | ютуб* | тикток* | инстаграм* | интернет* | телеграм канал* | телеграм канал* | незнаком* номер* | неизвестн* номер* | видео | блогер* | форум*`,
  tr: `kupon sitesi* | indirim sitesi* | youtube* | tiktok* | instagram* | facebook* | internet* | telegram grubu* | telegram kanalı* | bilinmeyen numara* | bir video* | videoda | fenomen* | forum*`,
  vi: `trang mã giảm giá | web mã giảm giá | trang coupon | youtube | tiktok | facebook | trên mạng | nhóm telegram | kênh telegram | số lạ | người lạ | video | diễn đàn`,
  zh: `优惠券网站 | 优惠码网站 | 折扣网站 | 券网站 | 网上找 | 网上看到 | 网上搜 | 抖音 | 油管 | 小红书 | 视频里 | 视频中 | 贴吧 | 论坛 | 电报群 | 微信群 | 陌生号码 | 陌生人 | 垃圾短信 | 百度搜 | 羊毛群 | 薅羊毛`,
  ja: `クーポンサイト | クーポン情報サイト | ユーチューブ | youtube | ティックトック | 動画で | 動画の | ネットで | 掲示板 | 知らない番号 | 迷惑メール | インスタ`,
  ko: `쿠폰 사이트 | 할인코드 사이트 | 유튜브 | 틱톡 | 인스타 | 인터넷에서 | 텔레그램 방 | 텔레그램 채널 | 모르는 번호 | 영상에서 | 카페에서 | 스팸`,
  ar: `موقع كوبونات | مواقع الكوبونات | موقع الكوبونات | موقع خصومات | يوتيوب | تيك توك | انستقرام | انستغرام | فيسبوك | الانترنت | الإنترنت | قروب تليجرام | قناة تليجرام | رقم غريب | شخص غريب | فيديو`,
};

/** Having come upon something. */
export const FOUND_WORDS: WordList = {
  en: `found | find | saw | see | seen | from | got | get | gave | on | in | took | copied | shown | heard | via | showed | received`,
  es: `encontré | vi | de | en | saqué | desde | por | encontramos | recibí`,
  pt: `encontrei | vi | de | do | no | na | num | numa | achei | peguei | em | recebi`,
  fr: `trouvé | vu | sur | dans | d'un | d'une | sorti | reçu`,
  de: `gefunden | gesehen | von | auf | im | in | aus | erhalten`,
  it: `trovato | visto | su | da | in | dal | preso | ricevuto`,
  ru: `нашел | нашёл | нашла | видел | видела | с | на | из | в | от | прислал`,
  tr: `buldum | gördüm | bulduk | gördük | aldım | geldi | var | dan | den`,
  vi: `thấy | tìm | trên | từ | trong | lấy | nhận`,
  zh: `找 | 看 | 搜 | 上 | 里 | 从 | 中 | 发 | 来`,
  ja: `見つけ | 見た | で | から | の | 届いた`,
  ko: `찾 | 봤 | 본 | 에서 | 받`,
  ar: `وجدت | شفت | رأيت | من | على | في | لقيت`,
};

export const ALIEXPRESS_WORDS: WordList = {
  en: `aliexpress | ali express | aliexpress's`,
  ru: `алиэкспресс* | али экспресс* | алик* `,
  zh: `速卖通 | 全球速卖通 | 速賣通`,
  ja: `アリエクスプレス | アリエク`,
  ko: `알리익스프레스 | 알리 익스프레스`,
  ar: `علي اكسبرس | علي إكسبرس | علي اكسبريس | علي إكسبريس`,
};

/** The order is placed on AliExpress itself. */
export const THERE_WORDS: WordList = {
  en: `our aliexpress store | our aliexpress shop | aliexpress shop | aliexpress store | aliexpress order | order on aliexpress | buy on aliexpress | orders on aliexpress | checkout on aliexpress`,
  es: `pedido en aliexpress | tienda de aliexpress`,
  pt: `pedido no aliexpress | loja no aliexpress`,
  fr: `commande aliexpress | commande sur aliexpress | boutique aliexpress`,
  de: `bestellung bei aliexpress | aliexpress shop | aliexpress bestellung`,
  it: `ordine su aliexpress | negozio aliexpress`,
  ru: `заказ на алиэкспресс* | магазин на алиэкспресс*`,
  zh: `速卖通店 | 速卖通下单 | 在速卖通买`,
};
