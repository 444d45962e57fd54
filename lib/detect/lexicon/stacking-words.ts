import type { WordList } from './word-matcher.ts';

/** Several codes at once, in one breath with the act. */
export const STACK_WORDS: WordList = {
  en: `together | stack | stacks | stacked | stacking | combine | combines | combined | combining | combination | at the same time | same time | simultaneously | at once | on the same order | in the same order | on one order | in one order | one order | same order | in one basket | in one cart | same cart | same basket | one cart | one basket | same checkout | one checkout |
    one after another | one after the other | on top of | on top | then also | and also | also enter | also type | also add | also use | also put | also insert | also apply | also key in | add also | plus also | both deduct | both work | both count | both go | both apply | both will | both of them | use both | enter both | type both | apply both | put both | both codes | both coupons | both vouchers | both in | both at | both on | both are accepted | double discount | double up | twice the discount |
    and then add | second line | line two | same po | one po | same invoice | one invoice | both promos | both keys | both words | pile | merge | joined | join | add up | adds up | in one go | in one breath | side by side | with each other | both active | both applied | both accepted | both ok | both valid on | takes both | accepts both | take both | second field | both fields | both lines | go together | works with | one then the other | the one and the other | layer | layered | the two of them | as well as`,
  es: `juntos | juntas | a la vez | al mismo tiempo | combinar | combine | combina | combinados | combinarlos | combinarse | acumular | acumule | acumula | acumulan | acumulables | sumar | sume | suma los dos | suman | ambos | ambas | los dos códigos | los dos cupones | en el mismo pedido | mismo pedido | un solo pedido | y también | y luego | encima | los dos a la vez | los dos juntos | en un pedido | misma orden | misma compra | misma cesta | mismo carrito | y después también | juntar | junte | juntá | uno y luego el otro`,
  pt: `juntos | juntas | ao mesmo tempo | combinar | combine | combina | combinados | acumular | acumule | acumulam | acumula | somar | some | somam | ambos | ambas | os dois códigos | os dois cupons | mesmo pedido | mesma encomenda | e também | e depois | em cima | os dois juntos | junte | na mesma compra | num só pedido | no mesmo pedido`,
  fr: `ensemble | en même temps | combiner | combinez | combine | combinés | cumuler | cumulez | cumule | cumulables | cumulés | cumulent | les deux codes | les deux bons | les deux coupons | même commande | une seule commande | et aussi | puis aussi | en plus | additionner | additionnez | les deux ensemble | l'un après l'autre | à la suite | s'additionnent | se cumulent | les deux passent | et ensuite | les deux remises`,
  de: `zusammen | gleichzeitig | kombinieren | kombiniere | kombiniert | kombinierbar | beide codes | beide gutscheine | beide eingeben | beide in | beide zusammen | beide ein | in einer bestellung | dieselbe bestellung | derselben bestellung | gleichen bestellung | und dann noch | dazu noch | obendrauf | nacheinander | addieren | stapeln | doppelt | zusätzlich noch | hintereinander | beide zählen | dann noch | noch dazu | beides | das eine und das andere`,
  it: `insieme | contemporaneamente | allo stesso tempo | combinare | combini | combina | combinati | cumulare | cumula | cumuli | cumulabili | cumulano | sommare | sommi | si sommano | entrambi | tutti e due | stesso ordine | un solo ordine | e anche | e poi | in aggiunta | uno dopo l'altro | tutt'e due | subito dopo`,
  ru: `вместе | одновременно | сразу оба | оба | обе | оба кода | оба купона | оба промокода | складываются | суммируются | сложить | сложите | совместить | совместите | объединить | объедините | комбинир* | в одном заказе | в один заказ | на один заказ | один заказ | и ещё | и еще | плюсом | друг за другом | потом ещё | потом еще | сразу два | два сразу | разом | суммируй* | сложатся | пройдут обе | потом впишите`,
  tr: `birlikte | aynı anda | aynı siparişte | ikisini | ikisini de | ikisi de | beraber | birleştir* | aynı sepette | tek siparişte | üst üste | peş peşe | bir de | ardından da | hem de | ikisi birden | ikisini birden | aynı siparişe | üstüne`,
  vi: `cùng lúc | cùng một lúc | cả hai | cả 2 | kết hợp | gộp | cộng dồn | chung một đơn | cùng một đơn | cùng đơn | chồng | đồng thời | thêm cả | rồi nhập thêm | một đơn hàng | một đơn | nhập thêm | chung đơn | cùng nhau | nhập tiếp | rồi tiếp`,
  zh: `一起填 | 一起用 | 一起输 | 一起 | 同时 | 叠加 | 叠着用 | 叠用 | 并用 | 合用 | 都填 | 都输 | 都用 | 都能用 | 都可以用 | 两个码 | 两张 | 两个都 | 再填 | 再输 | 再加一个 | 再加 | 疊加 | 同時 | 同一单 | 同一订单 | 一个订单 | 一单用 | 一单里 | 一笔订单 | 合并 | 双重优惠 | 一次填两个 | 连着填 | 先后填 | 再叠 | 累加 | 折上折 | 一并`,
  ja: `併用 | 同時に | 一緒に | 両方 | 重ねて | 組み合わせ | あわせて | 合わせて | 二つとも | 2つとも | 続けて | 同じ注文 | 一つの注文 | 1つの注文 | 二重 | さらに | 重ね掛け | 足して`,
  ko: `같이 | 함께 | 동시에 | 중복 | 둘 다 | 두 개 다 | 두개 다 | 한 주문 | 같은 주문 | 한꺼번에 | 이어서 | 추가로 입력 | 한 번에 | 한번에 | 합쳐 | 더해 | 겹쳐`,
  ar: `معا | معاً | سوا | سوية | في نفس الوقت | بنفس الوقت | في نفس الطلب | نفس الطلب | نفس الطلبية | بنفس الطلب | اجمع | الجمع | دمج | ادمج | كلاهما | الاثنين | الكودين | كودين | مع بعض | الرمزين | رمزين | القسيمتين | قسيمتين | فوق بعض | وبعده | وبعدها`,
};

/** A second code is named as such. */
export const SECOND_CODE_WORDS: WordList = {
  en: `two codes | two coupons | two vouchers | two promo codes | two discount codes | two promos | two promotions | 2 codes | 2 coupons | 2 vouchers | 2 promo codes | both codes | both coupons | both vouchers | both promo codes | both promos | both discounts | second code | second coupon | second voucher | another code | another coupon | another voucher | other code | other coupon | other voucher | three codes | three coupons | 3 codes | several codes | all codes | all coupons |
    shop coupon | store coupon | platform coupon | site coupon | alibaba coupon | two keys | 2 keys | two discounts | 2 promotions | multiple codes | multiple coupons | codes together | coupons together | vouchers together | the two`,
  es: `dos códigos | dos cupones | 2 códigos | 2 cupones | los dos códigos | los dos cupones | ambos códigos | ambos cupones | otro código | otro cupón | segundo código | segundo cupón | los dos`,
  pt: `dois códigos | dois cupons | 2 códigos | 2 cupons | ambos os códigos | ambos os cupons | outro código | outro cupom | segundo código | segundo cupom | os dois`,
  fr: `deux codes | deux coupons | 2 codes | 2 coupons | les deux codes | deux bons | autre code | autre coupon | second code | deuxième code | les deux`,
  de: `zwei codes | zwei gutscheine | 2 codes | 2 gutscheine | beide codes | beide gutscheine | beide gutscheincodes | zweiten code | zweiter code | zweiten gutschein | anderen code | zwei rabattcodes | beide rabattcodes`,
  it: `due codici | due coupon | 2 codici | due buoni | entrambi i codici | entrambi i coupon | altro codice | secondo codice | altro coupon | i due codici | due sconti`,
  ru: `два кода | два купона | два промокода | оба кода | оба купона | оба промокода | 2 кода | 2 промокода | второй код | второй купон | второй промокод | другой код | другой купон | другим промокодом | другим купоном`,
  tr: `iki kod | iki kodu | iki kupon | iki kuponu | 2 kod | 2 kupon | ikinci kod* | ikinci kupon* | diğer kod* | diğer kupon* | başka kupon* | iki kodu da | iki kuponu da`,
  vi: `hai mã | 2 mã | cả hai mã | cả 2 mã | mã thứ hai | mã khác | hai phiếu | 2 phiếu | mã kia`,
  zh: `两个码 | 两张券 | 两个优惠码 | 两张优惠券 | 两个口令 | 两个折扣码 | 两个券 | 两张 | 2个码 | 另一个码 | 另一张券 | 第二个码 | 店铺券 | 平台券 | 跨店券 | 多个码 | 俩码 | 兩個碼 | 兩張券 | 三张券 | 两种优惠`,
  ja: `二つのコード | 2つのコード | 二つのクーポン | 2つのクーポン | クーポン2枚 | 2枚 | 別のクーポン | 他のクーポン | 両方のコード | もう一つのコード | ２枚 | 二枚 | 両方のクーポン`,
  ko: `두 코드 | 두 쿠폰 | 쿠폰 두 | 쿠폰 2 | 코드 두 | 코드 2 | 다른 쿠폰 | 다른 코드 | 두 번째 쿠폰 | 두 번째 코드 | 두 장 | 쿠폰 2장 | 2개`,
  ar: `كودين | الكودين | قسيمتين | القسيمتين | كوبونين | الكوبونين | رمزين | الرمزين | كود ثاني | كوبون ثاني | كود آخر | كوبون آخر | كود اخر`,
};

/** Says that the codes are for different orders or goods, or that one is to be chosen. */
export const APART_WORDS: WordList = {
  en: `or | either | next order | second order | separate order | separate orders | separately | different order | different orders | other order | choose | pick one | one of | instead | replaces | replaced by | only one | one code per order | one per order | one coupon per order | new one | not both | two orders | each order | split | per order | expired | has expired | was for | by mistake | should be | replaced | next month | later order | old one | is correct | is wrong | not valid any | no longer | next one`,
  es: `próximo pedido | otro pedido | por separado | elija | elige | solo uno | uno solo | pedidos distintos | dos pedidos | uno por pedido | caducó | vencido | venció | el siguiente pedido`,
  pt: `ou | próximo pedido | outro pedido | separadamente | escolha | só um | apenas um | pedidos diferentes | dois pedidos | um por pedido | expirou | venceu`,
  fr: `ou | prochaine commande | autre commande | séparément | choisissez | un seul | commandes différentes | deux commandes | un par commande | expiré | prochaine fois`,
  de: `oder | nächste bestellung | andere bestellung | getrennt | nur einen | nur einer | entweder | zwei bestellungen | pro bestellung | abgelaufen | nächstes mal`,
  it: `prossimo ordine | altro ordine | separatamente | scelga | solo uno | ordini diversi | due ordini | uno per ordine | oppure | scaduto | la prossima volta`,
  ru: `или | следующий заказ | другой заказ | отдельно | либо | только один | разные заказы | два заказа | на выбор | истёк | истек | просрочен | в следующий раз`,
  tr: `veya | ya da | sonraki sipariş | ayrı ayrı | ayrı sipariş* | sadece bir* | yalnızca bir* | iki sipariş | süresi doldu | bir dahaki`,
  vi: `hoặc | đơn sau | riêng | chỉ một | chọn một | hai đơn | hay là | hết hạn | lần sau`,
  zh: `或 | 或者 | 下一单 | 下次 | 分开 | 二选一 | 只能用一个 | 任选 | 各用 | 分两单 | 一单一码 | 每单限用 | 过期 | 失效 | 选一个 | 只能选 | 用于下`,
  ja: `または | もしくは | か、 | 次回 | 別々 | どちらか | いずれか | 別の注文 | 1回の注文につき | 期限切れ | 次の注文`,
  ko: `또는 | 혹은 | 다음 주문 | 따로 | 하나만 | 둘 중 | 각각 | 만료 | 다음번`,
  ar: `أو | او | الطلب القادم | كل على حدة | واحد فقط | منفصل | طلبين | منتهي | انتهى | المرة القادمة`,
};
