import type { WordList } from './word-matcher.ts';

/** What leads through a platform; denied, it leads around it. */
export const VIA_WORDS: WordList = {
  en: `through | via | use | using | on | by | over | order on | order through | through the`,
  es: `por | usar | usemos | use | en | a través de | usamos | pasar por | pasamos por`,
  pt: `por | pelo | pela | usar | no | na | através | usamos | passar pela | passar pelo`,
  fr: `par | via | sur | utiliser | utilisons | passer par | passons par`,
  de: `über | auf | via | per | nutzen | benutzen | verwenden`,
  it: `su | tramite | attraverso | da | dalla | usare | sulla | usiamo | passare da | passiamo da`,
  ru: `через | на | с помощью | по | пользоваться`,
  tr: `üzerinden | aracılığıyla | kullan*`,
  vi: `qua | trên | dùng | thông qua`,
  zh: `在 | 走 | 用 | 通过 | 经过 | 从 | 上 | 經過`,
  ja: `通さ | 介さ | 経由 | 使わ | 使用 | 挟ま`,
  ko: `거치 | 거쳐 | 통하 | 통해 | 쓰 | 이용 | 사용 | 에서`,
  ar: `عبر | عن طريق | على | من خلال | نستخدم`,
};

/** Only some roads are closed by what is denied: the platform stays open. */
export const ONLY_WORDS: WordList = {
  en: `only | but | except | other than | anywhere | elsewhere | outside | off | out of | without | never ask | problem`,
  es: `solo | sólo | sino | excepto | fuera | salvo`,
  pt: `só | somente | exceto | fora | apenas | a não ser`,
  fr: `que | seulement | sauf | hors | dehors | uniquement`,
  de: `nur | außer | außerhalb | sondern | ausserhalb`,
  it: `solo | soltanto | fuori | tranne | se non`,
  ru: `только | кроме | вне | мимо | лишь`,
  tr: `sadece | yalnızca | dışında | dışından | başka`,
  vi: `chỉ | ngoài | trừ`,
  zh: `只 | 仅 | 外 | 除`,
  ja: `だけ | 以外 | 外 | のみ`,
  ko: `만 | 외 | 밖 | 이외`,
  ar: `فقط | إلا | الا | خارج`,
};

/** What a platform does with money that passes through it. */
export const TAKES_WORDS: WordList = {
  en: `take | takes | charge | charges | deduct | deducts | cut | cuts | keeps | hold | holds | eats`,
  es: `cobra | cobran | quita | descuenta | retiene`,
  pt: `cobra | cobram | tira | desconta | retém`,
  fr: `prend | prélève | facture | retient`,
  de: `nimmt | verlangt | behält | zieht`,
  it: `prende | trattiene | chiede`,
  ru: `берёт | берет | забирает | удерживает | снимает`,
  tr: `alıyor | alır | kesiyor | keser`,
  vi: `thu | lấy | trừ | cắt`,
  zh: `扣 | 抽 | 收`,
  ja: `取る | 取られ | かかる | 引かれ`,
  ko: `떼 | 가져가 | 공제`,
  ar: `تاخذ | تأخذ | ياخذ | تخصم`,
};

/** A bargain, as what is moved elsewhere. */
export const DEAL_WORDS: WordList = {
  en: `deal | deals | business | make the order | do the order | do this order | order`,
  es: `trato | negocio | cerrar | cerramos | lo hacemos | operación`,
  pt: `negócio | fechar | fecha | fechamos | a gente faz`,
  fr: `affaire | arranger | s'arrange | marché`,
  de: `geschäft | abwickeln | abwicklung | machen`,
  it: `affare | accordo | concludere | facciamo`,
  ru: `сделк* | договоримся | оформ* | заказ`,
  tr: `anlaşalım | iş | satış | sipariş`,
  vi: `giao dịch | làm | đặt`,
  zh: `成交 | 下单 | 做单 | 走`,
  ja: `取引 | 契約 | 注文`,
  ko: `거래 | 주문`,
  ar: `الصفقة | صفقة | نتعامل | التعامل`,
};

/** "Not here but there". */
export const NOT_HERE_WORDS: WordList = {
  en: `instead of here | rather than here | not here | instead of this site`,
  es: `en vez de aquí | en lugar de aquí | no aquí | no por aquí`,
  pt: `em vez daqui | em vez de aqui | não aqui | ao invés daqui`,
  fr: `au lieu d'ici | plutôt qu'ici | pas ici`,
  de: `statt hier | anstatt hier | nicht hier`,
  it: `invece che qui | invece di qui | anziché qui | non qui`,
  ru: `а не здесь | вместо этого сайта | не здесь | чем здесь`,
  tr: `burası yerine | burada değil | buradan değil`,
  vi: `thay vì ở đây | không phải ở đây | đừng mua ở đây`,
  zh: `不在这里 | 别在这里 | 别在这 | 不要在这里 | 而不是这里`,
  ja: `ここではなく | こちらではなく | ここよりも`,
  ko: `여기 말고 | 여기 대신`,
  ar: `بدلا من هنا | بدل هنا | مو هنا | مش هنا`,
};

/** Buying or ordering. */
export const BUY_WORDS: WordList = {
  en: `buy | order | purchase | shop`,
  es: `compre | compra | comprar | pida | pedir`,
  pt: `compre | compra | comprar | peça`,
  fr: `achetez | acheter | commandez | commander`,
  de: `kauf | kaufen | bestellen | bestell | bestelle`,
  it: `compri | compra | comprare | ordini | ordina | ordinare`,
  ru: `купите | покупайте | закажите | заказывайте | купи`,
  tr: `alın | satın | sipariş`,
  vi: `mua | đặt`,
  zh: `买 | 下单 | 购买 | 订`,
  ja: `購入 | 注文 | 買`,
  ko: `구매 | 주문 | 사`,
  ar: `اشتر | اطلب | الشراء`,
};

/** On whose name. */
export const IN_NAME_OF_WORDS: WordList = {
  en: `in the name of | to the name of | under the name of | in name of | on the name of`,
  es: `a nombre de | al nombre de`,
  pt: `em nome de | no nome de`,
  fr: `au nom de`,
  de: `auf den namen | im namen von`,
  it: `a nome di | intestato a | intestata a`,
  ru: `на имя`,
  tr: `adına | ismine`,
  vi: `đứng tên | tên người nhận`,
  zh: `户名 | 收款人`,
  ja: `名義`,
  ko: `명의`,
  ar: `باسم`,
};

/** Before the name of one person, or what they are in a firm. */
export const TITLE_WORDS: WordList = {
  en: `mr | mrs | ms | miss | madam | manager | sales manager | boss | salesman | director | secretary | accountant`,
  es: `señor | señora | sr | sra | gerente | jefe | director | directora`,
  pt: `senhor | senhora | sr | sra | gerente | chefe | diretor`,
  fr: `monsieur | madame | mme | gérant | directeur | directrice | patron`,
  de: `herr | herrn | frau | geschäftsführer | chef | leiter`,
  it: `signor | signora | sig | titolare | direttore`,
  ru: `господин* | госпож* | директор* | менеджер* | физлиц*`,
  tr: `bey | hanım | müdür* | patron*`,
  vi: `bà | ông | chị | anh | giám đốc | sếp`,
  zh: `先生 | 女士 | 小姐 | 经理 | 老板`,
  ja: `様 | さん | 社長 | 担当`,
  ko: `씨 | 사장 | 대표 | 님`,
  ar: `السيد | السيدة | المدير | الأستاذ`,
};

/** Whoever gets the money, as what changes. */
export const RECEIVER_WORDS: WordList = {
  en: `bank | account | iban | beneficiary | receiver | payee | bank details | bank data | bank info | bank information | company name | receiving company | remittance details`,
  es: `banco | cuenta | iban | beneficiario | datos bancarios | datos de la cuenta`,
  pt: `banco | conta | iban | favorecido | beneficiário | dados bancários | chave pix | dados da conta`,
  fr: `banque | compte | rib | iban | bénéficiaire | coordonnées bancaires | coordonnées`,
  de: `bank | konto | iban | empfänger | bankverbindung | bankdaten | kontonummer | kontodaten`,
  it: `banca | conto | iban | beneficiario | coordinate | dati bancari | coordinate bancarie`,
  ru: `банк | счет | счёт | реквизит* | получател*`,
  tr: `bankamız | banka | hesabımız | hesap | iban* | alıcı`,
  vi: `ngân hàng | tài khoản | stk | người thụ hưởng | người nhận`,
  zh: `收款公司 | 收款银行 | 收款人 | 收款方 | 收款账号 | 收款账户 | 银行 | 账户 | 账号 | 抬头 | 开户行 | 户头`,
  ja: `振込先 | 口座 | 銀行 | 受取人`,
  ko: `계좌 | 은행 | 수취인 | 예금주`,
  ar: `البنك | الحساب | حسابنا | المستفيد | الآيبان`,
};

/** Is now another one. */
export const CHANGED_WORDS: WordList = {
  en: `changed | has changed | have changed | have been changed | was changed | were changed | is changed | new | different | switched | replaced | does not work any more | doesn't work any more | does not work anymore | no longer valid | no longer works | not valid any more | not use any more | moved | updated`,
  es: `cambió | cambiaron | cambiamos | ha cambiado | han cambiado | nuevo | nuevos | nueva | ya no sirve | ya no funciona | distinta`,
  pt: `mudou | mudaram | mudamos | trocou | trocamos | novo | nova | novos | não funciona mais | não vale mais`,
  fr: `a changé | ont changé | change | nouveau | nouvel | nouvelle | nouvelles | n'est plus valable | ne marche plus`,
  de: `geändert | gewechselt | gilt nicht mehr | neu | neue | neuer | neues | neuen | nicht mehr gültig`,
  it: `cambiato | cambiata | cambiate | cambia | nuovo | nuova | nuove | non vale più | non funziona più`,
  ru: `изменил* | сменил* | поменял* | новый | новые | новым | новому | больше не действу* | больше не работает`,
  tr: `değişti | yeni | artık geçerli değil | değiştirdik | yenisi`,
  vi: `đổi | đã đổi | thay đổi | mới | không dùng nữa`,
  zh: `换了 | 改了 | 变了 | 更换 | 变更 | 新 | 换成 | 改成 | 不用了 | 換了 | 换成这个 | 换成了`,
  ja: `変わ | 変更 | 新しい | 使えなくな | 新しく`,
  ko: `바뀌 | 바뀐 | 변경 | 새로운 | 새 | 새 계좌 | 새로`,
  ar: `تغير | تغيّر | غيرنا | غيّرنا | جديد | الجديد | جديدة`,
};

/** Taking the new for the old. */
export const TAKE_NEW_WORDS: WordList = {
  en: `use | here is | here are | below | attached | see new | see the new | in the pdf | in the pi | on the pi | from now on | next payment | next payments | kindly use | find the | this one`,
  es: `use | usar | aquí | abajo | adjunto | adjunta | en el pdf | siguiente | van en | esta`,
  pt: `use | usar | aqui | abaixo | anexo | em anexo | no pdf | segue | esta`,
  fr: `voici | utilisez | ci joint | ci dessous | désormais | dans le pdf`,
  de: `hier | ab jetzt | ab sofort | nutzen | verwenden | anbei | im anhang | unten | künftig`,
  it: `ecco | usi | usare | allegato | in allegato | sotto | d'ora in poi | nel pdf`,
  ru: `вот | теперь | во вложении | ниже | используйте | отныне | по новым`,
  tr: `aşağıda | ekte | artık | bundan sonra | kullanın`,
  vi: `dưới đây | đính kèm | từ nay | dùng | sau đây`,
  zh: `以下 | 附件 | 按 | 今后 | 以后 | 如下 | 见`,
  ja: `こちら | 下記 | 今後 | 添付 | 以下`,
  ko: `아래 | 첨부 | 앞으로 | 이쪽`,
  ar: `ادناه | أدناه | المرفق | مرفق | الآن | من الآن | استخدم`,
};

/** Leaving a platform out. */
export const SKIP_WORDS: WordList = {
  en: `skip | bypass | avoid using | leave out | go around | get around | forget about`,
  es: `saltamos | saltar | saltarnos | saltémonos | evitamos | olvidemos`,
  pt: `pular | pulamos | pulando | evitamos | esquece`,
  fr: `sauter | sautons | contourner | contournons | évitons | oublions`,
  de: `weglassen | umgehen | überspringen | auslassen`,
  it: `saltiamo | saltare | saltando | aggiriamo | aggirare | evitiamo`,
  ru: `обойти | обойдём | обойдем | минуем | пропустим | обходим`,
  tr: `atlayalım | atlayın | atlarsak | geçmeden`,
  vi: `bỏ qua | né | tránh | khỏi cần`,
  zh: `绕过 | 绕开 | 跳过 | 避开 | 甩开`,
  ja: `飛ばし | 避け | 抜き`,
  ko: `건너뛰 | 우회 | 빼고`,
  ar: `تجاوز | نتجاوز | نتخطى | بدون ما نمر`,
};

/** Said of what need not be. */
export const UNNEEDED_WORDS: WordList = {
  en: `not necessary | not needed | unnecessary | is not required | needless`,
  es: `no hace falta | no es necesario | no es necesaria`,
  pt: `não precisa | não é necessário | desnecessário`,
  fr: `pas nécessaire | inutile | pas besoin`,
  de: `nicht nötig | unnötig | nicht notwendig | brauchen wir nicht`,
  it: `non serve | non è necessario | non è necessaria | inutile`,
  ru: `не нужен | не нужна | не нужно | необязательно | ни к чему`,
  tr: `gerek yok | lazım değil | gereksiz`,
  vi: `không cần | không cần thiết | khỏi`,
  zh: `不需要 | 没必要 | 不必 | 用不着`,
  ja: `必要ありません | 不要 | 要りません | いりません`,
  ko: `필요 없 | 필요없`,
  ar: `ما يحتاج | غير ضروري | مو لازم | مش لازم`,
};
