import { attributeOf, localNameOf } from '../node-access.ts';
import { isPrivateField, looksLikeCardNumber } from '../private-field.ts';
import type { ArchiveContext } from './archive-context.ts';
import { attribute, escapeText } from './escape.ts';

/** Types whose value is a word or a number that the person typed or chose. */
const TYPED: ReadonlySet<string> = new Set([
  ...['text', 'search', 'email', 'tel', 'url', 'number', 'range', 'color'],
  ...['date', 'time', 'month', 'week', 'datetime-local', 'submit', 'reset', 'button'],
]);
/** All that is kept of a field with a secret. */
export const BARE_FIELD: ReadonlySet<string> = new Set(['id', 'class', 'type', 'placeholder']);

/** A form field as an archive shows it. `attributes` and `text` hold what the person entered, where that is harmless. */
export type Field =
  | { readonly at: 'left-out' }
  | { readonly at: 'bare' }
  | { readonly at: 'kept'; readonly attributes: string; readonly text: string };

const kept = (attributes = '', text = ''): Field => ({ at: 'kept', attributes, text });

function typedField(value: string, shown: (value: string) => Field, context: ArchiveContext): Field {
  if (!looksLikeCardNumber(value) && value.length <= context.budget.attribute) return shown(value);
  context.tally.add('form-value', 'private');
  return { at: 'bare' };
}

function inputField(input: HTMLInputElement, context: ArchiveContext): Field {
  const { type } = input;
  if (type === 'checkbox' || type === 'radio') return kept(input.checked ? ' checked' : '');
  if (!TYPED.has(type)) return kept();
  return typedField(input.value, (value) => kept(attribute('value', value)), context);
}

/** Null for elements that are no form fields. */
export function readField(element: Element, context: ArchiveContext): Field | null {
  const name = localNameOf(element);
  if (name === 'option' && element instanceof HTMLOptionElement) return kept(element.selected ? ' selected' : '');
  if (name === 'li' || name === 'progress' || name === 'meter') {
    const value = attributeOf(element, 'value');
    return value === null ? null : kept(attribute('value', value));
  }
  if (name !== 'input' && name !== 'textarea' && name !== 'select') return null;
  if (element instanceof HTMLInputElement && element.type === 'hidden') {
    context.tally.add('form-value', 'private');
    return { at: 'left-out' };
  }
  if (isPrivateField(element)) {
    // Also counted when empty: whether something was entered is nobody's business either.
    context.tally.add('form-value', 'private');
    return { at: 'bare' };
  }
  if (element instanceof HTMLInputElement) return inputField(element, context);
  if (element instanceof HTMLTextAreaElement)
    // The parser takes away one line feed after the tag.
    return typedField(element.value, (value) => kept('', `\n${escapeText(value)}`), context);
  return kept();
}
