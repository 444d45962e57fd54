/** Elements and attributes that an archive may hold; everything else in it is a finding. Written apart from the serializer. */
const ELEMENTS_THAT_ACT =
  'script, iframe, frame, object, embed, applet, base, link, noscript, source, track, audio, animate, set, portal, meta:not([charset]):not([http-equiv="Content-Security-Policy"])';
const LOADING_ATTRIBUTES = ['src', 'poster', 'data', 'background', 'srcset', 'srcdoc', 'action', 'formaction', 'ping'];

function cssFindings(css: string): string[] {
  const readable = css
    .replace(/\/\*.*?\*\//gs, ' ')
    .replace(/\\([0-9a-f]{1,6})\s?/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16) % 0x10ffff))
    .replace(/\\/g, '');
  // What stands inside a data: address, or after one, is not an address of its own.
  const addresses = [...readable.matchAll(/url\(\s*["']?([^"')]*)/gi)].map(([, address]) => address ?? '');
  return [...addresses.filter((one) => !/^(?:#|data:)/i.test(one)), ...(/@import/i.test(readable) ? ['@import'] : [])];
}

function* trees(root: ParentNode): Generator<ParentNode> {
  yield root;
  for (const template of root.querySelectorAll('template')) yield* trees(template.content);
}

/** What in a parsed archive could run, load or lead somewhere by itself. */
export function findings(page: Document): string[] {
  const found: string[] = [];
  for (const tree of trees(page)) {
    for (const element of tree.querySelectorAll(ELEMENTS_THAT_ACT)) found.push(element.outerHTML.slice(0, 80));
    for (const element of tree.querySelectorAll('template:not([shadowrootmode])')) found.push(element.outerHTML);
    for (const style of tree.querySelectorAll('style')) found.push(...cssFindings(style.textContent ?? ''));
    for (const element of tree.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const loads = LOADING_ATTRIBUTES.includes(name) && !value.startsWith('data:image/');
        const runs = name.startsWith('on') || /^[\s\0]*javascript:/i.test(value);
        const leads = /href$/.test(name) && !/^(?:#|https?:|mailto:|tel:|data:image\/)/.test(value);
        if (loads || runs || leads) found.push(`${element.localName} ${name}=${value}`);
        if (name === 'style') found.push(...cssFindings(value));
      }
    }
  }
  return found;
}
