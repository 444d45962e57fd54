import { type Html, html, raw } from './client/markup.ts';

/** What a site of this world is told about one request. */
export type Visit = {
  /** Address as the browser sees it, without the port of this server. */
  readonly url: URL;
  /** "Now" of the pages, ms since 1970: the start of the server, or `?now=`. */
  readonly now: number;
  /** When this order was placed: the first time anybody asked. A real shop gives the same answer after a reload, too. */
  readonly placedAt: (orderId: string) => number;
};

export type Answer = {
  readonly status: number;
  readonly type: string;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
  /** The answer comes this much later, ms. */
  readonly delay?: number;
};

/** One site of the stand-in world. */
export type WorldSite = {
  /** Every host name it answers for. */
  readonly hosts: readonly string[];
  /** Null: no such page. */
  readonly answer: (visit: Visit) => Answer | null;
};

export const HTML = 'text/html; charset=utf-8';

export const answerWith = (type: string, body: string | Uint8Array, extra?: Partial<Answer>): Answer => ({
  status: 200,
  type,
  body,
  ...extra,
});

export const answerJson = (value: unknown, delay = 0): Answer =>
  answerWith('application/json; charset=utf-8', JSON.stringify(value), { delay });

type Document = {
  readonly title: string;
  readonly lang?: string;
  /** Style sheets by their path in this folder. */
  readonly styles?: readonly string[];
  /** Modules of client/, by name. */
  readonly scripts?: readonly string[];
  readonly head?: Html;
  readonly bodyClass?: string;
  readonly body: Html;
};

/** A whole HTML document as an answer. */
export function htmlPage(page: Document): Answer {
  const styles = (page.styles ?? []).map((path) => html`<link rel="stylesheet" href="/world-style/${path}">`);
  const scripts = (page.scripts ?? []).map(
    (name) => html`<script type="module" src="/world-client/${name}.ts"></script>`,
  );
  const document = html`<!doctype html>
<html lang="${page.lang ?? 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${page.title}</title>
<link rel="icon" href="data:,">
${styles}${page.head ?? null}
</head>
<body class="${page.bodyClass ?? ''}">
${page.body}
${scripts}
</body>
</html>
`;
  return answerWith(HTML, document.markup);
}

/** Any parameter of the address, or the given value where it is absent. */
export const param = (visit: Visit, name: string, otherwise = ''): string =>
  visit.url.searchParams.get(name) ?? otherwise;

export const numberParam = (visit: Visit, name: string, otherwise: number): number => {
  const value = Number(visit.url.searchParams.get(name) ?? Number.NaN);
  return Number.isFinite(value) ? value : otherwise;
};

export const NOTHING: Html = raw('');
