import { describe, expect, it } from 'vitest';
import { exhibitPath } from '../../../lib/packet/exhibit.ts';
import { packetName } from '../../../lib/packet/packet-name.ts';

const id = '0197a000-0000-7000-8000-0000deadbeef';
const name = (deal: string) => packetName({ id, name: deal }, '2026-06-07T23:59:00.000Z');

describe('the name of a packet', () => {
  it.each([
    ['LED panels, 2,800 USD', 'SAIDSO-led-panels-2-800-usd-2026-06-07'],
    ['Añejo & Söhne', 'SAIDSO-anejo-sohne-2026-06-07'],
    ['LED 面板', 'SAIDSO-led-2026-06-07'],
    ['面板采购', 'SAIDSO-deal-deadbeef-2026-06-07'],
    ['../../etc/passwd', 'SAIDSO-etc-passwd-2026-06-07'],
    ['', 'SAIDSO-deal-deadbeef-2026-06-07'],
    ['a'.repeat(300), `SAIDSO-${'a'.repeat(40)}-2026-06-07`],
  ])('of %j is plain ASCII', (deal, expected) => {
    expect(name(deal)).toBe(expected);
  });
});

describe('the place of an exhibit’s file', () => {
  it.each(['../a', 'a/b', 'a\\b', '', '.hidden', 'a b.png', '图.png', 'a\n', 'C:x'])('refuses %j', (file) => {
    expect(() => exhibitPath({ folder: 'E001-chat' }, file)).toThrow();
  });
});
