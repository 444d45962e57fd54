import type { WordList } from './word-matcher.ts';

/** What says that a code does not work (any more, for this buyer, for this order), or is only asked about. */
export const INVALID_WORDS: WordList = {
  en: `expired | expire | invalid | not valid | no longer valid | no longer | lapsed | cancelled | canceled | dead |
    stopped | fake | closed | disabled | refused | refuses | rejected | reject | denied | can not use |
    cannot use | can not be used | cannot be used | can't use | not work | not working | doesn't work |
    does not work | does not apply | not applicable | used up | already used | belongs to another | not for you |
    wrong | type wrong | still valid | still work | still works | still function | still ok | still alive |
    combination refused | not found | failed | withdrawn | revoked | blocked | needs qty | not eligible |
    can i still use | still use it | still usable | still alive | still good | still running | is over | is dead |
    died | does it still | no more | is off | switched off | not accept | does not take it | not for your |
    not for wholesale | only for new | warehouse only | still honour | still honor | still accept | still take |
    customers only | members only | not go through | ran out | run out | has run out | minimum not reached |
    minimum not met | not recognised | not recognized | unrecognised | unknown code | no longer accepted |
    no longer works | dont work | does nothing | has ended | has stopped | deactivated | suspended | voided |
    not active | is outdated | was refused | said no | says no | not accepted | is not accepted | limit reached |
    can't be applied | cannot be applied | could not be applied | can not be applied | can't apply | paused |
    is paused | not ok | is not ok | never exist | never existed | does not exist | doesn't exist | no such |
    not coupon | not a coupon | no coupon | do not accept | it refuse | finish last | finish yesterday |
    already finish | say no | system say no | was for the | finish since | finished since | dead since | skipped`,
  es: `caducó | caducado | vencido | venció | expiró | expirado | inválido | no válido | no funciona | no sirve |
    ya no | rechazado | anulado | todavía sirve | sirve todavía | aún sirve | sigue sirviendo | todavía funciona |
    sigue activo | sigue vigente | no pasa | no lo acepta | ya murió | no existe | no la toma | no lo toma |
    se acabó | dado de baja | no aplica | no se puede aplicar | está pausado`,
  pt: `expirou | expirado | vencido | venceu | inválido | não funciona | não vale | já não | cancelado | recusado |
    esgotado | ainda vale | ainda funciona | não passa | morreu | não aceita | ainda serve | não existe | acabou |
    já era | não aceitou | recusou | não pega | deu erro`,
  fr: `expiré | périmé | invalide | ne marche plus | ne marche pas | ne fonctionne | n'est plus | plus valable |
    refusé | annulé | terminé | est mort | encore valable | marche encore | fonctionne encore | ne passe pas |
    ne prend pas | toujours valable | a expiré | est périmé | ne passe plus | plus accepté | refuse | refusée |
    ne peut être appliqué | suspendu`,
  de: `abgelaufen | ungültig | funktioniert nicht | geht nicht | gilt nicht | nicht mehr | gesperrt | abgelehnt |
    verfallen | noch gültig | geht noch | funktioniert noch | nimmt nicht | läuft nicht | ist tot | gilt noch |
    noch aktiv | als gutschein noch | wird abgelehnt | klappt nicht | beendet | eingestellt |
    kann nicht angewendet | pausiert | existiert nicht`,
  it: `scaduto | non valido | non funziona | non vale | non più | annullato | rifiutato | ancora valido |
    funziona ancora | vale ancora | non passa | non prende | è morto | ancora attivo | non accetta |
    non lo accetta | non accettato | è finito | terminato | non va | dà errore | non applicabile | sospeso`,
  ru: `истёк | истек | просрочен | недействителен | не действует | не работает | отменен | отменён | закончился |
    уже не | отклонен | отклонён | ещё жив | еще жив | ещё работает | еще работает | не принимает | не проходит |
    ещё действует | еще действует | уже всё | сгорел | просрочен* | закончил* | не принят* | отказ* |
    не сработал* | истек* | истёк* | отключ* | устарел*`,
  tr: `geçersiz | süresi doldu | süresi dolmuş | geçmiyor | çalışmıyor | iptal | bitti | kullanılamaz |
    hâlâ geçerli | hala geçerli | hâlâ çalışıyor | hala çalışıyor | geçiyor mu | kabul etmiyor | kabul edilmedi |
    kabul edilmiyor | reddedildi | süresi geçti | süresi bitti | sona erdi | hata verdi | hata veriyor | olmadı |
    olmuyor`,
  vi: `hết hạn | không dùng được | không hợp lệ | đã hủy | không còn | hết hiệu lực | bị từ chối | còn dùng được |
    còn hiệu lực | dùng được không | còn không | không nhận | hết lượt | không áp dụng | không chạy | không ăn |
    báo lỗi | bị lỗi | hết rồi | đã hết`,
  zh: `停用 | 过期 | 失效 | 作废 | 无效 | 不能用 | 用不了 | 已用完 | 不可用 | 别再填 | 已取消 | 不适用 | 数量不足 | 還能用 | 还能用 | 过期了 | 拒绝 | 还好使 | 还有效 |
    停了 | 不认 | 还能使 | 能用吗 | 下架 | 用完 | 领完 | 抢完 | 不好使 | 用不上 | 不生效 | 没反应 | 不能再用 | 报错 | 撤了 | 收回 | 已停 | 已过 | 暂停 | 不存在 |
    没有这个`,
  ja: `期限切れ | 無効 | 使えません | 使えない | 終了しました | 利用できません | 失効 | 使えますか | まだ使え | まだ有効 | 通りません | 使用できません | 適用されません | 適用されない |
    通らない | 弾かれ | 期限が切れ | 切れました | 終わりました | 受け付けません | 受け付けられません`,
  ko: `만료 | 무효 | 사용할 수 없 | 안 됩니다 | 안돼요 | 종료 | 적용되지 | 끝났 | 아직 쓸 수 | 아직 사용 | 아직 유효 | 안 먹 | 아직 되나요 | 거절 | 오류가 | 오류 나 |
    종료됐 | 만료됐 | 만료되 | 기간이 지 | 끝난`,
  ar: `منتهي | انتهى | انتهت | غير صالح | لا يعمل | ملغي | مرفوض | ما يشتغل | لسه شغال | ما زال صالح | لا يزال |
    مازال صالح | ما عاد | لا يقبل | خلص | توقف | مرفوضة | غير مقبول | لم يقبل | لم يعمل | مش شغال | ما زبط |
    ما مشى`,
};

/** What is said of codes, good or bad: that one works, is meant for others, was typed wrong. */
export const VALIDITY_WORDS: WordList = {
  en: `works | does not | does not go | go through | goes through | going through | went through | gone through |
    runs out | alive | is alive | not reached | not works | did nothing | nothing happened | is finished |
    finished | ended | was till | was until | was valid | was good | only for | for members | not for | retired |
    deleted | removed | inactive | void | is old | outdated | out of date | past | is gone | gone | already over |
    already dead | refuse | refusing | bounces | bounced | will not take | wont take | not take it | cannot take |
    can not take | says error | gives error | not apply | will be valid | usable | any good | good for |
    does that work | will it work | does it work | forget it | dont try | dont use | do not use | ignore |
    replaced by | use limit | over limit | one time only | once only | used once | mistyped | mistake |
    correct one | right one | correct is | wrong one | without a | small l | big i | letter i | big o | zero not |
    count for | counts for | counts also | apply to | applies to | not ok for | ok for | who told you |
    who gave you | where did you get | how did you get | was opened for | opened for | is finish | give nothing |
    gives nothing | system not accept | must be | is for new | for new customers | work for | work with |
    works with | work too | works too | work also | is valid for | valid for | also work | also works | work on |
    works on | works for | takes neither | takes none | which one is right | which one works`,
  es: `sigue válido | es válido | válido | vigente | ya pasó | murió | solo para | sólo para | es para | erróneo |
    equivocado | correcto | rechaza | dice que no | sigue funcionando | funciona | quién te dio |
    funciona también | sirve también | sirve para`,
  pt: `só para | é para | inválida | recusa | funciona | ainda tá valendo | tá valendo | errado | correto | certo |
    pegou | funciona também | serve para`,
  fr: `réservé aux | réservé à | uniquement pour | seulement pour | fonctionne | marche | valide | erreur | erroné |
    correct | passe encore | marche aussi | marche pour`,
  de: `gilt nur für | nur für | klappt | funktioniert | wird nicht | angenommen | geht der | gültig | veraltet |
    falsch | richtig | ist aus | tot | läuft noch | gilt auch | funktioniert auch`,
  it: `rifiuta | finito | solo per | è per | funziona | valido | sbagliato | corretto | giusto | va ancora |
    funziona anche | vale anche`,
  ru: `сгорит | работает | действует | сработал* | только для | для новых | неверн* | неправильн* | правильн* |
    удал* | умер | пропал | не активен | работает и | подойдёт | подойдет`,
  tr: `çalışıyor | geçerli | geçiyor | yanlış | doğru | kapandı | sadece yeni | yalnızca`,
  vi: `còn hạn | không vào | sai mã | đúng là | chỉ dành cho | dành cho khách mới | không nhập được | còn xài`,
  zh: `到期 | 关了 | 不行 | 不行了 | 没用 | 仅限新 | 只给 | 错的 | 写错 | 打错 | 正确的是 | 应该是 | 不是 | 还可以用 | 能不能用 | 有没有用 | 提示 | 不支持 | 有效吗 |
    可以用吗 | 谁给你 | 也能用`,
  ja: `終了 | 有効ですか | 有効でしょうか | 間違い | 誤り | 正しくは | 対象外 | 専用 | 生きて`,
  ko: `안 돼 | 안되 | 안 되 | 안됩니다 | 종료되 | 유효한가 | 유효한지 | 되나요 | 되는지 | 쓸 수 있 | 사용 가능 | 가능한가 | 전용 | 대상이 아 | 틀렸 | 잘못 | 맞습니다 |
    아니고`,
  ar: `يعمل | شغال | صالح | ساري | وقف | غلط | صحيح | الصحيح | فقط ل | للعملاء الجدد`,
};
