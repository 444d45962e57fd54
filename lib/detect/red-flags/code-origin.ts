import { type Span, within } from '../sentences.ts';
import { cuesOf, type FlagSeen, hull, type Look, nearest } from './look.ts';

const REACH = 70;

/** The nearest code or word for one. */
function codeNear({ codes, analysis }: Look, cue: Span): Span | null {
  const code = within(codes, Math.max(0, cue.start - REACH), cue.end + REACH)[0];
  return code ?? nearest(analysis.marks.coupon, cue, REACH);
}

/** A code from a coupon site, a video, or a message nobody asked for. */
const fromElsewhere = (look: Look): FlagSeen[] =>
  cuesOf(look, 'elsewhere').flatMap((place): FlagSeen[] => {
    const code = codeNear(look, place);
    if (code === null || nearest(look.words('found'), place, 24, 16) === null || look.isWarnedOf(place)) return [];
    return [
      {
        ...hull(place, code),
        kind: 'code-from-elsewhere',
        confidence: 0.7,
        reason: 'place',
        params: { cue: place.word },
      },
    ];
  });

/** A code of AliExpress, offered where it cannot work. */
const ofAliexpress = (look: Look): FlagSeen[] =>
  cuesOf(look, 'aliexpress').flatMap((name): FlagSeen[] => {
    const code = codeNear(look, name);
    const isThere =
      within(look.words('there'), name.start - REACH < 0 ? 0 : name.start - REACH, name.end + REACH).length > 0;
    const isAddress = look.hosts.some(({ start, end }) => name.start >= start && name.end <= end);
    if (code === null || isThere || isAddress || look.isDenied(hull(name, code)) || look.isWarnedOf(name)) return [];
    return [
      { ...hull(name, code), kind: 'aliexpress-code', confidence: 0.75, reason: 'named', params: { cue: name.word } },
    ];
  });

/** Codes that come from the wrong place. */
export const codeOrigin = (look: Look): FlagSeen[] => [...fromElsewhere(look), ...ofAliexpress(look)];
