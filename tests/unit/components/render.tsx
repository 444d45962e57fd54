import { act, type ReactElement } from 'react';
import { createRoot } from 'react-dom/client';
import { loadWording } from '../../../components/ui/load-wording.ts';
import { WordsContext } from '../../../components/ui/words-context.ts';
import type { Language } from '../../../lib/words/languages.ts';

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });

/** Renders into a document of its own, with the words of one language. */
export async function render(element: ReactElement, language: Language = 'en'): Promise<HTMLElement> {
  const wording = await loadWording(language);
  const container = document.createElement('div');
  document.body.append(container);
  await act(async () => createRoot(container).render(<WordsContext value={wording}>{element}</WordsContext>));
  return container;
}

export const click = (element: Element | null): Promise<void> =>
  act(async () => {
    if (!(element instanceof HTMLElement)) throw new Error('nothing to click on');
    element.click();
  });

export const button = (container: Element, name: string | RegExp): HTMLButtonElement => {
  const found = [...container.querySelectorAll('button')].find((one) =>
    [one.textContent ?? '', one.getAttribute('aria-label') ?? ''].some((text) =>
      typeof name === 'string' ? text === name : name.test(text),
    ),
  );
  if (found === undefined) throw new Error(`no button ${name} in ${container.innerHTML}`);
  return found;
};

/** A menu's code is fetched on the first click. */
export async function openMenu(trigger: Element | null): Promise<void> {
  await import('../../../components/ui/Menu.tsx');
  await click(trigger);
}
