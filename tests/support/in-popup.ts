// Functions that are sent into the popup as text: each may name nothing but its arguments.

/** Brings the element into view and answers its middle. */
export function middleOf(popup: Window, selector: string): { x: number; y: number } {
  const element = popup.document.querySelector(selector);
  if (element === null) throw new Error(`the popup has no ${selector}`);
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const { x, y, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) throw new Error(`${selector} cannot be seen`);
  return { x: x + width / 2, y: y + height / 2 };
}

export const isThere = (popup: Window, selector: string): boolean => popup.document.querySelector(selector) !== null;
