import { setStyleAttribute, styleAttributeOf, styleOf } from './style-access.ts';

/** Properties and the values they get, all of them `!important`: nothing of the page is stronger. Longhands only. */
export type Declarations = Readonly<Record<string, string>>;

/** Switches transitions off: what is hidden or shown must not fade. */
export const AT_ONCE = 'transition-property';

type Former = { readonly value: string; readonly priority: string };
type Touched = {
  /** The attribute as it was found, to the letter; null: there was none. */
  readonly found: string | null;
  readonly former: Map<string, Former>;
  /** The attribute after our last change. */
  ours: string | null;
  /** The page has written to it since. */
  theirs: boolean;
};

export type InlineStyles = {
  readonly set: (element: Element, declarations: Declarations) => void;
  /** Takes back what was set of these properties. */
  readonly unset: (element: Element, names: readonly string[]) => void;
  /** Puts every attribute back; false where one does not read as it was found. */
  readonly restore: () => boolean;
};

function giveBack(style: CSSStyleDeclaration, name: string, former: Former): void {
  if (former.value === '') style.removeProperty(name);
  else style.setProperty(name, former.value, former.priority);
}

/** Changes an attribute and notes whether the page had changed it since our last change. */
function change(element: Element, entry: Touched, does: (style: CSSStyleDeclaration) => void): void {
  const style = styleOf(element);
  if (style === null) return;
  entry.theirs ||= styleAttributeOf(element) !== entry.ours;
  does(style);
  entry.ours = styleAttributeOf(element);
}

/** What the page itself has written since stays; only our properties go. */
function restoreOne(element: Element, entry: Touched): boolean {
  change(element, entry, (style) => {
    for (const [name, former] of entry.former) giveBack(style, name, former);
  });
  const style = styleOf(element);
  if (entry.theirs)
    return [...entry.former].every(([name, { value }]) => (style?.getPropertyValue(name) ?? '') === value);
  setStyleAttribute(element, entry.found);
  return styleAttributeOf(element) === entry.found;
}

/** Inline styles that can be put back to the letter. */
export function inlineStyles(window: Window): InlineStyles {
  const touched = new Map<Element, Touched>();
  const entryOf = (element: Element): Touched => {
    const found = styleAttributeOf(element);
    const entry = touched.get(element) ?? { found, former: new Map(), ours: found, theirs: false };
    touched.set(element, entry);
    return entry;
  };
  const unset: InlineStyles['unset'] = (element, names) => {
    const entry = touched.get(element);
    if (entry === undefined) return;
    change(element, entry, (style) => {
      for (const name of names) giveBack(style, name, entry.former.get(name) ?? { value: '', priority: '' });
    });
  };
  return {
    set: (element, declarations) => {
      const entry = entryOf(element);
      change(element, entry, (style) => {
        for (const [name, value] of Object.entries(declarations)) {
          const former = { value: style.getPropertyValue(name), priority: style.getPropertyPriority(name) };
          if (!entry.former.has(name)) entry.former.set(name, former);
          style.setProperty(name, value, 'important');
        }
      });
    },
    unset,
    restore: () => {
      // Transitions stay off until all else stands as before and the browser has taken it in: else it would fade in.
      for (const [element, { former }] of touched)
        unset(
          element,
          [...former.keys()].filter((name) => name !== AT_ONCE),
        );
      for (const element of touched.keys()) void window.getComputedStyle(element).opacity;
      const done = [...touched].map(([element, entry]) => restoreOne(element, entry));
      touched.clear();
      return done.every(Boolean);
    },
  };
}
