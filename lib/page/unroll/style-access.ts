import { attributeOf, namespaceOf } from '../node-access.ts';

const HTML = 'http://www.w3.org/1999/xhtml';
const SVG = 'http://www.w3.org/2000/svg';

/** A form with a field named `style` hides its own: the getter of the prototype cannot be hidden. Null: no such thing. */
export function styleOf(element: Element): CSSStyleDeclaration | null {
  const space = namespaceOf(element);
  if (space !== HTML && space !== SVG) return null;
  const owner = space === HTML ? HTMLElement.prototype : SVGElement.prototype;
  // Parse boundary: the browser's own getter of that name has this type.
  const get = Object.getOwnPropertyDescriptor(owner, 'style')?.get as (this: Element) => CSSStyleDeclaration;
  return get.call(element);
}

export const styleAttributeOf = (element: Element): string | null => attributeOf(element, 'style');

/** Writes the `style` attribute to the letter; null takes it away. */
export function setStyleAttribute(element: Element, value: string | null): void {
  if (value === null) Element.prototype.removeAttribute.call(element, 'style');
  else Element.prototype.setAttribute.call(element, 'style', value);
}
