import type { WordList } from './word-matcher.ts';

/** Verbs with which a seller grants a price: "I do 14.2", "glieli lascio a", "отдам по". */
export const GRANT_WORDS: WordList = {
  en: `i do | we do | i can do | we can do | i make | we make | i give | we give | i let | we let | i can give | we can give | can offer | i offer | we offer |
    i can go | we can go | last price | best i can | agreed to | approved | confirm you | deal | agree`,
  es: `se lo dejo | te lo dejo | se los dejo | te los dejo | se la dejo | te la dejo | lo dejo | le hago | te hago | le damos | te damos | le dejo | te dejo | ofrecemos`,
  pt: `faço | deixo | fazemos | deixamos | consigo | te faço | lhe faço | damos`,
  fr: `je vous fais | on vous fait | je vous laisse | on vous laisse | je fais | on fait | je te fais | nous accordons | j'accorde | on accorde`,
  de: `gehe ich | mache ich | lasse ich | gebe ich | geben wir | gehen wir | machen wir | für sie | wir gewähren | kann ich ihnen`,
  it: `lascio | le lascio | glieli lascio | ve li lascio | faccio | le faccio | ti faccio | facciamo | concediamo | posso fare`,
  ru: `отдам | отдадим | сделаю | сделаем | уступлю | уступим | поставлю | дам | дадим | готовы дать`,
  tr: `çekeriz | yaparız | yaparım | veririz | veririm | bırakırım | bırakırız | ineriz | inerim | düşeriz | düşerim`,
  vi: `em để | chốt | em tính | để cho | em lấy | bên em để | em giảm`,
  zh: `给你 | 算你 | 做到 | 给到 | 可以给 | 给您 | 按 | 算`,
  ja: `にします | にできます | 下げます | 下げました | OKです | ご提供 | といたします | にいたします | なら`,
  ko: `드릴게요 | 맞춰 드 | 해 드 | 드리겠습니다 | 진행해 드`,
  ar: `ننزل لك | أنزل لك | انزل لك | نعطيك | أعطيك | نحسب لك | أحسب لك | نسوي لك | عشانك`,
};

/** Goods that come for nothing, by their name. */
export const GIFT_WORDS: WordList = {
  en: `as a gift | as gift | free gift | free of charge | gift box | extra free | for free | thrown in | free sample* | give free | ride along free`,
  es: `de regalo | regalamos | regalo | obsequio | obsequiamos | de obsequio`,
  pt: `de brinde | brinde | brindes | de presente`,
  fr: `en cadeau | cadeau | cadeaux | offerts | en prime`,
  de: `gratis dazu | geschenkt | als zugabe | zugabe | obendrauf | kostenlos dazu | gratis obendrauf`,
  it: `in omaggio | omaggio | regaliamo | in regalo`,
  ru: `в подарок | подарок | подарим | бонусом`,
  tr: `hediye | hediyemiz | bizden hediye`,
  vi: `tặng | tặng kèm | biếu`,
  zh: `赠送 | 附赠 | 白送 | 免费送 | 送你 | 送您`,
  ja: `おまけ | プレゼント | 差し上げ | 無料で付け | サービスで`,
  ko: `증정 | 덤으로 | 서비스로 | 무료로 드`,
  ar: `هدية | مجانا معها | عينات مجانا | هدايا`,
};
