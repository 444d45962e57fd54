import type { Case } from '../case.ts';
import { exhibitPath } from '../exhibit.ts';
import { type Html, html, latin } from './html.ts';
import type { Voice } from './voice.ts';

/** Appendix A: every file with its hash, how to check them, and what that proves. */
export function appendix(told: Case, voice: Voice): Html {
  const { say, formats } = voice;
  const file = (path: string, sha256: string, bytes: string): Html =>
    html`<tr><td class="file">${latin(path)}</td><td class="file">${bytes}</td><td class="hash">${latin(sha256)}</td></tr>`;
  return html`<section id="hashes" class="page"><h2>${say('packet.hashes.title')}</h2>
<p>${say('packet.hashes.how')}</p>
<p>${custodyText(told, voice)}</p>
<table><thead><tr><th scope="col">${say('packet.index.file')}</th><th scope="col">${say('packet.index.bytes')}</th><th scope="col">SHA-256</th></tr></thead>
<tbody>${told.exhibits.map((exhibit) => [
    file(exhibitPath(exhibit, 'capture.json'), exhibit.row.sha256, ''),
    exhibit.artifacts.map(({ path, sha256, bytes }) => file(exhibitPath(exhibit, path), sha256, formats.bytes(bytes))),
  ])}</tbody></table></section>
<section id="limits"><h2>${say('packet.limits.title')}</h2>
<h3>${say('packet.limits.canTitle')}</h3><ul>${[say('packet.limits.can1'), say('packet.limits.can2'), say('packet.limits.can3')].map((text) => html`<li>${text}</li>`)}</ul>
<h3>${say('packet.limits.cannotTitle')}</h3><ul>${[say('packet.limits.cannot1'), say('packet.limits.cannot2'), say('packet.limits.cannot3'), say('packet.limits.cannot4')].map((text) => html`<li>${text}</li>`)}</ul></section>`;
}

function custodyText({ custody }: Case, { say }: Voice): string {
  return custody.state === 'sound'
    ? say('packet.custody.sound', { count: custody.lines, head: custody.head ?? '' })
    : say('packet.custody.broken', { line: custody.line });
}
