import type { WordList } from './word-matcher.ts';

/** What names a string that is no discount code: identifiers of goods, papers, parcels, banks, machines and logins. */
export const OTHER_CODE_WORDS: WordList = {
  en: `order | order no | order number | po | p.o | pi | invoice | inv | contract | sc | lc | l/c | model | part |
    parts | part no | part number | sku | art | article | item | item no | drawing | rev | revision |
    certificate | certificates | cert | report | standard | hs | hts | hs code* | tariff | tracking | waybill |
    awb | b/l | bl | bill of lading | container | seal | vessel | voyage | flight | booth | hall | fba | asin |
    ean | upc | gtin | barcode | bar code | qr | datamatrix | lot | batch | serial | s/n | imei | vin | oem | oe |
    swift | bic | iban | account | acct | a/c | bank | sort | routing | vat | tax | tin | eori | duns | postal |
    postcode | post code | zip | area | phone | tel | mobile | whatsapp | wechat | weixin | skype | line id | id |
    pin | otp | verification | login | log in | sms | one time | security | error | err | fault | alarm | colour |
    color | pantone | ral | swatch | size | grade | steel | thread | mould | mold | material | quotation |
    quote no | case | ticket | parcel | packet | shipment | booking | ufi | cas | un | msds | endpoint | version |
    firmware | chip | building | source | country | dial | dress | activation | licence | license | unlock |
    pairing | lock | wifi | wi-fi | mid | fsc | gots | oeko-tex | ce | fda | iso | din | astm | en | bs | ece |
    sae | api | http | device | file | page | group | revision | dhl | ups | fedex | aramex | tnt | ems | usps |
    search | reason | status | trace | usdt | trc | erc | job | drawing no | plate | chassis | badge |
    account no | cheque | check no | zip file | folder | archive | boss key | pdf | rar | zip | why | cause |
    membership | invite | invitation | invite code | invitation code | group code | on the carton |
    on each carton | on carton | on the box | on the label | on the bag | shipping mark | engrave | engraved |
    printed | marks | shipping marks | mark | delivery code | pickup code | model no | door code | gate | wagon |
    permit | patent | recipe | formula | drawing number | case number | report number | lab | cell | slot number |
    release | licence plate | meter | port | hotel | room | stand | cnaps | beneficiary | wlan`,
  es: `pedido | orden | oc | factura | guía | modelo | pieza | repuesto | artículo | partida | arancelaria | lote |
    cuenta | postal | contrato | plano | serie | nif | rfc | color | archivo | carpeta | cliente`,
  pt: `pedido | nota fiscal | nf | cep | cnpj | cpf | ncm | modelo | peça | lote | rastreio | rastreamento | boleto |
    contêiner | conta | erro | cor | código do erro | código de rastreio | arquivo | pasta | wi-fi | retirada`,
  fr: `commande | facture | modèle | pièce | colis | suivi | tva | siret | naf | compte | plan | couleur |
    code couleur | code postal | code naf | contrat | série | erreur | fichier | dossier | client`,
  de: `bestellung | auftrag* | rechnung* | artikel* | teile* | ersatzteil* | sendung* | modell* | charge* | plz |
    postleitzahl | blz | bankleitzahl | zeichnung* | schlüsselnummer | verwendungszweck | kunden* | typ |
    seriennummer | ust | zolltarif* | farbe | farbcode | datei | ordner | wlan | wifi`,
  it: `ordine | fattura | articolo | modello | spedizione | lotto | fiscale | codice fiscale | partita iva | p.iva |
    bolla | vettore | segnacollo | disegno | ricambio | cap | colore | matricola | file | cartella | cliente |
    destinatario | univoco | sdi | codice destinatario | codice univoco`,
  ru: `заказ* | счет* | счёт* | артикул* | модел* | деталь | накладн* | трек* | договор* | инн | окпо | кпп |
    партия | партии | индекс | чертеж* | чертёж* | вход* | подтверждени* | тн вэд | тнвэд | сертификат* | din |
    гост | ошибк* | цвет* | архив* | файл* | папк*`,
  tr: `sipariş* | fatura* | parça* | model | vergi* | kargo | takip | ürün | gtip | posta kodu | doğrulama | hata |
    renk | seri | hesap | sözleşme | dosya* | müşteri*`,
  vi: `đơn hàng | hóa đơn | hoá đơn | phụ tùng | bưu chính | vận đơn | mẫu | lỗi | xác minh | xác thực | mã số thuế |
    mã sản phẩm | mã màu | mã hs | hợp đồng | tài khoản | container | tệp | file | khách hàng`,
  zh: `订单 | 型号 | 货号 | 款号 | 单号 | 快递 | 物流 | 提单 | 发票 | 合同 | 图纸 | 色号 | 颜色 | 条码 | 条形码 | 二维码 | 批号 | 税号 | 邮编 | 账号 | 户名 |
    验证码 | 校验码 | 动态码 | 产品编码 | 编码 | 船期 | 柜号 | 封号 | 订舱 | 色卡 | 零件 | 海关 | 海关编码 | 付款码 | 收款码 | 尺码 | 全码 | 电话 | 微信 | 证书 |
    报告 | 顺丰 | 圆通 | 中通 | 申通 | 运单 | 追踪 | 料号 | 图号 | 批次 | 展位 | 編號 | 訂單 | 型號 | 驗證碼 | 故障码 | 错误码 | 压缩包 | 文件 | 解压 | 柜 |
    报价单 | 房号 | 取件码 | 提货码 | 订单号 | 车牌 | 护照 | 唛头 | 箱唛 | wi-fi密码 | wifi密码 | 开门密码 | 解压密码`,
  ja: `注文番号 | 注文 | 型番 | 品番 | 図面 | 請求書 | 見積 | 郵便番号 | 追跡 | 伝票 | 部品 | エラー | エラーコード | 認証 | ロット | 電話 | 口座 | 契約 | 確認コード |
    品名 | 型式 | ファイル | 解凍 | 見積番号 | 製造番号 | 管理番号 | 品目`,
  ko: `주문번호 | 주문 번호 | 부품 | 부품번호 | 모델 | 송장 | 운송장 | 우편번호 | 세금계산서 | 인증 | 인증번호 | 계좌 | 도면 | 품번 | 에러 | 오류 | 전화 | 계약 | 로트 |
    일련번호 | 파일 | 압축 | 견적번호 | 모델명 | 품목번호 | 발주번호`,
  ar: `الطلبية | الفاتورة | فاتورة | القطعة | قطعة | الموديل | موديل | البريدي | التتبع | تتبع | الشحنة | الحساب |
    التحقق | تحقق | العقد | رقم الطلب | رقم | الملف | ملف | واي فاي | الواي فاي | عرض السعر`,
};

/** Names of numbers on papers, and now and then of codes ("quote the reference X, 3 % off"). */
export const REFERENCE_WORDS: WordList = {
  en: `reference | ref | reference no | ref no | reference number`,
  es: `referencia | ref`,
  pt: `referência | ref`,
  fr: `référence | réf | ref`,
  de: `referenz | ref`,
  it: `riferimento | rif`,
  ru: `референс | реф`,
  tr: `referans`,
  vi: `tham chiếu`,
  zh: `参考号`,
  ja: `参照番号`,
  ko: `참조번호`,
  ar: `المرجع | مرجع`,
};

/** Words in capitals that are no codes although they look like some: status words, papers, terms, brands. */
export const COMMON_CAPITALS: ReadonlySet<string> = new Set(
  `n.o n.º nro reset items paused non-woven applicato aplicado appliqué angewendet eingelöst применен применён uygulandı basket two-post ex-factory over_quota counts minus plus erp plc cad crm early-bird value worth lldpe hdpe pvc epdm ldpe abs bpa tpu tpr eva mdf usd pct net each gross sub-total nenhum nenhuma algum ninguno ninguna alguno nessuno nessuna aucun aucune keiner keine keinen никакого никаких нет usd eur gbp rmb cny jpy fob exw cif ddp dap fca anymore otomatik automático automatico automatique automatisch ex-works select view remove edit copy submit cancel close add next back continue save details cnaps swift iban auto auto-applied consumed percent svc gives disabled enabled inactive active automatically promo_applied coupon_applied n/a none null available expired active ready only already still below attached required limited optional included applied below valid working fine good usable yours mine when before after then there here your name address quantity note remark remarks this that code number company phone model size colour color word words below above following one warn warning info debug trace post get put patch usdt trc20 erc20 btc eth min_not_met not_found true false tbd tbc accepted alibaba aliexpress alipay applied apply automatic bonus cancelled capital checkout collect confirmed delivery discount dollar
  email error expired extra factory final fob free friday gift hello important invalid invoice limited moneygram monday offer online open order
  pantone payment paypal please price prices promotion quality quote ready reason refund refused reject rejected result sale sample shipping
  status stock supplier thanks today tomorrow total trade under urgent valid wechat welcome whatsapp western union black super september november
  march expo season china shenzhen guangzhou yiwu canton fair oxford email skype telegram fedex aramex incoterms`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
