/**
 * Words of everyday talk. In small letters they stand where a code could stand ("the word is wrong", "say hello to her"),
 * and no shop would choose them.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  [
    `a able about above accepted after again all already also am an and another any anything are as ask at available away
    back be because been before below best better between big but buy by call can cannot case change cheap check client come
    confirm correct correctly cost could customer day days dear details did different direct do does done down each early else
    email empty enough even every everything exactly expensive final fine first for form free friend from full further get give
    go good got had half has have he hello help her here him his how i if in inside into invoice is it item its just know last
    late later left less let like line link list little long look loud make many may me mean mistake model money month more
    most much must my name need new next nice no none normal not note nothing now number of off offer ok old on once one only
    open or order other our out over own page pay payment phone photo piece pieces please pls price product quality quantity
    quote ready real really receive red reply right same samples say screenshot see seller send sent set ship should side size
    small so some something soon sorry still stock such sure system take tell than thank thanks that the their them then there
    these they thing this those till time to today together told too total truck try two type under until up us use used using
    valid very wait want was we week well were what when where which while white who why will wish with without word work wrong
    year yes yesterday yet you your yours missing needed required optional written below above following attached blue black
    green yellow grey carton cartons box boxes bag bags color colour sample weight width length height address company country
    city date qty discount refund balance deposit factory truth problem draft form message mail lautet ganha copy login account office invoice whole lot rest colleague colleagues boss manager agent assistant gives gets takes makes saves brings cuts does works goes comes means needs
    wants says has anymore anyone someone column field welcome congratulations hi hey everyone everybody`,
    `vendedor cajero asesor algo antes así aquí bien buen buena caja cantidad como con correcto cosa cual cualquier cuando de del después donde dos ella
    ellos en entonces esa ese eso esta este esto gracias hay hola hoy la las le les lo los luego más mañana me mi mientras mismo
    muy nada ni no nombre nos nosotros nuestra nuestro nunca número o otra otro para pero poco por porque precio primero pues que
    quien se ser si sí siempre sin sobre solo su sus también tan te tenga tiene todo todos tu un una uno usted ustedes válido y ya`,
    `agora ainda algo antes aqui até bem bom boa cada com como correto da das de depois dele do dos duas e ela ele eles em então
    era essa esse esta este está eu foi hoje isso isto já lá lhe mais mas me mesmo meu minha muito na nada não nas nem no nome nos
    nossa nosso número nunca o obrigado ontem os ou outra outro para pela pelo pode por porque preço primeiro quando que quem se
    sem sempre ser seu sim só sua também tem tudo um uma vai você vocês`,
    `après aussi autre aux avant avec bien bon bonjour c'est ce cela celui ces cette chez comme correct dans de demain déjà des deux
    donc du elle en encore est et être eux fois hier ici il ils je jour la le les leur lui ma mais me même merci mes moi moins mon
    ne nom non nos notre nous numéro on ou où par pas peu plus pour premier prix quand que quel quelle qui quoi sa sans se ses si
    son sont sous sur ta te tes toi ton toujours tous tout très tu un une vers vos votre vous y`,
    `aber alle alles als also am an auch auf aus bei beim bitte da dabei danach danke dann das dass dein deine dem den der des dich
    die dies diese dieser dieses dir doch dort du durch ein eine einem einen einer eines er erst es etwas falsch für ganz gar
    gerade gern gestern gut habe haben hat hier hallo heute ich ihm ihn ihnen ihr ihre ihrem im immer in ist ja jede jeder jetzt
    kann kein keine können mal man mehr mein meine menge mich mir mit morgen muss müssen nach name nein neu nicht nichts noch nun
    nur ob oder ohne per preis richtig schon sehr sein seine sich sie sind so soll sonst stück über um und uns unser unsere unter
    viel vom von vor war was weil wenn wer werden wie wieder wir wird wo zu zum zur zwei`,
    `al alla alle anche ancora avanti bene buongiorno c'è che chi ciao ci come con corretto cosa così da dal dalla degli dei del
    della delle di dopo dove due e ed è era essere fatto già gli grazie ha hanno ho i il in io la le lei li lo loro lui ma me meno
    mi mia mio molto nel nella nessun niente no noi nome non nostra nostro numero o oggi ogni ora per perché più poi prego prezzo
    prima primo può qualcosa quando quantità quella quello questa questo qui sbagliata sbagliato se sei sempre senza si sì sia solo
    sono sotto su sua subito suo te ti tra tu tutti tutto un una uno va vi voi vostro`,
    `какой-нибудь какой-то любой какая а без больше будет бы был была были было быть в вам вас ваш ваша ваше весь во вот все всё вы где да давайте для до его ее её
    если есть еще ещё же за завтра здесь здравствуйте и из или им имя их к как какой когда кто ли любой мне можно мой мы на надо
    наш наша не него неё нет неправильно ни никакой но новый номер ну о об один она они оно от очень первый по пожалуйста потом
    потому правильно привет при про с сам сегодня сейчас со спасибо так также такой там то тогда того тоже только тот тут ты у уже
    цена что чтобы эта эти это этот я`,
    `ama artık bana bu bunu çok daha de değil diye doğru evet fiyat gibi hayır hem her hiç için ile isim iyi ki kim lütfen merhaba
    mi mı mu mü ne neden nerede o olan olarak olur onlar sadece selam siz size sonra şu tamam tek teşekkürler var ve veya ya yanlış
    yok zaten`,
    `anh ai bạn bằng bao các cái cảm ơn chị cho chưa có con của cũng cùng cứ đã đang đây để đến đi điều được em gì giá hàng hay hôm
    không là lại làm lên mà mình mỗi một này nếu ngay nhé như những nó ở qua ra rồi sẽ số sau tên thì theo thôi thế trên trong từ và
    vậy về vì với vui xin ạ`,
    `أن أو إلى الى التي الذي ان أنا انت أنت بعد بس تم ثم حتى ده دي ذلك شكرا صحيح على عليه عن عند غلط غير فقط في فيه قبل قد كل كم كما
    كان لا لك لكم لم لن له لو ليس ما مثل مع من منك نعم هذا هذه هل هنا هو هي و يا`,
  ]
    .join(' ')
    .split(/\s+/),
);
