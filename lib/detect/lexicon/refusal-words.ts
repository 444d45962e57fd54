import type { WordList } from './word-matcher.ts';

/** Turns what it governs into its opposite: a rule against it, or a refusal. */
export const NEGATION_WORDS: WordList = {
  en: `not | never | don't | dont | do not | does not | doesn't | cannot | can't | can not | won't | will not | wouldn't | no | nobody | no one | none | isn't | aren't | without | refuse | refused | refuses | declined | decline | reject | rejected |
    avoid | stop | forbidden | prohibited | instead of | didn't | did not | unable | against | neither | nor | shouldn't | must not | mustn't | banned | ban | rather than | nothing`,
  es: `no | nunca | jamás | ni | sin | evite | evita | evitar | prohibido | rechacé | rechazó | rechazamos | nadie | negué | negamos | tampoco`,
  pt: `não | nunca | jamais | nem | sem | evite | evitar | proibido | recusei | recusou | recusamos | ninguém | neguei`,
  fr: `ne | pas | jamais | sans | aucun | aucune | évitez | éviter | interdit | refusé | refuse | refusons | personne | ni`,
  de: `nicht | nie | niemals | kein | keine | keinen | keinem | keiner | ohne | vermeiden | verboten | abgelehnt | ablehnen | lehnen | weder | verweigert | niemand | nirgends`,
  it: `non | mai | nessun | nessuno | nessuna | senza | evitate | evitare | evita | vietato | rifiutato | rifiutiamo | rifiuto | né`,
  ru: `не | никогда | ни | нельзя | без | избегайте | запрещено | отказал* | отказыв* | никому | никто | нет`,
  tr: `asla | değil | hiçbir | yok | yasak | sakın | olmaz | etmeyin | yapmayın | vermeyin | göndermeyin | paylaşmayın | ödemeyin | tıklamayın | açmayın | girmeyin | etmeyiz | yapmayız | istemeyiz | istemez | istemiyoruz | kabul etmiyoruz | etmiyoruz | reddettim | reddettik | almıyoruz | almayız | edilmez | edilemez | birleştirilemez | kullanılamaz | birleşmez | etmem | istemem | ödemem | vermem`,
  vi: `không | đừng | chớ | chưa bao giờ | không bao giờ | không được | không nên | từ chối | cấm | tuyệt đối không | khỏi`,
  zh: `不 | 不要 | 别 | 勿 | 请勿 | 切勿 | 不能 | 不得 | 不可 | 不会 | 禁止 | 拒绝 | 拒收 | 谨防 | 严禁 | 从不 | 绝不 | 不接受 | 不支持 | 没 | 無法 | 不會 | 別 | 无法 | 避免 | 沒有 | 莫`,
  ja: `ません | ないで | 禁止 | しない | せず | ないよう | 不可 | お断り | 断り | 断った | できない | 避け | ではなく | なし | 決して`,
  ko: `마세요 | 마십시오 | 않습니다 | 않아요 | 않음 | 않는 | 안 합 | 안합니다 | 안 받 | 금지 | 절대 | 거절 | 없습니다 | 없이 | 하지 마 | 지 않 | 불가 | 못 합 | 말고 | 안 됩 | 안 돼`,
  ar: `لا | لن | لم | ليس | بدون | ممنوع | أبدا | أبداً | ابدا | رفضت | رفضنا | نرفض | يمنع | غير | لاتدفع | لاترسل | مش | ما | مو`,
};

/** Looks like a denial and is none of the thing named. */
export const HARMLESS_WORDS: WordList = {
  en: `don't worry | dont worry | do not worry | no worry | no worries | no problem | no need | don't forget | dont forget | do not forget | don't tell | dont tell | do not tell | don't hesitate | don't miss | don't lose | do not lose | do not miss | no fee | no fees | no commission | no tax | no extra | no risk | why not | if not |
    not only | no limit | no doubt | do not ignore | don't wait | dont wait | do not wait | not to lose | can't wait | no charge | no charges | will not tell | not received | not get | avoid fee | avoid fees | avoid commission | avoid the commission | avoid suspension | avoid the fee | avoid the fees | avoid delay | avoid tax | avoid taxes | avoid the tax | avoid bank | avoid customs | without commission | without fee | without fees | without delay | no commission | no middleman |
    avoid platform | avoid alibaba | avoid the platform | avoid ali | prevent fraud | avoid fraud | fraud prevention | anti fraud | against fraud | prevent scam | fraud alert | fraud check | stop fraud | does not work | doesn't work | not working | cannot log in | can't log in | no code needed | no longer | do not close | avoid losing | avoid closure | avoid interruption | avoid being | avoid blocking | avoid termination | avoid loss | avoid high | avoid paying commission | avoid paying fees | without paying commission | without paying fees | doesn't know | does not know | don't know | dont know | no cost`,
  es: `no se preocupe | no te preocupes | no hay problema | no olvide | no olvides | sin problema | sin comisión | sin comisiones | sin impuestos | sin riesgo | no solo | no se lo diga | evitar la comisión | evitar comisiones | sin costo | sin cargo | evitar el bloqueo | evitar el cierre | evitar la suspensión`,
  pt: `não se preocupe | sem problema | sem problemas | não esqueça | sem comissão | sem taxa | sem taxas | não só | não conte | evitar a comissão | evitar taxas | evitar bloqueio | evitar o bloqueio | sem risco | sem custo | no mesmo | no pedido | no carrinho | no alibaba | no site | no campo | no total | no próximo | no boleto | no pix | no whatsapp | no valor | no seu | no meu | no link | no app | no cartão | no banco | no pagamento | no fim | no final | no checkout | no dia | no nome | no email | no e mail | no celular | no youtube | no telegram | no grupo | no aliexpress | no nosso`,
  fr: `pas de souci | pas de problème | n'oubliez pas | ne vous inquiétez pas | sans commission | sans frais | sans problème | sans souci | éviter la commission | éviter les frais | éviter la suspension | éviter le blocage | sans risque | pas seulement`,
  de: `keine sorge | kein problem | vergessen sie nicht | nicht vergessen | ohne gebühr | ohne gebühren | ohne provision | nicht nur | keine gebühren | keine gebühr | gebühren vermeiden | sperrung zu vermeiden | ohne risiko | kein risiko`,
  it: `non si preoccupi | non preoccuparti | nessun problema | non dimenticare | senza problemi | senza commissioni | senza commissione | non solo | evitare le commissioni | evitare la commissione | evitare il blocco | evitare la sospensione`,
  ru: `не волнуйтесь | не переживайте | без проблем | нет проблем | не забудьте | без комиссии | не только | не бойтесь | без налога | без налогов | не беспокойтесь | без риска | не говорите`,
  tr: `sorun yok | merak etmeyin | endişelenmeyin | problem yok | komisyon yok | sadece değil`,
  vi: `không sao | đừng lo | không vấn đề | không mất phí | không chỉ | không phí | không tốn | đừng quên | không lo`,
  zh: `不用担心 | 别担心 | 没问题 | 不要忘 | 别忘 | 没关系 | 不收 | 不扣 | 不用管 | 不仅 | 不只 | 没事 | 不错 | 不客气 | 不好意思 | 特别 | 不然 | 要不 | 别告诉 | 不限 | 级别 | 分别 | 别人 | 别的 | 别家 | 不用交 | 没手续费 | 无手续费 | 不多 | 差不多 | 不同 | 不过 | 不含 | 不带 | 识别 | 性别 | 个别 | 不够 | 不到 | 不少`,
  ja: `問題ありません | かもしれません | すみません | 申し訳ありません | 構いません | かまいません | すいません`,
  ko: `걱정 마세요 | 걱정 마시 | 걱정하지 마 | 문제 없습니다 | 문제없습니다 | 수수료 없습니다 | 수수료 없이 | 잊지 마`,
  ar: `لا تقلق | لا مشكلة | لا مشكله | لا تنس | لا تنسى | بدون عمولة | بدون رسوم | بدون مشاكل | لا داعي | ما في مشكلة | غير ذلك | ما عليك | بعد ما | كل ما | مهما | قبل ما | ما شاء | لما`,
};

/** Speaks of fraud: what stands beside it is told as a warning. */
export const WARNING_WORDS: WordList = {
  en: `scam | scams | scammer | scammers | fraud | fraudster | fraudsters | fraudulent | phishing | fake | beware | be careful | careful | watch out | cheater | cheaters | cheating | impersonat* | pretend* | pretending | spoof* | hacked | hacker | hackers | not ours | not our | warning | suspicious | report it | reported | imposter | impostor | criminals | thief | thieves | stolen | spam |
    we will never | never ask | never asks | would never | i refused | we refused | refused to | he refused | she refused | they refused | i declined | we declined | i said no | told him no | told them no | i told no | blocked him | blocked them | against the rules | violates | violation | not allowed | bans us | for your safety | stay safe | keep safe | not us | is not us | isn't us | not from us | uses our logo | use our logo | use our name | uses our name | using our name | using our logo | never changes | never change our | has not changed | have not changed | did not change | does not change | not by us | in our name`,
  es: `estafa | estafas | estafador* | fraude | fraudes | fraudulent* | phishing | falso | falsa | cuidado | ojo con | suplant* | sospechos* | hacke* | nunca pedimos | nunca le pediremos | jamás pedimos | no es nuestra | no es nuestro | me negué | no somos nosotros | no es de nosotros | nuestro nombre | a nuestro nombre`,
  pt: `golpe | golpes | golpista* | fraude | fraudes | fraudulent* | phishing | falso | falsa | cuidado | suspeit* | hacke* | nunca pedimos | não é nosso | não é nossa | recusei | atenção aos golpes | não somos nós | em nosso nome | nosso nome`,
  fr: `arnaque* | escroc* | fraude | fraudes | fraudule* | hameçonnage | phishing | faux | fausse | attention aux | méfiez | méfie | suspect* | pirat* | ne demanderons jamais | ne demandons jamais | ce n'est pas nous | pas notre | j'ai refusé | nous avons refusé | usurp* | pas nous | en notre nom | notre nom`,
  de: `betrug | betrüger* | phishing | gefälscht* | fälschung | vorsicht | achtung vor | warnung | verdächtig* | gehackt | niemals fragen | nicht von uns | abgelehnt | fake | warnen | warne | sind nicht wir | sind wir nicht | in unserem namen | unseren namen`,
  it: `truffa | truffe | truffator* | frode | frodi | phishing | falso | falsa | attenzione a | attenti | sospett* | hacker | non chiediamo mai | non è nostro | non è nostra | ho rifiutato | fasullo | non siamo noi | a nostro nome | nostro nome`,
  ru: `мошенни* | обман* | фишинг* | подделк* | поддельн* | осторожно | остерегайтесь | остерегай* | взлом* | подозрительн* | афер* | развод | никогда не просим | не наш | не наша | отказался | отказалась | отказались | фейк* | берегитесь | это не мы | не мы | от нашего имени`,
  tr: `dolandırıcı* | dolandırıl* | sahte* | dikkat edin | oltalama | şüpheli | hack* | bize ait değil | bizim değil | reddettim | reddettik | phishing | dikkatli | biz değiliz | bizden değil | adımıza`,
  vi: `lừa đảo | giả mạo | cẩn thận | cảnh giác | kẻ gian | kẻ lừa | hack | không phải của chúng tôi | tôi từ chối | đã từ chối | đề phòng | không phải chúng tôi | mạo danh`,
  zh: `诈骗 | 骗子 | 骗局 | 骗 | 钓鱼 | 假冒 | 冒充 | 小心 | 谨防 | 警惕 | 当心 | 盗号 | 被黑 | 可疑 | 假的 | 詐騙 | 騙子 | 釣魚 | 不是我们的 | 山寨 | 我拒绝了 | 没同意 | 防骗 | 违规 | 违反 | 不是我们 | 不是我司 | 与我司无关 | 冒用`,
  ja: `詐欺 | フィッシング | なりすまし | 偽 | ご注意 | 注意してください | 怪しい | 不審 | 騙 | 弊社ではありません | 当社とは無関係 | 断りました | お断りしました | 弊社ではございません | 当社ではありません | 無関係`,
  ko: `사기 | 피싱 | 가짜 | 사칭 | 조심 | 주의하세요 | 주의 바랍니다 | 의심 | 해킹 | 저희가 아닙니다 | 거절했 | 저희와 무관 | 우리가 아닙니다`,
  ar: `احتيال | نصب | نصاب | محتال | محتالين | المحتالين | مزيف | مزيفة | احذر | احذروا | انتبه | انتبهوا | تصيد | مشبوه | اختراق | مخترق | وهمي | رفضت | رفضنا | لسنا نحن | ليس منا | باسمنا`,
};
