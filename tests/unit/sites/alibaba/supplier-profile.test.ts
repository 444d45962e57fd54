import { describe, expect, it } from 'vitest';
import type { Fact, Reading } from '../../../../lib/domain/reading.schema.ts';
import { alibaba } from '../../../../lib/sites/alibaba/alibaba.ts';
import { pageOf } from '../page-of.ts';

const read = (html: string, url = 'https://brightway.en.alibaba.com/company_profile.html') =>
  alibaba.read(pageOf(html, url));
const valuesOf = ({ facts }: Reading) => Object.fromEntries(facts.map(({ name, value }) => [name, value]));
const factOf = ({ facts }: Reading, name: Fact['name']) => facts.find((one) => one.name === name);

const state = (values: object, label = 'brightway') =>
  `<section data-module-name="x"></section><script>window.shopBizData = ${JSON.stringify({
    globalData: { esiteSubDomain: { value: label }, csrfToken: 'secret' },
    pageModuleMap: [
      { moduleName: 'other', moduleData: {} },
      { moduleName: 'supplierPerformance', moduleData: values },
    ],
  })};</script>`;

describe('a supplier profile', () => {
  it('of October 2026 is read from its state', () => {
    const reading = read(
      state({
        companyName: 'Brightway Lighting Co., Ltd.',
        years: { value: '8 yrs' },
        reviews: { value: '4.9', avgValue: '4.6', count: 212 },
        responseTime: { value: '≤2h' },
        onTimeDelivery: { value: '97.4%' },
      }),
    );
    expect(valuesOf(reading)).toEqual({
      'supplier.id': 'brightway',
      'supplier.url': 'https://brightway.en.alibaba.com/',
      'supplier.name': 'Brightway Lighting Co., Ltd.',
      'supplier.years': 8,
      'supplier.rating': 4.9,
      'supplier.response-time': '≤2h',
      'supplier.on-time': 97.4,
    });
    expect(factOf(reading, 'supplier.years')).toMatchObject({ written: '8 yrs', source: 'state', candidate: 0 });
    expect([reading.identityRead, reading.counterparty?.accountId]).toEqual([true, 'brightway']);
    expect(JSON.stringify(reading)).not.toContain('secret');
  });

  it('of the generation before is read from its modules', () => {
    const data = (values: object) => encodeURIComponent(JSON.stringify({ mds: { moduleData: { data: values } } }));
    const reading = read(
      `<div module-name="icbu-pc-shopSign" module-data="${data({ companyName: { value: 'Brightway Lighting Co., Ltd.' }, companyJoinYears: { value: 8 } })}"></div>
       <div module-name="icbu-pc-verifiedOverview" module-data="${data({ supplierResponseRate: { value: '98.6%' }, averageStar: { value: 4.9 } })}"></div>
       <span class="icbu-verified-icon verified"></span>`,
    );
    expect(valuesOf(reading)).toMatchObject({
      'supplier.name': 'Brightway Lighting Co., Ltd.',
      'supplier.years': 8,
      'supplier.response-rate': 98.6,
      'supplier.rating': 4.9,
      'supplier.verified': true,
    });
    expect(factOf(reading, 'supplier.name')?.candidate).toBe(1);
    expect(reading.identityRead).toBe(true);
  });

  it('is read by its words where the state says nothing', () => {
    const reading = read(
      `<section data-module-name="shopSign" class="company-card"><h1 class="company-name">Brightway</h1><img alt="Verified"><span>8 yrs</span></section>
       <section data-module-name="y"><div><span>Response rate</span><span>98.6%</span></div><div><span>On-time delivery rate</span><span>97.4%</span></div>
       <div><span>Response Time</span><span>≤2h</span></div><div>Country / Region: China</div></section>`,
    );
    expect(valuesOf(reading)).toMatchObject({
      'supplier.name': 'Brightway',
      'supplier.years': 8,
      'supplier.verified': true,
      'supplier.response-rate': 98.6,
      'supplier.on-time': 97.4,
      'supplier.response-time': '≤2h',
      'supplier.country': 'China',
    });
  });

  it('does not take other years and other ratings for the supplier’s', () => {
    const reading = read(
      '<section class="company-card"><h1 class="company-name">B</h1></section><p>Warranty</p><p>5 years</p><p>10 years of experience</p><h2>Reviews</h2><p>5.0</p>',
    );
    expect(Object.keys(valuesOf(reading))).toEqual(['supplier.id', 'supplier.url', 'supplier.name']);
  });

  it('claims no badge that is not there, and no number that is not one', () => {
    const reading = read(state({ companyName: 'B', years: { value: 'many' }, onTimeDelivery: { value: '>95%' } }));
    expect(Object.keys(valuesOf(reading))).toEqual(['supplier.id', 'supplier.url', 'supplier.name']);
  });

  it('is of nobody when the state is of another shop', () => {
    const { identityRead, problems } = read(state({ companyName: 'Other Ltd.' }, 'other'));
    expect([identityRead, problems]).toEqual([false, [{ code: 'identity-not-read' }]]);
  });

  it('is of nobody without a name', () => {
    const { identityRead, problems, notRead } = read('<section data-module-name="x"></section>');
    expect([identityRead, problems, notRead]).toEqual([false, [{ code: 'identity-not-read' }], ['supplier.name']]);
  });

  it('survives modules that are broken', () => {
    expect(read('<div module-name="icbu-pc-shopSign" module-data="%E0%A4%A"></div>').kind).toBe('supplier-profile');
  });
});
