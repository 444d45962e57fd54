import { describe, expect, it } from 'vitest';
import { bandColour, bandOf, furniture } from '../../world/client/band-colour.ts';

const redOf = (colour: number): number => colour >> 16;

describe('the colours of bands', () => {
  it('name their band', () => {
    const bands = Array.from({ length: 7_000 }, (_, band) => band);
    expect(bands.map((band) => bandOf(bandColour(band)))).toEqual(bands);
  });

  it('differ much between neighbours', () => {
    for (let band = 0; band < 7_000; band++)
      expect(Math.abs(redOf(bandColour(band)) - redOf(bandColour(band + 1)))).toBeGreaterThan(90);
  });

  it('are no colour of anything else in the page', () => {
    expect(Object.values(furniture).map(bandOf)).toEqual(Object.values(furniture).map(() => null));
  });
});
