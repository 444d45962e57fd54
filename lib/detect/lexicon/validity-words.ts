import type { WordList } from './word-matcher.ts';

/** What says that a code does not work (any more, for this buyer, for this order), or is only asked about. */
export const INVALID_WORDS: WordList = {
  en: `expired | expire | invalid | not valid | no longer valid | no longer | lapsed | cancelled | canceled |
    dead | stopped | fake | closed | disabled | refused | refuses | rejected | reject | denied | can not use |
    cannot use | can not be used | cannot be used | can't use | not work | not working | doesn't work |
    does not work | does not apply | not applicable | used up | already used | belongs to another |
    not for you | wrong | type wrong | still valid | still work | still works | still function | still ok |
    still alive | combination refused | not found | failed | withdrawn | revoked | blocked | needs qty |
    not eligible | can i still use | still use it | still usable | still alive | still good | still running | is over | is dead | died | does it still | no more | is off | switched off | not accept | does not take it | not for your | not for wholesale | only for new | warehouse only | also work | also works | work on | works on | works for | still honour | still honor | still accept | still take |
    customers only | members only`,
  es: `caducó | caducado | vencido | venció | expiró | expirado | inválido | no válido | no funciona | no sirve |
    ya no | rechazado | anulado | todavía sirve | sirve todavía | aún sirve | sigue sirviendo | todavía funciona | sigue activo | sigue vigente | no pasa | no lo acepta | ya murió | funciona también | sirve también | sirve para`,
  pt: `expirou | expirado | vencido | venceu | inválido | não funciona | não vale | já não | cancelado |
    recusado | esgotado | ainda vale | ainda funciona | não passa | morreu | não aceita | ainda serve | funciona também | serve para`,
  fr: `expiré | périmé | invalide | ne marche plus | ne marche pas | ne fonctionne | n'est plus | plus valable |
    refusé | annulé | terminé | est mort | encore valable | marche encore | fonctionne encore | ne passe pas | ne prend pas | toujours valable | marche aussi | marche pour`,
  de: `abgelaufen | ungültig | funktioniert nicht | geht nicht | gilt nicht | nicht mehr | gesperrt | abgelehnt |
    verfallen | noch gültig | geht noch | funktioniert noch | nimmt nicht | läuft nicht | ist tot | gilt noch | noch aktiv | gilt auch | funktioniert auch | als gutschein noch`,
  it: `scaduto | non valido | non funziona | non vale | non più | annullato | rifiutato | ancora valido | funziona ancora | vale ancora | non passa | non prende | è morto | ancora attivo | funziona anche | vale anche`,
  ru: `истёк | истек | просрочен | недействителен | не действует | не работает | отменен | отменён | закончился |
    уже не | отклонен | отклонён | ещё жив | еще жив | ещё работает | еще работает | не принимает | не проходит | ещё действует | еще действует | уже всё | работает и | подойдёт | подойдет`,
  tr: `geçersiz | süresi doldu | süresi dolmuş | geçmiyor | çalışmıyor | iptal | bitti | kullanılamaz | hâlâ geçerli | hala geçerli | hâlâ çalışıyor | hala çalışıyor | geçiyor mu | kabul etmiyor`,
  vi: `hết hạn | không dùng được | không hợp lệ | đã hủy | không còn | hết hiệu lực | bị từ chối | còn dùng được | còn hiệu lực | dùng được không | còn không | không nhận`,
  zh: `停用 | 过期 | 失效 | 作废 | 无效 | 不能用 | 用不了 | 已用完 | 不可用 | 别再填 | 已取消 | 不适用 | 数量不足 | 還能用 | 还能用 | 过期了 | 拒绝 | 还好使 | 还有效 | 停了 | 不认 | 还能使 | 也能用 | 能用吗`,
  ja: `期限切れ | 無効 | 使えません | 使えない | 終了しました | 利用できません | 失効 | 使えますか | まだ使え | まだ有効 | 通りません`,
  ko: `만료 | 무효 | 사용할 수 없 | 안 됩니다 | 안돼요 | 종료 | 적용되지 | 끝났 | 아직 쓸 수 | 아직 사용 | 아직 유효 | 안 먹 | 아직 되나요`,
  ar: `منتهي | انتهى | انتهت | غير صالح | لا يعمل | ملغي | مرفوض | ما يشتغل | لسه شغال | ما زال صالح | لا يزال | مازال صالح | ما عاد | لا يقبل`,
};
