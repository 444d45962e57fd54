const PROPERTY = 'scroll-behavior';

/** Keeps the page's own scrolling in this box from being animated. Gives the way to put its inline style back. */
export function calmScrolling(element: Element): () => void {
  if (!(element instanceof HTMLElement)) return () => undefined;
  const { style } = element;
  const hadStyle = element.hasAttribute('style');
  const [value, priority] = [style.getPropertyValue(PROPERTY), style.getPropertyPriority(PROPERTY)];
  style.setProperty(PROPERTY, 'auto', 'important');
  return () => {
    if (value === '') style.removeProperty(PROPERTY);
    else style.setProperty(PROPERTY, value, priority);
    if (!hadStyle && element.getAttribute('style') === '') element.removeAttribute('style');
  };
}
