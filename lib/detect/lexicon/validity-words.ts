import type { WordList } from './word-matcher.ts';

/** What says that a code does not work (any more, for this buyer, for this order), or is only asked about. */
export const INVALID_WORDS: WordList = {
  en: `expired | expire | invalid | not valid | no longer valid | no longer | lapsed | cancelled | canceled |
    dead | stopped | fake | closed | disabled | refused | refuses | rejected | reject | denied | can not use |
    cannot use | can not be used | cannot be used | can't use | not work | not working | doesn't work |
    does not work | does not apply | not applicable | used up | already used | belongs to another |
    not for you | wrong | type wrong | still valid | still work | still works | still function | still ok |
    still alive | combination refused | not found | failed | withdrawn | revoked | blocked | needs qty |
    not eligible`,
  es: `caducó | caducado | vencido | venció | expiró | expirado | inválido | no válido | no funciona | no sirve |
    ya no | rechazado | anulado`,
  pt: `expirou | expirado | vencido | venceu | inválido | não funciona | não vale | já não | cancelado |
    recusado | esgotado`,
  fr: `expiré | périmé | invalide | ne marche plus | ne marche pas | ne fonctionne | n'est plus | plus valable |
    refusé | annulé | terminé`,
  de: `abgelaufen | ungültig | funktioniert nicht | geht nicht | gilt nicht | nicht mehr | gesperrt | abgelehnt |
    verfallen`,
  it: `scaduto | non valido | non funziona | non vale | non più | annullato | rifiutato`,
  ru: `истёк | истек | просрочен | недействителен | не действует | не работает | отменен | отменён | закончился |
    уже не | отклонен | отклонён`,
  tr: `geçersiz | süresi doldu | süresi dolmuş | geçmiyor | çalışmıyor | iptal | bitti | kullanılamaz`,
  vi: `hết hạn | không dùng được | không hợp lệ | đã hủy | không còn | hết hiệu lực | bị từ chối`,
  zh: `停用 | 过期 | 失效 | 作废 | 无效 | 不能用 | 用不了 | 已用完 | 不可用 | 别再填 | 已取消 | 不适用 | 数量不足 | 還能用 | 还能用 | 过期了 | 拒绝`,
  ja: `期限切れ | 無効 | 使えません | 使えない | 終了しました | 利用できません | 失効 | 使えますか`,
  ko: `만료 | 무효 | 사용할 수 없 | 안 됩니다 | 안돼요 | 종료 | 적용되지 | 끝났`,
  ar: `منتهي | انتهى | انتهت | غير صالح | لا يعمل | ملغي | مرفوض | ما يشتغل`,
};
