import type { WordList } from './word-matcher.ts';

/** Money that comes back: says by itself that the benefit follows the payment. */
export const CASHBACK_WORDS: WordList = {
  en: `cashback | cash back | cash back | refund you the difference | refund the difference | refund difference | return the difference | pay back the difference | send back the difference | difference back | the difference later | as refund | as a refund | as cash back | difference comes back | difference returned | back under the table`,
  es: `cashback | devolvemos la diferencia | devuelvo la diferencia | reembolso la diferencia | reembolsamos la diferencia | le devuelvo la diferencia | reintegramos la diferencia | te regreso la diferencia | le regreso la diferencia | como reembolso`,
  pt: `cashback | devolvemos a diferença | devolvo a diferença | reembolsamos a diferença | te devolvo a diferença | como reembolso`,
  fr: `cashback | remboursons la différence | rembourse la différence | rembourserons la différence | sous forme de remboursement | rends la différence`,
  de: `cashback | erstatten die differenz | erstatte die differenz | differenz erstatten | differenz zurück | als rückerstattung | als rückzahlung`,
  it: `cashback | rimborsiamo la differenza | rimborso la differenza | restituiamo la differenza | come rimborso | ridiamo la differenza`,
  ru: `кэшбэк* | кешбэк* | кэшбек* | кешбек* | вернём разницу | вернем разницу | верну разницу | возвращаем разницу | возвратом | в виде возврата`,
  tr: `cashback | nakit iade | farkı iade* | farkı geri* | farkı öde*`,
  vi: `hoàn tiền mặt | hoàn lại chênh lệch | hoàn chênh lệch | cashback | trả lại chênh lệch | gửi lại chênh lệch`,
  zh: `返现 | 好评返 | 退差价 | 差价退 | 返现金 | 返還現金 | 事后返 | 返差价 | 晒图返 | 评价返 | 返红包 | 退红包 | 以返款`,
  ja: `キャッシュバック | 差額を返金 | 差額返金 | 差額をお返し | 差額はお返し | 返金の形`,
  ko: `캐시백 | 페이백 | 차액 환불 | 차액을 환불 | 차액을 돌려 | 현금으로 돌려 | 차액 돌려`,
  ar: `كاش باك | استرداد نقدي | نرجع الفرق | نعيد الفرق | نرد الفرق | أرجع لك الفرق | نرجعلك الفرق | ارجعلك الفرق`,
};

/** Giving money back. */
export const GIVE_BACK_WORDS: WordList = {
  en: `refund | refunds | refunded | reimburse | rebate | rebated | give back | giving back | pay back | paid back | return you | return to you | send back | send you back | transfer back | transfer you back | wire back | we return | i return | will return | get back | comes back | come back to you | credited back | credit back | back to you | back to your | money back | return half | paypal you | pay you | returned | refunding | give you back | be returned | returning | wired back | sent back | paid out | paid back to you | transferred back | is refunded | compensate | comes back to | go back | goes back | go back on | goes to your card | goes to your paypal | goes to your account | goes to your alipay | lands on your card | reimbursed | give it back | kick back | kickback | send it back | return him | return 1 | return 2 | return 3 | return 4 | return 5`,
  es: `reembols* | devolv* | devuelv* | reintegr* | le abono | te abono | le abonamos | le regreso | te regreso | regresamos | regresar | vuelve a su tarjeta | le vuelve | compenso | compensamos | le transfiero de vuelta | bonifico | recibe de vuelta`,
  pt: `reembols* | devolv* | estorn* | restitu* | cai de volta | te volto | volta pra você | volta para você | compenso | de volta | retorno pra você | cai na sua conta | recebe de volta`,
  fr: `rembours* | ristourne* | restitu* | reverse | reversons | reverserons | rendons | rends | recrédit* | rendrai | renvoie | renvoyons | vous revient | recréditons | revient sur votre carte | compense | rembourserai | reversé | reversés | reversée`,
  de: `erstatt* | rückerstatt* | zurückerstatt* | zurückzahlen | zurück | rückvergüt* | rückzahlung | gutschrift | überweisen zurück | zurück* | gibt es zurück | erstatte | erstatten | gutschreiben | gutgeschrieben`,
  it: `rimbors* | restitu* | riaccredit* | accredito | accreditiamo | ridiamo | ridò | rido | ti ridò | rendo | le rendo | ritorno | torna indietro | torna a lei | le torna | ti torna | restituisco | riaccredito | mando indietro | ti rimando | le rimando | ricevi indietro | riceve indietro | indietro`,
  ru: `верн* | возврат* | возвращ* | возмести* | компенсир* | перечислим обратно | скинем обратно | обратно | вернётся | вернется | верну | скину обратно | переведу обратно | назад`,
  tr: `iade* | geri öde* | geri ver* | geri gönder* | geri yatır* | geri | geri yolla* | geri atar* | geri gel* | iade ed* | hesabınıza döner`,
  vi: `hoàn tiền | hoàn lại | trả lại | hoàn | chuyển lại | gửi lại tiền | gửi lại | trả ngược | hoàn vào | chuyển ngược`,
  zh: `返还 | 返你 | 返给 | 退还 | 退给 | 退你 | 返点 | 返利 | 返 | 退回 | 退款 | 红包给你 | 退您 | 返您 | 返還 | 补给你 | 打回 | 退 | 返到 | 退到 | 打回给 | 补贴给 | 红包`,
  ja: `返金 | 払い戻 | 還元 | 返し | お戻し | 返却 | お返しします | 戻し | 返します | バック`,
  ko: `환급 | 환불 | 돌려 | 되돌려 | 반환 | 돌려드 | 되돌려드 | 리턴`,
  ar: `نرد | نعيد | أعيد | اعيد | أرجع | نرجع | ارجع | استرداد | إرجاع | ارجاع | نسترد | يرجع | ترجع | نرجّع | ارجعلك | ارجع لك | أرجع لك | نرجعلك | برجعلك | يرجعلك | تسترد`,
};

/** "After": what follows in time. */
export const AFTER_WORDS: WordList = {
  en: `after | once | when | as soon as | upon | following | afterwards | later | until you | only if you pay | post | then | the moment | against | only then | then only | and then | first | beforehand | later on | next day | next week | next minute | then i | days after | in return | second step | second | 10 days | 30 days | month end | end of the month | at the end | until you pay | when they see | when he sees | once they see`,
  es: `después de | tras | una vez | cuando | en cuanto | al recibir | luego de | después | apenas | al confirmar | ni bien | solo entonces | recién entonces | entonces | luego | primero | y luego | al cerrar | a fin de mes | la próxima semana | más tarde | al terminar | hecho el pago | recién cuando`,
  pt: `depois de | depois do | depois da | após | assim que | quando | uma vez | ao receber | depois | logo que | só então | só depois | então | aí | primeiro | no fim do mês | na semana que vem | mais tarde | depois eu | quando cair | feito o pagamento | pagamento feito`,
  fr: `après | une fois | dès que | dès réception | lorsque | quand | à réception | ensuite | dès | seulement alors | alors seulement | et alors | d'abord | puis | dès que l'argent | plus tard | à la fin du mois | la semaine prochaine | une fois que | paiement fait | après règlement | à la livraison`,
  de: `nach | sobald | wenn | nachdem | danach | später | anschließend | erst nach | im nachhinein | nachträglich | erst dann | dann erst | danach | zuerst | erst | dann | im anschluss | nächste woche | am monatsende | nach erfolgter`,
  it: `dopo | una volta | appena | quando | non appena | al ricevimento | successivamente | poi | solo allora | allora | e poi | prima | in seguito | più tardi | a fine mese | la settimana prossima | saldo fatto | a saldo | fatto il | avvenuto | a pagamento`,
  ru: `после | как только | когда | потом | по получении | по факту | затем | только тогда | тогда | лишь тогда | сначала | как деньги | как придут | позже | через неделю | в конце месяца | после того | по оплате | как получите | как только получите`,
  tr: `sonra | sonrası | sonrasında | yapınca | olunca | gelince | ardından | edince | alınca | geçince | yatınca | ancak o zaman | o zaman | önce | ondan sonra | daha sonra | gelecek hafta | ay sonunda | gelir gelmez | olur olmaz | alınınca | ödenince | geldiğinde | alındığında | yapılınca | tamamlanınca | teslimden`,
  vi: `sau khi | sau | khi nào | khi đã | rồi | xong | lúc đó | mới | trước | xong rồi | tiền về | cuối tháng | tuần sau | ngay khi`,
  zh: `后 | 之后 | 以后 | 完 | 了再 | 再 | 才 | 然后 | 先 | 完以后 | 月底 | 事后 | 款到 | 钱到 | 到账后`,
  ja: `後 | 後に | あと | たら | ましたら | 次第 | それから | してから | まず | 先に | のち | 月末 | 後日 | たあと | 後で`,
  ko: `후 | 후에 | 이후 | 하시면 | 되면 | 뒤에 | 다음에 | 나면 | 그때 | 그 다음 | 먼저 | 나중에 | 월말 | 확인되면 | 들어오면 | 다음 주 | 받으시면 | 받으면 | 받고 나서`,
  ar: `بعد | عندما | حالما | فور | لما | بمجرد | حين | بعدين | عندها | ثم | وقتها | أولا | أولاً | اول | وبعدها | وبعدين | بعدها | لاحقا | لاحقاً | يوصل | بعد ما`,
};

/** What the benefit waits for: payment, receipt, a good review. */
export const PAID_WORDS: WordList = {
  en: `pay | paid | payment | payments | paying | balance | deposit | transfer | transferred | money arrives | money arrived | money received | order complete | order completed | order is complete | order is completed | order finished | receive the goods | received the goods | goods received | receipt | received | delivery | delivered | arrival | review | reviews | feedback | five star | 5 star | 5 stars | five stars |
    confirm receipt | confirmed receipt | confirm the order | confirmation of receipt | good comment | positive comment | remit | remittance | tt copy | bank slip | full amount | checkout is done | order is paid | settled | settle | receive goods | you receive | get the goods | got the goods | payment clears | funds | t/t | tt | wire | wired | money is in | money comes | money lands | order is finished | finished | completed | get the money | got the money | we get money | sees your deposit | receive money | receives money | sees money | sees the money | see the money | money first | money in our | money is here | money is in | money arrives | money lands | full price | list price | normal price | listed price | original price | regular price | boss sees | money arrive | balance paid | cash arrives | order closes | order is closed | order closed | settle the invoice | settle the pi | funds land | payment done | slip | the slip | bank copy | proof of payment`,
  es: `pago | pagar | pague | pagues | pagado | paga | pagas | depósito | anticipo | saldo | transferencia | recibir la mercancía | recepción | entrega | reciba | recibas | reseña | calificación | cinco estrellas | 5 estrellas | confirme la recepción | llegue | opinión | cobro | pagada | la mercancía | valoración | el dinero | dinero | plata | precio completo | cerrar el pedido | pague completo | cobremos`,
  pt: `pagamento | pagar | pague | pago | paga | depósito | sinal | saldo | transferência | receber | recebimento | entrega | avaliação | cinco estrelas | 5 estrelas | chegar | mercadoria | pagou | quitar | quitado | o dinheiro | dinheiro | cair o dinheiro | preço cheio | tudo agora | grana`,
  fr: `paiement | payer | payé | paye | payez | acompte | solde | virement | réception | livraison | reçu | avis | cinq étoiles | 5 étoiles | règlement | réglé | marchandise | encaissement | payée | réglée | facture | encaissé | l'argent | argent | plein tarif | prix fort | versé | versée | l'acompte`,
  de: `zahlung | bezahlung | bezahlt | zahlen | gezahlt | anzahlung | überweisung | restzahlung | zahlungseingang | geldeingang | eingang der zahlung | erhalt | lieferung | bewertung | rezension | fünf sterne | 5 sterne | geld da ist | überwiesen | restbetrag | wareneingang | kauf | überweisen | überweise | voll | vollen preis | geld | bezahlen | zahlst | zahle`,
  it: `pagamento | pagare | pagato | paga | acconto | saldo | bonifico | ricevimento | consegna | ricevuto | recensione | cinque stelle | 5 stelle | merce | incasso | pagata | saldato | saldata | salda | saldi | salderà | paghi | pagherà | versa | soldi | il denaro | intero | prezzo pieno | arrivano i soldi | il bonifico | versato | avvenuto pagamento`,
  ru: `оплат* | плат* | заплат* | оплачен* | предоплат* | депозит* | перевод* | получени* | получит* | доставк* | отзыв* | пять звезд | 5 звезд | пять звёзд | поступлени* | поступит | остатк* | денег | деньги | остаток | поступят | придут деньги | придут | полностью | полную цену | платите | оплатите | заплатите | товар`,
  tr: `ödeme* | ödedik* | öde* | havale* | depozito* | kapora* | bakiye* | teslim* | teslimat* | yorum* | beş yıldız | 5 yıldız | mal* | ödendik* | para* | tahsilat* | para gel* | tam öde* | tam fiyat* | teslim`,
  vi: `thanh toán | trả tiền | chuyển khoản | chuyển tiền | đặt cọc | cọc | nhận hàng | giao hàng | đánh giá | 5 sao | năm sao | nhận được tiền | trả đủ | tiền về | trả hết | nhận được hàng | tiền vào | chuyển đủ | trả tiền đủ | nhận tiền`,
  zh: `付款 | 支付 | 付完 | 付清 | 付 | 打款 | 到账 | 收货 | 签收 | 确认收货 | 好评 | 尾款 | 定金 | 转账 | 拍下 | 五星 | 评价 | 汇款 | 全款 | 付了 | 收到货 | 到賬 | 收貨 | 款到 | 交易完成 | 订单完成 | 钱到 | 原价 | 货款`,
  ja: `支払 | お支払い | 入金 | ご入金 | 振込 | 受け取り | 受取 | 到着 | 納品 | レビュー | 五つ星 | 星5 | 決済 | 着金 | 受領 | 検収 | 全額 | お金 | 代金 | お振込`,
  ko: `결제 | 입금 | 송금 | 지불 | 수령 | 도착 | 후기 | 리뷰 | 잔금 | 구매 확정 | 구매확정 | 배송 완료 | 별 다섯 | 별점 | 대금 | 전액 | 돈 | 입금 확인 | 물건 | 상품 받`,
  ar: `الدفع | تدفع | دفعت | دفع | التحويل | تحويل | العربون | الاستلام | استلام | التسليم | التقييم | تقييم | خمس نجوم | الرصيد | وصول | المبلغ | تستلم | استلامك | دفعك | تحول | ادفع | ادفعوا | كامل | الفلوس | فلوس`,
};

/** Handing over a code, or letting a benefit take effect. */
export const RELEASE_WORDS: WordList = {
  en: `send | sends | give | gives | open | release | released | releases | tell | issue | issued | activate | activated | unlock | unlocked | provide | whatsapp | mail | email | share | grant | get | receive | switch on | hand | show you | reveal | apply | comes | appears | message | deduct | you will have | unlocks | activates | sent | given | gets unlocked | handed | send out | opened | sealed | locked | gets valid | becomes valid | be yours | send it | credit | claim | becomes active | tell you | drop you | is yours | arrives | arrive | paid out | follows`,
  es: `envío | enviamos | enviaré | mando | mandamos | mandaré | doy | damos | daré | activo | activamos | activaré | libero | liberamos | entrego | entregamos | recibe | recibirá | le paso | te paso | aplicamos | obtiene | te llega | le llega | se activa | habilito | enviado | entregado | activado | se envía | se entrega | se libera | le doy | te doy | le mando | te mando | se habilita | será válido | llega`,
  pt: `envio | enviamos | mando | mandamos | dou | damos | libero | liberamos | ativo | ativamos | passo | recebe | receberá | aplicamos | entrego | liberado | eu passo | te passo | vou te mandar | enviado | entregue | ativado | te mando | te dou | vai valer | fica ativo`,
  fr: `envoie | envoyons | enverrai | enverrons | donne | donnons | donnerai | active | activons | débloque | débloquons | recevez | recevrez | appliquons | communique | transmets | obtenez | libère | envoyé | donné | débloqué | activé | remis | sera envoyé | vous donne | remets | sera valable | vous sera donné | vous envoie | sont reversés | est reversé`,
  de: `schicke | schicken | sende | senden | gebe | geben | aktiviere | aktivieren | schalte | frei | freigeschaltet | erhalten | bekommen | bekommst | gewähren | gibt es | kommt | verraten | verrate | verschickt | gesendet | geschickt | freigegeben | ausgegeben | mitgeteilt | zugeschickt | verschicken | aktiviert | gültig | schalte frei | verrate ich | gebe ich | schicke ich | folgt`,
  it: `mando | mandiamo | invio | inviamo | diamo | attivo | attiviamo | sblocco | sblocchiamo | riceve | ricevi | riceverà | applichiamo | manderò | darò | arriva | rilascio | comunico | inviato | attivato | sbloccato | dato | mandato | glielo do | le do | ti do | le mando | ti mando | sarà valido`,
  ru: `пришлю | пришлём | пришлем | отправлю | отправим | дам | дадим | активирую | активируем | открою | откроем | получите | скину | скинем | сообщу | сообщим | вышлем | вышлю | выдам | выдадим | включим | получишь | придёт | придет | отправляем | выдаём | выдаем | выдаётся | выдается | присылаем | высылаем | отправляется | выдаю | скажу | заработает`,
  tr: `gönder* | veririz | veriyoruz | vereceğiz | vereceğim | açarız | açacağım | aktif* | iletir* | iletece* | tanımlar* | alırsınız | alacaksınız | gelir | paylaşır* | gönderilir | verilir | açılır | yollarım | vereceğ* | atarım | söylerim | geçerli olur`,
  vi: `gửi | đưa | mở | cho | kích hoạt | nhận được | cấp | tặng | báo | được gửi | sẽ gửi | em đưa | em gửi | có hiệu lực | em cho`,
  zh: `发 | 给 | 开 | 放 | 激活 | 发给 | 给你 | 解锁 | 生效 | 拿到 | 领 | 送 | 告诉`,
  ja: `送り | お送り | お渡し | 発行 | 差し上げ | お伝え | 有効に | お知らせ | 配布 | 開放 | お渡しします | 送付 | 渡し | 教え`,
  ko: `보내 | 드리 | 드립 | 발급 | 열어 | 활성화 | 알려 | 지급 | 드려 | 발송 | 드릴게 | 알려드 | 유효 | 드릴`,
  ar: `نرسل | أرسل | ارسل | نعطيك | أعطيك | اعطيك | نفعل | أفعل | تحصل | نفتح | نرسله | سأرسل | يصلك | راح ارسل | بنعطيك | يرسل | يعطى | بعطيك | ارسل لك | اقولك | يشتغل`,
};

/** A discount or its code, as what is handed over. */
export const DISCOUNT_WORDS: WordList = {
  en: `discount | discounts | code | coupon | voucher | promo | promo code | discount code | bonus | allowance | key | keyword | secret word | promo word | password for the discount | the word | code word | promo key | discount key`,
  es: `descuento | código | cupón | vale | bonificación | clave de descuento | palabra`,
  pt: `desconto | código | cupom | vale | bônus | palavra | código de desconto`,
  fr: `remise | réduction | code | coupon | bon | rabais | mot secret | code promo`,
  de: `rabatt | code | gutschein | nachlass | gutscheincode | rabattcode | stichwort | codewort | losung`,
  it: `sconto | codice | buono | coupon | parola | codice sconto`,
  ru: `скидк* | код | купон | промокод | код на скидку | бонус | слово | кодовое слово`,
  tr: `indirim* | kod* | kupon* | parola | indirim kodu*`,
  vi: `giảm giá | mã | mã giảm giá | chiết khấu | phiếu | mã ưu đãi | mã giảm`,
  zh: `折扣 | 优惠 | 优惠码 | 折扣码 | 优惠券 | 口令 | 券 | 码 | 折扣券 | 暗号 | 优惠口令`,
  ja: `割引 | コード | クーポン | 値引 | 優待 | 合言葉`,
  ko: `할인 | 코드 | 쿠폰 | 암호 | 할인코드`,
  ar: `خصم | الخصم | كود | الكود | كوبون | الكوبون | قسيمة | القسيمة | رمز الخصم | كلمة السر للخصم`,
};

/** Refunds that are no discount: damage, samples, taxes, deposits, the next order. */
export const OTHER_REFUND_WORDS: WordList = {
  en: `defect | defective | defects | damage | damaged | damages | broken | quality problem | quality issue | quality issues | wrong goods | wrong item | missing | lost | late | delay | delayed | cancel | cancelled | canceled | cancellation | dispute | sample fee | sample fees | sample cost | sample charge | samples | sample | tax | taxes | vat | duty | duties | mould fee | mold fee | tooling | tooling fee | deposit back |
    not satisfied | not happy | complaint | a claim | claims | claim for | damage claim | warranty | faulty | shortage | next order | next purchase | next time | rebate code | rebate key | insurance | mold cost | mould cost | plate fee | overpaid | overpayment | twice | double payment | by mistake | out of stock | inspection fails | fails inspection | policy | scratched | return the goods | return goods | return the sample | guarantee | quality is bad | bad quality | if quality | full refund | not match | wrong size | fails | deposit is refunded | deposit refunded | return the | refund 100 | 100% refund | refund in full | refunded in full | refund you in full | money back in full | refundable`,
  es: `defecto | defectos | defectuos* | dañad* | daño | daños | rot* | faltante | retraso | cancel* | disputa | muestra | muestras | impuesto | iva | molde | garantía | próximo pedido | próxima compra | reclamo | por error | siguiente pedido | conforme`,
  pt: `defeito | defeituos* | danificad* | quebrad* | avaria | atraso | cancel* | disputa | amostra | amostras | imposto | molde | garantia | próximo pedido | próxima compra | reclamação | por engano`,
  fr: `défaut | défauts | défectueu* | endommag* | cassé* | retard | annul* | litige | échantillon | échantillons | tva | taxe | moule | garantie | prochaine commande | réclamation | par erreur | prochain achat`,
  de: `defekt* | beschädigt* | kaputt* | mangel | mängel | verspätung | storn* | reklamation | muster | musterkosten | steuer | mwst | werkzeugkosten | garantie | nächste bestellung | nächsten bestellung | versehentlich | zoll`,
  it: `difett* | danneggiat* | rott* | ritardo | annull* | reclamo | campione | campioni | iva | stampo | garanzia | prossimo ordine | per errore`,
  ru: `брак* | дефект* | повреж* | слома* | разбит* | задерж* | отмен* | образец | образц* | ндс | налог* | гаранти* | следующий заказ | следующем заказе | по ошибке | пресс форм* | недостач*`,
  tr: `kusur* | arızalı | hasar* | kırık | gecikme* | iptal* | numune* | kdv | vergi* | garanti* | sonraki sipariş* | yanlışlıkla`,
  vi: `lỗi | hỏng | vỡ | hư | trễ | chậm | hủy | mẫu | phí mẫu | thuế | bảo hành | đơn sau | nhầm | đơn hàng sau`,
  zh: `质量问题 | 破损 | 损坏 | 瑕疵 | 次品 | 坏了 | 缺货 | 发错 | 少发 | 延迟 | 取消 | 样品 | 样品费 | 样费 | 税 | 退税 | 模具 | 模具费 | 保修 | 下一单 | 下次 | 多付 | 售后 | 版费 | 下单返 | 退货 | 全额退`,
  ja: `不良 | 破損 | 損傷 | 欠品 | 遅延 | キャンセル | サンプル | 税 | 金型 | 保証 | 次回 | 誤って | 誤送`,
  ko: `불량 | 파손 | 하자 | 지연 | 취소 | 샘플 | 세금 | 부가세 | 금형 | 보증 | 다음 주문 | 실수로`,
  ar: `عيب | عيوب | تالف | تالفة | مكسور | مكسورة | تأخير | إلغاء | الغاء | عينة | العينة | عينات | ضريبة | الضريبة | ضمان | الطلب القادم | بالخطأ`,
};

/** A good word asked for: what it earns comes after the payment. */
export const REVIEW_WORDS: WordList = {
  en: `five star | five stars | 5 star | 5 stars | review | reviews | good feedback | positive feedback | good comment | photo review | star rating | good rating | good reviews | confirm receipt | confirm the receipt | confirm delivery early`,
  es: `reseña | cinco estrellas | 5 estrellas | valoración | opinión | reseña con foto | buena reseña | confirme la recepción | confirma la recepción`,
  pt: `avaliação | cinco estrelas | 5 estrelas | boa avaliação | confirme o recebimento`,
  fr: `cinq étoiles | 5 étoiles | avis positif | bon avis | avis avec photo | confirmez la réception`,
  de: `bewertung | fünf sterne | 5 sterne | rezension | gute bewertung | empfang bestätigen | bestätigen sie den empfang`,
  it: `recensione | cinque stelle | 5 stelle | buona recensione | confermi la ricezione`,
  ru: `отзыв* | пять звезд | пять звёзд | 5 звезд | 5 звёзд | фотоотзыв* | подтвердите получение`,
  tr: `yorum* | beş yıldız | 5 yıldız | teslimatı onaylayın`,
  vi: `đánh giá | 5 sao | năm sao | đánh giá tốt | xác nhận đã nhận hàng`,
  zh: `好评 | 五星 | 晒图 | 评价 | 带图评价 | 确认收货`,
  ja: `レビュー | 星5 | 五つ星 | 高評価 | 口コミ | 受取確認`,
  ko: `리뷰 | 후기 | 별점 | 별 다섯 | 포토리뷰 | 구매확정 | 구매 확정`,
  ar: `تقييم | التقييم | خمس نجوم | أكد الاستلام`,
};
