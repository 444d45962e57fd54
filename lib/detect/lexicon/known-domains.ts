const words = (list: string): readonly string[] => list.split(/\s+/).filter((word) => word !== '');

/** Registrable domains of the platforms a deal belongs on. */
export const PLATFORM_DOMAINS: ReadonlySet<string> = new Set(
  words('alibaba.com alibaba-inc.com alicdn.com 1688.com aliexpress.com aliexpress.ru aliexpress.us'),
);

/** Registrable domains of carriers, shipping lines and trackers of parcels. */
export const CARRIER_DOMAINS: ReadonlySet<string> = new Set(
  words(`dhl.com dhl.de dhl.fr dhl.it dhl.es dhl.ru dhl.co.uk fedex.com ups.com usps.com tnt.com aramex.com dpd.com dpd.co.uk dpd.de
    gls-group.com gls-group.eu royalmail.com parcelforce.com hermesworld.com myhermes.co.uk laposte.fr chronopost.fr colissimo.fr
    correos.es seur.com poste.it brt.it sda.it ctt.pt correios.com.br post.at post.ch postnl.nl bpost.be postnord.com
    canadapost.ca canadapost-postescanada.ca purolator.com auspost.com.au nzpost.co.nz japanpost.jp kuronekoyamato.co.jp sagawa-exp.co.jp
    epost.go.kr cjlogistics.com cdek.ru pochta.ru ptt.gov.tr yurticikargo.com araskargo.com.tr mngkargo.com.tr vnpost.vn ghn.vn
    viettelpost.com.vn smsaexpress.com naqelexpress.com sf-express.com sf-international.com ems.com.cn zto.com yto.net.cn sto.cn jdl.com
    cainiao.com 4px.com yunexpress.com yuntrack.com yanwen.com.cn 17track.net parcelsapp.com aftership.com maersk.com msc.com cma-cgm.com
    hapag-lloyd.com one-line.com coscoshipping.com oocl.com evergreen-line.com shipmentlink.com yangming.com hmm21.com zim.com pilship.com
    wanhai.com kuehne-nagel.com dbschenker.com dsv.com flexport.com`),
);

/** Other domains of the houses whose names are imitated: they are themselves, whatever they look like. */
export const GENUINE_DOMAINS: ReadonlySet<string> = new Set([
  ...PLATFORM_DOMAINS,
  ...CARRIER_DOMAINS,
  ...words(`alibabagroup.com alibabacloud.com alibaba.co.jp alibaba.cn aliyun.com aliyuncs.com alipay.com alipayobjects.com alipayplus.com
    taobao.com tmall.com tmall.hk lazada.com made-in-china.com globalsources.com dhgate.com paypal.com paypal.me westernunion.com
    moneygram.com whatsapp.com whatsapp.net wechat.com weixin.com wa.me microsoft.com outlook.com google.com gmail.com apple.com icloud.com
    amazon.com amazon.de amazon.co.uk amazon.fr amazon.es amazon.it amazon.co.jp ebay.com`),
]);

/** Names that are imitated, with the domain they stand for. Short ones count only as a word of their own. */
export const IMITATED: ReadonlyMap<string, string> = new Map([
  ['alibaba', 'alibaba.com'],
  ['1688', '1688.com'],
  ['aliexpress', 'aliexpress.com'],
  ['aliyun', 'aliyun.com'],
  ['alipay', 'alipay.com'],
  ['taobao', 'taobao.com'],
  ['madeinchina', 'made-in-china.com'],
  ['globalsources', 'globalsources.com'],
  ['dhgate', 'dhgate.com'],
  ['paypal', 'paypal.com'],
  ['westernunion', 'westernunion.com'],
  ['moneygram', 'moneygram.com'],
  ['whatsapp', 'whatsapp.com'],
  ['wechat', 'wechat.com'],
  ['microsoft', 'microsoft.com'],
  ['outlook', 'outlook.com'],
  ['amazon', 'amazon.com'],
  ['cainiao', 'cainiao.com'],
  ['dhl', 'dhl.com'],
  ['ups', 'ups.com'],
  ['usps', 'usps.com'],
  ['fedex', 'fedex.com'],
  ['tnt', 'tnt.com'],
  ['dpd', 'dpd.com'],
  ['ems', 'ems.com.cn'],
  ['17track', '17track.net'],
  ['aramex', 'aramex.com'],
  ['sfexpress', 'sf-express.com'],
  ['royalmail', 'royalmail.com'],
  ['chronopost', 'chronopost.fr'],
  ['laposte', 'laposte.fr'],
  ['correos', 'correos.es'],
  ['maersk', 'maersk.com'],
  ['cosco', 'coscoshipping.com'],
  ['hapaglloyd', 'hapag-lloyd.com'],
  ['cmacgm', 'cma-cgm.com'],
]);

/** Words that imitators put beside a name. */
export const BESIDE_A_NAME: ReadonlySet<string> = new Set(
  words(`account accounts address admin agent alert assurance auth bank billing bonus buyer buyers card cargo center centre cert check checkout claim
    client cn confirm coupon coupons customs deal delivery deposit desk discount escrow express fee finance gift global help id info
    inc intl international invoice login logistics mail manage member members message mobile my notice notification official online
    order orders parcel parcels pay payment payments payments platform portal post promo promotion protect protection quota receive
    redelivery redirect reschedule resched returns return missed pickup toll refund release reset reward rewards safe sale schedule secure security service services ship shipment
    shipping shop sign signin supplier suppliers support system tax team ticket track tracker tracking trade transfer unlock update
    upgrade validate vendor verification verify vip voucher wallet web webmail douane zoll aduana dogana customs colis paket pakete paquete paquetes pacco pacchi envio envios entrega livraison lieferung suivi seguimiento sendung
    rastreo kargo pago pagos paiement zahlung pagamento cuenta konto compte conto oferta offers gutschein rabatt descuento sconto remise fr de es it uk us eu ru tr vn jp kr br mx hk`),
);

/** Endings that a domain without `https://` or `www.` must have; others are mostly a missing space ("ok.is it"). */
export const USUAL_ENDINGS: ReadonlySet<string> = new Set(
  words(`com net org cn info biz co io cc tv top xyz shop store online site vip club ru uk de fr es pt br tr vn jp kr eu ua kz pl nl cz us
    ae sa eg mx ar cl pe ly ws pw tk ml ga cf gq icu buzz link website app dev tech pro mobi hk tw sg au nz ca za ng ke рф su sbs bond cyou
    click cfd`),
);

/** What stands before a dot and is no name of a host ("Tel.com", "approx.de"). */
export const NO_HOST_NAMES: ReadonlySet<string> = new Set(
  words(
    'no nr inc incl approx ref art tel fax ext max min pcs qty etc attn dept vs co ltd mr mrs dr asp vb ado st ca llc gmbh',
  ),
);
