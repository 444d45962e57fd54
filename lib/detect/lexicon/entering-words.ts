import type { WordList } from './word-matcher.ts';

/** Telling somebody to enter, write or say a code. */
export const ENTER_WORDS: WordList = {
  en: `enter | type | key in | insert | input | put | put in | paste | fill | fill in | write | mention | quote |
    say | tell | use | using | apply | applying | redeem | redeeming | try | state | quoting | entering |
    mentioning | typing | copy | show | send | tell | cite | citing | give the code | punch in | drop in | input |
    provide | supply | present | include | specify | write down | note down | reply | reply with | pop in | plug in | order with |
    checkout with | submit | pass on`,
  es: `usa | use | usá | usar | usando | utiliza | utilice | escribe | escriba | escribí | escribir | pon |
    ponga | poné | poner | ingresa | ingrese | ingresar | introduce | introduzca | aplica | aplique | digita |
    digite | menciona | mencione | copia | copie | pega | coloca | coloque | anota | anote | escriban | teclea | teclee | di | diga | marca |
    proporciona | proporcione | incluye | incluya | añade | añada | agrega | agregue | presenta | presente | ingresen | utilicen | usen |
    metan | mete | meta | apunta | apunte | dile | dígale | tipea | copiá | pegá`,
  pt: `use | usa | usar | usando | digite | digita | escreva | escreve | coloque | coloca | insira | aplique |
    informe | mencione | cole | põe | bota | escrevam | anote | digitar | fala | fale | diga | ponha | ponham | coloquem |
    informa | informem | inclua | adicione | apresente | utilize | utilizem | preencha | passe | lança | lance | joga`,
  fr: `utilisez | utilise | entrez | entre | saisissez | saisis | tapez | tape | mets | mettez | indiquez |
    indique | mentionnez | mentionne | écrivez | écris | notez | note | ajoutez | ajoute | insérez | notez | dites | dis | citez | cite | reportez | collez | utilisant |
    donnez | donne | précisez | précise | fournissez | présentez | renseignez | renseigne | marquez | entrer | saisir | taper | utiliser |
    indiquer | mentionner | inscrivez | inscris`,
  de: `nutze | nutzen | verwende | verwenden | gib | geben | gebt | tippe | tippen | trage | tragen | schreib |
    schreibe | schreiben | nenne | nennen | nimm | eingeben | tippen | nenn | schreibt | setz | setzen | angeben |
    trag | tragt | einfügen | füge | fügen | nutzt | verwendet | benutzen | benutze | sagen | sag | sagt | mitteilen | erwähnen | erwähne |
    vermerken | vermerke | notieren | notiere | unter angabe | angabe | anführen | bei angabe von | unter angabe von`,
  it: `usa | usate | usi | usare | scrivi | scriva | scrivete | inserisci | inserite | inserisca | digita |
    digiti | metti | metta | indica | indicate | cita | scrivendo | digitando | citi | scrivere | digitare | inserendo | dica |
    indicando | specifichi | specificate | specifica | aggiungi | aggiunga | comunichi | comunica | comunicate | riporti | riporta | riportare |
    dite | immetta | immetti | digitate | nomini`,
  ru: `введите | введи | впишите | впиши | укажите | укажи | напишите | напиши | используйте | используй |
    вбейте | вбей | назовите | назови | вставьте | вставь | примените | скажите | скажи | пишите | пиши | вписывайте | вводите | впишешь | добавьте | указать | ввести | вписать | набери | наберите | пишем | назовёте | назовете |
    назвав | указав | введя | вводя | сообщите | сообщи | добавь | пропишите | пропиши | прописать | применяйте | применить | активируйте |
    используя | называйте | укажете | введёте | введете`,
  vi: `nhập | điền | gõ | dùng | ghi | sử dụng | đọc | xài | gõ mã | nhập mã | nhap | dung | dien | ghi | viết | nói | báo |
    điền vào | gõ vào | ghi vào | áp dụng | áp mã | báo mã | nói mã | đưa mã | dán | nhớ nhập | cứ nhập`,
  zh: `输入 | 填写 | 填上 | 填 | 粘贴 | 使用 | 写上 | 备注 | 报 | 凭 | 输 | 用 | 贴 | 写 | 輸入 | 填寫 | 發 | 回复 | 回复口令 | 给你 | 注明 | 标注 | 写明 | 填入 | 录入 | 报上 | 复制 | 备注写 | 发送 | 发给 | 说 | 回 | 里打 | 打上 |
    输码 | 输上 | 填这个 | 填个 | 报一下 | 提一下 | 出示 | 附上 | 加上 | 用这个 | 敲 | 键入 | 打入 | 贴上 | 凭码 | 凭口令 | 对暗号`,
  ar: `اكتب | اكتبي | أدخل | ادخل | استخدم | استعمل | ضع | حط | اذكر | قل | دخل | بكود | اكتبوا | ادخلوا | استخدموا | انسخ | كتابة | قولي | اكتبها |
    أدخلوا | تكتب | تدخل | تحط | حطوا | تستخدم | بإدخال | باستخدام | قولوا | تقول | اذكروا | الصق | طبق`,
};

/** Words that can lead to a code but mostly lead elsewhere. */
export const WEAK_ENTER_WORDS: WordList = {
  en: `give you | gave you | with | under | via | have | by | here | this one | try`,
  es: `con`,
  pt: `com`,
  fr: `avec`,
  de: `mit`,
  it: `con`,
  ru: `по | с`,
  vi: `với`,
  zh: `给你 | 凭`,
  ar: `مع`,
};

/** The same in languages that put the verb after what is entered. */
export const ENTER_AFTER_WORDS: WordList = {
  de: `ein | eingeben | einlösen | eintragen | angeben | nennen | einsetzen | eingibst | eingegeben | reinschreiben |
    mitgeben | nennst | angibst | hinzufügen | vorlegen | verwenden`,
  tr: `yaz | yazın | yazınız | yazarsanız | yazınca | gir | girin | giriniz | girerseniz | kullan | kullanın |
    kullanınız | ekleyin | deyin | söyleyin | ile | yaz* | girin* | ekle* | yazmanız | girmeniz | kullanırsanız | kullanarak | kelimesini | belirtin | belirtirseniz |
    yazıp | girip | belirtip | kullanıp | iletin | bildirin | söyleyip | diyerek | yazarak | girerek | girilirse | yazılırsa | girince |
    kullanınca | uygulayın | uygulayınız | ekleyip | kopyalayın | yapıştırın`,
  ja: `とご記入 | と記入 | をご記入 | を記入 | を入力 | と入力 | ご入力 | とお伝え | と伝え | を使 | をお使い | をご利用 | と書 | を貼 | を入れ | と入れ | とお書き | ご入力 | を入力 | ご記載 | 記載 | ご記入 | とお書きください | をご使用 | とお申し付け | お伝え | と言って | を打 |
    をご記載 | を記載 | とご記載 | をお伝え | をお知らせ | をご提示 | を提示 | を添え | と添え | をコピー | を適用 | を打ち込 | とお申し出 | とお申しつけ | でご注文 | を書い | をつけて`,
  ko: `입력 | 을 입력 | 를 입력 | 써주 | 쓰시면 | 써 주 | 적어 | 기입 | 말씀 | 넣 | 사용 | 이라고 | 라고 | 기재 | 적으 | 적어주 | 쓰면 | 입력하 | 말하 | 복사 | 보내주 |
    입력해 | 적으시 | 적어 주 | 쓰시 | 써넣 | 붙여넣 | 붙여 넣 | 넣어 | 넣으 | 말해 | 말씀하 | 제시 | 남겨 | 남기 | 적용하 | 치시 | 치면`,
  zh: `填上 | 一填 | 输进去 | 填进去 | 输入即`,
};

/** Where a code is entered. */
export const FIELD_WORDS: WordList = {
  en: `checkout | check out | cart | basket | promo line | promo box | promo field | promotion line |
    promotion box | promotion field | coupon box | coupon field | coupon column | discount column |
    discount box | discount field | discount line | order form | order note | order notes | remark | remarks |
    remark field | payment page | voucher field | voucher box | payment step | note to seller |
    message to seller | before you pay | before you submit | submit the order | pay step | at payment | paying | note box | order comment | order comments | comment box | at remark | po remarks | po note | gift card box | when you confirm | when you pay | memo | code box | box named | order remark | the remark | leave message | message column | message field |
    special instructions | comment | comments | buyer note | buyer message | subject line | payment screen | last step | order page |
    when ordering | when you order | placing the order | place the order | in the chat | purchase order | order confirmation`,
  es: `carrito | página de pago | al pagar | casilla | total | cesta | observaciones | casilla | nota del pedido | observaciones | en la compra | recuadro | caja | pago | notas del pedido | comentarios |
    al confirmar | al pedir | al hacer el pedido | en el pedido | en el chat | comentario | mensaje | asunto | formulario | al finalizar |
    resumen`,
  pt: `carrinho | pagamento | finalizar | campo | observações | notas | notas da encomenda | observação | na hora de pagar | caixinha | campo de notas | encomenda |
    ao confirmar | no pedido | ao fazer o pedido | no chat | comentário | comentários | mensagem | assunto | formulário | caixa |
    fechar o pedido | na compra | na finalização`,
  fr: `panier | caisse | au paiement | champ | remarques | case | commentaire | commentaires | bon de commande | encadré | paiement |
    à la commande | lors de la commande | en commandant | à la validation | au moment du paiement | dans le chat | message | objet |
    formulaire | zone`,
  de: `warenkorb | kasse | bemerkungsfeld | bestellfeld | feld | bezahlen | bemerkungen | bemerkung | notizfeld | bestellnotiz | kassenfeld | bestellung | bestellformular |
    bei der bestellung | bei bestellung | im chat | nachricht | betreff | formular | beim bezahlen | beim checkout | an der kasse | kommentar |
    anmerkung | hinweisfeld | zahlung`,
  it: `carrello | cassa | pagamento | campo | note | riquadro | casella | note ordine | note dell'ordine | ordine | cassa |
    al pagamento | all'ordine | nell'ordine | in chat | messaggio | oggetto | modulo | spazio | commenti | finestra`,
  ru: `корзин* | поле | оплат* | примечани* | комментари* | пол* купон | при оформлении | в заказе | графа | графу | окошк* | комментари* к заказу | примечани* к заказу |
    при заказе | в чате | сообщени* | тем* письма | форм* | строк* | окно | кассе | кассу | при оплате | оформлени*`,
  tr: `sepet* | ödeme* | kasada | not alan* | alanına | kutusuna | sipariş not* | not kısm* | açıklama* |
    siparişte | sipariş verirken | ödemede | mesaj* | konu* | form* | notuna | notunda | kasa* | yorum*`,
  vi: `giỏ hàng | thanh toán | ô | ghi chú | đặt hàng | gio hang | thanh toan | ghi chú đơn hàng | ô mã | bước thanh toán |
    khi đặt | đặt đơn | lúc thanh toán | khung chat | tin nhắn | lời nhắn | phần ghi chú | mục ghi chú | trang thanh toán | giỏ`,
  zh: `付款页 | 结算 | 购物车 | 下单 | 备注 | 收银台 | 支付页 | 付款时 | 订单备注 | 結帳 | 购物时 | 备注栏 | 合同备注 | 付款 | 购物 | 店小二 | 客服 | 结账 | 下单时 | 买家留言 | 留言 |
    下单页 | 结算页 | 付款界面 | 聊天框 | 对话框 | 提交订单 | 拍下 | 拍的时候 | 输入框 | 优惠栏 | 栏里 | 框里`,
  ja: `カート | 備考欄 | 備考 | ご注文時 | ご発注 | 決済 | 注文書 | 支払い画面 | 購入画面 | ご注文時 | 注文時 | お支払い | 備考らん | 通信欄 | 紹介者 | 欄に |
    注文画面 | 決済画面 | レジ | メッセージ | 件名 | フォーム | コメント | 購入時 | 申込`,
  ko: `주문서 | 결제 | 장바구니 | 비고 | 주문 시 | 주문할 때 | 메모란 | 주문 메모 | 비고란 | 메모 | 발주서 비고 | 주문서 | 장바구니 |
    결제창 | 주문할 | 주문하실 | 채팅 | 메시지 | 제목 | 코멘트 | 란에 | 칸에 | 구매 시 | 구매할 | 결제할`,
  ar: `السلة | سلة | صفحة الدفع | الدفع | عند الدفع | خانة | ملاحظات | ملاحظات الطلب | السله | خانة الكود | عند الطلب |
    في الطلب | الرسالة | رسالة | التعليق | تعليق | النموذج | خانة الملاحظات | صفحة الطلب | المحادثة | عند الشراء | الكاشير`,
};
