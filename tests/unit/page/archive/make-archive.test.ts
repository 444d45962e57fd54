// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { POLICY } from '../../../../lib/page/archive/write-head.ts';
import { archiveOf, reread, setPage } from './archive-of.ts';

const omission = async (what: string, budget = {}) =>
  (await archiveOf({ at: 'page' }, budget)).omissions.find((one) => one.what === what) ?? null;

describe('an archive', () => {
  beforeEach(() => setPage('<p>Hello</p>'));

  it('begins as a document of today and puts the policy first', async () => {
    const { html } = await archiveOf();
    expect(html.startsWith('<!doctype html>')).toBe(true);
    expect(html).toContain(
      `<head><meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta charset="utf-8">`,
    );
    expect(POLICY).toContain("default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:");
  });

  it('says the encoding within the first 1,024 bytes, whatever stands on the root', async () => {
    document.documentElement.setAttribute('style', `--a: ${'x'.repeat(3_000)}`);
    document.documentElement.className = 'dark';
    const { html } = await archiveOf();
    expect(new TextEncoder().encode(html.slice(0, html.indexOf('charset="utf-8"'))).length).toBeLessThan(1_000);
    expect(reread(html).documentElement.className).toBe('dark');
  });

  it('keeps text as it was written', async () => {
    document.body.textContent = 'a < b & "c" > d \u00a0 </p> <script>x</script> 你好 \u202egnp';
    const { html } = await archiveOf();
    expect(reread(html).body.textContent?.trim()).toBe(document.body.textContent);
  });

  it('keeps the line feed at the beginning of a pre', async () => {
    setPage('<pre></pre>');
    const pre = document.querySelector('pre');
    if (pre) pre.textContent = '\nsecond line';
    expect(reread((await archiveOf()).html).querySelector('pre')?.textContent).toBe('\nsecond line');
  });

  it('keeps attributes by which styles and readers find things', async () => {
    setPage('<div id="a" class="b c" data-id="42" aria-label="Chat" style="color: red" title="it&quot;s">x</div>');
    const kept = reread((await archiveOf()).html).querySelector('#a');
    expect(kept?.outerHTML).toBe(document.querySelector('#a')?.outerHTML);
  });

  it('leaves out attributes that carry tokens', async () => {
    setPage('<div data-csrf-token="s3cret" data-user="eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.x">x</div>');
    const { html } = await archiveOf();
    expect(html).not.toContain('s3cret');
    expect(html).not.toContain('eyJhbGci');
  });

  it('keeps links without their tokens, and they open nowhere by themselves', async () => {
    setPage('<a href="/chat?chatToken=s3cret&amp;page=2">Chat</a>');
    const link = reread((await archiveOf()).html).querySelector('a');
    expect(link?.getAttribute('href')).toContain('page=2');
    expect(link?.getAttribute('href')).not.toContain('s3cret');
    expect(link?.getAttribute('target')).toBe('_blank');
  });
});

describe('the structure of an archive', () => {
  it('leaves out scripts, templates, frames and plug-ins, and counts them', async () => {
    setPage(
      '<script>1</script><noscript>n</noscript><template>t</template><iframe src="https://pay.example/f?token=s3cret"></iframe><object data="/x.swf"></object>',
    );
    const { html, omissions } = await archiveOf();
    const page = reread(html);
    expect(page.querySelectorAll('script, noscript, template, iframe, object')).toHaveLength(0);
    expect(page.querySelector('[data-saidso-frame]')?.textContent).toBe('https://pay.example/f?token=');
    expect(omissions).toContainEqual({ what: 'script', count: 1, reason: 'inert' });
    expect(omissions).toContainEqual({ what: 'frame', count: 2, reason: 'inert' });
  });

  it('keeps open shadow roots as markup, with their styles and slots', async () => {
    setPage('<x-card><b>light</b></x-card>');
    const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<style>p { color: green }</style><p>dark</p><slot></slot>';
    const { html } = await archiveOf();
    expect(html).toMatch(
      /<x-card><template shadowrootmode="open"><style>p { color: green; }\s*<\/style><p>dark<\/p><slot><\/slot><\/template><b>light<\/b><\/x-card>/,
    );
  });

  it('counts closed shadow roots where the browser tells of them', async () => {
    setPage('<x-closed></x-closed>');
    const host = document.querySelector('x-closed');
    const closed = host?.attachShadow({ mode: 'closed' }) ?? null;
    const { makeArchive } = await import('../../../../lib/page/archive/make-archive.ts');
    const archive = await makeArchive({
      window,
      scope: { at: 'page' },
      anyShadowRoot: (element) => (element === host ? closed : null),
    });
    expect(archive.omissions).toContainEqual({ what: 'closed-shadow-root', count: 1, reason: 'unreachable' });
  });

  it('takes styles from the sheets in force, as the page changed them', async () => {
    setPage('', '<style>p { color: red }</style>');
    document.styleSheets[0]?.insertRule('q { color: blue }', 1);
    const { html } = await archiveOf();
    expect(html).toMatch(/<style>p { color: red; }\s*q { color: blue; }\s*<\/style>/);
  });

  it('does not change the page', async () => {
    setPage('<div onclick="x()"><img src="/a.png"><x-a></x-a><form><input name="attributes" value="1"></form></div>');
    const before = document.documentElement.outerHTML;
    let mutations = 0;
    const observer = new MutationObserver((records) => {
      mutations += records.length;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    await archiveOf();
    mutations += observer.takeRecords().length;
    expect(document.documentElement.outerHTML).toBe(before);
    expect(mutations).toBe(0);
  });

  it('reads forms whose fields hide their properties', async () => {
    setPage(
      '<form id="f"><input name="attributes"><input name="firstChild"><input name="localName"><input name="nextSibling"><input name="getAttribute"><input name="shadowRoot"><p>kept</p></form><p>after</p>',
    );
    const page = reread((await archiveOf()).html);
    expect(page.querySelector('#f p')?.textContent).toBe('kept');
    expect(page.body.lastElementChild?.textContent).toBe('after');
  });

  it('writes raw-text elements of old as preformatted text', async () => {
    setPage('<div></div>');
    const old = document.createElement('xmp');
    old.textContent = '<img src=x onerror=alert(1)>';
    document.body.append(old);
    const page = reread((await archiveOf()).html);
    expect(page.querySelector('pre')?.textContent).toBe('<img src=x onerror=alert(1)>');
    expect(page.querySelector('img')).toBeNull();
  });
});

describe('the budget of an archive', () => {
  it('leaves out what comes after too many nodes, and counts it', async () => {
    setPage('<p>1</p><p>2</p><p>3</p><p>4</p>');
    const { html, omissions } = await archiveOf({ at: 'page' }, { nodes: 4 });
    expect(reread(html).body.textContent?.trim()).toBe('12');
    expect(omissions).toContainEqual({ what: 'nodes', count: 2, reason: 'over-budget' });
  });

  it('leaves out what comes after too many characters, and closes what is open', async () => {
    setPage(`<main><p>${'x'.repeat(500)}</p><p>${'y'.repeat(5_000)}</p></main>`);
    const { html, omissions } = await archiveOf({ at: 'page' }, { characters: 3_000 });
    expect(html).toContain('xxx');
    expect(html).not.toContain('yyy');
    expect(html.trimEnd().endsWith('</main></body>\n</html>')).toBe(true);
    expect(omissions.find(({ what }) => what === 'bytes')?.reason).toBe('over-budget');
  });

  it('leaves out a style sheet that is too large', async () => {
    setPage('<p>x</p>', `<style>${'p { color: red } '.repeat(500)}</style>`);
    expect(await omission('stylesheet', { characters: 4_000 })).toMatchObject({ count: 1, reason: 'over-budget' });
  });

  it('leaves out a picture that is too large', async () => {
    setPage(`<img src="data:image/png;base64,${'A'.repeat(5_000)}">`);
    expect(await omission('image', { onePicture: 4_000 })).toMatchObject({ count: 1, reason: 'over-budget' });
  });

  it('survives a page nested deeper than the stack reaches', async () => {
    setPage('');
    let at: Element = document.body;
    for (let depth = 0; depth < 4_000; depth++) at = at.appendChild(document.createElement('div'));
    at.textContent = 'bottom';
    expect((await archiveOf()).html).toContain('bottom');
  });
});

describe('an archive of a chat', () => {
  beforeEach(() =>
    setPage(
      '<div class="app"><aside aria-label="Chats"><p>Mr. Other: secret price</p></aside><div class="pane" aria-label="with Mr. Other" data-preview="secret price"><section id="open"><p>Our price is 5</p></section><p>secret price below</p></div></div>',
    ),
  );

  it('holds the open conversation in bare shells, and nothing of its neighbours', async () => {
    const element = document.querySelector('#open');
    if (element === null) throw new Error('no conversation');
    const { html, omissions } = await archiveOf({ at: 'conversation', element });
    const page = reread(html);
    expect(page.querySelector('div.app > div.pane > section#open')?.textContent).toBe('Our price is 5');
    expect(html).not.toContain('secret price');
    expect(html).not.toContain('Mr. Other');
    expect(omissions).toContainEqual({ what: 'other-conversations', count: 1, reason: 'private' });
  });

  it('reaches a conversation inside a shadow root', async () => {
    setPage('<x-app><i>light</i></x-app>');
    const root = document.querySelector('x-app')?.attachShadow({ mode: 'open' });
    if (!root) throw new Error('no shadow root');
    root.innerHTML = '<style>p{margin:0}</style><nav>secret price</nav><section><p>Hello</p></section>';
    const element = root.querySelector('section');
    if (element === null) throw new Error('no conversation');
    const { html } = await archiveOf({ at: 'conversation', element });
    expect(html).toMatch(
      /<x-app><template shadowrootmode="open"><style>.*<\/style><section><p>Hello<\/p><\/section><\/template><\/x-app>/s,
    );
    expect(html).not.toContain('secret price');
  });

  it('holds nothing of the body when no conversation is open', async () => {
    const { html } = await archiveOf({ at: 'withheld' });
    expect(reread(html).body.textContent?.trim()).toBe('');
  });
});
