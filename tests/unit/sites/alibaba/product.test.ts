import { describe, expect, it } from 'vitest';
import { alibaba } from '../../../../lib/sites/alibaba/alibaba.ts';
import { pageOf } from '../page-of.ts';

const URL_OF_PRODUCT = 'https://www.alibaba.com/product-detail/Lamp_1600691082191.html';
const read = (html: string) => alibaba.read(pageOf(html, URL_OF_PRODUCT));
const valuesOf = (html: string) => Object.fromEntries(read(html).facts.map(({ name, value }) => [name, value]));

const state = (id: string) =>
  `<div data-module-name="module_title"><h1>Lamp on the page</h1></div><script>window.detailData = ${JSON.stringify({
    globalData: {
      product: {
        productId: id,
        subject: 'Lamp',
        moq: 50,
        price: {
          productLadderPrices: [
            { min: 50, formatPrice: 'US$17.50' },
            { min: 500, formatPrice: 'US$14.00' },
          ],
          unit: 'piece',
          unitEven: 'pieces',
        },
      },
      seller: {
        companyName: 'Brightway Lighting Co., Ltd.',
        subDomain: 'brightway',
        companyRegisterCountry: 'CN',
        localCompanyJoinYears: '8 yrs',
        companyHasPassAssessment: false,
        supplierOnTimeDeliveryRate: '97.4%',
        supplierRatingReviews: { averageStar: 4.9 },
      },
    },
  })};</script>`;

describe('a product page', () => {
  it('is read from its state, when that is of this product', () => {
    expect(valuesOf(state('1600691082191'))).toEqual({
      'product.id': '1600691082191',
      'product.name': 'Lamp',
      'product.price': { amount: '17.50', currency: 'USD' },
      'product.moq': '50 pieces',
      'supplier.name': 'Brightway Lighting Co., Ltd.',
      'supplier.id': 'brightway',
      'supplier.url': 'https://brightway.en.alibaba.com/',
      'supplier.country': 'CN',
      'supplier.years': 8,
      'supplier.verified': false,
      'supplier.on-time': 97.4,
      'supplier.rating': 4.9,
    });
    expect(read(state('1600691082191')).identityRead).toBe(true);
  });

  it('is not read from the state of another product', () => {
    const reading = read(state('1600000000001'));
    expect(reading.facts.map(({ name }) => name)).toEqual(['product.id', 'product.name']);
    expect([reading.identityRead, reading.problems]).toEqual([false, [{ code: 'identity-not-read' }]]);
  });

  it('is read in the layout of September 2026', () => {
    const reading = read(
      `<div data-module-name="module_title"><h1 title="Lamp">Lamp</h1></div>
       <div data-testid="three-column-mini-company-card"><a title="Brightway" href="//brightway.en.alibaba.com/?productId=1600691082191">Brightway</a>
       <img data-testid="three-column-mini-company-card-verify-icon"><div class="id-mt-1"><span>8 yrs</span><span>CN</span></div></div>
       <div data-testid="pc-purchase-price-tier"><span>50 - 499 pieces</span><b>$</b><b>17.50</b></div>
       <div data-testid="pc-purchase-current-price"><b>US $</b><b>17</b><b>.50</b></div>`,
    );
    expect(reading.facts.map(({ name, value, candidate }) => [name, value, candidate])).toEqual([
      ['product.id', '1600691082191', 0],
      ['product.name', 'Lamp', 0],
      ['supplier.name', 'Brightway', 0],
      ['supplier.id', 'brightway', 0],
      ['supplier.url', 'https://brightway.en.alibaba.com/', 0],
      ['supplier.years', 8, 0],
      ['supplier.country', 'CN', 0],
      ['supplier.verified', true, 0],
      ['product.price', { amount: '17.50', currency: 'USD' }, 0],
      ['product.moq', '50 pieces', 0],
    ]);
  });

  it('says what it lacks', () => {
    const { notRead, identityRead } = read('<div data-module-name="module_title"></div>');
    expect([notRead, identityRead]).toEqual([['supplier.name', 'product.name', 'product.price'], false]);
  });
});
