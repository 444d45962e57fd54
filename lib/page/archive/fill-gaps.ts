import type { Budget } from './budget.ts';
import { dataAddress, ownDataAddress } from './data-address.ts';
import { drawElement } from './draw-element.ts';
import type { Fetcher } from './fetch-resource.ts';
import type { Pending, Piece } from './piece.ts';
import type { Tally } from './tally.ts';

const AT_ONCE = 8;

export type FillPorts = {
  readonly budget: Budget;
  readonly tally: Tally;
  readonly fetcher: Fetcher;
  /** Addresses that the page has loaded: nothing else is asked for. */
  readonly loaded: ReadonlySet<string>;
  /** Aborted when the time is over. */
  readonly signal: AbortSignal;
};

type Kind = 'image' | 'font';
const isOwn = (url: string): boolean => url.startsWith('blob:') || new URL(url).origin === globalThis.location.origin;
const isPending = (piece: Piece): piece is Pending => typeof piece !== 'string';

/** Fetches the sheets of other origins and puts their text, with gaps of its own, in their place. */
async function fillSheets(pieces: readonly Piece[], { fetcher, tally, signal }: FillPorts): Promise<readonly Piece[]> {
  const filled = pieces.map(async (piece): Promise<readonly Piece[]> => {
    if (!isPending(piece) || piece.kind !== 'stylesheet') return [piece];
    const source = await fetcher.text(piece.url);
    if (source === null) tally.add('stylesheet', signal.aborted ? 'over-budget' : 'unreachable');
    return piece.write(source);
  });
  return (await Promise.all(filled)).flat();
}

const encoded = async (blob: Blob | null, kind: Kind): Promise<string | null> =>
  blob === null ? null : dataAddress(blob, kind);

/** The page's own bytes where they are to be had without a request; else as it is drawn; else asked for again. */
async function picture({ url, element }: Pending, kind: Kind, fetcher: Fetcher): Promise<string | null> {
  const drawn = async (): Promise<string | null> =>
    element === null ? null : encoded(await drawElement(element), kind);
  if (url === '') return drawn();
  const cached = await encoded(await fetcher.cached(url), kind);
  if (cached !== null) return cached;
  // A drawn photograph is many times as large as the file of it: of other origins the file is asked for first.
  const asked = async (): Promise<string | null> => encoded(await fetcher.bytes(url), kind);
  return isOwn(url) ? ((await drawn()) ?? (await asked())) : ((await asked()) ?? (await drawn()));
}

/** Gives the content of one gap, or says why there is none. */
async function contentOf(gap: Pending, kind: Kind, known: Map<string, Promise<string | null>>, ports: FillPorts) {
  const { fetcher, loaded, tally, signal } = ports;
  if (/^data:/i.test(gap.url)) {
    const own = ownDataAddress(gap.url, kind);
    if (own === null) tally.add(kind, 'unreachable');
    return own;
  }
  if (gap.element === null && !loaded.has(gap.url)) {
    tally.add(kind, 'not-drawn');
    return null;
  }
  if (signal.aborted) {
    tally.add(kind, 'over-budget');
    return null;
  }
  const found = gap.url === '' ? picture(gap, kind, fetcher) : (known.get(gap.url) ?? picture(gap, kind, fetcher));
  if (gap.url !== '') known.set(gap.url, found);
  const content = await found;
  if (content === null) tally.add(kind, signal.aborted ? 'over-budget' : 'unreachable');
  return content;
}

/** What can be seen comes first, then fonts, then the rest: bytes and time may run out. */
const rank = ({ seen, kind }: Pending): number => (seen ? 0 : kind === 'font' ? 1 : 2);

async function fillPictures(gaps: readonly Pending[], ports: FillPorts): Promise<ReadonlyMap<Pending, string>> {
  const { budget, tally } = ports;
  const contents = new Map<Pending, string>();
  const known = new Map<string, Promise<string | null>>();
  const queue = gaps.toSorted((one, other) => rank(one) - rank(other)).values();
  let characters = 0;
  const work = async (): Promise<void> => {
    for (const gap of queue) {
      const kind = gap.kind === 'font' ? 'font' : 'image';
      const content = await contentOf(gap, kind, known, ports);
      if (content === null) continue;
      if (content.length > budget.onePicture || characters + content.length > budget.pictures) {
        tally.add(kind, 'over-budget');
        continue;
      }
      characters += content.length;
      contents.set(gap, content);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return contents;
}

/** Fills every gap that can be filled within the budget and gives the text of the archive. */
export async function fillGaps(pieces: readonly Piece[], ports: FillPorts): Promise<string> {
  const withSheets = await fillSheets(pieces, ports);
  const contents = await fillPictures(withSheets.filter(isPending), ports);
  return withSheets
    .map((piece) => (isPending(piece) ? piece.write(contents.get(piece) ?? null).join('') : piece))
    .join('');
}
