import { describe, expect, it } from 'vitest';
import { markedParts } from '../../../components/capture/marked-parts.ts';

const marked = (text: string, ...spans: readonly [number, number][]) =>
  markedParts(
    text,
    spans.map(([start, end]) => ({ start, end })),
  );

describe('marking codes in a message', () => {
  it('cuts the text at each code and keeps all of it', () => {
    const parts = marked('use LED2026 or LED15', [15, 20], [4, 11]);
    expect(parts.filter((part) => part.marked).map(({ text }) => text)).toEqual(['LED2026', 'LED15']);
    expect(parts.map(({ text }) => text).join('')).toBe('use LED2026 or LED15');
  });
  it('marks a place once where two findings overlap', () => {
    expect(marked('LED2026', [0, 7], [3, 7]).map(({ text }) => text)).toEqual(['LED2026']);
  });
  it('leaves a text alone when a finding points past its end', () => {
    expect(marked('LED', [0, 9])).toEqual([{ text: 'LED', marked: false, at: 0 }]);
  });
});
