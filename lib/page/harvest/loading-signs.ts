import { isShown } from '../../sites/shown.ts';
import { attributeOf, outerElementOf, rectOf } from '../node-access.ts';
import { type ChatScroller, edgesOf } from './chat-scroller.ts';

const SIGNS = '[aria-busy="true"], [role="progressbar"], [class*="load" i], [class*="spin" i]';
/** "lazyload", "loaded", "download", "upload" speak of something else. */
const SPEAKS_OF_LOADING = /(?:^|[\s_-])(?:pre)?load(?:ing|er)?(?:$|[\s_-])|spin(?:ner|ning)?(?:$|[\s_-])/i;

function isSign(element: Element): boolean {
  if (attributeOf(element, 'aria-busy') === 'true' || attributeOf(element, 'role') === 'progressbar') return true;
  return SPEAKS_OF_LOADING.test(attributeOf(element, 'class') ?? '');
}

/** Signs of loading that are to be seen in the view or over it. */
export function loadingSigns(scroller: ChatScroller, conversation: Element | null): Element[] {
  const { top, bottom } = edgesOf(scroller);
  const inView = (element: Element): boolean => {
    const rect = rectOf(element);
    return rect.height > 0 && rect.width > 0 && rect.bottom > top && rect.top < bottom;
  };
  const around: Element[] = [];
  for (let one: Element | null = scroller.element; one !== null && around.length < 4; one = outerElementOf(one)) {
    if (attributeOf(one, 'aria-busy') === 'true') around.push(one);
  }
  const inside = Array.from((conversation ?? scroller.element).querySelectorAll(SIGNS)).filter(
    (element) => isSign(element) && inView(element) && isShown(element),
  );
  return [...around, ...inside];
}
