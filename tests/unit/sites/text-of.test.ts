import { describe, expect, it } from 'vitest';
import { textOf } from '../../../lib/sites/text-of.ts';
import { joinRuns, textRuns } from '../../../lib/sites/text-runs.ts';
import { pageOf } from './page-of.ts';

const bodyOf = (html: string): Element => pageOf(html, 'https://example.com/').document.body;
const flowed = (html: string) => textOf(bodyOf(html), { lines: 'flowed' });
const written = (html: string) => textOf(bodyOf(html), { lines: 'as-written' });

describe('the words inside an element', () => {
  it('end a line where a block or a <br> does, when the text flows', () => {
    expect(flowed('<p>One <b>bold</b> word</p><p>Two\n  lines</p>')).toBe('One bold word\nTwo lines');
    expect(flowed('a<br>b<div>c</div>d')).toBe('a\nb\nc\nd');
    expect(flowed('<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>')).toBe('ab\nc');
    expect(flowed('<div>a</div><div><br></div><div>b</div>')).toBe('a\n\nb');
  });

  it('keep their own lines when the sender wrote them', () => {
    expect(written('<span>Hi Jordan\nBack on the 22nd.\n\nOthers?</span>')).toBe(
      'Hi Jordan\nBack on the 22nd.\n\nOthers?',
    );
    expect(written('  one\n     two<br>three  ')).toBe('one\ntwo\nthree');
  });

  it('hold emoji that are drawn as pictures, and no other pictures', () => {
    expect(written('Hi <img class="emoji" alt="🙏"><img data-plain-text="👍" alt="x"><img alt="👨‍👩‍👧">')).toBe(
      'Hi 🙏👍👨‍👩‍👧',
    );
    expect(written('Look <img alt="Venue map"> <img src="/smily/smile.png">')).toBe('Look  :smile:');
  });

  it('hold no scripts, styles, drawings or form fields', () => {
    expect(
      flowed(
        'a<script>b</script><style>c</style><svg><text>d</text></svg><textarea>e</textarea><template>f</template>g',
      ),
    ).toBe('ag');
  });

  it('hold nothing that was asked to be left out', () => {
    expect(textOf(bodyOf('a<i>b</i>c'), { lines: 'flowed', skip: (element) => element.localName === 'i' })).toBe('ac');
  });
});

describe('the texts of a page', () => {
  it('come one by one with the box they stand in', () => {
    const runs = textRuns(
      bodyOf('<p><span>Total</span> <b>USD 1</b></p><div hidden>no</div><div style="display: none">no</div>'),
    );
    expect(runs.map(({ text, block }) => [text, block.localName])).toEqual([
      ['Total', 'p'],
      ['USD 1', 'p'],
    ]);
  });

  it('join to a price that was split over elements', () => {
    expect(joinRuns(textRuns(bodyOf('<p><i>US $</i><i>1</i><i>.20</i></p>')))).toBe('US $1.20');
    expect(joinRuns(textRuns(bodyOf('<p><i>Item</i><i>subtotal</i></p>')))).toBe('Item subtotal');
  });
});
