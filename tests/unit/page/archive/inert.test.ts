// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveOf, reread, setPage } from './archive-of.ts';
import { findings } from './inert.ts';

// jsdom runs addresses of frames that are scripts: in the page they may, in the archive they must not.
Reflect.set(window, 'evil', () => undefined);

const EVIL = 'https://evil.example/x';

/** One line a way by which a saved page has been known to run or load something. */
const WAYS = [
  `<script>evil()</script>`,
  `<script src="${EVIL}"></script>`,
  `<img src=x onerror="evil()">`,
  `<img srcset="${EVIL} 2x" src="${EVIL}">`,
  `<picture><source srcset="${EVIL}"><img></picture>`,
  `<a href="javascript:evil()">x</a>`,
  `<a href=" j&#9;avascript:evil()">x</a>`,
  `<a href="data:text/html,<script>evil()</script>">x</a>`,
  `<a ping="${EVIL}" href="https://ok.example/">x</a>`,
  `<form action="javascript:evil()"><button formaction="${EVIL}">x</button><input type=image src="${EVIL}"></form>`,
  `<iframe srcdoc="<script>evil()</script>"></iframe>`,
  `<iframe src="javascript:void 0"></iframe>`,
  `<object data="${EVIL}"></object><embed src="${EVIL}">`,
  `<link rel=preload href="${EVIL}" as=image><link rel=stylesheet href="${EVIL}">`,
  `<meta http-equiv=refresh content="0;url=${EVIL}">`,
  `<base href="${EVIL}">`,
  `<video src="${EVIL}" poster="${EVIL}" autoplay></video><audio src="${EVIL}"></audio>`,
  `<svg><script>evil()</script><use href="${EVIL}#a"/><image href="${EVIL}"/><feImage href="${EVIL}"/></svg>`,
  `<svg><a xlink:href="javascript:evil()"><text>x</text></a><animate attributeName=href to="javascript:evil()"/></svg>`,
  `<svg><style>@import "${EVIL}";</style><rect fill="url(${EVIL}#g)" onclick="evil()"/></svg>`,
  `<svg><set attributeName=onmouseover to="evil()"/><foreignObject><img src="${EVIL}" onerror=evil()></foreignObject></svg>`,
  `<math><mtext><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=evil()&gt;"></mglyph></mtext></math>`,
  `<math><maction actiontype="statusline#${EVIL}" xlink:href="javascript:evil()">x</maction></math>`,
  `<noscript><p title="</noscript><img src=x onerror=evil()>"></noscript>`,
  `<table background="${EVIL}"><tr><td background="${EVIL}">x</td></tr></table>`,
  `<div style="background:url(${EVIL})">x</div>`,
  `<div style="background:u\\72l('${EVIL}')">x</div>`,
  `<div style="background:ur/**/l(${EVIL})">x</div>`,
  `<div style="background-image:image-set('${EVIL}' 1x, url(${EVIL}) 2x)">x</div>`,
  `<div style="--x:'${EVIL}';background-image:image-set(var(--x) 1x)">x</div>`,
  `<div style="content:'a\nurl(${EVIL})'">x</div>`,
  `<style>@import "${EVIL}"; p { background: url("${EVIL}") } @font-face { font-family: x; src: url(${EVIL}) }</style>`,
  `<style>p::before { content: "</style><script>evil()</script>" }</style>`,
  `<textarea>&lt;/textarea&gt;&lt;script&gt;evil()&lt;/script&gt;</textarea>`,
  `<title>&lt;/title&gt;&lt;script&gt;evil()&lt;/script&gt;</title>`,
  `<xmp></xmp><plaintext>`,
  `<p title='"><script>evil()</script>'>x</p>`,
  `<x-a is="y" onclick=evil()></x-a>`,
  `<!--><script>evil()</script>-->`,
  `<template><script>evil()</script></template>`,
  `<input value='"><script>evil()</script>'>`,
  `<marquee onstart=evil()>x</marquee><details ontoggle=evil()>x</details>`,
  `<p onfocus=evil() autofocus tabindex=0>x</p>`,
  `<frameset><frame src="${EVIL}"></frameset>`,
  `<div data-saidso-frame="forged" shadowrootmode=open>x</div>`,
];

const wrapping = fc.constantFrom<[string, string]>(
  ['', ''],
  ['<div>', '</div>'],
  ['<svg>', '</svg>'],
  ['<math>', '</math>'],
  ['<svg><desc>', '</desc></svg>'],
  ['<svg><foreignObject>', '</foreignObject></svg>'],
  ['<math><mtext>', '</mtext></math>'],
  ['<table><tr><td>', '</td></tr></table>'],
  ['<form><a href="#">', '</a></form>'],
  ['<select><option>', '</option></select>'],
);
const hostile = fc
  .array(fc.tuple(wrapping, fc.constantFrom(...WAYS)), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.map(([[before, after], way]) => before + way + after).join(''));

describe('an archive is inert', () => {
  it.each(WAYS)('against %s', async (way) => {
    setPage(way, way.startsWith('<style') ? way : '');
    expect(findings(reread((await archiveOf()).html))).toEqual([]);
  });

  it('in any mixture and nesting of these', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, fc.boolean(), async (body, shadow) => {
        setPage(shadow ? '<div id="host"></div>' : body);
        const host = document.querySelector('#host')?.attachShadow({ mode: 'open' });
        if (host) host.innerHTML = body;
        expect(findings(reread((await archiveOf()).html))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('when read and written by a parser again', async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (body) => {
        setPage(body);
        const once = reread((await archiveOf()).html);
        expect(findings(reread(once.documentElement.outerHTML))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('with elements and attributes that only a script can make', async () => {
    setPage('');
    const style = document.createElementNS('http://www.w3.org/2000/svg', 'style');
    style.textContent = '</style><img src=x onerror=evil()>';
    const odd = document.createElementNS('urn:odd', 'img');
    odd.setAttribute('onerror', 'evil()');
    odd.setAttribute('src', 'x');
    const script = document.createElementNS('http://www.w3.org/2000/svg', 'SCRIPT');
    const link = document.createElementNS('http://www.w3.org/2000/svg', 'a');
    link.setAttributeNS('http://www.w3.org/1999/xlink', 'x:href', 'javascript:evil()');
    link.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', 'javascript:evil()');
    const plugin = document.createElementNS('http://www.w3.org/2000/svg', 'object');
    plugin.setAttribute('data', 'https://evil.example/x');
    const field = document.createElementNS('http://www.w3.org/1998/Math/MathML', 'form');
    field.setAttribute('action', 'javascript:evil()');
    document.body.append(style, odd, script, link, plugin, field);
    expect(findings(reread((await archiveOf()).html))).toEqual([]);
  });

  it('counts the handlers and scripted links it left out', async () => {
    setPage('<p onclick="evil()" onfocus="evil()"><a href="javascript:evil()">x</a></p>');
    expect((await archiveOf()).omissions).toContainEqual({ what: 'handler', count: 3, reason: 'inert' });
  });
});

describe('the check itself', () => {
  it.each(WAYS.slice(0, 6))('finds %s in a page that is not archived', (way) => {
    expect(findings(reread(way))).not.toEqual([]);
  });
});
