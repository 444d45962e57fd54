/** Markup that is already safe to write into a page. */
export type Html = { readonly markup: string };
type Part = string | number | Html | null | false | readonly Part[];

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

function written(part: Part): string {
  if (part === null || part === false) return '';
  if (typeof part === 'string') return escaped(part);
  if (typeof part === 'number') return String(part);
  if ('markup' in part) return part.markup;
  return part.map(written).join('');
}

/** Template tag: everything put into the template is escaped, unless it is markup itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  const markup = strings.map((text, index) => text + (index < parts.length ? written(parts[index] ?? null) : ''));
  return { markup: markup.join('') };
}

/** Markup written by hand, taken as it is. */
export const raw = (markup: string): Html => ({ markup });

/** Data for an inline script: no `</script>` can occur in it. */
export const inlineJson = (value: unknown): Html => raw(JSON.stringify(value).replaceAll('<', '\\u003c'));
