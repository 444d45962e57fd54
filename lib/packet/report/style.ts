/** The report's only style sheet: black on white, because it is printed, turned into TIFF and read without colour. */
export const STYLE = `
:root { color-scheme: only light; }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 24px; max-width: 190mm; color: #111; background: #fff;
  font: 10.5pt/1.45 system-ui, "Noto Sans", "Noto Sans CJK SC", "Noto Sans Arabic", sans-serif; overflow-wrap: anywhere; }
h1 { font-size: 20pt; line-height: 1.2; margin: 0 0 4px; }
h2 { font-size: 14pt; margin: 28px 0 8px; border-block-end: 2px solid #111; padding-block-end: 2px; }
h3 { font-size: 11pt; margin: 16px 0 4px; }
p { margin: 4px 0 8px; }
table { border-collapse: collapse; width: 100%; margin: 4px 0 12px; }
th, td { text-align: start; vertical-align: top; padding: 3px 8px 3px 0; border-block-end: 1px solid #bbb; }
th { font-weight: 600; overflow-wrap: normal; }
table.messages { table-layout: fixed; }
table.messages th:nth-child(1) { width: 18%; }
table.messages th:nth-child(2) { width: 24%; }
table.rows th:last-child { width: 15%; }
table.rows th:first-child { width: 30%; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
table.facts th { width: 34%; font-weight: 400; color: #444; }
.small, .file { font-size: 9pt; color: #444; }
.hash { font-family: ui-monospace, "DejaVu Sans Mono", monospace; font-size: 8.5pt; }
.state { white-space: nowrap; font-weight: 600; }
.warning { border-inline-start: 4px solid #111; padding-inline-start: 8px; }
blockquote { margin: 4px 0 10px; padding-inline-start: 10px; border-inline-start: 3px solid #888; break-inside: avoid; }
.said { white-space: pre-wrap; }
.note { color: #444; font-style: italic; }
mark { background: #ffe58a; color: inherit; border-block-end: 2px solid #111; padding: 0 1px; }
figure { margin: 8px 0 12px; break-inside: avoid; }
img { display: block; max-width: 100%; max-height: 215mm; border: 1px solid #888; }
nav ol { columns: 2; padding: 0; list-style: none; }
nav li { break-inside: avoid; margin-block-end: 4px; }
table.rows td:last-child a { white-space: nowrap; }
a { color: inherit; }
.blank { border-block-end: 1px solid #111; height: 22px; }
@page { size: A4; margin: 16mm 15mm 18mm; }
@media print {
  body { padding: 0; max-width: none; }
  mark { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  section.exhibit, section.page { break-before: page; }
}
`;

const cssText = (text: string): string =>
  `"${text.replace(/[^\p{L}\p{N} .,:;()/|·-]/gu, (sign) => `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)}"`;

/** Page number, packet and exhibit at the foot of every printed page, where the browser can print them. */
export const footer = (exhibits: readonly { readonly page: string; readonly text: string }[], name: string): string =>
  [
    `@page { @bottom-left { content: ${cssText(name)}; font: 8pt sans-serif; } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }`,
    ...exhibits.map(
      ({ page, text }) =>
        `@page ${page} { @bottom-center { content: ${cssText(text)}; font: 8pt sans-serif; } } #${page} { page: ${page}; }`,
    ),
  ].join('\n');
