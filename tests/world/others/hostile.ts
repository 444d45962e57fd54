import { HAND_OVER } from '../../../lib/page/journal/journal-line.ts';
import { type Html, html, inlineJson, raw } from '../client/markup.ts';
import { secrets } from '../secrets.ts';
import { answerWith, htmlPage, numberParam, param, type Visit, type WorldSite } from '../site.ts';

/** Said by a page that speaks our journal's own words: no capture may hold it. */
export const forgedError = 'SDE-ERR-F0F0';
/** Written to the console by a script of the page, under the strictest policy, too. */
export const realError = 'SDE-ERR-0BAD';

/** Everything here must be dead in an archive: it counts in `window.ran` whenever it runs. */
const ran = (name: string): string => `(window.ran = window.ran || []).push('${name}')`;

const scripts = raw(`
<script>${ran('inline')};
  const { port1, port2 } = new MessageChannel();
  window.postMessage('${HAND_OVER}', '*', [port2]);
  port1.postMessage('error\\n${forgedError}');
  for (const type of ['saidsoReader', 'site-reader', 'capture-page', 'page-journal']) {
    window.postMessage({ type, kind: type, source: 'saidso', ok: true, id: 'forged', text: '${forgedError}' }, '*');
  }
</script>
<script src="/evil.js"></script>
<script type="module">${ran('module')}</script>
<p onclick="${ran('onclick')}" onpointerenter="${ran('onpointer')}">A paragraph with handlers</p>
<img src="/missing.png" onerror="${ran('onerror')}" alt="broken picture">
<a href="javascript:${ran('javascript-link')}">A link that is a script</a>
<a href=" jAvAsCrIpT&#9;:${ran('odd-link')}">A link that hides it</a>
<form action="javascript:${ran('form')}"><button formaction="javascript:${ran('formaction')}">Send</button></form>
<iframe title="srcdoc" srcdoc="<script>parent.ran.push('srcdoc')</script><p>Inside a srcdoc frame</p>"></iframe>
<iframe title="script address" src="javascript:parent.ran.push('frame-src')"></iframe>
<object data="/evil.svg"></object><embed src="/evil.svg">
<svg width="80" height="30"><script>${ran('svg-script')}</script><a xlink:href="javascript:${ran('svg-link')}"><text y="20">svg</text></a>
  <set attributeName="onmouseover" to="${ran('svg-set')}"/><foreignObject width="80" height="30"><b onmouseover="${ran('foreign')}">f</b></foreignObject></svg>
<math><mtext><img src="/missing-too.png" onerror="${ran('math')}" alt=""></mtext></math>
<div style="background: url('javascript:${ran('css')}'); width: expression(${ran('expression')})">styled</div>
<noscript><p title="</noscript><img src=x onerror=${ran('noscript')}>">noscript</p></noscript>
<template><script>${ran('template')}</script></template>
<p id="controls">bidi \u202egnp.exe\u202c, zero\u200bwidth, nul\u0001, -->, ]]&gt;, &lt;/script&gt;, \ufeff</p>
<p><!--[if gte IE 4]><script>${ran('comment')}</script><![endif]--><textarea>&lt;/textarea&gt;&lt;script&gt;${ran('textarea')}&lt;/script&gt;</textarea></p>`);

const fields = html`<form><label>Your name <input name="name" value="Mara"></label>
  <label>Password <input type="password" name="pw" value="${secrets.password}"></label>
  <label>Shown password <input type="text" name="pw2" autocomplete="new-password" value="${secrets.password}"></label>
  <label>Card <input name="cardnumber" autocomplete="cc-number" value="${secrets.cardNumber}"></label>
  <label>CVC <input name="cvc" autocomplete="cc-csc" value="${secrets.cardCode}"></label>
  <label>Code <input name="otp" autocomplete="one-time-code" value="${secrets.oneTimeCode}"></label>
  <input type="hidden" name="csrf" value="${secrets.hiddenField}">
  <label>Quantity <select name="quantity"><option>50</option><option selected>200</option></select></label>
  <label><input type="checkbox" name="terms" checked> I agree</label></form>
  <a href="https://hostile.example/next?chatToken=${secrets.chatToken}&amp;ctoken=${secrets.ctoken}&amp;page=2">Next page</a>`;

const openShadow = `<style>b { color: green }</style><p>Text in an <b>open</b> shadow root</p>
<input type="password" value="${secrets.password}"><img src="/missing.png" onerror="${ran('shadow')}" alt="">`;

const shadow = html`<div id="open-shadow"></div><div id="closed-shadow"></div>
<script>
  document.getElementById('open-shadow').attachShadow({ mode: 'open' }).innerHTML = ${inlineJson(openShadow)};
  document.getElementById('closed-shadow').attachShadow({ mode: 'closed' }).innerHTML = '<p>Text in a closed shadow root</p>';
  document.querySelector('[name=name]').value = 'typed by the person';
  localStorage.setItem('session', ${inlineJson(secrets.bearer)});
</script>`;

const nodes = (count: number): Html =>
  raw(
    Array.from({ length: count }, (_, index) => `<div class="n${index % 7}"><span>node ${index}</span></div>`).join(
      '\n',
    ),
  );

function hostilePage(visit: Visit) {
  const refresh = param(visit, 'refresh', '600');
  const page = htmlPage({
    title: '<script>alert(1)</script> "quoted" & friends',
    head: raw(`<base href="https://hostile.example/base/"><meta http-equiv="refresh" content="${Number(refresh)}; url=javascript:alert(1)">
<style>@import url('https://hostile.example/evil.css'); body { font: 15px/1.6 sans-serif; margin: 24px; } a { background: url(https://hostile.example/beacon.png) }</style>`),
    body: html`<h1>A page that means no good</h1>${scripts}${fields}${shadow}${nodes(Math.min(200_000, numberParam(visit, 'nodes', 0)))}`,
  });
  // The strictest policy a page can have: what the extension puts in must work all the same.
  const strict = `default-src 'none'; script-src 'self'; style-src 'unsafe-inline'; require-trusted-types-for 'script'; sandbox allow-scripts allow-same-origin`;
  return param(visit, 'csp') === 'strict' ? { ...page, headers: { 'content-security-policy': strict } } : page;
}

/** Everything a page could try against an archive, and fields that must not be stored. */
export const hostile: WorldSite = {
  hosts: ['hostile.example'],
  answer: (visit) => {
    const path = visit.url.pathname;
    if (path === '/') return hostilePage(visit);
    if (path === '/evil.js')
      return answerWith('text/javascript', `${ran('external')}; console.error('[evil] ${realError}');`);
    if (path === '/evil.css') return answerWith('text/css', '@import url("/more.css"); h1 { color: #7a1f1f }');
    if (path === '/evil.svg') {
      return answerWith(
        'image/svg+xml',
        `<svg xmlns="http://www.w3.org/2000/svg"><script>${ran('svg-document')}</script></svg>`,
      );
    }
    return null;
  },
};
