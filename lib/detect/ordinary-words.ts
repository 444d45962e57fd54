import type { Candidate } from './candidates.ts';
import type { Context } from './context.ts';
import type { Lead } from './leads.ts';
import { COMMON_WORDS } from './lexicon/common-words.ts';
import { COMMON_CAPITALS } from './lexicon/other-codes.ts';
import type { Shape } from './shape.ts';

/** An ordinary word and the word that leads to it. */
type Led = { readonly named: Lead; readonly text: string; readonly shape: Shape; readonly context: Context };

/** No shop would choose a shorter one. */
const LONG = 5;

const isCommon = (text: string): boolean =>
  COMMON_CAPITALS.has(text.toLowerCase()) || COMMON_WORDS.has(text.toLowerCase());

const isEntered = ({ intoField, field, spelling, toPerson }: Context): boolean =>
  intoField || toPerson || field !== null || spelling !== null;
const isSpokenOf = ({ invalid, validity, benefit }: Context): boolean =>
  invalid !== null || validity !== null || benefit === 'is' || benefit === 'tied';
const isTelling = ({ benefit, spelling }: Context): boolean => benefit !== 'none' || spelling !== null;

/** "Pls put reeljoy at remark, i cut 3 %", "tell the cashier tigerclaw, she takes 3 % off". */
const isTold = ({ named: { kind, how, told }, text, shape, context }: Led): boolean =>
  kind === 'enter' &&
  how === 'direct' &&
  text.length >= LONG &&
  (shape.letterCase === 'lower' || (shape.letterCase === 'capital' && (told || context.toPerson))) &&
  (told || isEntered(context)) &&
  context.benefit !== 'none';

/** "A word for the order remark: fairfriend", never "coupon: irrigation at 7 % less". */
const isBehindLabel = ({ named: { how, linked }, text, shape }: Led): boolean =>
  how === 'label' && linked && text.length >= LONG && shape.letterCase === 'lower';
const isLabelled = ({ context: { field, endsThought } }: Led): boolean => field !== null && endsThought;

/** "Two magic words: casserole gives 5 %". */
const isSaidToGive = ({ named: { kind }, text, context }: Led): boolean =>
  context.benefit === 'is' && text.length >= LONG && (kind === 'passphrase' || kind === 'coupon');

/** "The coupon is brushwood, 3 %", "el vale zapatico ya no corre", never "the coupon is available". */
const isCoupon = ({ named: { kind, how, linked }, text, shape, context }: Led): boolean =>
  kind === 'coupon' &&
  text.length >= LONG &&
  ((linked && shape.letterCase === 'lower' && isTelling(context)) || (how === 'direct' && isSpokenOf(context)));

/** "Coupon Marigold", never "coupon available". */
const isCapitalised = ({ named: { kind, how }, shape, context }: Led): boolean =>
  shape.letterCase === 'capital' && kind !== 'enter' && !context.forGoods && (how === 'direct' || context.endsThought);

/** "The secret word is tigerclaw". */
function isPassphrase({ named: { kind, how, linked }, text, context }: Led): boolean {
  if (kind !== 'passphrase' && kind !== 'word') return false;
  if (how === 'label') return linked && context.endsThought;
  return text.length >= LONG - 1 || (linked && kind === 'passphrase');
}

/** "كلمة السر: ستارة": scripts without capitals tell nothing by their letters. */
const isOfOtherScript = ({ named: { kind, linked }, text, context }: Led): boolean =>
  /\p{Script=Arabic}/u.test(text) && linked && kind !== 'enter' && context.benefit !== 'none';

const RULES = [isTold, isSaidToGive, isCoupon, isCapitalised, isPassphrase];

const isName = ({ kind }: Lead): boolean => kind !== 'other' && kind !== 'reference' && kind !== 'weakEnter';

/** Can an ordinary word be a code here? Something must lead to it, and say what for. */
export function isCodeWord({ text, marked, form }: Candidate, shape: Shape, look: () => Context): boolean {
  if (form === 'word' && !marked && isCommon(text)) return false;
  const context = look();
  const { leads, enterAfter, field } = context;
  const named =
    leads.find((lead) => lead.how === 'direct' && isName(lead)) ??
    leads.find((lead) => lead.how === 'label' && isName(lead) && lead.kind !== 'enter');
  if (named === undefined) return enterAfter !== null && (marked || field !== null);
  if (marked) return true;
  const led: Led = { named, text, shape, context };
  if (shape.letterCase === 'none') return isOfOtherScript(led);
  return isBehindLabel(led) ? isLabelled(led) : RULES.some((rule) => rule(led));
}
