import type { Terms } from '../../lib/domain/checklist/checklist.schema.ts';
import { type Offer, offerSchema } from '../../lib/domain/detection.schema.ts';
import type { Correction } from '../../lib/domain/findings.schema.ts';

/** What stands in the fields. */
export type CorrectionForm = {
  /** Null for an offer without a code: there is no such field. */
  readonly code: string | null;
  readonly kind: Offer['kind'];
  readonly value: string;
  /** ISO 4217; empty where none is written. */
  readonly currency: string;
  readonly minimum: string;
  /** `units`, or a currency. */
  readonly unit: string;
  readonly expires: string;
  readonly expiresOn: string;
};
export type Field = keyof CorrectionForm;

export type Read =
  | { readonly ok: true; readonly correction: Correction }
  /** `key`: what is wrong with the field, as a sentence. */
  | { readonly ok: false; readonly field: Field; readonly key: string };

/** A code can stand there without a benefit; an offer without either is none. */
export const kindsFor = ({ code, kind }: CorrectionForm): readonly Offer['kind'][] =>
  offerSchema.shape.kind.options.filter((one) => code !== null || one !== 'none' || kind === 'none');
export const hasValue = (kind: Offer['kind']): boolean =>
  kind === 'percent' || kind === 'amount' || kind === 'unit-price';
export const hasCurrency = (kind: Offer['kind']): boolean => kind === 'amount' || kind === 'unit-price';

const shown = (value: number | null | undefined): string => (value === null || value === undefined ? '' : `${value}`);

export const formOf = ({ code, offer, minimumOrder, expires, expiresOn }: Terms): CorrectionForm => ({
  code,
  kind: offer.kind,
  value: shown(offer.value),
  currency: offer.currency ?? '',
  minimum: shown(minimumOrder?.value),
  unit: minimumOrder?.unit ?? 'units',
  expires: expires ?? '',
  expiresOn: expiresOn?.date ?? '',
});

/** "12.5" and "12,5"; a group of thousands has two meanings and is none. */
function numberIn(text: string): number | null {
  const plain = text.trim().replace(',', '.');
  return /^\d{1,9}(?:\.\d{1,4})?$/.test(plain) ? Number(plain) : null;
}
const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

const wrong = (field: Field, key: string): Read => ({ ok: false, field, key: `correction.wrong.${key}` });

/** An empty field says nothing, and that is no fault, the code apart. */
const isNumber = (text: string, most = Infinity): boolean => {
  const value = numberIn(text);
  return text.trim() === '' || (value !== null && value > 0 && value <= most);
};

function wrongIn({ code, kind, value, minimum, expiresOn }: CorrectionForm): Read | null {
  if (code?.trim() === '') return wrong('code', 'code');
  if (kind === 'percent' && !isNumber(value, 100)) return wrong('value', 'percent');
  if (hasCurrency(kind) && !isNumber(value)) return wrong('value', 'value');
  if (!isNumber(minimum)) return wrong('minimum', 'minimum');
  return expiresOn !== '' && !isDay(expiresOn) ? wrong('expiresOn', 'expiresOn') : null;
}

/** The correction that the fields say, or the first field that says none. */
export function readForm(form: CorrectionForm): Read {
  const fault = wrongIn(form);
  if (fault !== null) return fault;
  const { kind, currency, unit } = form;
  const minimum = numberIn(form.minimum);
  const expires = form.expires.trim();
  return {
    ok: true,
    correction: {
      code: form.code?.trim() ?? null,
      offer: {
        kind,
        value: hasValue(kind) ? numberIn(form.value) : null,
        currency: hasCurrency(kind) && currency !== '' ? currency : null,
      },
      minimumOrder: minimum === null ? null : { value: minimum, unit },
      expires: expires === '' ? null : expires,
      expiresOn: form.expiresOn === '' ? null : form.expiresOn,
    },
  };
}
