const COLOURS = 0x1000000;
/** Odd, so that no two numbers share a colour; near the golden ratio, so that neighbours are far apart. */
const STEP = 0x9e3779;
/** `STEP * BACK` is 1 modulo `COLOURS`. */
const BACK = inverse(STEP);
/** Above any page's number of bands. */
const MOST = 100_000;

function inverse(odd: number): number {
  let found = 1n;
  for (let round = 0; round < 5; round++) found = BigInt.asUintN(24, found * (2n - BigInt(odd) * found));
  return Number(found);
}

const times = (one: number, other: number): number => Number((BigInt(one) * BigInt(other)) % BigInt(COLOURS));

/** The colour of a band, 24 bits: nothing but its number decides it. */
export const bandColour = (band: number): number => times(band + 1, STEP);

/** The band of this colour; null where it is none's. */
export function bandOf(colour: number): number | null {
  const band = times(colour, BACK) - 1;
  return band >= 0 && band < MOST ? band : null;
}

/** What else stands in the pages of bands; none of these is a band's colour. */
export const furniture = {
  stickyHeader: 0x101010,
  fixedHeader: 0x202020,
  fixedFooter: 0x303030,
  chatButton: 0x404040,
  banner: 0x505050,
  barAbove: 0x606060,
  barBelow: 0x707070,
  togglingHeader: 0x808080,
  /** A band whose picture has not come. */
  waiting: 0xffffff,
} as const;

export const cssColour = (colour: number): string => `#${colour.toString(16).padStart(6, '0')}`;
