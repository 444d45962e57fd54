import type { WordList } from './word-matcher.ts';

/** Somebody's own account or card, said in one breath. */
export const PRIVATE_ACCOUNT_WORDS: WordList = {
  en: `personal account | private account | personal bank | private bank | personal card | private card | personal paypal | private paypal | personal alipay | personal wechat | individual account |
    third party account | third party's account | other company account | another company account | account of another company | account of a friend | friend's account | personal iban | private iban | someone else's account | alipay me | paypal me | zelle me | wechat pay me | venmo me | different company name | other company name | another company name | name of another company | third party company | under my own name | in my own name | under my name | my own name | my personal | sister company | our hk company | our hong kong company | hong kong account | hk account | our agent account | personal wise | personal payoneer | personal revolut | personal zelle | personal venmo | private wise | private payoneer | private revolut | personal wallet | personal hsbc`,
  es: `cuenta personal | cuenta privada | cuenta particular | tarjeta personal | cuenta de un tercero | cuenta de terceros | cuenta de otra empresa | a nombre de otra empresa | a mi nombre | empresa hermana | cuenta en hong kong | paypal personal | wise personal | zelle personal`,
  pt: `conta pessoal | conta particular | conta privada | conta de terceiros | conta de um terceiro | cartão pessoal | pix pessoal | conta de outra empresa | pix pro | pix para | pix pra | em meu nome | no meu nome | empresa irmã | conta em hong kong | paypal pessoal | wise pessoal`,
  fr: `compte personnel | compte privé | compte perso | compte d'un tiers | compte particulier | compte d'un ami | carte personnelle | compte d'une autre société | à mon nom | société sœur | compte à hong kong | compte de hong kong | paypal personnel | paypal perso`,
  de: `privatkonto | private konto | privates konto | persönliches konto | persönliche konto | konto eines dritten | privaten konto | persönlichen konto | fremdkonto | privatkonto* | konto einer anderen firma | auf meinen namen | schwesterfirma | schwestergesellschaft | konto in hongkong | privates paypal | privaten paypal | persönliches paypal`,
  it: `conto personale | conto privato | conto di un terzo | conto di terzi | carta personale | conto di un'altra società | conto di un amico | a mio nome | società sorella | conto di hong kong | paypal personale | postepay personale`,
  ru: `личный счет | личный счёт | личную карту | личная карта | личной карте | частный счет | частную карту | карту физлица | счет физлица | счёт физлица | счет третьего лица | счёт третьего лица | на карту сбера | карту сбербанка | личные реквизиты | счёт другой фирмы | счет другой фирмы | на карту | на карточку | на сбер | на тинькофф | по номеру телефона | на моё имя | на мое имя | дочерн* фирм* | счёт в гонконге | счет в гонконге | личный кошелёк | личный кошелек | личный paypal`,
  tr: `kişisel hesab* | şahsi hesab* | özel hesab* | şahıs hesab* | bireysel hesab* | şahsi kart* | kişisel kart* | üçüncü şahıs* | başka bir hesab* | başka şirketin hesab* | kendi adıma | kardeş şirket* | hong kong hesab* | kişisel paypal`,
  vi: `tài khoản cá nhân | tài khoản riêng | tài khoản của bạn tôi | thẻ cá nhân | tài khoản bên thứ ba | tài khoản người khác | tài khoản của công ty khác | tk cá nhân | tên của tôi | đứng tên tôi | công ty chị em | tài khoản hong kong | ví cá nhân | momo cá nhân`,
  zh: `个人账户 | 个人帐户 | 个人账号 | 私人账户 | 私人帐户 | 私人账号 | 私账 | 私户 | 个人卡 | 个人银行卡 | 个人支付宝 | 个人微信 | 我私人 | 老板私人 | 第三方账户 | 别的公司账户 | 個人帳戶 | 私人帳戶 | 我老婆的卡 | 我老婆卡 | 朋友的账户 | 朋友的卡 |
    转我微信 | 微信转我 | 转微信 | 微信转账 | 支付宝转 | 转支付宝 | 转我支付宝 | 打到我卡 | 转到我卡 | 打我卡 | 转我卡 | 打到我个人 | 转给我个人 | 我个人 | 老板个人 | 财务个人 | 收款码 | 付款码 | 收款二维码 | 扫码付款 | 扫码支付 | 扫码转 | 扫我 | 扫这个码 | 扫码给 | 扫我的码 | 他个人卡 | 她个人卡 | 微信上转 | 支付宝上转 | 微信给我转 | 我名下 | 香港公司 | 香港账户 | 香港户 | 关联公司 | 兄弟公司 | 离岸账户 | 个人paypal | 个人户头`,
  ja: `個人口座 | 個人の口座 | 個人名義 | 私の口座 | 第三者の口座 | 別会社の口座 | 社長個人 | 個人paypal | 担当者の口座 | 妻の口座 | 知人の口座 | 個人名義の口座 | 社長の口座 | 香港の口座 | 関連会社 | 姉妹会社 | 個人のpaypal | 別の会社の口座`,
  ko: `개인 계좌 | 개인계좌 | 제 계좌 | 제 개인 | 사장님 계좌 | 제3자 계좌 | 다른 회사 계좌 | 개인 통장 | 제 통장 | 아내 계좌 | 친구 계좌 | 개인 명의 | 대표님 개인 | 대표 개인 | 사장 개인 | 제 명의 | 홍콩 계좌 | 계열사 계좌 | 자매회사 | 개인 페이팔`,
  ar: `حساب شخصي | الحساب الشخصي | حسابي الشخصي | حسابي | حساب خاص | حسابي الخاص | حساب طرف ثالث | بطاقتي | حساب أخي | حساب اخي | حساب اختي | حساب أختي | حساب زوجتي | حساب صديقي | حساب شركة أخرى | حساب المدير الشخصي | حساب أخوي | حساب اخوي | حساب مراتي | باسمي | شركة شقيقة | حساب هونج كونج | بايبال شخصي | محفظتي`,
};

/** Whose account: the writer's own, or that of a relative or friend. */
export const PERSON_WORDS: WordList = {
  en: `my | his | her | my own | sister | sister's | sisters | brother | brother's | wife | wife's | husband | husband's | cousin | cousin's | friend | friend's | uncle | uncle's | aunt | aunt's |
    boss | boss's | boss' | colleague | colleague's | daughter | son | mother | mother's | father | father's | manager's | accountant | accountant's | secretary | nephew | nephew's | partner's | girlfriend`,
  es: `mi | su | hermana | hermano | esposa | marido | esposo | primo | prima | amigo | amiga | tío | jefe | jefa | contador | contadora | madre | padre | cuñado | socio | gerente | director | directora`,
  pt: `minha | meu | irmã | irmão | esposa | marido | primo | prima | amigo | amiga | tio | chefe | patrão | contador | mãe | pai | cunhado | sócio | gerente | diretor | diretora`,
  fr: `mon | ma | sœur | soeur | frère | femme | mari | cousin | cousine | ami | amie | patron | patronne | comptable | oncle | mère | père | directeur | directrice | gérant | gérante`,
  de: `mein | meine | meinem | meiner | meines | schwester | bruder | bruders | frau | mann | cousin | cousine | freund | freundes | freundin | chef | chefs | chefin | onkel | buchhalter | mutter | vater | kollegen | partners | geschäftspartner | geschäftsführers | geschäftsführer | direktors`,
  it: `mio | mia | sorella | fratello | moglie | marito | cugino | cugina | amico | amica | capo | zio | contabile | madre | padre | titolare | socio | direttore | direttrice`,
  ru: `мой | мою | моя | моей | моему | сестры | сестре | брата | брату | жены | жене | мужа | друга | другу | подруги | двоюродн* | начальник* | шефа | бухгалтер* | директора | мамы | дяди | племянник* | жену | сестру | партнёра | партнера | менеджера`,
  tr: `benim | kardeşim* | ablam* | abim* | ağabeyim* | eşim* | karım* | kocam* | kuzenim* | arkadaşım* | patronum* | patronun | müdürüm* | muhasebecimiz* | amcam* | annem* | babam* | bana | ortağım* | ortağımın | müdürün | sahibinin | müdürümüz* | patronumuz*`,
  vi: `của tôi | của em | của anh | chị gái | em gái | anh trai | vợ | chồng | anh họ | em họ | bạn tôi | bạn em | sếp | giám đốc | kế toán | mẹ | cậu | chú`,
  zh: `我 | 我姐 | 我妹 | 我哥 | 我弟 | 我老婆 | 我老公 | 我爸 | 我妈 | 我朋友 | 我表哥 | 我表姐 | 老板 | 老板娘 | 财务 | 会计 | 同事 | 亲戚 | 经理 | 舅舅 | 姐夫 | 老婆 | 老公 | 业务员 | 总经理 | 厂长`,
  ja: `私 | 姉 | 妹 | 兄 | 弟 | 妻 | 夫 | 友人 | 社長 | 上司 | 同僚 | 親戚 | いとこ | 母 | 父 | 経理担当 | 担当者 | 部長`,
  ko: `제 | 누나 | 언니 | 여동생 | 동생 | 형 | 아내 | 남편 | 친구 | 사장님 | 사촌 | 동료 | 어머니 | 아버지 | 실장님 | 경리 | 담당자 | 부장님`,
  ar: `أختي | اختي | أخي | اخي | زوجتي | زوجي | صديقي | ابن عمي | المدير | مديري | المحاسب | والدي | خالي | صاحبي | أخوي | اخوي | المحاسبة`,
};

/** What money can be sent to. */
export const ACCOUNT_WORDS: WordList = {
  en: `account | bank account | bank card | card | debit card | alipay | wechat | wechat pay | paypal | bank | iban | wallet | account number | payoneer | revolut | skrill | zelle | venmo | cashapp | n26 | hsbc | icbc | citibank | maybank | dbs | monzo | chase`,
  es: `cuenta | tarjeta | paypal | alipay | wechat | iban | cuenta bancaria | bizum | nequi | banco | santander | bbva`,
  pt: `conta | cartão | paypal | pix | conta bancária | banco | nubank | itau`,
  fr: `compte | carte | paypal | compte bancaire | iban | rib | banque`,
  de: `konto | karte | paypal | bankkonto | iban | alipay`,
  it: `conto | carta | paypal | postepay | iban | conto corrente | satispay | banca`,
  ru: `счет | счёт | карту | карта | карте | счета | кошелек | кошелёк | кошельк* | реквизиты | сбер | сбербанк`,
  tr: `hesab* | hesap | kart* | iban* | banka hesab*`,
  vi: `tài khoản | thẻ | stk | số tài khoản | ví | tk | momo | vietcombank | techcombank`,
  zh: `账户 | 帐户 | 账号 | 银行卡 | 卡上 | 卡里 | 的卡 | 支付宝 | 微信 | 帐号 | 工行卡 | 农行卡 | 建行卡 | 户头 | 卡号 | 帳戶 | 卡 | 工行 | 农行 | 建行 | 招行`,
  ja: `口座 | カード | ペイパル | paypay`,
  ko: `계좌 | 통장 | 카드 | 카카오페이`,
  ar: `حساب | الحساب | بطاقة | البطاقة | محفظة | آيبان`,
};

/** The account is said to be another one than before. */
export const CHANGED_ACCOUNT_WORDS: WordList = {
  en: `new bank account | new account | new bank details | new bank info | new bank information | new beneficiary | new iban | bank changed | bank has changed | account changed | account has changed | bank account changed | bank account has changed | bank details changed | bank details have changed |
    changed our bank | changed our account | changed bank | changed the bank | changed our bank account | changed the account | changed account | updated bank | updated account | updated bank details | different account | different bank account | different beneficiary |
    other account | another account | another bank account | alternative account | account is frozen | account frozen | account is blocked | account blocked | account is under audit | account under audit | under audit | account is closed | account closed | old account | previous account |
    change of bank | change of account | change the bank account | change our bank | new banking details | changed banking details | subsidiary account | offshore account | ignore the account | ignore the bank | disregard the account | ignore the bank details | use the attached account | ignore the old bank | old bank | bank closed | closed the account | closed our account`,
  es: `nueva cuenta | cuenta nueva | cambiamos de banco | cambió de banco | cambio de cuenta | cambiado de banco | cambiado la cuenta | nuestra cuenta cambió | cambiamos la cuenta | otra cuenta | nuevos datos bancarios | cuenta bloqueada | cuenta congelada | cuenta anterior | cambio de banco | la cuenta ha cambiado | cuenta está bloqueada | banco anterior`,
  pt: `nova conta | conta nova | mudamos de banco | mudou de banco | mudança de conta | outra conta | novos dados bancários | conta bloqueada | conta congelada | conta antiga | mudamos a conta | trocamos de banco | trocamos a conta | conta está bloqueada | conta mudou | banco antigo`,
  fr: `nouveau compte | nouveau rib | nouvel iban | nouvelles coordonnées bancaires | changé de banque | changement de banque | changement de compte | changement de rib | autre compte | compte bloqué | compte gelé | ancien compte | changé de compte | compte est bloqué | nos coordonnées bancaires ont changé | coordonnées bancaires ont changé | ancienne banque`,
  de: `neues konto | neue konto | neuen konto | neue bankverbindung | neuer bankverbindung | bankverbindung geändert | bankverbindung hat sich geändert | neue kontoverbindung | konto gewechselt | bank gewechselt | anderes konto | andere konto | konto gesperrt | konto ist gesperrt | konto eingefroren | altes konto | neue iban | geänderte bankverbindung | konto wird geprüft | bisherige konto | bankdaten haben sich geändert | neue bankdaten | alte bank`,
  it: `nuovo conto | nuovo iban | nuove coordinate bancarie | cambiato banca | cambiato conto | cambio di conto | cambio banca | altro conto | conto bloccato | conto congelato | vecchio conto | coordinate bancarie sono cambiate | conto è bloccato | cambio iban | coordinate sono cambiate | vecchia banca`,
  ru: `новый счет | новый счёт | новые реквизиты | новым реквизитам | реквизиты изменились | сменили банк | поменяли банк | сменился банк | сменили счет | поменяли счет | поменяли счёт | сменился счет | другой счет | другой счёт | счет заблокирован | счёт заблокирован | счет заморожен | счёт заморожен | старый счет | старый счёт | изменились реквизиты | другие реквизиты | другим реквизитам | смена реквизитов | счет арестован | сменились реквизиты | поменялись реквизиты | старый банк`,
  tr: `yeni hesab* | yeni hesap | yeni iban* | hesabımız değişti | banka değişti | bankamız değişti | hesap değişti | iban değişti | iban'ımız değişti | başka hesab* | başka bir hesab* | hesabımız bloke | hesap bloke | hesabımız donduruldu | eski hesab* | hesap değişikliği | banka bilgilerimiz değişti`,
  vi: `tài khoản mới | đổi tài khoản | đổi ngân hàng | tài khoản khác | thay đổi tài khoản | tài khoản cũ | tài khoản bị khóa | tài khoản bị khoá | tài khoản bị đóng băng | số tài khoản mới | stk mới | tk mới | đã đổi số tài khoản`,
  zh: `新账户 | 新帐户 | 新账号 | 换账户 | 换了账户 | 换账号 | 换了账号 | 账户变更 | 帐户变更 | 账号变更 | 银行变更 | 换银行 | 换了银行 | 账户冻结 | 账户被冻结 | 帐户冻结 | 账号冻结 | 对公账户冻结 | 公司账户冻结 | 公账冻结 | 公账被冻结 | 账户被封 | 账户在审计 | 账户审计 | 换个账户 | 改了账户 | 账户改了 | 新的收款账户 | 收款账户变更 | 收款账户改 | 收款账户换 | 另一个账户 | 新帳戶 | 旧账户 | 老账户 | 帳戶變更 | 公账查账 | 换了收款`,
  ja: `新しい口座 | 新口座 | 口座が変わ | 口座を変更 | 口座変更 | 別の口座 | 振込先が変わ | 振込先変更 | 振込先を変更 | 振込先の変更 | 口座が凍結 | 旧口座 | 銀行が変わ | 口座の変更 | 振込先口座が変わ`,
  ko: `새 계좌 | 새계좌 | 새로운 계좌 | 계좌가 변경 | 계좌 변경 | 계좌변경 | 계좌가 바뀌 | 다른 계좌 | 은행이 바뀌 | 은행 변경 | 계좌가 동결 | 계좌 동결 | 계좌가 막 | 변경된 계좌 | 바뀐 계좌 | 입금 계좌가 | 기존 계좌`,
  ar: `حساب جديد | الحساب الجديد | حسابنا الجديد | تغيّر حسابنا | تغير حسابنا | تغير الحساب | غيرنا البنك | غيّرنا البنك | غيرنا الحساب | تغيير الحساب | حساب آخر | حساب اخر | الحساب مجمد | حسابنا مجمد | الحساب القديم | حساب مختلف | تم تغيير الحساب | تغيير البنك | حسابنا موقوف | حسابنا تغير`,
};

/** What the platform takes, said as a reason to go around it. */
export const PLATFORM_FEE_WORDS: WordList = {
  en: `commission | commissions | platform fee | platform fees | service fee | service fees | alibaba fee | alibaba fees | alibaba commission | ali fee | transaction fee | transaction fees | platform charge | platform charges | handling fee`,
  es: `comisión | comisiones | tarifa de la plataforma | cargo de la plataforma`,
  pt: `comissão | comissões | taxa da plataforma | taxas da plataforma | taxa do alibaba`,
  fr: `commission | commissions | frais de plateforme | frais de la plateforme | frais alibaba`,
  de: `provision | plattformgebühr* | gebühr | gebühren | alibaba gebühr*`,
  it: `commissione | commissioni | commissioni della piattaforma | provvigione`,
  ru: `комисси* | сбор платформы | сборы`,
  tr: `komisyon*`,
  vi: `hoa hồng | phí sàn | phí nền tảng | phí alibaba | phí giao dịch`,
  zh: `佣金 | 手续费 | 平台费 | 服务费 | 扣点 | 抽成 | 手續費`,
  ja: `手数料`,
  ko: `수수료`,
  ar: `عمولة | العمولة | عمولات | رسوم المنصة | رسوم علي بابا | الرسوم | رسوم`,
};

/** Past the middleman, straight to the seller. */
export const DIRECT_WORDS: WordList = {
  en: `direct | directly | straight | to us | to our bank | to me | privately | in private | to our company account | bank to bank | to whatsapp | on whatsapp | to wechat | on wechat | by whatsapp | this account | to this account`,
  es: `directo | directamente | en privado | a nosotros | por whatsapp | esta cuenta`,
  pt: `direto | diretamente | em particular | para nós | pelo whatsapp | esta conta | nesta conta`,
  fr: `direct | directement | en privé | ce compte`,
  de: `direkt | privat | dieses konto`,
  it: `diretto | direttamente | in privato | questo conto`,
  ru: `напрямую | прямо | лично | нам | прямой | в вотсап | этот счёт | этот счет | эту карту`,
  tr: `doğrudan | direkt | bize | bu hesaba`,
  vi: `trực tiếp | thẳng | riêng | tài khoản này`,
  zh: `直接 | 私下 | 线下 | 加微信 | 这个账户 | 这个账号`,
  ja: `直接 | この口座`,
  ko: `직접 | 바로 | 이 계좌`,
  ar: `مباشرة | مباشره | لنا | هذا الحساب`,
};

/** People to whom no invoice is paid. */
export const KIN_WORDS: WordList = {
  en: `sister | brother | wife | husband | cousin | friend | uncle | aunt | boss | daughter | son | mother | father | nephew | secretary | accountant | driver | girlfriend | sister's | brother's | wife's | cousin's | friend's | boss's | niece`,
  es: `hermana | hermano | esposa | marido | esposo | primo | prima | amigo | amiga | tío | jefe | jefa | contador | contadora | cuñado | chofer`,
  pt: `irmã | irmão | esposa | marido | primo | prima | amigo | amiga | tio | chefe | patrão | contador | cunhado | motorista`,
  fr: `sœur | soeur | frère | femme | mari | cousin | cousine | ami | amie | patron | patronne | comptable | oncle`,
  de: `schwester | bruder | frau | mann | cousin | cousine | freund | freundin | chef | chefin | onkel | buchhalterin`,
  it: `sorella | fratello | moglie | marito | cugino | cugina | amico | amica | capo | zio | contabile`,
  ru: `сестре | брату | жене | мужу | другу | подруге | начальнику | шефу | бухгалтеру | директору | маме | дяде | племяннику | жену | мужа | сестру | брата | друга | маму`,
  tr: `kardeşime | ablama | abime | ağabeyime | eşime | karıma | kocama | kuzenime | arkadaşıma | patronuma | patrona | müdürüme | muhasebeciye`,
  vi: `chị gái | em gái | anh trai | vợ | chồng | anh họ | em họ | bạn tôi | sếp | kế toán`,
  zh: `我姐 | 我妹 | 我哥 | 我弟 | 我老婆 | 我老公 | 我朋友 | 我表哥 | 我表姐 | 老板 | 老板娘 | 财务 | 会计 | 亲戚 | 舅舅 | 姐夫 | 妹夫 | 小舅子`,
  ja: `姉 | 妹に | 弟に | 妻に | 夫に | 友人に | 社長に | 親戚`,
  ko: `누나 | 언니 | 동생 | 형한테 | 아내 | 남편 | 친구 | 사장님께 | 사촌 | 실장님`,
  ar: `أختي | اختي | أخي | اخي | لأخي | لاختي | زوجتي | زوجي | صديقي | ابن عمي | للمدير | المحاسب | أخوي | اخوي`,
};

/** The company's account is said to be out of use. */
export const ACCOUNT_TROUBLE_WORDS: WordList = {
  en: `maintenance | under audit | audit | audited | frozen | blocked | closed | suspended | can not be used | cannot be used | can't be used | not available | unavailable | refuse | refuses | limit | limited | full | problem | locked | on hold | inspection | under review | being checked | under investigation | not working | out of service`,
  es: `mantenimiento | auditoría | bloqueada | congelada | cerrada | suspendida | no funciona | no está disponible | límite | problema | está en revisión`,
  pt: `manutenção | auditoria | bloqueada | congelada | fechada | suspensa | não funciona | limite | problema`,
  fr: `maintenance | audit | bloqué | gelé | fermé | suspendu | indisponible | plafond | problème`,
  de: `wartung | prüfung | geprüft | gesperrt | eingefroren | geschlossen | nicht verfügbar | limit | problem | überprüft`,
  it: `manutenzione | verifica | bloccato | congelato | chiuso | sospeso | non disponibile | limite | problema`,
  ru: `обслуживани* | проверк* | заблокирован* | заморожен* | закрыт* | недоступ* | лимит* | арестован* | проблем* | под проверкой`,
  tr: `bakımda | denetim* | bloke | dondurul* | kapalı | kapandı | kullanılamıyor | limit* | sorun*`,
  vi: `bảo trì | kiểm toán | bị khóa | bị khoá | đóng băng | tạm ngưng | hạn mức | trục trặc`,
  zh: `维护 | 审计 | 冻结 | 被封 | 受限 | 限额 | 超限 | 查账 | 不能用 | 用不了 | 暂停 | 出问题 | 異常 | 异常 | 被查 | 年检`,
  ja: `使えない | 使えません | 凍結 | 監査 | メンテナンス | 停止 | 利用できません | 利用できない | 限度`,
  ko: `점검 | 감사 중 | 동결 | 막혔 | 막혀 | 사용할 수 없 | 정지 | 한도`,
  ar: `صيانة | تدقيق | مجمد | موقوف | مغلق | محظور | مشكلة`,
};

/** What to pay to instead. */
export const INSTEAD_WORDS: WordList = {
  en: `below | following | this one | this account | instead | for now | mr | mrs | miss | ms | agent | other`,
  es: `siguiente | esta cuenta | por ahora | otra | mientras tanto`,
  pt: `seguinte | esta conta | por enquanto | outra`,
  fr: `suivant | ce compte | pour l'instant | autre | en attendant`,
  de: `folgende | folgendes | dieses konto | vorerst | anderes`,
  it: `seguente | questo conto | per ora | altro | questo`,
  ru: `следующий | этот | пока | другой | другие`,
  tr: `aşağıdaki | bu hesaba | şimdilik | başka`,
  vi: `sau đây | tài khoản này | tạm thời | khác`,
  zh: `以下 | 下面 | 这个 | 先 | 另外 | 另一个 | 这张卡`,
  ja: `以下 | 下記 | 代わり | こちら | 別`,
  ko: `아래 | 이 계좌 | 우선 | 다른`,
  ar: `التالي | هذا الحساب | مؤقتا | آخر | اخر`,
};
