import type { WordList } from './word-matcher.ts';

/** Codes that a service sends to one person alone, and numbers on the back of a card: nobody else may have them. */
export const ONE_TIME_WORDS: WordList = {
  en: `otp | o.t.p | otp code | one time password | one time passcode | one time code | one time pin | verification code | verify code | sms code | sms verification | code from sms | code in sms | text message code | security code | confirmation code | authentication code |
    auth code | 2fa code | 2fa | two factor code | code you received | code you just received | code you just got | code you got | code on your phone | code to your phone | code sent to you | code sent to your phone | code alibaba sent | code alibaba sends | 6 digit code | six digit code | 4 digit code | four digit code | 6 digits | six digits |
    login code | cvv | cvc | cvv2 | cvv code | login verification | digits you received | digits that you received | number you received by sms | code they send you | code they sent you | code that comes to your phone | code that arrives | pin code of your card | card pin | your pin | code that alibaba sent | code it sends you | code by sms | three digits | 3 digits | digits on the back | last three digits | number on the back | pin they sent | pin they send | pin you got | pin you received | pin from sms | pin sent to you | the pin they sent | pin they sent u | pin code they |
    verification number | cvv number | cvv2 code | 3 numbers behind | three numbers behind | 3 numbers on the back | three numbers on the back | numbers on the back | digits behind | number behind | last 3 numbers | otp number | passcode you got | passcode sent | number alibaba texted | temporary code | temporary password | secret code alibaba | 16 digits | sixteen digits | 16 numbers`,
  es: `código de verificación | codigo de verificación | codigo de verificacion | código sms | codigo sms | código por sms | código de seguridad | codigo de seguridad | código que recibió | código que recibiste | código que le llegó | código que te llegó | código que le llega | código que te llega | clave de un solo uso | código de un solo uso | código de confirmación | código del sms | código otp | código que le enviaron | cvv | seis dígitos | 6 dígitos | tres dígitos | 3 dígitos | número de atrás | números de atrás | tres números | clave temporal | clave dinámica | código temporal | código que te mandaron | código que le mandaron | 16 dígitos | 16 números`,
  pt: `código de verificação | codigo de verificação | codigo de verificacao | código sms | código por sms | código do sms | código de segurança | código que recebeu | código que você recebeu | código que chegou | código que te mandaram | senha única | código de confirmação | cvv | 6 dígitos | seis dígitos | código que vai chegar | três dígitos | 3 dígitos | três números de trás | token do banco | código temporário | números de trás | código de autenticação | 16 dígitos | 16 números`,
  fr: `code de vérification | code sms | code par sms | code reçu | code que vous avez reçu | code que tu as reçu | code de sécurité | code à usage unique | code de confirmation | cryptogramme | cvv | code à 6 chiffres | 6 chiffres | code reçu par sms | code à six chiffres | code qui arrive | code que vous recevez | code que vous recevrez | trois chiffres | 3 chiffres au dos | chiffres au dos | code temporaire | mot de passe temporaire | code d’authentification | code de validation | chiffres derrière | 16 chiffres`,
  de: `verifizierungscode | bestätigungscode | sms code | sms code | smscode | einmalpasswort | einmalcode | sicherheitscode | prüfziffer | kartenprüfnummer | cvv | code per sms | code aus der sms | code auf ihrem handy | code auf ihr handy | 6 stelligen code | sechsstelligen code | code den sie erhalten | freischaltcode | 6 stelligen code | drei ziffern | 3 ziffern | prüfnummer | sms tan | mtan | die tan | ihre tan | eine tan | tan nummer | sicherheitsnummer | einmal code | tan code | bestätigungs code | die prüfnummer | zahlen auf der rückseite | 16 ziffern`,
  it: `codice di verifica | codice sms | codice via sms | codice per sms | codice di sicurezza | codice che ha ricevuto | codice che hai ricevuto | codice ricevuto | codice otp | codice monouso | codice di conferma | cvv | sei cifre | 6 cifre | codice che ti arriva | codice che le arriva | codice che riceverà | tre cifre | 3 cifre | codice temporaneo | password temporanea | numeri dietro | codice di autenticazione | numeri sul retro | 16 cifre`,
  ru: `код из смс | код из sms | код подтверждения | смс код | смс код | sms код | проверочный код | код безопасности | одноразовый пароль | одноразовый код | код с обратной стороны | цвв | cvv | cvc | код который пришел | код который пришёл | код, который пришел | код, который пришёл | код, который придет | код, который придёт | код который вам придет | код с телефона | код от алибабы | шесть цифр | 6 цифр | цифры из смс | цифры из sms | три цифры | 3 цифры | временный код | временный пароль | код авторизации | цифры сзади | цифры на обороте | 16 цифр`,
  tr: `doğrulama kodu* | onay kodu* | sms kodu* | güvenlik kodu* | tek kullanımlık | sms ile gelen kod* | gelen kodu | telefonunuza gelen | size gelen kod* | cvv | 6 haneli | altı haneli | smsle gelen | üç haneli | 3 haneli | arkasındaki üç | tek seferlik kod* | geçici kod* | tek kullanımlık şifre* | arka yüzdeki | 16 hane*`,
  vi: `mã xác minh | mã xác nhận | mã xác thực | mã otp | mã sms | mã bảo mật | mã cvv | số cvv | mã vừa nhận | mã gửi về điện thoại | mã gửi đến điện thoại | mã 6 số | 6 số | mã trong tin nhắn | mã tạm thời | 3 số mặt sau | ba số mặt sau | mã kích hoạt tài khoản | 16 số`,
  zh: `验证码 | 校验码 | 动态码 | 短信码 | 短信验证码 | 动态密码 | 一次性密码 | 安全码 | 手机验证码 | 驗證碼 | 手机收到的 | 收到的数字 | 六位数 | 6位数 | 六位数字 | 6位数字 | 卡背面 | 背面三位 | 登录码 | 手机上的码 | 后三位 | 背后三位 | 三位数 | 临时密码 | 后面三位 | 手机动态码 | 短信里的数字 | 16位`,
  ja: `認証コード | 確認コード | ワンタイムパスワード | セキュリティコード | smsコード | smsの番号 | 届いたコード | smsで届いた | 6桁 | 六桁 | 検証コード | 暗証番号 | 一時パスワード | 裏の3桁 | 裏面の数字 | 3桁の番号 | 16桁`,
  ko: `인증번호 | 인증 번호 | 인증코드 | 인증 코드 | 일회용 비밀번호 | otp 번호 | 보안코드 | 보안 코드 | 문자로 온 | 문자로 받은 | 받은 번호 | 6자리 | 여섯 자리 | 확인 코드 | cvc 번호 | 임시 비밀번호 | 뒷면 세 자리 | 뒷면 3자리 | 뒤 세 자리 | 인증 문자 | 16자리`,
  ar: `رمز التحقق | كود التحقق | رمز التأكيد | كود التأكيد | رمز الأمان | رمز sms | كود sms | الرمز الذي وصلك | الكود الذي وصلك | الرمز اللي وصلك | الكود اللي وصلك | رمز لمرة واحدة | كلمة مرور لمرة واحدة | رمز تحقق | الرمز المرسل | الكود المرسل | رمز التفعيل | الكود اللي جاك | رمز cvv | الرقم السري المؤقت | كلمة مرور مؤقتة | ارقام من الخلف | أرقام من الخلف | رمز مؤقت`,
};

/** The signs that such a code is made of. */
export const DIGIT_WORDS: WordList = {
  en: `digit | digits | numbers`,
  es: `dígitos | digitos | números | numeros | cifras`,
  pt: `dígitos | números`,
  fr: `chiffres`,
  de: `ziffern | stellige* | stelligen`,
  it: `cifre | numeri`,
  ru: `цифр* | значный | значного | значн*`,
  tr: `haneli | basamaklı`,
  vi: `số | chữ số`,
  zh: `位 | 位数`,
  ja: `桁`,
  ko: `자리`,
  ar: `أرقام | ارقام`,
};

/** What opens an account. */
export const PASSWORD_WORDS: WordList = {
  en: `password | passwords | pass word | passcode | pwd | login | log in | login details | login data | login info | login name | user name and password | username | credentials | id and password | account access | access to your account | let me into your account | remote access | anydesk | teamviewer | seed phrase | recovery phrase | private key |
    sign in | sign in details | account and password | email and password | user and pass | user pass | user/pass | login and pass | the pass | pw | pass code | passwort | user name`,
  es: `contraseña | contrasena | clave de acceso | clave de su cuenta | datos de acceso | datos de inicio de sesión | usuario y clave | usuario y contraseña | credenciales | inicie sesión | inicia sesión | iniciar sesión | clave del correo | clave de alibaba | la clave | clave y usuario | clave secreta`,
  pt: `senha | palavra passe | palavra passe | dados de acesso | usuário e senha | credenciais | login | faça login | entrar na conta | acesso à conta | login e senha | usuario e senha`,
  fr: `mot de passe | identifiant | identifiants | données de connexion | connectez vous | connectez vous | accès à votre compte | se connecter | identifiants de connexion | mdp | code secret | code confidentiel`,
  de: `passwort | passwörter | kennwort | zugangsdaten | anmeldedaten | login daten | login daten | logindaten | login | zugang zu ihrem konto | benutzername | melden sie sich | loggen sie sich | zugang | login und passwort | geheimzahl`,
  it: `password | parola d'accesso | credenziali | dati di accesso | dati d'accesso | nome utente | accedi | acceda | effettui il login | login | accesso al suo account | utente e password | user e password | codice segreto`,
  ru: `пароль | пароля | паролем | логин | логина | логином | логин и пароль | данные для входа | учетные данные | учётные данные | доступ к аккаунту | доступ в аккаунт | войдите | логин пароль | пасс | доступы`,
  tr: `şifre | şifreniz* | şifresi | şifreyi | şifrenizi | parola* | parolanız* | giriş bilgi* | kullanıcı adı* | oturum açın | giriş yapın | hesap bilgilerinizi | şifren* | şifrem | kullanıcı adın*`,
  vi: `mật khẩu | tên đăng nhập | thông tin đăng nhập | đăng nhập | mk tài khoản | mk | tk mk | mật khẩu đăng nhập`,
  zh: `密码 | 登录密码 | 账号密码 | 登录信息 | 登录账号 | 密碼 | 登录名 | 账号和密码 | 登录您的 | 登陆密码 | 支付密码 | 交易密码 | 账密 | 密码是`,
  ja: `パスワード | ログイン情報 | ログイン | ログインid | idとパスワード | アカウント情報 | パスコード | パスワード等 | ログインidとパスワード`,
  ko: `비밀번호 | 비번 | 패스워드 | 로그인 | 로그인 정보 | 아이디와 비밀번호 | 계정 정보 | 비번이 | 아이디 비번 | 아이디랑 비번`,
  ar: `كلمة المرور | كلمة السر | كلمة مرور | الرقم السري | كلمة سر | بيانات الدخول | بيانات تسجيل الدخول | اسم المستخدم | تسجيل الدخول | باسورد | الباسورد | كلمة مرورك | سجل الدخول | وباسورد | باسوردك | يوزر | اليوزر | كلمة سرك | وكلمة المرور | وكلمة السر`,
};

/** The number on a card. */
export const CARD_NUMBER_WORDS: WordList = {
  en: `card number | card numbers | card no | card details | credit card number | credit card details | card data | card info | card information | expiry date of your card | debit card number | both sides of your card | photo of your card | picture of your card | front and back of your card | card front and back | full card | bank card number | photo of the card | picture of the card | photo of card | bank card front | card front side | front side of your card | credit card no | front of the card | photo of bank card | card no. | front and back of the credit card | picture of your credit card | photo of your credit card | credit card photo | credit card picture | scan of the credit card | both sides of the card | card and cvv | the long number on your card | credit card numbers`,
  es: `número de tarjeta | numero de tarjeta | número de su tarjeta | número de tu tarjeta | datos de la tarjeta | datos de su tarjeta | datos de tu tarjeta | foto de la tarjeta | foto de su tarjeta | número de la tarjeta | tarjeta por los dos lados | tarjeta por ambos lados | foto de tu tarjeta | ambos lados de la tarjeta`,
  pt: `número do cartão | numero do cartão | número do seu cartão | dados do cartão | dados do seu cartão | foto do cartão | número de cartão | frente e verso do cartão | foto do seu cartão`,
  fr: `numéro de carte | numéro de votre carte | numéro de la carte | coordonnées de carte | données de carte | numéro de ta carte | photo de votre carte | coordonnées de votre carte | numéro de cb | photo de la carte | recto verso | recto verso de la carte | numéro de votre cb | numéro de carte bleue`,
  de: `kartennummer | kreditkartennummer | kartendaten | kreditkartendaten | foto ihrer karte | karten nummer | vorder und rückseite der karte | foto der kreditkarte | karten daten`,
  it: `numero di carta | numero della carta | numero della sua carta | numero della tua carta | dati della carta | foto della carta | dati della sua carta | numero carta | foto carta | fronte e retro | fronte e retro della carta | foto della sua carta | foto della tua carta`,
  ru: `номер карты | номер вашей карты | номера карты | данные карты | данные вашей карты | реквизиты карты | фото карты | номер банковской карты | фото карты с двух сторон | номер вашей банковской карты | данные банковской карты`,
  tr: `kart numara* | kart bilgi* | kart no | kredi kartı numara* | kredi kartı bilgi* | kartınızın | kartın ön ve arka* | kart fotoğraf* | kartınızın numara*`,
  vi: `số thẻ | thông tin thẻ | ảnh thẻ | số thẻ tín dụng | mặt sau thẻ | ảnh hai mặt thẻ | hai mặt thẻ | số thẻ visa`,
  zh: `信用卡号 | 卡号 | 信用卡信息 | 银行卡号 | 卡號 | 信用卡照片 | 卡的照片 | 卡正反面 | 银行卡照片 | 信用卡号码 | 银行卡信息 | 信用卡正反面 | 卡正面 | 卡的正反面 | 信用卡拍 | 卡片正反面 | 信用卡的卡号 | 卡号和有效期`,
  ja: `カード番号 | カード情報 | クレジットカード番号 | カードの写真 | カードの番号 | カードの両面 | カードの表裏 | クレカ番号`,
  ko: `카드번호 | 카드 번호 | 카드 정보 | 카드정보 | 카드 사진 | 신용카드 번호 | 카드번호랑 | 카드 앞뒤 | 카드 앞면 | 카드 양면`,
  ar: `رقم البطاقة | رقم بطاقتك | بيانات البطاقة | بيانات بطاقتك | معلومات البطاقة | رقم الكرت | صورة البطاقة | رقم البطاقة البنكية | صورة بطاقتك | صورة الكرت | رقم الفيزا | رقم بطاقة`,
};

/** Asking somebody to hand something over. */
export const HAND_OVER_WORDS: WordList = {
  en: `send | send me | give | give me | tell | tell me | forward | provide | share | reply with | read it | read | screenshot | screen shot | need | needs | we need | i need | show | show me | what is | what's | whatsapp me | confirm | verify | submit | update | pass me | text me | message me | dictate | write me | let me know | let me have | require | requires | must have | i want | ask for |
    copy | inform | mail me | email me | type it here | put it here | paste it here | advise | text it | text back | text it back | type it to me | forward to me | send it | give it | say it | type here | read me | let us have | necessary | tell us | spell | pass on | hand over | have ready | ready | drop me | pls tell | write here | paste | type the | write it to me`,
  es: `envíe | envíeme | enviar | envía | envíame | mande | mándeme | mándame | manda | dame | deme | denos | dígame | dime | comparta | comparte | reenvíe | reenvía | reenvíeme | reenvíame | necesito | necesitamos | páseme | pásame | pasa | pase | pásenos | facilite | proporcione | confirme | confirma | verifique | verifica | cuál es | responda con | dicte | díctame | enviarme | actualice | díga* | díme* | dime* | pása* | páse* | mánda* | mánde* | enví* | reenví* | léa* | léeme* | dícte* | indique | indicando | compárta* | me lo da | me lo pasa | indíque* | necesitaría | hace falta | hacen falta | léame | escriba aquí | páselo | pásalo | a mano | tenga lista | listo | dígamelo | dímelo | mándelo | envíelo | me pasa | me dices`,
  pt: `envie | me envie | manda | mande | me manda | me mande | passa | me passa | me passe | passe | diga | me diga | me diz | compartilhe | encaminhe | encaminha | preciso | precisamos | informe | forneça | confirme | confirma | verifique | qual é | qual o | responda com | me fala | dita | atualize | repasse | indicando | me envia | me repassa | leia | precisaria | me confirma | me confirme | print | lê pra mim | me diz aí | escreve aqui | tenha em mãos | fala pra mim | me fale`,
  fr: `envoyez | envoie | envoyer | donnez | donne | donner | dites | dis | communiquez | transmettez | transmets | transférez | partagez | besoin | il me faut | il nous faut | fournissez | confirmez | confirme | vérifiez | quel est | répondez avec | lis | lisez | indiquez | mettez à jour | me donner | indiquant | en indiquant | donnez moi | envoyez moi | dites moi | dictez | renvoyez | renvoie | il faudrait | il faut | faut | avons besoin | ai besoin | faudra | dictez moi | lisez moi | tenez prêt | écrivez ici | file moi | redonnez | tapez ici | tapez | saisissez ici | envoyez le | envoyez la`,
  de: `schicken | schick | senden | sende | geben | gib | sagen | sag | teilen | teile | leiten | leite | brauche | brauchen | benötige | benötigen | bestätigen | bestätige | verifizieren | wie lautet | nennen | nenn | nennst | weiterleiten | durchgeben | aktualisieren | mitteilen | prüfen | lies | lesen | bitte um | bräuchte | bräuchten | rüberschicken | diktieren | durchsagen | vorlesen | bereithalten | her damit | verraten | geben sie`,
  it: `invii | invia | inviami | mi invii | mandi | mandami | manda | mi mandi | dammi | mi dia | dica | dimmi | mi dica | condivida | condividi | inoltri | inoltra | inoltrami | serve | servono | mi serve | ci serve | abbiamo bisogno | fornisca | fornire | confermi | conferma | verifichi | verifica | qual è | risponda con | girami | mi giri | comunichi | comunicarci | aggiorni | dimme* | mandame* | girame* | leggi | legga | mandi* | indicando | indichi | passami | mi passi | inviando | giri | girate | servirebbe | servirebbero | occorre | occorrono | dice | mi dice | mi legga | leggimi | scriva qui | tenga pronta | me lo dica | me lo mandi | me lo dia`,
  ru: `пришлите | пришли | отправьте | отправь | скажите | скажи | сообщите | сообщи | перешлите | перешли | дайте | дай | нужен | нужна | нужно | нужны | назовите | назови | продиктуйте | продиктуй | подтвердите | подтверди | укажите | скиньте | скинь | поделитесь | напишите | напиши | передайте | какой у вас | обновите | проверьте | киньте | кинь | понадобится | понадобятся | прочитайте | сообщите мне | приготовьте | введите здесь | диктуй* | перекиньте | жду | подскажи* | озвуч* | зачитай* | скрин | скриншот`,
  tr: `gönder | gönderin | gönderir | gönderiniz | gönderebilir | iletin | iletir | ilet | söyleyin | söyle | söyler | paylaşın | paylaşır | verin | verir | lazım | gerekli | gerekiyor | doğrulayın | onaylayın | bildirin | yazın | okuyun | atın | atar | nedir | yollayın | güncelleyin | yazar | söylesene | yazar mısın | at bana | atsana | okur musun | iletsin | hazır tutun | verir misiniz | yaz | bana yaz`,
  vi: `gửi | gửi cho | gởi | đọc | cho tôi | cho em | cho anh | cho mình | cung cấp | chia sẻ | nhắn | chuyển tiếp | cần | xác nhận lại | xác minh | báo cho | báo | chụp | cập nhật | nói cho | gửi lại | gui | doc | nhan | cung cap | đưa | đọc giúp | đọc em | cho em xin | xin | nhắn em | chụp gửi | cho xin`,
  zh: `发我 | 发给我 | 发给 | 发过来 | 发一下 | 告诉我 | 告诉 | 告知 | 给我 | 报给我 | 报一下 | 提供 | 转发 | 转给我 | 截图 | 念给我 | 读给我 | 需要 | 回复 | 确认 | 核实 | 验证 | 發給我 | 告訴我 | 發我 | 说一下 | 念一下 | 给一下 | 更新 | 回传 | 报给 | 给咱们 | 发来 | 报过来 | 念给 | 报我 | 报下 | 多少 | 给下 | 拍给 | 读一下 | 念下 | 输给 | 留给`,
  ja: `送って | 教えて | お送り | ください | 下さい | 共有 | 転送 | お知らせ | ご連絡 | 必要 | ご提供 | 読み上げ | いただけ | 確認のため | ご返信 | 伝えて | 返信 | 読んで | 写真を | 控えて | いただければ | お伝え`,
  ko: `보내 | 알려 | 주세요 | 전달 | 공유 | 말씀해 | 필요 | 불러 | 캡처 | 확인해 | 제공 | 주시 | 불러주 | 읽어 | 찍어 | 적어 | 말해 | 넘겨 | 답장`,
  ar: `أرسل | ارسل | أرسلي | ارسلي | أرسلوا | ارسلوا | أعطني | اعطني | عطني | أخبرني | اخبرني | شاركنا | شارك | حول لي | نحتاج | أحتاج | احتاج | زودنا | زودني | أكد | تأكيد | ابعث | ابعت | ابعتلي | ابعثلي | قل لي | قولي | إرسال | ارسال | حدث | ممكن | تعطيني | ترسل | ارسله | أرسله | ارسلها | أرسلها | ابعته | ابعثه | ابعتها | اعطيني | أعطيني | أعطنا | ابعثه لي | قله | اقرأ | صور | اعطيني اياه | عطيني | هات | وارسله | وابعته | ارسلهم | ابعتهم`,
};

/** Opening an account with what is typed: asked for together with an address or a form. */
export const SIGN_IN_WORDS: WordList = {
  en: `log in | login with | login | sign in | signin | enter | type | fill | fill in | input | verify | confirm | re enter | validate | update | submit | log on | login on | login at | login to | login here | activate | release | unlock | claim | fill out | have ready`,
  es: `inicie sesión | inicia sesión | iniciar sesión | ingrese | ingresa | introduzca | introduce | escriba | verifique | confirme | acceda | entre con | entra con | valide | rellene | active | libere | desbloquee`,
  pt: `faça login | entre | entre com | digite | insira | verifique | confirme | acesse | preencha | valide | ative | libere | desbloqueie`,
  fr: `connectez vous | connectez vous | entrez | saisissez | saisir | vérifiez | confirmez | renseignez | validez | identifiez vous | identifiez vous | activez | débloquez`,
  de: `anmelden | melden sie sich | einloggen | loggen | eingeben | geben | bestätigen | verifizieren | ausfüllen | eintragen | aktivieren | freigeben | entsperren`,
  it: `acceda | accedi | accedere | inserisca | inserisci | inserire | verifichi | verifica | confermi | compili | effettui | attivi | sblocchi`,
  ru: `войдите | введите | вводите | подтвердите | заполните | укажите | зайдите | авторизуйтесь | введи | активируйте | разблокируйте`,
  tr: `giriş yapın | giriş | oturum açın | girin | girerek | doldurun | doğrulayın | onaylayın | girmeniz | aktifleştirin | etkinleştirin`,
  vi: `đăng nhập | nhập | điền | xác minh | xác nhận | kích hoạt | mở khóa`,
  zh: `登录 | 登陆 | 输入 | 填写 | 验证 | 确认 | 填 | 登入 | 輸入 | 激活 | 解锁`,
  ja: `ログイン | 入力 | ご入力 | 確認 | 記入 | 有効化 | 解除`,
  ko: `로그인 | 입력 | 확인 | 기입 | 활성화 | 해제`,
  ar: `سجل الدخول | تسجيل الدخول | أدخل | ادخل | اكتب | أكد | تحقق | املأ | فعّل | تفعيل`,
};

/** Whose secret it is: the reader's. */
export const YOUR_WORDS: WordList = {
  en: `your | yr | ur | you`,
  es: `su | tu | sus | tus | usted | vuestra`,
  pt: `sua | seu | tua | teu | suas | seus | você`,
  fr: `votre | vos | ton | ta | tes | vous`,
  de: `ihr | ihre | ihren | ihrem | ihrer | dein | deine | deinen | deinem | ihres | deines`,
  it: `sua | suo | tua | tuo | vostra | vostro | suoi | tuoi`,
  ru: `ваш | ваша | вашу | вашего | вашей | вашим | твой | твою | твоей | вас | свой | своего`,
  tr: `sizin | senin | hesabınız* | kartınız* | mailiniz* | şifren* | parolan* | bilgileriniz*`,
  vi: `của bạn | của anh | của chị | của quý khách | bạn | anh | chị`,
  zh: `您 | 你 | 您的 | 你的 | 贵司 | 您们`,
  ja: `お客様の | あなたの | 貴社の | 御社の | お客様 | 貴方`,
  ko: `고객님 | 당신 | 귀하 | 귀사 | 본인`,
  ar: `حسابك | بريدك | بطاقتك | الخاص بك | الخاصة بك | لديك | مرورك`,
};

/** Accounts worth stealing. */
export const ACCOUNT_OF_YOURS_WORDS: WordList = {
  en: `account | alibaba | email | e mail | mailbox | bank | online banking | alibaba id | webmail | alibaba account`,
  es: `cuenta | alibaba | correo | banco | banca`,
  pt: `conta | alibaba | e mail | email | banco`,
  fr: `compte | alibaba | messagerie | mail | banque | email`,
  de: `konto | alibaba | email | e mail | postfach | bank | online banking`,
  it: `account | alibaba | posta | email | banca | conto`,
  ru: `аккаунт* | почт* | банк* | alibaba | алибаб* | учетн* | кабинет*`,
  tr: `hesab* | hesap | e posta* | posta* | banka* | alibaba*`,
  vi: `tài khoản | email | ngân hàng | alibaba`,
  zh: `账号 | 账户 | 帐号 | 帐户 | 阿里 | 邮箱 | 网银 | 银行 | 后台 | 帳號`,
  ja: `アカウント | メール | アリババ | 銀行 | 管理画面`,
  ko: `계정 | 이메일 | 메일 | 은행 | 알리바바`,
  ar: `حساب | الحساب | حسابك | البريد | بريدك | البنك | علي بابا`,
};

/** What a password may open without harm. */
export const HARMLESS_LOCK_WORDS: WordList = {
  en: `zip | rar | pdf | file | files | wifi | wi fi | wlan | archive | excel | lock | padlock | locks | machine | router | showroom | document | folder | catalog | catalogue | safe | suitcase | device | pairing | bluetooth | drawing | drawings | dropbox | attachment | factory setting | default | panel | controller | keypad | printer | camera | gate | door | meeting | zoom | price list | drive | remark | remarks | note | order note`,
  es: `archivo | wifi | candado | máquina | documento | zip | rar | pdf | carpeta | cerradura | predeterminada | observaciones | catálogo`,
  pt: `arquivo | wifi | wi fi | cadeado | máquina | documento | zip | rar | pdf | pasta | fechadura | padrão | observações | catálogo | senha promocional | senha de desconto | senha do desconto`,
  fr: `fichier | wifi | cadenas | machine | document | zip | rar | pdf | dossier | serrure | archive | catalogue | remarques`,
  de: `datei | wlan | wifi | schloss | maschine | dokument | zip | rar | pdf | ordner | archiv | katalog | bemerkungsfeld | zahlenschloss | zip datei`,
  it: `file | wifi | lucchetto | macchina | documento | zip | rar | pdf | cartella | serratura | archivio | catalogo | note`,
  ru: `архив* | файл* | wifi | вайфай* | замок | замка | станк* | документ* | zip | rar | pdf | каталог* | папк* | примечани*`,
  tr: `dosya* | wifi | kilit* | makine* | belge* | zip | rar | pdf | katalog*`,
  vi: `file | tệp | wifi | khóa | khoá | máy | zip | rar | pdf | thư mục`,
  zh: `压缩包 | 文件 | 解压 | 锁 | 机器 | 无线 | wifi | 图纸 | 默认 | 初始 | 备注 | 口令 | 网盘 | 提取码 | 目录 | 会议`,
  ja: `ファイル | zip | 圧縮 | wifi | 鍵 | ロック | 機械 | 図面 | 備考 | 初期`,
  ko: `파일 | 압축 | 와이파이 | 자물쇠 | 기계 | 도면 | 초기 | 비고`,
  ar: `ملف | الملف | واي فاي | الواي فاي | قفل | القفل | الماكينة | الجهاز`,
};

/** A message to a telephone. */
export const SMS_WORDS: WordList = {
  en: `sms | text message | texted | sms message | text messages`,
  es: `sms | mensaje de texto | mensaje del celular`,
  pt: `sms | mensagem de texto`,
  fr: `sms | texto | textos`,
  de: `sms | kurznachricht`,
  it: `sms | messaggino`,
  ru: `смс | sms | смске | из сообщения | сообщение от | в сообщении`,
  tr: `sms | smsle | mesajdaki | gelen mesaj*`,
  vi: `sms | tin nhắn | tin nhan`,
  zh: `短信 | 簡訊 | 短信里 | 信息里 | 信息里的`,
  ja: `ショートメール | ショートメッセージ | sms | smsに | メッセージに届`,
  ko: `문자로 | 문자 메시지 | 문자메시지 | 문자에`,
  ar: `رسالة نصية | sms | الرسالة | الرسالة النصية`,
};

/** Having come to a telephone or from a service. */
export const ARRIVED_WORDS: WordList = {
  en: `received | receive | got | get | arrive | arrives | arrived | sent | sends | came | comes | popped up | appeared | shows up | texted | came to | on your screen | will receive | will get | popping up | lands`,
  es: `llegó | llega | llegar | recibió | recibe | recibiste | enviaron | mandaron | llego | llegará | le llega | te llega | apareció`,
  pt: `chegou | chegar | recebeu | recebe | mandaram | enviaram | apareceu | aparecer | vai chegar | veio`,
  fr: `reçu | reçoit | recevez | recevrez | arrive | arrivé | envoyé | reçue | va recevoir | affiché`,
  de: `kam | kommt | bekommen | erhalten | erhältst | geschickt | gekommen | angekommen | ankommt | steht`,
  it: `arrivato | arriva | ricevuto | riceve | mandato | arriverà | arrivata | comparso | apparso`,
  ru: `пришел | пришёл | придет | придёт | приходит | прислали | получили | придёт вам | вам пришёл | вам пришел | выслали`,
  tr: `geldi | gelen | gelecek | gönderilen | düşen | düştü | gelir | gelmiş`,
  vi: `nhận | gửi đến | gửi về | vừa đến | vừa về | về máy | hiện lên`,
  zh: `收到 | 发来 | 发到 | 弹出 | 来的 | 刚来 | 刚收 | 跳出 | 弹出来`,
  ja: `届いた | 届く | 受信 | 来た | 届き | 表示され | 来る`,
  ko: `받은 | 받으신 | 온 | 도착 | 으로 온 | 뜬 | 뜨는 | 전송된`,
  ar: `وصلك | وصل | يصلك | وصلت | جاك | وصلكم | اجاك | جاتك | يجيك | ظهر`,
};

/** Where such a code comes to, or from whom. */
export const PHONE_WORDS: WordList = {
  en: `phone | mobile | cellphone | cell phone | handset | from alibaba | from the bank | from your bank | alibaba sent | by alibaba | screen | your screen | device | cell | by text`,
  es: `teléfono | celular | móvil | de alibaba | del banco | pantalla | tu cel | whatsapp de alibaba`,
  pt: `telefone | celular | telemóvel | da alibaba | do alibaba | do banco | tela | aparelho`,
  fr: `téléphone | portable | mobile | d'alibaba | de la banque | écran | ton mobile`,
  de: `handy | telefon | smartphone | von alibaba | von der bank | bildschirm | display`,
  it: `telefono | cellulare | telefonino | da alibaba | dalla banca | schermo`,
  ru: `телефон* | мобильн* | от алибабы | от alibaba | от банка | экран* | вам на телефон | смартфон*`,
  tr: `telefon* | cep* | alibaba'dan | bankadan | ekran* | telefonuna | telefonuza`,
  vi: `điện thoại | từ alibaba | từ ngân hàng | máy | màn hình`,
  zh: `手机 | 阿里发 | 银行发 | 屏幕 | 手机上`,
  ja: `携帯 | スマホ | 電話に | アリババから | 銀行から | 画面 | 電話`,
  ko: `휴대폰 | 핸드폰 | 알리바바에서 | 은행에서 | 폰으로 | 화면`,
  ar: `الجوال | جوالك | الهاتف | هاتفك | موبايلك | من علي بابا | من البنك | موبايل | الموبايل | تلفونك | الشاشة`,
};
