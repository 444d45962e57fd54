import { describe, expect, it } from 'vitest';
import { withoutMessageLines } from '../../../lib/domain/message-lines.ts';

const reply = { text: 'Very kind!', translation: null, quoted: { sender: 'Cindy', text: 'Use code LED2026.' } };

describe('the text of a page without its messages', () => {
  it.each(['Use code LED2026.', 'CindyUse code LED2026.', 'Cindy Use code LED2026.', 'Cindy: Use code LED2026.'])(
    'knows a quote shown as "%s"',
    (line) => {
      expect(withoutMessageLines(`${line}\nVery kind!`, [reply]).trim()).toBe('');
    },
  );

  it('keeps places, and every line that is no message', () => {
    const text = 'Offers\nVery  kind!\nUse code LED2027.';
    const rest = withoutMessageLines(text, [reply]);
    expect(rest).toHaveLength(text.length);
    expect(rest.split('\n').map((line) => line.trim())).toEqual(['Offers', '', 'Use code LED2027.']);
  });
});
