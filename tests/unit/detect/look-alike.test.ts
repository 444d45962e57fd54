import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../lib/detect/analysis.ts';
import { findHosts } from '../../../lib/detect/hosts.ts';
import { imitatedHouse, skeleton } from '../../../lib/detect/look-alike.ts';

const hosts = (text: string): string =>
  findHosts(analyse(text))
    .map(({ host, isMail }) => (isMail ? `@${host}` : host))
    .join(' ');
const imitated = (host: string): string | null => {
  const [seen] = findHosts(analyse(`https://${host}/`));
  return seen === undefined ? 'no host' : imitatedHouse(seen);
};

describe('hosts', () => {
  it.each([
    ['see https://shop.example-lamps.com/a?b=c.d.com.', 'shop.example-lamps.com'],
    ['mail to amy.li@example-lamps.com or www.example-lamps.cn', '@example-lamps.com www.example-lamps.cn'],
    ['打开example-lamps.com下单', 'example-lamps.com'],
    ['example-lamps[.]top and example (dot) shop', 'example-lamps.top'],
    ['http://103.22.1.9/pay', '103.22.1.9'],
    ['v2.4, rev.D, 3.5mm, price.xlsx, ok.it is, 12.50 usd, S.A. de C.V.', ''],
    ['e.g. tent no.5, approx.2 kg, 26.04.2026', ''],
  ])('%s', (text, found) => {
    expect(hosts(text)).toBe(found);
  });
});

describe('a look-alike', () => {
  it.each([
    ['a1ibaba.com', 'alibaba.com'],
    ['alibaba.co', 'alibaba.com'],
    ['alibabba.com', 'alibaba.com'],
    ['my-alibaba-shop.net', 'alibaba.com'],
    ['alibaba.com.checkout-9.net', 'alibaba.com'],
    ['аliexpress.com', 'aliexpress.com'],
    ['dhl-parcel.info', 'dhl.com'],
    ['1688-pay.com', '1688.com'],
    ['paypaI.com', 'paypal.com'],
  ])('%s imitates %s', (host, genuine) => {
    expect(imitated(host)).toBe(genuine);
  });
  it.each([
    'alibaba.com',
    'hangzhoutents.en.alibaba.com',
    'service.alibaba-inc.com',
    'detail.1688.com',
    'www.dhl.de',
    'pop-ups-store.com',
    'amazonas-holz.com',
    'costco.com',
    'brightway-led.com',
  ])('%s imitates nobody', (host) => {
    expect(imitated(host)).toBeNull();
  });
  it('is compared by what its letters look like', () => {
    expect(skeleton('аlibаbа')).toBe('alibaba');
    expect(skeleton('álíbaba')).toBe('alibaba');
  });
});

describe('the letters that look alike', () => {
  it('are those that their script makes of Unicode’s data', () => {
    const root = join(import.meta.dirname, '../../..');
    const made = spawnSync(process.execPath, [join(root, 'tests/run/confusable-letters.ts')], { encoding: 'utf8' });
    expect(made.stdout).toBe(readFileSync(join(root, 'lib/detect/lexicon/confusable-letters.ts'), 'utf8'));
  });
});
