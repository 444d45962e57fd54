// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveOf, reread, setPage } from './archive-of.ts';

const SECRET = 'Zq7-never-stored-9';

/** Fields whose value must never be in an archive, however it was put there. */
const PRIVATE = [
  '<input type="password">',
  '<input type="PassWord">',
  '<input type="hidden">',
  '<input type="text" autocomplete="cc-number">',
  '<input autocomplete="section-a billing cc-csc">',
  '<input autocomplete="one-time-code">',
  '<input autocomplete="new-password">',
  '<input name="card">',
  '<input name="cardNumber">',
  '<input name="payment[card_no]">',
  '<input id="cvv">',
  '<input name="cvc2">',
  '<input aria-label="Security code">',
  '<input placeholder="Card number">',
  '<input placeholder="验证码">',
  '<input name="otp">',
  '<input name="pin">',
  '<input name="_csrf">',
  '<input name="accessToken">',
  '<input maxlength="1" inputmode="numeric">',
  '<textarea name="password"></textarea>',
  '<input name="contraseña">',
];

const HARMLESS = [
  '<input name="name">',
  '<input type="search" name="q" placeholder="Search suppliers">',
  '<input type="number" name="quantity">',
  '<input name="promoCode" placeholder="Enter promo code">',
  '<input name="couponCode" class="card__input">',
  '<input name="postcard">',
  '<input name="discardReason">',
  '<input name="company">',
  '<textarea name="remarks"></textarea>',
];

function setField(markup: string, value: string): void {
  setPage(`<form>${markup}</form>`);
  const field = document.querySelector('input, textarea');
  if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) {
    field.value = value;
    field.setAttribute('value', value);
    field.setAttribute('data-value', value);
    field.setAttribute('aria-valuetext', value);
    if (field instanceof HTMLTextAreaElement) field.textContent = value;
  }
}

describe('an archive', () => {
  it.each(PRIVATE)('never holds what stands in %s', async (markup) => {
    setField(markup, SECRET);
    const { html, omissions } = await archiveOf();
    expect(html).not.toContain(SECRET);
    expect(omissions).toContainEqual({ what: 'form-value', count: 1, reason: 'private' });
  });

  it.each(HARMLESS)('keeps what was typed into %s', async (markup) => {
    setField(markup, '12');
    const field = reread((await archiveOf()).html).querySelector('input, textarea');
    expect(field instanceof HTMLTextAreaElement ? field.textContent : field?.getAttribute('value')).toBe('12');
  });

  it('never holds a card number, whatever the field is called', async () => {
    setPage('<input name="remarks" value="4111 1111 1111 1111">');
    expect((await archiveOf()).html).not.toContain('4111');
  });

  it('keeps a number that only looks like one', async () => {
    setPage('<input name="remarks" value="4111 1111 1111 1112">');
    expect((await archiveOf()).html).toContain('4111 1111 1111 1112');
  });

  it('keeps ticks and choices as the person made them', async () => {
    setPage('<input type="checkbox"><input type="radio" checked><select><option>a</option><option>b</option></select>');
    const [box, radio] = document.querySelectorAll('input');
    if (box) box.checked = true;
    if (radio) radio.checked = false;
    const select = document.querySelector('select');
    if (select) select.selectedIndex = 1;
    const page = reread((await archiveOf()).html);
    expect([...page.querySelectorAll('input')].map((one) => one.hasAttribute('checked'))).toEqual([true, false]);
    expect(page.querySelector('option[selected]')?.textContent).toBe('b');
  });

  it('keeps what was typed into a text area, its first line feed too', async () => {
    setPage('<textarea></textarea>');
    const area = document.querySelector('textarea');
    if (area) area.value = '\n</textarea><script>x</script>';
    expect(reread((await archiveOf()).html).querySelector('textarea')?.textContent).toBe(
      '\n</textarea><script>x</script>',
    );
  });

  it('holds no private value in any mixture of fields, inside shadow roots too', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...PRIVATE, ...HARMLESS), { minLength: 1, maxLength: 6 }),
        fc.boolean(),
        async (markups, shadow) => {
          setPage('<div id="host"></div>');
          const host = document.querySelector('#host');
          const root = shadow ? host?.attachShadow({ mode: 'open' }) : host;
          if (!root) throw new Error('no place for the fields');
          root.innerHTML = markups.join('');
          markups.forEach((markup, at) => {
            const field = root.children[at];
            const value = PRIVATE.includes(markup) ? SECRET : 'harmless';
            if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = value;
            field?.setAttribute('value', value);
          });
          expect((await archiveOf()).html).not.toContain(SECRET);
        },
      ),
      { numRuns: 60 },
    );
  });
});
