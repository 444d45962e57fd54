import type { DeviceTime } from '../domain/time.schema.ts';
import { CUSTODY_VERSION, type CustodyEvent, type CustodyLine, chainedLineSchema } from './custody-event.schema.ts';
import { type Digest, digestText } from './digest.ts';

/** Number and hash of the last line written. */
export type ChainHead = { readonly n: number; readonly sha256: string };

/** A line ready to be stored: `line` has no line end, and `sha256` is taken over its UTF-8 bytes without one. */
export type ChainedLine = ChainHead & { readonly line: string };

/**
 * The line after `previous` (null: the first of the log). `JSON.stringify` escapes line ends and lone surrogates, so a line
 * is one line and the same bytes in every encoder.
 */
export async function nextLine(
  previous: ChainHead | null,
  event: CustodyEvent,
  when: Pick<DeviceTime, 'utc' | 'zone'>,
  digest: Digest,
): Promise<ChainedLine> {
  const n = (previous?.n ?? 0) + 1;
  const content: CustodyLine = {
    v: CUSTODY_VERSION,
    n,
    at: when.utc,
    zone: when.zone,
    event,
    prev: previous?.sha256 ?? null,
  };
  const line = JSON.stringify(content);
  return { n, line, sha256: await digestText(line, digest) };
}

export type ChainFault = 'not-json' | 'wrong-shape' | 'wrong-number' | 'wrong-previous';
export type ChainVerdict =
  | { readonly state: 'sound'; readonly lines: number; readonly head: string | null }
  | { readonly state: 'broken'; readonly line: number; readonly why: ChainFault };

/** Checks that every line (without its line end) follows the one before it. Stops at the first that does not. */
export async function verifyChain(
  lines: AsyncIterable<string> | Iterable<string>,
  digest: Digest,
): Promise<ChainVerdict> {
  let checked = 0;
  let head: string | null = null;
  for await (const line of lines) {
    const why = faultOf(line, checked + 1, head);
    if (why !== null) return { state: 'broken', line: checked + 1, why };
    head = await digestText(line, digest);
    checked += 1;
  }
  return { state: 'sound', lines: checked, head };
}

function faultOf(line: string, n: number, previous: string | null): ChainFault | null {
  const content = parsed(line);
  if (content === undefined) return 'not-json';
  const read = chainedLineSchema.safeParse(content);
  if (!read.success) return 'wrong-shape';
  if (read.data.n !== n) return 'wrong-number';
  return read.data.prev === previous ? null : 'wrong-previous';
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
