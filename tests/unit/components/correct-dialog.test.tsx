// @vitest-environment jsdom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { CorrectDialog } from '../../../components/deal/CorrectDialog.tsx';
import type { Terms } from '../../../lib/domain/checklist/checklist.schema.ts';
import type { Correction } from '../../../lib/domain/findings.schema.ts';
import { makeSighting } from './make-code.ts';
import { button, render } from './render.tsx';

afterEach(() => document.body.replaceChildren());

async function dialog(change: Partial<Terms> = {}) {
  const corrections: Correction[] = [];
  let closed = 0;
  const { terms, quote } = makeSighting();
  if (terms === undefined) throw new Error('no terms');
  await render(
    <CorrectDialog
      terms={{ ...terms, ...change }}
      quote={quote}
      onCorrect={(correction) => void corrections.push(correction)}
      onClose={() => void closed++}
    />,
  );
  return { corrections, closed: () => closed };
}

const field = (name: string): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>(`[name="${name}"]`);
  if (found === null) throw new Error(`no field ${name}`);
  return found;
};
/** As typed: React listens to the setter that the browser calls. */
const type = (name: string, text: string) =>
  act(async () => {
    const element = field(name);
    Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value')?.set?.call(element, text);
    element.dispatchEvent(new Event(element instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }));
  });
const save = () => act(async () => button(document.body, 'Keep the correction').click());

describe('the dialog of a correction', () => {
  it('shows the words that it is about, and starts from what was read', async () => {
    await dialog();
    expect(document.querySelector('blockquote')?.textContent).toBe('Use code LED2026 for 15% off.');
    expect([field('code').value, field('kind').value, field('value').value]).toEqual(['LED2026', 'percent', '15']);
  });

  it('gives what the person wrote', async () => {
    const { corrections } = await dialog();
    await type('code', 'LED2027');
    await type('value', '12');
    await save();
    expect(corrections).toMatchObject([{ code: 'LED2027', offer: { kind: 'percent', value: 12 } }]);
  });

  it('asks for a currency only where money is promised', async () => {
    await dialog();
    expect(document.querySelector('[name="currency"]')).toBeNull();
    await type('kind', 'amount');
    expect(field('currency').value).toBe('');
  });

  it('says what is wrong in a sentence, at its field, and puts the person there', async () => {
    const { corrections } = await dialog();
    await type('value', '150');
    await save();
    expect(corrections).toEqual([]);
    expect(document.activeElement).toBe(field('value'));
    const fault = document.getElementById(field('value').getAttribute('aria-describedby') ?? '');
    expect(fault?.textContent).toBe('Write the percentage as a number between 0 and 100.');
    expect(field('value').getAttribute('aria-invalid')).toBe('true');
  });

  it('asks an offer without a code for no code, and for a benefit', async () => {
    const { corrections } = await dialog({ code: null });
    expect(document.querySelector('[name="code"]')).toBeNull();
    const kinds = [...document.querySelectorAll('[name="kind"] option')].map((option) => option.getAttribute('value'));
    expect(kinds).not.toContain('none');
    await type('value', '12');
    await type('expires', 'end of June');
    await save();
    expect(corrections).toMatchObject([{ code: null, offer: { kind: 'percent', value: 12 }, expires: 'end of June' }]);
  });

  it('closes by Escape and changes nothing', async () => {
    const { corrections, closed } = await dialog();
    await act(async () => field('code').dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
    expect(closed()).toBe(1);
    expect(corrections).toEqual([]);
  });

  it('has a name for every field', async () => {
    await dialog();
    await type('kind', 'amount');
    const fields = [...document.querySelectorAll<HTMLInputElement>('form [name]')];
    expect(fields.length).toBe(8);
    expect(fields.filter(({ labels }) => !labels?.[0]?.textContent)).toEqual([]);
  });
});
