import type { WordList } from './word-matcher.ts';

/** Joins one code to the next, on the same order. */
export const CHAIN_WORDS: WordList = {
  en: `then | again | also | after | after that | after it | afterwards | plus | additionally | as well | followed by | over | on top of | together with | along with | with | next | secondly | second | first | too | behind it | right behind | underneath | right after`,
  es: `luego | después | despues | más | mas | además | junto con | junto a | encima de | con | segundo | también | primero | debajo`,
  pt: `depois | em seguida | mais | junto com | junto ao | com | também | segundo | além de | em cima de | primeiro | embaixo`,
  fr: `puis | ensuite | plus | avec | cumulable avec | en plus de | après | aussi | d'abord | et ensuite | suivi de | dessous | en dessous | juste après`,
  de: `dann | danach | anschließend | zusätzlich | plus | mit | zusammen mit | auch | noch | obendrauf | zuerst | erst | darunter`,
  it: `poi | dopo | più | insieme a | insieme con | con | anche | sommare a | prima | in aggiunta a | e poi | sotto`,
  ru: `потом | затем | после | плюс | вместе с | вместе со | с | со | также | ещё | еще | сначала | следом`,
  tr: `sonra | ardından | artı | ile | ile birlikte | yanında | önce | ayrıca | bir de | üstüne | üzerine`,
  vi: `sau | sau đó | rồi | xong | cùng | chung với | cùng với | với | thêm | nữa | trước | tiếp`,
  zh: `再 | 又 | 然后 | 接着 | 加 | 叠 | 先 | 连同 | 并`,
  ja: `次に | そして | その後 | 続けて | さらに | 先に | また | 重ねて | に重ね`,
  ko: `다음 | 그리고 | 그다음 | 또 | 먼저 | 이어서 | 추가로 | 랑 | 하고`,
  ar: `ثم | بعدين | وبعدها | وبعده | بعده | مع | زائد | وكمان | أيضا | ايضا | أولا`,
};

/** Entering a code, and what is pressed in between. */
export const STEP_WORDS: WordList = {
  en: `enter | type | typed | put | put in | add | added | use | used | apply | applied | press | click | hit | try | tried | redeem | save | ok | write | key in | insert | code | coupon | voucher | and | the | i | we | you | it | can | may | be | a | also | now | in | first | on this order | on the order | this order | to this order | in the cart | more | in and | press apply | right | after`,
  es: `ponga | pon | poner | meta | meter | ingrese | añada | use | usé | usa | usar | aplique | aplicar | código | cupón | y | el | la | se | puede | pueden | combinar | es | acumulable | compatible | el código | agregue | agrega`,
  pt: `coloque | coloca | digite | digita | use | usa | usei | aplique | aplicar | código | cupom | e | o | a | pode | pra | dá | adicione | acrescente`,
  fr: `mettez | entrez | saisissez | tapez | utilisez | appliquez | code | bon | et | le | la | est | peut | se | cumulable | compatible | validez | on | ajoutez | ajouter | et ajoutez`,
  de: `eingeben | geben | tippen | und | den | der | code | gutschein | kombinierbar | ist | nutzen | sie | bestätigen | eintragen | hinzufügen | ergänzen`,
  it: `metti | metta | inserisca | inserisci | digiti | usi | usa | e | il | la | codice | buono | si | può | sommare | cumulabile | è | combinare | a | aggiunga | aggiungi`,
  ru: `введите | вводите | впишите | примените | и | код | промокод | купон | введи | нажмите | применить | можно | добавьте | использовать | прибавьте`,
  tr: `girin | gir | yazın | yaz | ekleyin | ve | kodu | kodunu | kuponu | uygula | kullanın | onayla`,
  vi: `nhập | dùng | thêm | mã | và | phiếu | áp | bấm`,
  zh: `和 | 跟 | 成功 | 都 | 输 | 填 | 用 | 输入 | 点 | 码 | 券 | 确定 | 了 | 可以 | 的 | 一个 | 上 | 试`,
  ja: `を | 入れ | 入力 | と | は | して | コード | クーポン | て、 | 、 | を入力し | に`,
  ko: `넣고 | 넣은 | 입력 | 입력하고 | 쿠폰 | 코드 | 쓰고 | 적용 | 와 | 과 | 은 | 는`,
  ar: `اكتب | ادخل | أدخل | ضع | استخدم | كود | الكود | رمز | قسيمة | و`,
};

/** Two of them. */
export const BOTH_WORDS: WordList = {
  en: `both | two | 2 | two of them | the two | all of them | 2 of 2 | twice`,
  es: `los dos | las dos | ambos | ambas | dos`,
  pt: `os dois | as duas | ambos | dois`,
  fr: `les deux | tous les deux | deux`,
  de: `beide | beides | alle beide | zwei`,
  it: `tutti e due | entrambi | i due | tutte e due | due`,
  ru: `оба | обе | обоих | два`,
  tr: `ikisi | ikisi de | ikisini | ikisini de | iki`,
  vi: `cả hai | cả 2 | hai`,
  zh: `两个都 | 都 | 两个 | 俩`,
  ja: `両方 | 二つとも | 2つとも | 両方とも`,
  ko: `둘 다 | 두 개 다 | 모두`,
  ar: `الاثنين | والاثنين | كلاهما | الكل`,
};

/** What a shop does with a code, or a buyer with a field. */
export const TAKEN_WORDS: WordList = {
  en: `take | takes | took | accept | accepts | accepted | work | works | worked | count | counts | go | goes | went | deduct | deducted | typed | entered | used | put | applied | apply | redeemed | allow | allows | saved | pass | passed | discounts | codes | coupons`,
  es: `acepta | aceptan | toma | funciona | funcionan | funcionó | descuenta | descuentan | entran | pasan | aplica | aplican | códigos | cupones`,
  pt: `aceita | aceitou | funciona | funcionam | funcionou | entram | desconta | passam | soma | códigos | cupons`,
  fr: `accepte | prend | marche | marchent | passent | passe | déduits | remises | codes`,
  de: `nimmt | akzeptiert | gehen | funktionieren | zählen | abgezogen | zieht`,
  it: `prende | accetta | funzionano | passano | scala | codici | sconti`,
  ru: `принимает | сработали | работают | пройдут | прошли | вычтет | вычитает | применились | скидки`,
  tr: `kabul | geçiyor | düşer | düşüyor | çalışıyor | çalışır | oluyor | alıyor`,
  vi: `được trừ | được | chấp nhận | trừ | dùng được | ăn`,
  zh: `减 | 能用 | 可以 | 成功 | 生效 | 抵 | 认 | 接受`,
  ja: `引かれ | 使え | 通 | 適用`,
  ko: `빠져 | 적용 | 됩니다 | 돼요 | 먹혀 | 가능`,
  ar: `ينخصمون | يشتغلون | يعملان | يقبل | شغالين | ينفعون`,
};

/** Codes that took effect, as a shop or a buyer tells of it. */
export const APPLIED_WORDS: WordList = {
  en: `applied | accepted | saved | redeemed | deducted | went through`,
  es: `aplicado | aplicados | aplicada | aceptado | aceptados | ahorrado | ahorro | descontado | canjeados | funcionó | funcionaron | pasó | pasaron`,
  pt: `aplicado | aplicados | aceito | aceitos | economizado | descontado | resgatados | funcionou | passou`,
  fr: `appliqué | appliqués | accepté | acceptés | économisé | déduit | utilisés | a marché | ont marché`,
  de: `angewendet | eingelöst | akzeptiert | gespart | abgezogen | angenommen | hat geklappt | durchgegangen`,
  it: `applicato | applicati | accettato | accettati | risparmiato | scalato | ha funzionato | hanno funzionato`,
  ru: `применен | применён | применены | принят | приняты | применено | сэкономлено | списано | сработало | сработали`,
  tr: `uygulandı | kabul edildi | kazancınız | düşüldü | geçti | oldu`,
  vi: `đã áp dụng | áp dụng thành công | được chấp nhận | đã giảm | tiết kiệm | được cả hai`,
  zh: `已使用 | 已应用 | 已用 | 已抵 | 已优惠 | 使用成功 | 已减 | 已省 | 都成功了`,
  ja: `適用済 | 適用されました | 適用中 | 値引き済 | 利用済`,
  ko: `적용됨 | 적용되었 | 적용 완료 | 적용됐 | 사용 완료 | 다 됐`,
  ar: `تم تطبيق | تم قبول | مطبق | تم الخصم | تم استخدام | اشتغلوا | نجح`,
};

/** Goods that travel or are packed together, not codes. */
export const SHIPPED_WORDS: WordList = {
  en: `ship | ships | shipped | shipping | pack | packed | carton | cartons | container | box | pallet | deliver | delivered | load | loaded | parcel`,
  es: `envían | enviamos | embalado | caja | cajas | contenedor | palé | despachamos`,
  pt: `embalado | caixa | caixas | contêiner | palete | despachamos`,
  fr: `expédié | expédions | emballé | carton | cartons | conteneur | palette | colis`,
  de: `versendet | verpackt | karton | kartons | container | palette | paket | liefern`,
  it: `spediti | spediamo | imballati | cartone | scatola | container | pallet | pacco`,
  ru: `отправим | отгрузим | упакован* | коробк* | контейнер* | паллет*`,
  tr: `gönderilir | paketlenir | koli | kutu | konteyner | palet`,
  vi: `đóng | thùng | giao | container | kiện`,
  zh: `发货 | 装箱 | 一箱 | 包装 | 柜 | 打包 | 托盘`,
  ja: `発送 | 梱包 | 箱 | 出荷`,
  ko: `발송 | 포장 | 박스 | 출하`,
  ar: `نشحن | الشحن | كرتون | حاوية | تغليف`,
};

/** A coupon of the shop or of the platform, beside a code. */
export const OTHER_COUPON_WORDS: WordList = {
  en: `store coupon | shop coupon | platform coupon | site coupon | alibaba coupon | store voucher | shop voucher | platform voucher | site voucher | store discount | member coupon | new user coupon | welcome coupon | new buyer coupon | platform promo | flash coupon`,
  es: `cupón de la tienda | cupón de tienda | cupón de la plataforma | cupón de alibaba | vale de la tienda`,
  pt: `cupom da loja | cupom da plataforma | cupom do alibaba | cupom do site`,
  fr: `coupon de la boutique | coupon boutique | bon de la plateforme | coupon alibaba | coupon du site`,
  de: `shop gutschein | shopgutschein | plattformgutschein | plattform gutschein | alibaba gutschein | store coupon`,
  it: `coupon del negozio | coupon della piattaforma | coupon alibaba | buono del sito`,
  ru: `купон магазина | купоном магазина | купон площадки | купоном площадки | купон платформы | купоном платформы`,
  tr: `mağaza kuponu* | platform kuponu* | site kuponu* | alibaba kuponu*`,
  vi: `mã của shop | mã shop | mã sàn | mã của sàn | phiếu của shop`,
  zh: `店铺券 | 平台券 | 跨店券 | 店铺优惠券 | 平台优惠券 | 新人券 | 店券`,
  ja: `ストアクーポン | 店舗クーポン | プラットフォームクーポン | 新規クーポン`,
  ko: `스토어 쿠폰 | 상점 쿠폰 | 플랫폼 쿠폰 | 스토어쿠폰 | 신규 쿠폰`,
  ar: `كوبون المتجر | قسيمة المتجر | كوبون المنصة | قسيمة المنصة`,
};
