import type { WordList } from './word-matcher.ts';

/** What says of an offer that it is over. */
export const ENDED_WORDS: WordList = {
  en: `no longer | expired | ended | is over | are over | cancelled | canceled | withdrawn | withdraw | withdrew |
    revoked | discontinued | deactivated | disabled | terminated | stopped | invalid now | now invalid |
    not valid now | closed | void | taken back | take back | took back | used up | finished | suspended |
    called off | have to cancel | had to cancel | must cancel | need to cancel | we cancel | i cancel |
    have to withdraw | must withdraw | have to take back | must take back | we take back`,
  es: `ya no | caducó | caducado | caducada | venció | vencido | vencida | expiró | expirado | expirada | terminó |
    terminado | terminada | finalizó | finalizado | finalizada | cancelado | cancelada | cancelamos | canceló | anulado |
    anulada | anulamos | retirado | retirada | retiramos | se acabó | sin efecto | dejó de`,
  pt: `já não | expirou | expirado | expirada | venceu | vencido | terminou | encerrou | encerrado | encerrada |
    encerramos | cancelado | cancelada | cancelamos | cancelou | acabou | retirado | retirada | retiramos | suspenso |
    suspensa | suspendemos | sem efeito`,
  fr: `plus valable | plus valide | plus disponible | marche plus | fonctionne plus | expiré | expirée | périmé | terminé |
    terminée | annulé | annulée | retiré | retirée | retirons | supprimé | supprimée | suspendu | suspendue | est fini |
    est finie | a pris fin`,
  de: `nicht mehr | abgelaufen | beendet | ist vorbei | zurückgezogen | zurückgenommen | storniert | gestrichen | ungültig |
    gesperrt | aufgehoben | eingestellt | ausgelaufen`,
  it: `scaduto | scaduta | scaduti | terminato | terminata | finito | finita | annullato | annullata | ritirato | ritirata |
    sospeso | sospesa | revocato | revocata | conclusa | concluso`,
  ru: `больше не | уже не | более не | истёк | истек | истекла | закончился | закончилась | закончилось | завершен* |
    завершён* | завершилась | отменен* | отменён* | отменили | отменил | отменила | отозван* | отозвали | недействителен |
    недействительна | недействительно | прекращен* | отключен* | отключён* | аннулирован*`,
  tr: `artık geçerli değil | artık geçmiyor | artık çalışmıyor | artık yok | artık kullanılamaz* | artık kullanılamıyor |
    geçersiz | süresi doldu | süresi bitti | süresi dolmuş | sona erdi | bitti | iptal edildi | iptal ettik | iptal etti |
    iptal oldu | kaldırıldı | kaldırdık | geri çekildi | geri çektik | durduruldu | durdurduk`,
  vi: `không còn | đã hết hạn | bị hết hạn | hết hạn rồi | hết hạn từ | vừa hết hạn | đã hết hiệu lực | đã kết thúc | kết thúc rồi | đã hủy | đã huỷ | bị hủy | đã ngừng | đã dừng |
    ngừng áp dụng | đã rút | thu hồi`,
  zh: `不再 | 已失效 | 失效了 | 已过期 | 过期了 | 已经过期 | 已取消 | 取消了 | 已结束 | 结束了 | 已经结束 | 作废 | 不能用了 | 用不了了 | 已停用 | 停用了 |
    撤回 | 收回 | 没有了 | 已下线 | 下线了 | 不能再用 | 不能再给 | 给不了了 | 已經結束 | 已過期 | 已經失效`,
  ja: `使えなくなりました | 使えなくなった | 無効になりました | 無効となりました | 無効です | 失効しました | 終了しました | 終了いたしました |
    終了となりました | 期限切れ | 中止になりました | 中止しました | 取り消し | 取消し | 取り下げ | 撤回 | もう使えません | もう使えない |
    ご利用いただけなくなりました | 廃止`,
  ko: `더 이상 | 만료되었 | 만료됐 | 종료되었 | 종료됐 | 종료했 | 끝났 | 취소되었 | 취소됐 | 취소했 | 철회 | 무효가 | 무효입니다 | 중단되었 |
    중단됐 | 중단했 | 사용할 수 없게`,
  ar: `لم يعد | لم تعد | ما عاد | انتهى | انتهت | منتهي | منتهية | تم إلغاء | تم الغاء | ألغينا | الغينا | ألغي | ألغيت | ملغي | ملغى |
    ملغاة | سحبنا | تم سحب | توقف | توقفت | أوقفنا`,
};

/** "Not … any more": over, where a negation stands before it in the same clause. */
export const MORE_WORDS: WordList = {
  en: `any more | anymore | any longer`,
  pt: `mais`,
  fr: `plus`,
  de: `mehr`,
  it: `più`,
};

/** Asks to pass over what was said. */
export const IGNORE_WORDS: WordList = {
  en: `ignore | disregard | forget | forget about | stop using | delete`,
  es: `ignore | ignora | ignoren | ignorar | olvide | olvida | olvídese | olviden | descarte | descarta | no tenga en cuenta | caso omiso`,
  pt: `ignore | ignora | ignorem | desconsidere | desconsidera | desconsiderem | desconsiderar | esqueça | esquece`,
  fr: `ignorez | ignorer | oubliez | oublie | ne tenez pas compte | ne pas tenir compte | n'utilisez plus`,
  de: `ignorieren | ignoriere | ignoriert | vergessen sie | vergiss`,
  it: `ignori | ignora | ignorate | ignorare | dimentichi | dimentica | lasci perdere | lascia perdere`,
  ru: `игнорируйте | проигнорируйте | игнорируй | забудьте | забудь`,
  tr: `dikkate almayın* | yok sayın* | unutun* | görmezden gelin*`,
  vi: `bỏ qua | quên`,
  zh: `忽略 | 无视 | 当没说 | 不用管 | 無視掉`,
  ja: `無視して | 破棄して | 忘れてください | お忘れください | ご放念`,
  ko: `무시해 | 무시하 | 잊어`,
  ar: `تجاهل | تجاهلوا | تجاهلي | انس | انسى`,
};

/** Asks not to use it: takes it back, unless it only says with what, where or when. */
export const DO_NOT_USE_WORDS: WordList = {
  en: `do not use | don't use | dont use | do not enter | don't enter | do not apply | don't apply`,
  es: `no use | no uses | no usen | no utilice | no utilicen | no introduzca`,
  pt: `não use | não usem | não utilize | não digite`,
  fr: `n'utilisez pas | n'utilise pas | ne pas utiliser`,
  de: `nicht verwenden | nicht benutzen | nicht nutzen | nicht eingeben`,
  it: `non usi | non usare | non usate | non utilizzi | non utilizzare`,
  ru: `не используйте | не используй | не вводите | не вводи | не применяйте`,
  tr: `kullanmayın* | girmeyin*`,
  vi: `đừng dùng | đừng nhập | đừng sử dụng`,
  zh: `不要用 | 别用 | 不要使用 | 请勿使用 | 别填 | 不要填 | 不要输入 | 先别用`,
  ja: `使わないで | 使用しないで | 入力しないで | ご使用にならないで`,
  ko: `사용하지 마 | 쓰지 마 | 입력하지 마`,
  ar: `لا تستخدم | لا تستخدموا | لا تستعمل`,
};

/** Says that something is other than it was. */
export const CHANGED_WORDS: WordList = {
  en: `now only | only now | changed to | change to | changed from | changed | updated to | revised to | corrected to |
    adjusted to | raised to | increased to | lowered to | reduced to | upgraded to | instead | is now | are now | now is |
    correction | replaced by | replaced with | replaces | instead of | rather than |
    my mistake | typo | typed wrong | type wrong | wrote wrong`,
  es: `ahora solo | ahora sólo | ahora solamente | cambió | cambiado | cambiamos | cambia a | ahora es | ahora son | pasa a |
    pasó a | en su lugar | en lugar de | en vez de | corrección | corregido | sube a | subió a | bajó a | baja a |
    reemplaza | sustituye |
    me equivoqué | error mío`,
  pt: `agora só | agora apenas | agora somente | mudou | mudamos | alterado | alterada | alteramos | agora é | passa a |
    passou para | em vez de | ao invés de | em vez disso | correção | subiu para | baixou para | reduzido para |
    reduzida para | substitui |
    me enganei | erro meu`,
  fr: `maintenant seulement | désormais | est maintenant | maintenant c'est | passe à | passé à | passée à | changé | changée |
    au lieu de | à la place | correction | remplacé par | remplacée par | remplace | modifié | modifiée |
    me suis trompé | me suis trompée | erreur de ma part`,
  de: `jetzt nur | jetzt nur noch | ist jetzt | jetzt ist | ist nun | geändert | ändert sich | stattdessen | statt | anstatt |
    anstelle | korrektur | erhöht auf | gesenkt auf | reduziert auf | ersetzt | lautet jetzt | lautet nun |
    mein fehler | vertippt | tippfehler`,
  it: `ora solo | adesso solo | ormai solo | ora è | adesso è | è ora | cambiato | cambiata | modificato | modificata | passa a |
    passa al | passato al | invece | invece di | al posto di | al posto del | correzione | sostituito | sostituisce | ridotto al | ridotta al |
    ho sbagliato | errore mio`,
  ru: `теперь | сейчас только | изменился | изменилась | изменилось | изменили | изменен* | изменён* | поменялся | поменяли |
    поменялась | вместо | исправление | поправка | заменен* | заменён* | заменяет | повысили | снизили | увеличили |
    ошибся | ошиблась | опечатка`,
  tr: `artık sadece | artık | şimdi sadece | şu an sadece | değişti | değiştirildi | değiştirdik | yerine | düzeltme |
    güncellendi | güncelledik | yükseltildi | düşürüldü |
    yanlış yazdım | hata yaptım`,
  vi: `chỉ còn | bây giờ chỉ | giờ chỉ | đổi thành | thay đổi thành | đã đổi | đã thay đổi | thay vì | thay bằng | thay cho |
    đính chính | cập nhật thành | nâng lên | giờ là | bây giờ là |
    viết nhầm | gõ nhầm`,
  zh: `现在只有 | 现在只能 | 现在只 | 改成 | 改为 | 变成 | 换成 | 换为 | 更正 | 更新为 | 调整为 | 调整到 | 提高到 | 降到 | 现在是 | 代替 | 取代 |
    而不是 | 变更为 | 改為 | 換成 |
    写错了 | 打错了 | 说错了 | 搞错了`,
  ja: `に変更 | へ変更 | 変更になりました | 変更となりました | 変わりました | のみになりました | だけになりました | 代わりに | ではなく | 訂正 |
    に引き上げ | に引き下げ | に切り替 |
    間違え | 誤記`,
  ko: `아니라 | 로 변경 | 변경되었 | 변경됐 | 변경했 | 바뀌었 | 바뀌어 | 바꿨 | 바뀝니다 | 대신 | 정정 | 만 가능 | 로 조정 |
    오타 | 잘못 적 | 잘못 보냈`,
  ar: `الآن فقط | الان فقط | أصبح | أصبحت | اصبح | صار | تغير | تغيرت | تم تغيير | غيرنا | بدلا من | بدلاً من | بدل | تصحيح |
    تم تعديل | عدلنا | رفعنا | خفضنا | استبدل | تم استبدال |
    أخطأت | خطأ مني`,
};

/** Of these what follows is what was. */
export const OLD_FOLLOWS_WORDS: WordList = {
  en: `instead of | rather than | replaces | not`,
  es: `en lugar de | en vez de | reemplaza | sustituye | y no`,
  pt: `em vez de | ao invés de | substitui | no lugar de | não`,
  fr: `au lieu de | remplace | à la place de | pas`,
  de: `statt | anstatt | anstelle | anstelle von | nicht`,
  it: `invece di | invece del | al posto di | al posto del | sostituisce | non`,
  ru: `вместо | заменяет | не`,
  vi: `thay vì | thay cho`,
  zh: `代替 | 取代 | 而不是 | 不是`,
  ar: `بدلا من | بدلاً من | بدل | عوضا عن`,
};

/** Of these what stands before is what was. */
export const OLD_PRECEDES_WORDS: WordList = {
  en: `replaced by | replaced with | changed to | changes to`,
  fr: `remplacé par | remplacée par`,
  tr: `yerine | değil`,
  zh: `换成 | 改成 | 改为 | 变成`,
  ja: `の代わりに | ではなく | から`,
  ko: `대신 | 에서 | 가 아니라 | 이 아니라`,
};

/** Leads to the new end of an offer, after a word of extending. */
export const TO_WORDS: WordList = {
  en: `to | up to | till | until | through`,
  es: `al | a | hasta el | para el`,
  pt: `para | ao | a`,
  fr: `au | à | jusqu'au`,
  de: `auf | bis | bis zum`,
  it: `al | fino al | a`,
  ru: `на | до`,
  vi: `đến | tới | sang`,
  ar: `إلى | الى | حتى`,
};

/** Gives an offer more time, or life again. */
export const EXTENDED_WORDS: WordList = {
  en: `extended | extend | extending | extends | prolonged | prolong | renewed | postponed | valid again | works again |
    active again | reactivated | new deadline | new expiry | new end date | now valid until | now valid till`,
  es: `extendido | extendida | extendimos | extendemos | extendió | extendí | extiendo | ampliado | ampliada | ampliamos | amplié |
    prorrogado | prorrogada | prorrogamos | prolongado | prolongamos | válido de nuevo`,
  pt: `estendido | estendida | estendemos | estendi | prorrogado | prorrogada | prorrogamos | prorroguei | prolongamos |
    ampliado | renovado | renovamos`,
  fr: `prolongé | prolongée | prolongeons | prolonge | étendu | étendue | prorogé | prorogée | reconduit | renouvelé |
    de nouveau valable | à nouveau valable`,
  de: `verlängert | verlängern | verlängere | wieder gültig | wieder aktiv`,
  it: `esteso | estesa | estendiamo | prorogato | prorogata | proroghiamo | prolungato | prolungata | prolunghiamo |
    rinnovato | di nuovo valido`,
  ru: `продлен* | продлён* | продлили | продлил | продлила | продлеваем | продлим | продлю | снова действует`,
  tr: `uzatıldı | uzattık | uzattım | uzatıyoruz | uzatıyorum | uzatacağız | tekrar geçerli | süresi uzadı`,
  vi: `gia hạn | kéo dài`,
  zh: `延长 | 延期 | 延到 | 延至 | 顺延 | 延后 | 重新有效 | 恢复有效`,
  ja: `延長 | 延期 | 延ばし`,
  ko: `연장 | 다시 유효`,
  ar: `تمديد | مددنا | مددت | مدد | سنمدد | تمدد`,
};
