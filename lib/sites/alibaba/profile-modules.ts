import type { Fact } from '../../domain/reading.schema.ts';
import { fact, percentOf, ratingOf, yearsOf } from '../fact.ts';
import { stateAt, stringAt } from '../inline-state.ts';
import { type Json, readLiteral } from '../loose-json.ts';
import { lineOf } from '../text-of.ts';

type Field = {
  readonly name: Fact['name'];
  readonly module: string;
  readonly field: string;
  readonly parse: (written: string) => Fact['value'] | null;
};
const asWritten = (written: string): string => written;

/** The profile from about 2019 to 2026: each module carries its data as URL-encoded JSON. */
const FIELDS: readonly Field[] = [
  { name: 'supplier.name', module: 'icbu-pc-shopSign', field: 'companyName', parse: asWritten },
  { name: 'supplier.years', module: 'icbu-pc-shopSign', field: 'companyJoinYears', parse: yearsOf },
  {
    name: 'supplier.response-rate',
    module: 'icbu-pc-verifiedOverview',
    field: 'supplierResponseRate',
    parse: percentOf,
  },
  {
    name: 'supplier.response-time',
    module: 'icbu-pc-verifiedOverview',
    field: 'supplierResponseTime',
    parse: asWritten,
  },
  { name: 'supplier.rating', module: 'icbu-pc-verifiedOverview', field: 'averageStar', parse: ratingOf },
];

function decoded(written: string): Json {
  try {
    return readLiteral(decodeURIComponent(written));
  } catch {
    // A percent sign that encodes nothing: the page's own fault, and the module then states nothing.
    return undefined;
  }
}

const modulesOf = (document: Document): ReadonlyMap<string, Json> =>
  new Map(
    Array.from(document.querySelectorAll('[module-name^="icbu-pc-"][module-data]'), (element) => [
      element.getAttribute('module-name') ?? '',
      stateAt(decoded(element.getAttribute('module-data') ?? ''), 'mds.moduleData.data'),
    ]),
  );

/** Label and value cells of the rendered table, and of the table of 2018. */
const TABLES = [
  {
    row: 'table.company-basicInfo tr, .company-basicInfo tr',
    label: '.field-title',
    value: '.content-value, .field-content-wrap',
    seen: '2026-06',
  },
  {
    row: '[data-role="widget-supplier-basic-information"] tr',
    label: 'th.col-title',
    value: 'td.col-value',
    seen: '2018-06',
  },
] as const;
const CELLS: readonly { readonly name: Fact['name']; readonly label: RegExp }[] = [
  { name: 'supplier.name', label: /^company name/i },
  { name: 'supplier.country', label: /^(?:country ?\/ ?region|location)/i },
];

function tableFacts(document: Document): Fact[] {
  return TABLES.flatMap(({ row, label, value }, candidate) =>
    Array.from(document.querySelectorAll(row)).flatMap((line) => {
      const title = lineOf(line.querySelector(label));
      const cell = line.querySelector(value);
      const written = cell?.getAttribute('title') || lineOf(cell);
      return CELLS.filter((rule) => rule.label.test(title)).flatMap(({ name }) =>
        fact(name, written, written, 'label', candidate),
      );
    }),
  );
}

export function moduleFacts(document: Document): Fact[] {
  const modules = modulesOf(document);
  const stated = FIELDS.flatMap(({ name, module, field, parse }) => {
    const written = stringAt(modules.get(module), `${field}.value`);
    return written === null ? [] : fact(name, parse(written), written, 'state', 1);
  });
  return [...stated, ...tableFacts(document)];
}
