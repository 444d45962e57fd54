import type { Analysis } from './analysis.ts';
import type { Judged } from './judged.ts';
import { type Feature, WEIGHTS } from './weights.ts';

/** Codes come in company: "A and B", "not A but A-2". Only such words may stand between. */
const COMPANY =
  /^[\s,，、/&+→>"'“”「」『』*().:-]*(?:(?:and|or|then|also|plus|not|but|first|insert|use|type|enter|yours|y|o|e|ou|et|puis|und|oder|dann|poi|hay|và|hoặc|ve|veya|mı|yoksa|и|или|потом|و|أو|ثم|también|después|também|depois|auch|anche)(?!\p{L})[\s,:"'“”]*){0,3}(?:和|或|还有|再|及|と|や|이랑|랑|와|과|또는)?[\s"'“”「」『』*(]*$/u;
const COMPANY_REACH = 40;
const samePrefix = (one: string, other: string): boolean =>
  one.slice(0, 4).length === 4 && one.slice(0, 4).toLowerCase() === other.slice(0, 4).toLowerCase();
const isOther = ({ features }: Judged): boolean =>
  features.some(
    (feature) =>
      feature.startsWith('other') || feature === 'knownForm' || feature === 'commonWord' || feature === 'shouted',
  );

/** Strings beside a code, or alike in form, are codes as well; two alike that come together support each other. */
export function withSiblings({ lower }: Analysis, judged: readonly Judged[]): Judged[] {
  const listed = judged.filter(
    ({ form, shape }) => form === 'word' && (shape.hasDigits || shape.letterCase === 'upper' || shape.joined),
  );
  const rank = new Map(listed.map((one, i) => [one, i]));
  return judged.flatMap((one) => {
    if (one.score >= 0) return [one];
    const at = rank.get(one);
    if (at === undefined || isOther(one)) return [];
    const near = listed.slice(Math.max(0, at - 2), at + 3).filter((other) => {
      if (other === one || isOther(other)) return false;
      const [first, second] = other.start < one.start ? [other, one] : [one, other];
      const gap = lower.slice(first.end, second.start);
      return gap.length <= COMPANY_REACH && (COMPANY.test(gap) || samePrefix(one.text, other.text));
    });
    const twins = near.some(
      (other) => other.score >= 0 && samePrefix(one.text, other.text) && one.text.length === other.text.length,
    );
    const feature: Feature | null = twins
      ? 'twin'
      : near.some(({ score }) => score >= 0)
        ? 'sibling'
        : near.length > 0 &&
            (one.context.together !== null || one.context.couponEarlier !== null || one.context.benefit === 'is')
          ? 'company'
          : null;
    if (feature === null) return [];
    const score = one.score + WEIGHTS[feature];
    return score >= 0 ? [{ ...one, score, features: [...one.features, feature] }] : [];
  });
}
