import type { HostSeen } from './hosts.ts';
import { CONFUSABLE_LETTERS } from './lexicon/confusable-letters.ts';
import { BESIDE_A_NAME, GENUINE_DOMAINS, IMITATED } from './lexicon/known-domains.ts';

const LOOKS: ReadonlyMap<string, string> = new Map(
  Object.entries(CONFUSABLE_LETTERS).flatMap(([looks, letters]) => Array.from(letters, (letter) => [letter, looks])),
);

/** What a string looks like in plain Latin letters: no accents, no letters of other alphabets. */
export const skeleton = (text: string): string =>
  Array.from(text.normalize('NFD').replace(/\p{M}/gu, ''), (letter) => LOOKS.get(letter) ?? letter)
    .join('')
    .toLowerCase();

/** The ordinary tricks with plain letters: digits for letters, "rn" for "m". Both sides are folded before comparing. */
const TRICKS: readonly (readonly [RegExp, string])[] = [
  [/0/g, 'o'],
  [/[1i|]/g, 'l'],
  [/3/g, 'e'],
  [/5/g, 's'],
  [/4/g, 'a'],
  [/rn/g, 'm'],
  [/vv/g, 'w'],
];
const folded = (text: string): string =>
  TRICKS.reduce((done, [trick, letter]) => done.replace(trick, letter), skeleton(text));

/** One letter dropped, added, changed, or two exchanged. */
export function isOneOff(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i += 1;
  const [x, y] = [a.slice(i), b.slice(i)];
  return (
    x.slice(1) === y.slice(1) ||
    x.slice(1) === y ||
    x === y.slice(1) ||
    (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2))
  );
}

const SHORT = 5;
/** Names that are also ordinary words or other firms: alone they imitate nobody. */
const ORDINARY: ReadonlySet<string> = new Set([
  'amazon',
  'outlook',
  'correos',
  'cosco',
  'ems',
  'ups',
  'tnt',
  'dpd',
  'laposte',
]);
const tokensOf = (label: string): string[] => label.split('-').filter((token) => token !== '');

const HOUSES = Array.from(IMITATED, ([name, genuine]) => ({ name, genuine, looks: folded(name) }));
type House = (typeof HOUSES)[number];
const BESIDE = new Set(Array.from(BESIDE_A_NAME, folded));

/** A short name is many an honest word; it counts beside words that imitators use ("dhl-parcel", "dhlparcel"). */
function imitatesShort(tokens: readonly string[], joined: string, { name, looks }: House, isWhole: boolean): boolean {
  if (
    tokens.some((token) => folded(token) === looks) &&
    tokens.some((token) => token !== name && BESIDE.has(folded(token)))
  )
    return true;
  // A name that means nothing else, parted off by a hyphen ("dhl-douane-fr").
  if (tokens.length > 1 && !ORDINARY.has(name) && tokens.some((token) => folded(token) === looks)) return true;
  if (joined.startsWith(looks) && joined.length > looks.length + 2 && BESIDE.has(joined.slice(looks.length)))
    return true;
  return isWhole && joined === looks && (!ORDINARY.has(name) || tokens.join('') !== name);
}

function imitates(label: string, house: House, isRegistered: boolean): boolean {
  const tokens = tokensOf(label);
  const joined = folded(tokens.join(''));
  if (house.name.length <= SHORT || ORDINARY.has(house.name)) return imitatesShort(tokens, joined, house, isRegistered);
  if (joined.includes(house.looks)) return true;
  return [joined, ...tokens.map(folded)].some((token) => isOneOff(token, house.looks));
}

/** The genuine domain that a host imitates by its name, a part of its name or a name before it; null for none. */
export function imitatedHouse({ host, domain, name }: HostSeen): string | null {
  if (GENUINE_DOMAINS.has(domain)) return null;
  const before = host.slice(0, Math.max(0, host.length - domain.length - 1));
  const labels = [name, ...before.split('.').filter((label) => label !== '' && label !== 'www')];
  for (const [i, label] of labels.slice(0, 6).entries())
    for (const house of HOUSES) if (imitates(label, house, i === 0)) return house.genuine;
  return null;
}

const ENDING_TRICK = new Set(['com co', 'com cm', 'com om', 'com cn.com', 'com com.co', 'cn co', 'com con', 'com cam']);

const trickiness = (name: string): number => name.match(/[01345]|rn|vv|[^a-z0-9-]/g)?.length ?? 0;

/** Of two that look alike the one with more tricks imitates, else the one named later. */
const isTheLater = (one: HostSeen, other: HostSeen): boolean =>
  trickiness(one.name) === trickiness(other.name)
    ? one.start > other.start
    : trickiness(one.name) > trickiness(other.name);

/** Does one domain imitate another of the same text (a letter changed, a word added, ".co" for ".com")? */
export function imitatesOther(one: HostSeen, other: HostSeen): boolean {
  if (one.domain === other.domain || GENUINE_DOMAINS.has(one.domain)) return false;
  const [a, b] = [folded(one.name), folded(other.name)];
  if (one.name === other.name) return ENDING_TRICK.has(`${other.ending} ${one.ending}`) && one.start > other.start;
  if (b.length < SHORT) return false;
  const isAlike = a === b || isOneOff(a, b) || a.replaceAll('-', '') === b.replaceAll('-', '');
  if (isAlike) return isTheLater(one, other);
  const tokens = tokensOf(one.name);
  const extra = tokens.filter((token) => !tokensOf(other.name).includes(token));
  return (
    tokensOf(other.name).every((token) => tokens.includes(token)) &&
    extra.length > 0 &&
    extra.every((token) => BESIDE_A_NAME.has(token))
  );
}
