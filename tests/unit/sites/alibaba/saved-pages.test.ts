import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Fact } from '../../../../lib/domain/reading.schema.ts';
import { alibaba } from '../../../../lib/sites/alibaba/alibaba.ts';
import { describeWithShared } from '../../../support/shared.ts';
import { pageOfFile } from '../page-of.ts';

const PRODUCT = 'https://www.alibaba.com/product-detail/Wholesale-Custom-Sneakers_1600691082191.html';

describeWithShared('Saved pages of Alibaba.com', (dir) => {
  const product = alibaba.read(pageOfFile(join(dir, 'pages/alibaba-product-2026-02.html'), PRODUCT));
  const factsNamed = (name: Fact['name']) => product.facts.filter((one) => one.name === name);

  it('reads the supplier of the product page', () => {
    expect(product.kind).toBe('product');
    expect(product.counterparty).toEqual({
      name: 'Quanzhou Zhenben Network Technology Co., Ltd.',
      company: 'Quanzhou Zhenben Network Technology Co., Ltd.',
      accountId: 'zhenbenchina',
      profileUrl: 'https://zhenbenchina.en.alibaba.com/',
      domain: null,
    });
    expect(product.identityRead).toBe(true);
  });

  it('reads its facts as the page writes them', () => {
    const of = (name: Fact['name']) => factsNamed(name).map(({ value, written }) => [value, written]);
    expect(of('supplier.name')).toEqual([
      ['Quanzhou Zhenben Network Technology Co., Ltd.', 'Quanzhou Zhenben Network Technology Co., Ltd.'],
    ]);
    expect(of('supplier.years')).toEqual([[6, '6 yrs']]);
    expect(of('supplier.country')).toEqual([['CN', 'CN']]);
    expect(of('supplier.on-time')).toEqual([[89.6, '89.6%']]);
    expect(of('supplier.response-time')).toEqual([['≤11h', '≤11h']]);
    expect(of('product.id')).toEqual([['1600691082191', '1600691082191']]);
    expect(of('product.price')).toEqual([[{ amount: '80.51', currency: 'GHS' }, 'GH₵80.51']]);
    expect(of('product.moq')).toEqual([['300 pairs', '300 - 1000 pairs']]);
    expect(of('product.name').map(([value]) => value)).toEqual([
      'Wholesale Custom New Design Luxury Sneakers Leather Pattern Flat Men Casual Fashion Men Sport Shoes Casual Shoes',
    ]);
  });

  it('reads what the page says about order protection, and does not take it for a state', () => {
    const [protection] = factsNamed('protection.text');
    expect(protection?.written.split('\n')).toEqual([
      'Alibaba.com order protection',
      'Secure payments',
      'Every payment you make on Alibaba.com is secured with strict SSL encryption and PCI DSS data protection protocols',
      'Money-back protection',
      "Claim a refund if your order doesn't ship, is missing, or arrives with product issues",
      'Only orders placed and paid through Alibaba.com can enjoy free protection by',
    ]);
    expect(factsNamed('protection.active')).toEqual([]);
  });

  it('claims no badge that the page does not show', () => {
    expect(factsNamed('supplier.verified')).toEqual([]);
  });

  it('does not take the good product page for a challenge', () => {
    expect(product.problems).toEqual([]);
  });

  it('knows that the address and the page speak of different products', () => {
    const other = PRODUCT.replace('1600691082191', '1600000000001');
    const { identityRead, problems } = alibaba.read(pageOfFile(join(dir, 'pages/alibaba-product-2026-02.html'), other));
    expect({ identityRead, problems }).toEqual({ identityRead: false, problems: [{ code: 'identity-not-read' }] });
  });

  it('recognises the security check that answers in place of a product, and reads nothing else', () => {
    const reading = alibaba.read(pageOfFile(join(dir, 'pages/alibaba-challenge.html'), PRODUCT));
    expect(reading).toEqual({
      reader: { id: 'alibaba', version: reading.reader.version, candidates: {} },
      platform: 'alibaba',
      channel: 'platform-page',
      kind: 'challenge',
      counterparty: null,
      conversation: null,
      identityRead: false,
      account: null,
      messages: [],
      rows: { seen: 0, read: 0, system: 0, notDrawn: 0, unread: [] },
      facts: [],
      attempts: [],
      notRead: [],
      problems: [{ code: 'challenge-page' }],
    });
  });

  it('knows the market of requests as such', () => {
    const url = 'https://sourcing.alibaba.com/rfq/rfq_search_list.htm?country=&recently=Y&page=1';
    const reading = alibaba.read(pageOfFile(join(dir, 'pages/alibaba-rfq-market-2025-07.html'), url));
    expect([reading.kind, reading.counterparty, reading.messages]).toEqual(['rfq', null, []]);
  });
});
