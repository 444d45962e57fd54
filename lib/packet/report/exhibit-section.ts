import type { Artifact, QualityFinding } from '../../domain/capture.schema.ts';
import { failureWords } from '../../domain/failure.ts';
import { platformName } from '../../domain/platform-name.ts';
import { shortHash, utcText } from '../../words/formats.ts';
import type { Case } from '../case.ts';
import { type Exhibit, exhibitPath } from '../exhibit.ts';
import { consoleList } from './console-list.ts';
import type { ExhibitContents } from './exhibit-contents.ts';
import { factText } from './fact-text.ts';
import { foreign, type Html, html, latin } from './html.ts';
import { messageList } from './message-list.ts';
import { omissionList } from './omission-list.ts';
import type { Voice } from './voice.ts';

/** One numbered exhibit: what it is, its picture, what was read in it, its files. */
export function exhibitSection(exhibit: Exhibit, contents: ExhibitContents, told: Case, voice: Voice): Html {
  const { number, row } = exhibit;
  const { say } = voice;
  const { reading } = row.record;
  return html`<section class="exhibit" id="${number}">
<h2>${say('packet.exhibit.title', { number, kind: say(`packet.kind.${reading?.kind ?? 'unknown'}`) })}</h2>
${header(exhibit, voice)}
${problems([...row.record.failures, ...row.record.quality, ...(reading?.problems ?? [])], voice)}
${pictures(exhibit, voice)}
${facts(exhibit, voice)}
${contents.messages === null || contents.messages.length === 0 ? '' : messageList(contents.messages, told.findings.get(row.id), voice)}
${reading === null || reading.rows.seen === 0 ? '' : html`<p class="small">${say('packet.messages.rows', { seen: reading.rows.seen, read: reading.rows.read, system: reading.rows.system, notDrawn: reading.rows.notDrawn })}</p>`}
${contents.journal === null ? '' : consoleList(contents.journal, voice)}
${omissionList(row.record.omissions, voice)}
</section>
`;
}

function header({ row }: Exhibit, { say, formats }: Voice): Html {
  const { record, sha256 } = row;
  const { reading, where, when, how } = record;
  const who = reading?.counterparty;
  const line = (head: string, text: Html | string): Html => html`<tr><th scope="row">${head}</th><td>${text}</td></tr>`;
  return html`<table class="facts"><tbody>
${line(say('packet.exhibit.url'), html`${foreign(where.final)}${where.stripped.length === 0 ? '' : html`<div class="small">${say('packet.exhibit.stripped', { names: where.stripped.join(', ') })}</div>`}`)}
${line(say('packet.exhibit.pageTitle'), foreign(where.title))}
${line(say('packet.exhibit.utc'), html`${latin(utcText(when.started.utc))} <span class="small">${say('packet.clock.device')}</span>`)}
${line(say('packet.exhibit.local'), `${formats.time(when.started)}, ${when.started.zone}`)}
${line(say('packet.exhibit.channel'), html`${foreign(platformName(reading?.platform ?? 'unknown', where.final))} · ${say(`packet.channel.${reading?.channel ?? 'other'}`)}`)}
${line(say('packet.exhibit.with'), foreign([...new Set([who?.name, who?.company, who?.accountId])].filter(Boolean).join(' · ') || say('packet.notRead')))}
${line(say('packet.exhibit.account'), foreign(reading?.account ?? say('packet.notRead')))}
${line(say('packet.exhibit.browser'), foreign(`${how.browser} · ${how.system} · Saidso ${how.saidso.version}`))}
${line(say('packet.exhibit.completeness'), say(`packet.completeness.${record.completeness}`))}
${line(say('packet.exhibit.hash'), html`<span class="hash">${latin(`${shortHash(sha256)}…`)}</span> <a class="small" href="#hashes">${say('packet.hashes.title')}</a>`)}
</tbody></table>`;
}

function problems(findings: readonly QualityFinding[], { speak, say }: Voice): Html {
  if (findings.length === 0) return html``;
  const sentences = new Set(
    findings.map(({ code, params }) => speak(failureWords(params === undefined ? { code } : { code, params }))),
  );
  return html`<div class="warning"><strong>${say('packet.exhibit.problems')}</strong>${[...sentences].map((text) => html`<p>${text}</p>`)}</div>`;
}

/** Made for saving: the same pictures once more. */
const COPIES: ReadonlySet<string> = new Set(['stamped', 'joined']);

/** What a picture is, as its caption says. */
function captionOf(method: Artifact['method']): string {
  if (method === 'redrawn') return 'packet.exhibit.redrawn';
  return method === 'page-rect' || method === 'scroll-tiles' ? 'packet.exhibit.strip' : 'packet.exhibit.photographed';
}

function pictures(exhibit: Exhibit, { say }: Voice): Html {
  // What the browser displayed comes before what was drawn anew.
  const shown = exhibit.artifacts
    .filter(({ mediaType, method }) => mediaType.startsWith('image/') && !COPIES.has(method))
    .toSorted((a, b) => Number(a.method === 'redrawn') - Number(b.method === 'redrawn'));
  const isOfWatch = exhibit.row.record.how.extent === 'watch';
  if (shown.length === 0)
    return html`<p class="note">${say(isOfWatch ? 'packet.exhibit.noPictureOfWatch' : 'packet.exhibit.noPicture')}</p>`;
  return html`${shown.map(
    ({
      path,
      method,
    }) => html`<figure><img src="${exhibitPath(exhibit, path)}" alt="${say('packet.exhibit.pictureOf', { number: exhibit.number, file: path })}">
<figcaption class="small">${latin(path)} · ${say(captionOf(method))}</figcaption></figure>`,
  )}`;
}

function facts({ row }: Exhibit, voice: Voice): Html {
  const stated = row.record.reading?.facts ?? [];
  if (stated.length === 0) return html``;
  return html`<h3>${voice.say('packet.exhibit.facts')}</h3><table class="facts"><tbody>${stated.map(
    (fact) =>
      html`<tr><th scope="row">${voice.say(`packet.fact.${fact.name.replace('.', '-')}`)}</th><td>${factText(fact, voice)}</td></tr>`,
  )}</tbody></table>`;
}
