import { describe, expect, it } from 'vitest';
import { plainCompanyName } from '../../../lib/domain/company-name.ts';
import { type DealSigns, dealKeys, dealSigns, findDeal } from '../../../lib/domain/deal-keys.ts';
import { mailDomainKind } from '../../../lib/domain/mail-domain.ts';
import type { Counterparty } from '../../../lib/domain/reading.schema.ts';
import { makeDeal, makeFact, makeReading } from '../../support/make-capture.ts';

const nobody: Counterparty = { name: null, company: null, accountId: null, profileUrl: null, domain: null };
const signs = (change: Partial<DealSigns>): DealSigns => ({
  platform: 'alibaba',
  counterparty: null,
  conversation: null,
  orderNumber: null,
  ...change,
});
const keysFor = (platform: DealSigns['platform'], counterparty: Partial<Counterparty>) =>
  dealKeys(signs({ platform, counterparty: { ...nobody, ...counterparty } }));

describe('the names of a deal', () => {
  it('come strongest first', () => {
    expect(dealKeys(dealSigns(makeReading({ facts: [makeFact('order.number', '3044 0001')] })))).toEqual([
      'alibaba:order:30440001',
      'alibaba:chat:c1',
      'alibaba:shop:brightway-led',
      'company:shenzhen brightway lighting',
    ]);
  });

  it('are none where a page says nothing', () => {
    expect(dealKeys(signs({}))).toEqual([]);
    expect(keysFor('alibaba', { accountId: ' ', company: 'Co., Ltd.' })).toEqual([]);
  });

  it('are never made of numbers of a site that we do not know', () => {
    const counterparty = { ...nobody, accountId: 'lily', domain: 'lampen.example' };
    const keys = dealKeys({ platform: 'unknown', counterparty, conversation: 'c1', orderNumber: '7' });
    expect(keys).toEqual(['mail:lampen.example']);
  });

  it.each([
    ['https://brightway-led.en.alibaba.com/company_profile.html', ['alibaba:shop:brightway-led']],
    ['https://brightway-led.m.en.alibaba.com/', ['alibaba:shop:brightway-led']],
    ['//Brightway-LED.en.alibaba.com', ['alibaba:shop:brightway-led']],
    ['https://shop1a2b.1688.com/page/creditdetail.htm', ['1688:shop:shop1a2b']],
    ['https://www.alibaba.com/', []],
    ['https://brightway-led.en.alibaba.com.evil.example/', []],
    ['https://evil.example/?x=//brightway-led.en.alibaba.com/', []],
  ])('read the shop off %s', (profileUrl, keys) => {
    expect(keysFor('alibaba', { profileUrl })).toEqual(keys);
  });

  it.each([
    ['+86 138 0013 8000', ['whatsapp:+8613800138000']],
    ['Lily', []],
  ])('read a phone number off %s', (accountId, keys) => {
    expect(keysFor('whatsapp', { accountId })).toEqual(keys);
  });

  it.each([
    ['lily@brightway.example', ['mail:brightway.example']],
    ['brightway2010@163.com', ['mail:brightway2010@163.com']],
    ['feedback@service.alibaba.com', []],
  ])('take %s as its kind of domain allows', (accountId, keys) => {
    expect(keysFor('gmail', { accountId })).toEqual(keys);
  });
});

describe('one company in many spellings', () => {
  it.each([
    'Shenzhen Brightway Lighting Co., Ltd.',
    'SHENZHEN BRIGHTWAY LIGHTING CO.,LTD',
    'Shenzhen  Brightway Lighting Company Limited',
    'Ｓｈｅｎｚｈｅｎ Brightway-Lighting',
  ])('%s', (name) => {
    expect(plainCompanyName(name)).toBe('shenzhen brightway lighting');
  });

  it('leaves the legal form off a Chinese name', () => {
    expect(plainCompanyName('深圳市明路照明有限公司')).toBe('深圳市明路照明');
  });
});

const a = makeDeal({ id: 'a', keys: ['alibaba:shop:x', 'company:x lighting', 'alibaba:order:1'] });
const b = makeDeal({ id: 'b', keys: ['alibaba:shop:x', 'alibaba:order:2', 'alibaba:chat:9'] });

describe('finding a deal', () => {
  it.each([
    ['no key', [], null],
    ['a key that nobody has', ['alibaba:shop:y'], null],
    ['one that one deal has', ['company:x lighting'], 'a'],
    ['one that two deals have', ['alibaba:shop:x'], null],
    ['the order among two deals of one shop', ['alibaba:order:2', 'alibaba:shop:x'], 'b'],
    ['the conversation before the company', ['alibaba:chat:9', 'company:x lighting'], 'b'],
    ['another order of the same shop', ['alibaba:order:3', 'alibaba:shop:x', 'company:x lighting'], null],
  ])('%s', (_, keys, id) => {
    expect(findDeal(keys, [a, b])?.id ?? null).toBe(id);
  });
});

describe('two contacts of one name', () => {
  const amy = makeDeal({ id: 'amy', keys: ['whatsapp:chat:Amy', 'whatsapp:+8613800138000'] });

  it.each([
    ['another phone', ['whatsapp:chat:Amy', 'whatsapp:+8613900139000'], null],
    ['the same phone', ['whatsapp:chat:Amy', 'whatsapp:+8613800138000'], 'amy'],
    ['a phone that is not read', ['whatsapp:chat:Amy'], 'amy'],
  ])('%s', (_, keys, id) => {
    expect(findDeal(keys, [amy])?.id ?? null).toBe(id);
  });

  it('are kept together where the deal was given both phones', () => {
    const both = makeDeal({ id: 'both', keys: [...amy.keys, 'whatsapp:+8613900139000'] });
    expect(findDeal(['whatsapp:chat:Amy', 'whatsapp:+8613900139000'], [both])?.id).toBe('both');
  });
});

describe('the domain of a mail provider', () => {
  it.each([
    '163.com',
    'vip.163.com',
    'vip.sina.com',
    'sina.com.cn',
    '21cn.com',
    '189.cn',
    'tom.com',
    'me.com',
    'mac.com',
    'gmx.net',
    'yahoo.co.jp',
    'yahoo.com.cn',
    'hotmail.co.uk',
    'hotmail.com.br',
    'outlook.fr',
    'live.cn',
  ])('names no supplier: %s', (domain) => {
    expect(mailDomainKind(domain)).toBe('shared');
  });

  it.each(['brightway.example', 'outlook-led.com', 'live.brightway.com', 'gmx.brightway.co.uk', 'yahoo.led.cn'])(
    'is not that of a company: %s',
    (domain) => {
      expect(mailDomainKind(domain)).toBe('own');
    },
  );
});

it('takes every mail host of one owner for one supplier', () => {
  const of = (domain: string) =>
    dealKeys({
      platform: 'gmail',
      counterparty: { name: null, company: null, accountId: null, profileUrl: null, domain },
      conversation: null,
      orderNumber: null,
    });
  expect(of('mail.brightway.co.uk')).toEqual(of('brightway.co.uk'));
  expect(of('brightway.co.uk')).not.toEqual(of('other.co.uk'));
});
