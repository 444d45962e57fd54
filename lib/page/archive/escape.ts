/** Text between tags. A carriage return would come back as a line feed. */
export const escapeText = (text: string): string =>
  /[&<>\r\u00a0]/.test(text)
    ? text
        .replaceAll('&', '&amp;')
        .replaceAll('<', '&lt;')
        .replaceAll('>', '&gt;')
        .replaceAll('\u00a0', '&nbsp;')
        .replaceAll('\r', '&#13;')
    : text;

/** A value between double quotes. */
export const escapeAttribute = (value: string): string =>
  /[&<>"\r\n\u00a0]/.test(value) ? escapeText(value).replaceAll('"', '&quot;').replaceAll('\n', '&#10;') : value;

export const attribute = (name: string, value: string): string => ` ${name}="${escapeAttribute(value)}"`;

/** A string of CSS. `<` is written as an escape, so that no end tag can stand in a style element. */
export const cssString = (text: string): string =>
  `"${text.replace(/["\\<\n\r\f]/g, (mark) => `\\${mark.charCodeAt(0).toString(16)} `)}"`;
