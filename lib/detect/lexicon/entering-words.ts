import type { WordList } from './word-matcher.ts';

/** Telling somebody to enter, write or say a code. */
export const ENTER_WORDS: WordList = {
  en: `enter | type | key in | insert | input | put | put in | paste | fill | fill in | write | mention | quote |
    say | tell | use | using | apply | applying | redeem | redeeming | try | state | quoting | entering |
    mentioning | typing | copy | show | send | tell | cite | citing | give the code | punch in | drop in | input |
    provide | supply | present | include | specify | write down | note down | reply | reply with | pop in |
    plug in | order with | checkout with | submit | pass on | drop | throw | stick | pop | slip | feed | attach |
    name | give | give her | give him | tell me | tell us | message me | text | whisper | leave | activate | add |
    add in | load | punch | key | hand over | call out | read out | note | register | take | pick | choose |
    go with | order under | fill up | fill out | writing | putting | filling | saying | telling | dropping |
    scan | tap in | place | endorse | head it with`,
  es: `usa | use | usá | usar | usando | utiliza | utilice | escribe | escriba | escribí | escribir | pon | ponga |
    poné | poner | ingresa | ingrese | ingresar | introduce | introduzca | aplica | aplique | digita | digite |
    menciona | mencione | copia | copie | pega | coloca | coloque | anota | anote | escriban | teclea | teclee |
    di | diga | marca | proporciona | proporcione | incluye | incluya | añade | añada | agrega | agregue |
    presenta | presente | ingresen | utilicen | usen | metan | mete | meta | apunta | apunte | dile | dígale |
    tipea | copiá | pegá | tecleá | dar | mandá | comente | comenta | comentar | nombre | citar | cite |
    mencionar | mencionando | poniendo | escribiendo | ingresando | usás | cargue | carga | rellene | rellena |
    indique | indica | indicar | activa | active | canjea | canjee | pones | ponés | pone | escribes | escribís |
    dices | digas | ponle | ponles | pégale`,
  pt: `use | usa | usar | usando | digite | digita | escreva | escreve | coloque | coloca | insira | aplique |
    informe | mencione | cole | põe | bota | escrevam | anote | digitar | fala | fale | diga | ponha | ponham |
    coloquem | informa | informem | inclua | adicione | apresente | utilize | utilizem | preencha | passe |
    lança | lance | joga | mencionar | citando | cite | citar | colocando | digitando | escrevendo | indique |
    indica | ative | resgate | manda | mande | preencher | colar | cola | colem | põe lá`,
  fr: `utilisez | utilise | entrez | entre | saisissez | saisis | tapez | tape | mets | mettez | indiquez | indique |
    mentionnez | mentionne | écrivez | écris | notez | note | ajoutez | ajoute | insérez | notez | dites | dis |
    citez | cite | reportez | collez | utilisant | donnez | donne | précisez | précise | fournissez | présentez |
    renseignez | renseigne | marquez | entrer | saisir | taper | utiliser | indiquer | mentionner | inscrivez |
    inscris | glissez | glisse | rappelez | rappelle | rentrez | rentre | mettre | activez | appliquez |
    applique | citant | mentionnant | citer | dire`,
  de: `nutze | nutzen | verwende | verwenden | gib | geben | gebt | tippe | tippen | trage | tragen | schreib |
    schreibe | schreiben | nenne | nennen | nimm | eingeben | tippen | nenn | schreibt | setz | setzen | angeben |
    trag | tragt | einfügen | füge | fügen | nutzt | verwendet | benutzen | benutze | sagen | sag | sagt |
    mitteilen | erwähnen | erwähne | vermerken | vermerke | notieren | notiere | unter angabe | angabe |
    anführen | bei angabe von | unter angabe von | eintragen | eintippen | hinschreiben | nennt | notiert |
    kopieren | kopiere | einlösen | reinschreiben | ruf | wähle | wählen | setzt | eingebt | tipp |
    dazuschreiben | draufschreiben | einsetzen`,
  it: `usa | usate | usi | usare | scrivi | scriva | scrivete | inserisci | inserite | inserisca | digita | digiti |
    metti | metta | indica | indicate | cita | scrivendo | digitando | citi | scrivere | digitare | inserendo |
    dica | indicando | specifichi | specificate | specifica | aggiungi | aggiunga | comunichi | comunica |
    comunicate | riporti | riporta | riportare | dite | immetta | immetti | digitate | nomini | menzioni |
    menziona | mettere | annoti | annota | attivi | attiva | applichi | applica | cliccate | riferisca |
    lasci scritto | dire | citando | citare | dì | dica pure`,
  ru: `введите | введи | впишите | впиши | укажите | укажи | напишите | напиши | используйте | используй | вбейте |
    вбей | назовите | назови | вставьте | вставь | примените | скажите | скажи | пишите | пиши | вписывайте |
    вводите | впишешь | добавьте | указать | ввести | вписать | набери | наберите | пишем | назовёте | назовете |
    назвав | указав | введя | вводя | сообщите | сообщи | добавь | пропишите | пропиши | прописать | применяйте |
    применить | активируйте | используя | называйте | укажете | введёте | введете | вставляйте | проставьте |
    поставьте | допишите | приписать | припишите | упомяните | упомяни | упомянуть | сказать | назвать |
    продиктуйте | отметьте | оставьте | ставьте | скопируйте | активируй | берите | бери | возьмите | киньте |
    кинь | напишешь | напишете | скажете | скажешь`,
  vi: `nhập | điền | gõ | dùng | ghi | sử dụng | đọc | xài | gõ mã | nhập mã | nhap | dung | dien | ghi | viết |
    nói | báo | điền vào | gõ vào | ghi vào | áp dụng | áp mã | báo mã | nói mã | đưa mã | dán | nhớ nhập |
    cứ nhập | nhắc | chép | đề | điền mã | nhập vào | nhắn | nhắn tin | kèm | bỏ | cho vào | lấy | chọn | gửi`,
  zh: `输入 | 填写 | 填上 | 填 | 粘贴 | 使用 | 写上 | 备注 | 报 | 凭 | 输 | 用 | 贴 | 写 | 輸入 | 填寫 | 發 | 回复 | 回复口令 | 给你 | 注明 | 标注 | 写明 |
    填入 | 录入 | 报上 | 复制 | 备注写 | 发送 | 发给 | 说 | 回 | 里打 | 打上 | 输码 | 输上 | 填这个 | 填个 | 报一下 | 提一下 | 出示 | 附上 | 加上 | 用这个 |
    敲 | 键入 | 打入 | 贴上 | 凭码 | 凭口令 | 对暗号 | 报暗号 | 报口令 | 念 | 讲 | 提 | 填写上 | 备注栏写 | 备注里写 | 留言 | 留言写 | 输入框填 | 选 | 领 | 打 |
    打字 | 注上 | 带上 | 附 | 附言 | 补上 | 敲上 | 扫 | 凭借`,
  ar: `اكتب | اكتبي | أدخل | ادخل | استخدم | استعمل | ضع | حط | اذكر | قل | دخل | بكود | اكتبوا | ادخلوا | استخدموا |
    انسخ | كتابة | قولي | اكتبها | أدخلوا | تكتب | تدخل | تحط | حطوا | تستخدم | بإدخال | باستخدام | قولوا | تقول |
    اذكروا | الصق | طبق | ارسل | أرسل | سجل | قلي | نكتب | اذكري | الصقي | اعطي | أعط | أعطي | تذكر | كتب`,
};

/** Words that can lead to a code but mostly lead elsewhere. */
export const WEAK_ENTER_WORDS: WordList = {
  en: `give you | gave you | with | under | via | have | by | here | this one | try | release | unlock | opened |
    issued | generated | prepared | created | made you | send you | sent you`,
  es: `con | te paso | le paso | te mando`,
  pt: `com`,
  fr: `avec | je vous donne`,
  de: `mit | hier ist`,
  it: `con | ti mando | le mando`,
  ru: `по | с | держите | вот`,
  vi: `với`,
  zh: `给你 | 凭`,
  ar: `مع`,
};

/** The same in languages that put the verb after what is entered. */
export const ENTER_AFTER_WORDS: WordList = {
  de: `ein | eingeben | einlösen | eintragen | angeben | nennen | einsetzen | eingibst | eingegeben | reinschreiben |
    mitgeben | nennst | angibst | hinzufügen | vorlegen | verwenden | eintippen | dazuschreiben | hinschreiben |
    mitschicken | erwähnen | erwähnst | sagst | sagen | schreiben | schreibst | eintragt | eingebt |
    eingegeben wird | dazuschreibst | mitteilen | anführen | vermerken`,
  tr: `yaz | yazın | yazınız | yazarsanız | yazınca | gir | girin | giriniz | girerseniz | kullan | kullanın |
    kullanınız | ekleyin | deyin | söyleyin | ile | yaz* | girin* | ekle* | yazmanız | girmeniz | kullanırsanız |
    kullanarak | kelimesini | belirtin | belirtirseniz | yazıp | girip | belirtip | kullanıp | iletin | bildirin |
    söyleyip | diyerek | yazarak | girerek | girilirse | yazılırsa | girince | kullanınca | uygulayın |
    uygulayınız | ekleyip | kopyalayın | yapıştırın | yazmanız yeterli | yazılması | yazdığınızda | girdiğinizde |
    girmeniz yeterli | söylerseniz | söyle | derseniz | diyin | belirtmeniz | kullanılır | kullanılırsa |
    ekleyince | eklerseniz | yapıştır | bırakın | not düşün | not edin | tuşlayın | iletirseniz | yazmayı |
    girmeyi`,
  ja: `とご記入 | と記入 | をご記入 | を記入 | を入力 | と入力 | ご入力 | とお伝え | と伝え | を使 | をお使い | をご利用 | と書 | を貼 | を入れ | と入れ | とお書き | ご入力 |
    を入力 | ご記載 | 記載 | ご記入 | とお書きください | をご使用 | とお申し付け | お伝え | と言って | を打 | をご記載 | を記載 | とご記載 | をお伝え | をお知らせ | をご提示 |
    を提示 | を添え | と添え | をコピー | を適用 | を打ち込 | とお申し出 | とお申しつけ | でご注文 | を書い | をつけて | と打 | を付け | と添えて | とおっしゃ | と仰 | を仰 |
    を選 | と送 | を送 | と入力いただ | をコピペ | と注記 | を注記 | と備考 | をメモ | と一言 | と伝える | を書き添え | と書き添え | でお申込 | で適用 | 入力で | 記入で |
    をお忘れなく | と明記 | をご明記 | とご明記 | と一筆 | とお知らせ | と返信 | とご連絡 | とお入れ | をお入れ | とお書 | をお書`,
  ko: `입력 | 을 입력 | 를 입력 | 써주 | 쓰시면 | 써 주 | 적어 | 기입 | 말씀 | 넣 | 사용 | 이라고 | 라고 | 기재 | 적으 | 적어주 | 쓰면 | 입력하 | 말하 | 복사 |
    보내주 | 입력해 | 적으시 | 적어 주 | 쓰시 | 써넣 | 붙여넣 | 붙여 넣 | 넣어 | 넣으 | 말해 | 말씀하 | 제시 | 남겨 | 남기 | 적용하 | 치시 | 치면 | 이라 | 라고만 |
    적용 | 선택 | 보내시 | 써두 | 써놓 | 남기시 | 기입하 | 기재하 | 적어두 | 말씀하시 | 대시 | 대면 | 외치 | 넣으시 | 넣어주 | 찍으 | 눌러`,
  zh: `填上 | 一填 | 输进去 | 填进去 | 输入即`,
};

/** Where a code is entered. */
export const FIELD_WORDS: WordList = {
  en: `checkout | check out | cart | basket | promo line | promo box | promo field | promotion line | promotion box |
    promotion field | coupon box | coupon field | coupon column | discount column | discount box |
    discount field | discount line | order form | order note | order notes | remark | remarks | remark field |
    payment page | voucher field | voucher box | payment step | note to seller | message to seller |
    before you pay | before you submit | submit the order | pay step | at payment | paying | note box |
    order comment | order comments | comment box | at remark | po remarks | po note | gift card box |
    when you confirm | when you pay | memo | code box | box named | order remark | the remark | leave message |
    message column | message field | special instructions | comment | comments | buyer note | buyer message |
    subject line | payment screen | last step | order page | when ordering | when you order | placing the order |
    place the order | in the chat | purchase order | order confirmation | coupon slot | promo slot | code slot |
    discount slot | gift box | gift code box | concession box | code field | code line | code column |
    redemption box | memo line | message line | message box | leave a message | leave-a-message box |
    note to supplier | note for supplier | supplier note | note line | note column | note field | remark line |
    remark column | remark box | reference box | reference field | special conditions | special instruction |
    instructions box | comments box | comment line | comment field | bottom of the order | order line |
    draft order | order desk | order subject | subject of your | pay page | payment stage | pay screen |
    before payment | while paying | at pay | final page | final screen | confirm page | confirmation page |
    settle | settlement page | in the memo | in the note | on your po | on the po | in your po |
    on your purchase order | in chat | on the phone | on phone | by phone | at the desk | cashier | call center |
    service desk | hotline | sales desk | when you call | when calling | blank | empty box | little box |
    small box | grey box | white box | yellow box | the box | the field | the slot | tick box | reference line`,
  es: `carrito | página de pago | al pagar | casilla | total | cesta | observaciones | casilla | nota del pedido |
    observaciones | en la compra | recuadro | caja | pago | notas del pedido | comentarios | al confirmar |
    al pedir | al hacer el pedido | en el pedido | en el chat | comentario | mensaje | asunto | formulario |
    al finalizar | resumen | campo | casillero | apartado | cuadro | hoja de pedido | orden de compra |
    al ordenar | línea de observaciones | asesor | asesora | por teléfono | en caja | comentario del pedido |
    última página | al cerrar | espacio`,
  pt: `carrinho | pagamento | finalizar | campo | observações | notas | notas da encomenda | observação |
    na hora de pagar | caixinha | campo de notas | encomenda | ao confirmar | no pedido | ao fazer o pedido |
    no chat | comentário | comentários | mensagem | assunto | formulário | caixa | fechar o pedido | na compra |
    na finalização | campo de cupom | na nota | nota do pedido | recado | no fim da compra | carrinho de compras |
    caixa de mensagem | na tela de pagamento | atendente | por telefone | ordem de compra | ao pagar | ao fechar |
    espaço`,
  fr: `panier | caisse | au paiement | champ | remarques | case | commentaire | commentaires | bon de commande |
    encadré | paiement | à la commande | lors de la commande | en commandant | à la validation |
    au moment du paiement | dans le chat | message | objet | formulaire | zone | rubrique | ligne | note |
    bas de page | au moment de payer | validation | bon | par téléphone | dernière page`,
  de: `warenkorb | kasse | bemerkungsfeld | bestellfeld | feld | bezahlen | bemerkungen | bemerkung | notizfeld |
    bestellnotiz | kassenfeld | bestellung | bestellformular | bei der bestellung | bei bestellung | im chat |
    nachricht | betreff | formular | beim bezahlen | beim checkout | an der kasse | kommentar | anmerkung |
    hinweisfeld | zahlung | kästchen | nachrichtenfeld | gutscheinfeld | zahlungsseite | am telefon |
    beim bestellen | betreffzeile | im auftrag | anmerkungen | vermerk | bei der zahlung | letzten schritt`,
  it: `carrello | cassa | pagamento | campo | note | riquadro | casella | note ordine | note dell'ordine | ordine |
    cassa | al pagamento | all'ordine | nell'ordine | in chat | messaggio | oggetto | modulo | spazio | commenti |
    finestra | nota | riga | al telefono | spazio note | nelle note | pagina di pagamento | conferma d'ordine`,
  ru: `корзин* | поле | оплат* | примечани* | комментари* | пол* купон | при оформлении | в заказе | графа | графу |
    окошк* | комментари* к заказу | примечани* к заказу | при заказе | в чате | сообщени* | тем* письма | форм* |
    строк* | окно | кассе | кассу | при оплате | оформлени* | поля | графе | по телефону | менеджеру | оператору |
    в заявке | заявк* | теме письма | тема письма | на последнем шаге | в корзине`,
  tr: `sepet* | ödeme* | kasada | not alan* | alanına | kutusuna | sipariş not* | not kısm* | açıklama* | siparişte |
    sipariş verirken | ödemede | mesaj* | konu* | form* | notuna | notunda | kasa* | yorum* | kutucu* | alan* |
    hane* | satır* | sipariş notu* | not kısmı* | not bölümü* | mesaj kutusu* | telefonda | ödeme ekranı* |
    ödeme sayfası* | ödeme adımı* | konu kısmı*`,
  vi: `giỏ hàng | thanh toán | ô | ghi chú | đặt hàng | gio hang | thanh toan | ghi chú đơn hàng | ô mã |
    bước thanh toán | khi đặt | đặt đơn | lúc thanh toán | khung chat | tin nhắn | lời nhắn | phần ghi chú |
    mục ghi chú | trang thanh toán | giỏ | mục | ghi chú đơn | khi đặt hàng | khi thanh toán | lúc đặt |
    qua điện thoại | dòng ghi chú`,
  zh: `付款页 | 结算 | 购物车 | 下单 | 备注 | 收银台 | 支付页 | 付款时 | 订单备注 | 結帳 | 购物时 | 备注栏 | 合同备注 | 付款 | 购物 | 店小二 | 客服 | 结账 | 下单时 |
    买家留言 | 留言 | 下单页 | 结算页 | 付款界面 | 聊天框 | 对话框 | 提交订单 | 拍下 | 拍的时候 | 输入框 | 优惠栏 | 栏里 | 框里 | 留言栏 | 留言框 | 订单留言 | 下单备注 |
    优惠框 | 券栏 | 口令框 | 结帐 | 下单的时候 | 付款前 | 空格 | 格子 | 收银 | 前台 | 备注里 | note 栏 | memo 栏 | 附言栏`,
  ja: `カート | 備考欄 | 備考 | ご注文時 | ご発注 | 決済 | 注文書 | 支払い画面 | 購入画面 | ご注文時 | 注文時 | お支払い | 備考らん | 通信欄 | 紹介者 | 欄に | 注文画面 |
    決済画面 | レジ | メッセージ | 件名 | フォーム | コメント | 購入時 | 申込 | 入力欄 | メモ欄 | 連絡欄 | コード欄 | 空欄 | 枠 | 最終画面 | 決済時 | 会計 | 発注書 |
    お電話 | 発注時`,
  ko: `주문서 | 결제 | 장바구니 | 비고 | 주문 시 | 주문할 때 | 메모란 | 주문 메모 | 비고란 | 메모 | 발주서 비고 | 주문서 | 장바구니 | 결제창 | 주문할 | 주문하실 | 채팅 |
    메시지 | 제목 | 코멘트 | 란에 | 칸에 | 구매 시 | 구매할 | 결제할 | 결제 화면 | 결제할 때 | 발주서 | 요청사항 | 메모칸 | 빈칸 | 입력창 | 입력칸 | 전화로 |
    계산할 때 | 결제 시 | 마지막 단계`,
  ar: `السلة | سلة | صفحة الدفع | الدفع | عند الدفع | خانة | ملاحظات | ملاحظات الطلب | السله | خانة الكود |
    عند الطلب | في الطلب | الرسالة | رسالة | التعليق | تعليق | النموذج | خانة الملاحظات | صفحة الطلب | المحادثة |
    عند الشراء | الكاشير | الخانة | حقل | الحقل | المربع | مربع | الملاحظات | وقت الطلب | بالهاتف |
    موضوع الرسالة | أمر الشراء | نموذج الطلب`,
};
