/** Words for the legal form; they differ between a mail signature, a profile and an invoice of one company. */
const LEGAL_FORMS: ReadonlySet<string> = new Set([
  'co',
  'company',
  'corp',
  'corporation',
  'gmbh',
  'inc',
  'incorporated',
  'limited',
  'llc',
  'ltd',
  'ltda',
  'plc',
  'sa',
  'sarl',
  'spa',
  'srl',
]);
const CHINESE_LEGAL_FORM = /(?:股份|责任)?有限(?:责任)?公司$/;

/** One form for all spellings of a company: "Shenzhen Brightway Lighting Co., Ltd." is `shenzhen brightway lighting`. */
export function plainCompanyName(name: string): string {
  const words = name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’.]/g, '')
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter((word) => word !== '');
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ').replace(CHINESE_LEGAL_FORM, '').trim();
}
