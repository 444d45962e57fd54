import type { WordList } from './word-matcher.ts';

/** What says that money or a percentage comes off. */
export const OFF_WORDS: WordList = {
  en: `off | benefit | less | lower | down | minus | discount | discounts | deduct | deducts | deducted | deduction |
    reduce | reduces | reduced | reduction | save | saves | saved | saving | rebate | cheaper | cut | cuts |
    take off | takes off | allowance | allow | knock | drop | drops | credit | takes | subtract | cashback |
    refund | away | sponsor | comes off | come off | return | back | give back | knocked | reduced to | shrinks |
    shrink | remove | removes | removed | taken | taken off | goes down | go down | goes off | go off | falls |
    slash | slashed | trim | trims | trimmed | lowers | lowered | lowering | dropped | dropping | discounted |
    knocks | shave | shaves | shaved | deducting | subtracts | subtracted | vanish | vanishes | markdown |
    disappears | disappear | erased | subtracting | cutting | sliced | slice | chop | chopped | waive | waives |
    waived | concession | goes away | comes down | come down | reducing | take away | takes away | shorter |
    softer | better price | we sponsor | we give`,
  es: `descuento | menos | rebaja | rebajo | restan | resta | ahorra | ahorro | barato | barata | quita | baja |
    bonificación | descont* | rebaj* | restamos | restar* | bonific* | bajo | quito | resto | devuelvo |
    devolvemos | reembols* | quitan | quitamos | quitar | quite | descuenta | ahorras | ahorrás | rebajan |
    restas | economiza | de dto | dto | dcto | desc | menor | le quito | bajan | bajamos | bajarle | baja a |
    cae | caen | se va | hacemos menos | más baratas | más baratos | perdona* | regala*`,
  pt: `desconto | menos | abatimento | abate | barato | barata | economiza | tira | redução | descont* | abat* |
    tiramos | reduz* | tiro | baixo | corto | a menos | devolvo | devolvemos | abatem | abatemos | cai | caem |
    retira | retiramos | descontamos | tirando | tiram | menor | dou | damos | reduz | economize | economia |
    mais em conta | de desc | corta | cortamos | baixa | baixamos | sai por`,
  fr: `remise | réduction | rabais | moins | enlève | retire | économie | déduction | ristourne | baisse | offre |
    remis* | rédui* | enlev* | déduis* | retir* | baisse | retire | j'enlève | je retire | rembours* | retranch* |
    enlèvent | déduit | de moins | baissons | rabattons | rabatt* | diminu* | économis* | ristourn* | soustr* |
    en moins | offrons | faisons sauter | saute`,
  de: `rabatt | nachlass | weniger | günstiger | abzug | ermäßigung | reduziert | billiger | skonto | minus | ab |
    abzieh* | abgezogen | runter | ziehe* | erlass* | nachlassen | geht runter | gehen runter | ziehe ab |
    erstatt* | reduzier* | sinkt | erlassen | abziehen | nachgelassen | vergünstig* | preisnachlass | gekürzt |
    kürzen | weg | fallen weg | fällt weg | preiswerter | gespart | gutgeschrieben | gutschrift | runtergehen |
    herunter | sparen | spart | sparst | spare ich | ersparnis`,
  it: `sconto | meno | ribasso | risparmi | tolgo | riduzione | riduce | scala | scontiamo | togli* | scont* |
    detra* | abbuon* | ridur* | scalo | abbasso | rimbors* | tolgono | togliere | scende | cala | calano |
    ribassa* | in meno | meno caro | decurt* | sottr* | risparm* | levo | leviamo | si toglie | scontato |
    scendiamo | scendo`,
  ru: `скидк* | минус | дешевле | скинем | скину | вычтем | снизим | уступ* | меньше | скидыв* | скинь* | сним* |
    убер* | вычита* | вычт* | верн* | возврат* | сбрас* | сброс* | срез* | списыв* | спиш* | минусу* | отним* |
    сэконом* | эконом* | ниже | снижа* | сниз* | подешевле | дешевл* | скидоч* | выгод* | уменьш* | отмин*`,
  tr: `indirim* | düş* | eksi | ucuz | az | iskonto | tenzilat | eksil* | indir* | düşer | düşüyor* | iade |
    düşülür | kırarız | kırarım | kırıyoruz | eksiğine | daha az | indirimli | siliyoruz | sileriz | hesaplı |
    kesinti | kesiyoruz | keseriz | azal* | düşük`,
  vi: `giảm | trừ | chiết khấu | rẻ hơn | bớt | khuyến mãi | giam | tru | hạ | giảm giá | hoàn | hạ giá | khấu trừ |
    bớt đi | giảm ngay | tặng | giảm thêm | rẻ | tiết kiệm | lùi | giảm được | cắt`,
  zh: `减 | 折 | 便宜 | 优惠 | 省 | 抵 | 让利 | 降 | 折扣 | 返 | 立减 | 下调 | 減 | 優惠 | 返现 | 少 | 扣 | 退 | 退还 | 让 | 让价 | 下浮 | 打掉 | 抹掉 |
    抹 | 抹零 | 少收 | 立省 | 直降 | 扣减 | 抵扣 | 抵用 | 打折 | 特惠 | 折让 | 低 | 砍 | 少算 | 去掉 | 减掉 | 扣掉 | 扣除 | 免去`,
  ja: `引き | 引 | オフ | 割引 | 値引 | 安く | お得 | 割 | 値下げ | 下げ | 差し引 | 返金 | 割り引 | 値引き | お安く | 差引 | 引かれ | 減額 | 還元 | お値引 | 控除 |
    安くな | 下が | マイナス | ディスカウント | お引き`,
  ko: `할인 | 빼드 | 빼 드 | 저렴 | 인하 | 깎아 | 절약 | 빼 | 빼드려 | 할인해 | 내려 | 빠집 | 빠져 | 돌려드 | 환급 | 깎 | 빼줄 | 빼 줄 | 빠진 | 감액 | 싸게 |
    싸집 | 에누리 | 덜 | 차감 | 절감 | 내립 | 낮춰 | 할인가 | 디씨 | 디스카운트`,
  ar: `خصم | تخفيض | الخصم | أقل | توفير | حسم | نخصم | أنزل | ننزل | انزل | ينزل | يخصم | تخفض | ننقص | بنزلك |
    وبنزلك | بنزل | أنزلك | خصمنا | ينقص | تنقص | ننقصها | خصما | نحسم | يحسم | أرخص | ارخص | بخصم | تخصم | يوفر |
    توفر | تنزيل | تنزيلات | ينخفض | تخفيضا | نطرح | يطرح`,
};

/** What makes a percentage something else than a discount. */
export const OTHER_PERCENT_WORDS: WordList = {
  en: `deposit | t/t | tt | d/p | l/c | balance | in advance | advance | upfront | interest | full | cotton |
    polyester | wool | mix | purity | pass | positive | on time | response | rate of | customs | duty | vat |
    tax | tolerance | defect | defects | inspection | charged | battery | recycled | spandex | coverage |
    commission | penalty | increase | higher | rise | deposits | down payment | prepay | prepaid | prepayment |
    output | efficiency | derating | shrinkage | moisture | alcohol | silk | linen | nylon | viscose | elastane |
    content | yield | accuracy | margin | growth | market | inflation | surcharge | dearer | more expensive |
    goes up | go up | went up | rises | rose | up by | raised | raise | anti-dumping | import tax | import duty |
    customs duty | shares | share | complete | completed | finished | done | ready | of production |
    of the goods | passed | pass rate | sure | satisfaction | quality | new | genuine | original`,
  es: `anticipo | depósito | saldo | interés | algodón | iva | adelanto | adelantado | seña | humedad | poliéster |
    impuesto | arancel | sube | subirá | suben | aumenta | aumento | subida | encarece | recargo | de más |
    pureza | completo`,
  pt: `sinal | depósito | saldo | juros | algodão | adiantamento | adiantado | entrada | umidade | imposto |
    poliéster | aumento | sobe | subiu | vai subir | reajuste | acréscimo`,
  fr: `acompte | solde | intérêt | coton | tva | arrhes | humidité | taxe | douane | polyester | augmente |
    augmentation | hausse | monte | majoration | plus cher | laine | pureté`,
  de: `anzahlung | restzahlung | zinsen | baumwolle | mwst | vorkasse | steigt | steigen | erhöh* | teurer |
    aufschlag | zuschlag | zoll | feuchtigkeit | polyester | wolle | preiserhöhung | reinheit | fertig`,
  it: `acconto | saldo | interessi | cotone | iva | caparra | aumenta | aumento | rincaro | sale | umidità | dazio |
    poliestere | lana | rialzo | sovrapprezzo`,
  ru: `предоплат* | аванс* | остаток | хлопок | ндс | подорожа* | повыс* | повыш* | вырос* | вырас* | рост* |
    дороже | пошлин* | налог* | влажност* | полиэстер | шерст* | депозит* | наценк* | надбавк*`,
  tr: `peşinat | kapora | bakiye | pamuk | kdv | avans | ön ödeme | depozito | artış* | artacak | zam | zamlan* |
    vergi* | gümrük | nem | yün | polyester | faiz`,
  vi: `đặt cọc | cọc | còn lại | thuế | tăng | lên giá | trả trước | thanh toán trước | ứng trước | độ ẩm | lãi |
    vat | thuế nhập`,
  zh: `定金 | 订金 | 尾款 | 预付 | 棉 | 利息 | 涤 | 退税 | 含税 | 好评 | 涨 | 上涨 | 涨价 | 上调 | 提价 | 加价 | 关税 | 含量 | 首付 | 全款 | 余款 | 浓度 |
    湿度 | 纯度 | 合格率 | 良率 | 羊毛 | 涤纶`,
  ja: `前金 | 手付 | 残金 | 綿 | 消費税 | 前払 | 値上げ | 上昇 | 値上 | 関税 | 含有 | 湿度 | 内金 | 着手金 | ポリエステル | ウール | 純度`,
  ko: `계약금 | 선금 | 잔금 | 면 | 부가세 | 인상 | 오르 | 올라 | 올랐 | 관세 | 함량 | 습도 | 보증금 | 착수금 | 폴리에스터 | 선급금 | 예약금`,
  ar: `عربون | مقدم | الباقي | ضريبة | قطن | ارتفاع | زيادة | ارتفع | سيرتفع | رطوبة | جمارك | رسوم | دفعة | مقدما |
    مقدماً`,
};

/** What makes money a price for one piece. */
export const EACH_WORDS: WordList = {
  en: `each | per piece | per pc | per pcs | per unit | per set | per pair | /pc | /pcs | /set | /unit | /piece |
    apiece | unit price | a piece | a set | net price | per * | fob | exw | only | /m | /kg | /roll | /box |
    /carton | a metre | a meter | per | net`,
  es: `c/u | cada | por unidad | por pieza | la unidad | precio unitario | en | el metro | la pieza | el par`,
  pt: `cada | por unidade | por peça | a unidade | preço unitário | por | o metro | a peça | o par`,
  fr: `l'unité | l’unité | pièce | par pièce | chacun | prix unitaire | la pièce | à | /m | le mètre`,
  de: `stück | pro stück | je stück | je | pro | stückpreis | /stück | je beutel | /m`,
  it: `cad | cadauno | l'uno | al pezzo | a pezzo | prezzo unitario | il prezzo a | prezzo | /m | al metro | al paio`,
  ru: `за штуку | за шт | /шт | за единицу | за комплект | за пару | цена | штука | по | за метр | /м`,
  tr: `adet | tanesi | birim fiyat* | adedi | tane`,
  vi: `mỗi cái | một cái | mỗi | đơn giá | /cái | /bộ | còn | /thùng | /chiếc | /mét | /kg`,
  zh: `每套 | 每个 | 每件 | 每只 | 每台 | 每箱 | 单价 | /个 | /套 | /件 | 一个 | 一套 | 每把 | 每条 | 每双 | 每张 | 价格 | 按 | 到手价 | /片 | /米 | /顶`,
  ja: `1個 | 一個 | 単価 | 1台 | 1脚 | 1本 | あたり | 1枚 | 1着 | にて`,
  ko: `개당 | 세트당 | 단가 | 대당 | 장당 | 켤레당 | /개`,
  ar: `للقطعة | للحبة | لكل | سعر القطعة | الواحد | الواحدة`,
};

/** What sets a new price against an old one. */
export const INSTEAD_WORDS: WordList = {
  en: `instead of | instead | rather than | before | was | down from | old price | original | usual | normally |
    list price | quoted | now | today | currently | current price | against | vs | normal is | normal price |
    usually | regular | standard price | in place of | in lieu of | compared to | versus | where list is |
    list is | usual is | on list | list | list it is | you are paying`,
  es: `en vez de | en lugar de | antes | era | hoy | ahora | antes estaba`,
  pt: `em vez de | ao invés de | antes | era | hoje | hoje tá | agora`,
  fr: `au lieu de | avant | contre | aujourd'hui | actuellement`,
  de: `statt | anstatt | anstelle von | vorher | bisher | bisher | jetzt | bis jetzt`,
  it: `invece di | anziché | prima | oggi | adesso | ora`,
  ru: `вместо | раньше | было | ранее | а не | сейчас | было по`,
  tr: `yerine | önce | eskiden | şu an | şimdi`,
  vi: `thay vì | trước đây | trước | giá cũ | giá cũ | hiện | đang`,
  zh: `原来 | 原价 | 之前 | 本来 | 原來 | 以前 | 现在 | 现价 | 目前 | 平时 | 平常 | 零拿`,
  ja: `通常 | 元値 | 従来 | のところ | 定価 | 現在 | 今は`,
  ko: `원래 | 대신 | 기존 | 정가 | 현재 | 지금`,
  ar: `بدلا من | بدل | بدلاً من | كان | عوضا عن | الآن | بدال | والآن`,
};
