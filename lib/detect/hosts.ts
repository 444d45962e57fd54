import { parse } from 'tldts';
import type { Analysis } from './analysis.ts';
import { NO_HOST_NAMES, USUAL_ENDINGS } from './lexicon/known-domains.ts';
import { skeleton } from './look-alike.ts';
import { matchesOf } from './matches.ts';
import type { Span } from './sentences.ts';

/** A host that the text names: in an address to open, or behind the @ of a mail address. */
export type HostSeen = Span & {
  readonly host: string;
  /** What its owner registered; the host itself for a bare IP address. */
  readonly domain: string;
  /** The registered part without its ending (`alibaba` of `alibaba.com`). */
  readonly name: string;
  readonly ending: string;
  readonly isMail: boolean;
};

/** Letters of the alphabets that imitate Latin ones; other scripts stand beside addresses without a space. */
const RUN = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{M}\p{Nd}\u2060._%+@-]{4,}/gu;
const SCHEME = /(?:h(?:tt|xx)ps?:\/\/|\/\/)$/;
const PATH =
  /(?::\d{1,5})?[/?#][^\s<>"'“”«»，。；、（）()）【】「」\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]{0,500}/uy;
const OPENS =
  /(?<![a-z])(?:visit|open|click|go to|goto|site|website|web|link|url|shop at|see|on|at|打开|点|链接|网址|网站|リンク|サイト|링크|сайт\p{L}{0,2}|ссылк\p{L}{1,2}|en|sur|auf|su|på)[\s:：-]{0,3}$/u;
/** A host is at most this long; longer runs are no addresses. */
const LONGEST = 253;

/** "bit[.]ly", "bit (dot) ly": written so that filters do not see it; same length, so that places stay. */
const plain = (lower: string): string =>
  lower.replace(/[[({]\s?(?:dot|\.|点)\s?[\])}]/g, (dot) => `.${'\u2060'.repeat(dot.length - 1)}`);

/** More than a message names. */
const MOST = 200;

type Parts = { readonly domain: string; readonly name: string; readonly ending: string };

function partsOf(host: string): Parts | null {
  const read = parse(host, { validateHostname: false });
  if (read.isIp === true) return { domain: host, name: host, ending: '' };
  const { domain, domainWithoutSuffix: name, publicSuffix: ending } = read;
  if (domain === null || name === null || ending === null) return null;
  if (read.isIcann === true) return { domain, name, ending };
  // An ending of look-alike letters ("alibaba.соm").
  const latin = skeleton(ending);
  return latin !== ending && parse(`a.${latin}`).isIcann === true ? { domain, name, ending: latin } : null;
}

/** Does it read as an address although nothing but its dots says so? */
function isBareHost({ name, ending }: Parts, before: string): boolean {
  if (NO_HOST_NAMES.has(name) || !/\p{L}{2}|\d{3}/u.test(name)) return false;
  if (USUAL_ENDINGS.has(ending.split('.').at(-1) ?? '')) return true;
  return OPENS.test(before) || (name.includes('-') && /\p{L}{2}/u.test(name));
}

function hostAt(text: string, start: number, written: string): HostSeen | null {
  const at = written.lastIndexOf('@');
  const isMail = at > 0 && written.indexOf('@') === at;
  if (at >= 0 && !isMail) return null;
  const host = written.slice(at + 1).replaceAll('\u2060', '');
  if (host.length > LONGEST || !/[^.]\.[^.]/.test(host) || host.includes('..')) return null;
  const parts = partsOf(host);
  if (parts === null) return null;
  const before = text.slice(Math.max(0, start - 24), start);
  const end = start + written.length;
  const called = SCHEME.test(before) || host.startsWith('www.') || /[/?]/.test(text.charAt(end));
  if (!isMail && (called ? !/[\p{L}\d]/u.test(parts.name) : parts.ending === '' || !isBareHost(parts, before)))
    return null;
  if (parts.ending === '' && !SCHEME.test(before)) return null;
  return { start: start + at + 1, end, host, ...parts, isMail };
}

/** A dot inside of a word, or one written so that filters do not see it. */
const MAY_BE_HOST = /[^\s.]\.[^\s.\d]|:\/\/|\bdot\b|\[\.|\(\.|点/;

/** Every host of a text, in its order. */
export function findHosts({ lower }: Analysis): HostSeen[] {
  if (!MAY_BE_HOST.test(lower)) return [];
  const text = plain(lower);
  const found: HostSeen[] = [];
  let reached = 0;
  for (const { index, 0: run } of matchesOf(text, RUN)) {
    if (index < reached || run.length > 2 * LONGEST || !run.includes('.')) continue;
    const written = run.replace(/[._%+@-]+$/, '');
    const lead = /^[._%+@-]*/.exec(written)?.[0].length ?? 0;
    const seen = hostAt(text, index + lead, written.slice(lead));
    if (seen === null) continue;
    PATH.lastIndex = seen.end;
    const path = seen.isMail ? '' : (PATH.exec(text)?.[0] ?? '');
    reached = seen.end + path.length;
    found.push({ ...seen, end: reached });
    if (found.length >= MOST) break;
  }
  return found;
}
