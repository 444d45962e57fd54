import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../lib/domain/failure.ts';
import { createClient } from '../../../lib/messaging/client.ts';
import { createServer, type Handlers } from '../../../lib/messaging/server.ts';

const refuse = async (): Promise<never> => {
  throw new Error('nobody asked for this');
};

const NOBODY: Handlers = {
  'page.describe': refuse,
  'capture.start': refuse,
  'capture.cancel': refuse,
  'watch.switch': refuse,
  'job.dismiss': refuse,
  'capture.delete': refuse,
  'capture.stamp': refuse,
  'capture.assign': refuse,
  'deal.make': refuse,
  'deal.rename': refuse,
  'deal.switch': refuse,
  'sighting.judge': refuse,
  'site.refresh': refuse,
  'packet.exported': refuse,
};

const server = (handlers: Partial<Handlers>, reported: unknown[] = []) =>
  createServer({ ...NOBODY, ...handlers }, (error) => {
    reported.push(error);
    return failure('store-broken');
  });

describe('the server', () => {
  it('answers a request by its handler', async () => {
    const serve = server({ 'deal.make': async ({ name }) => success({ dealId: `id of ${name}` }) });
    expect(await serve('deal.make', { name: 'LED', supplier: null })).toEqual(success({ dealId: 'id of LED' }));
  });

  it('refuses a payload of another shape before any handler sees it', async () => {
    expect(await server({})('deal.make', { name: '' })).toMatchObject({ ok: false, code: 'bad-request' });
  });

  it('refuses names that are no request, also those every object has', async () => {
    for (const name of ['nothing', 'toString', '__proto__', 7, undefined])
      expect(await server({})(name, {})).toMatchObject({ ok: false, code: 'bad-request' });
  });

  it('turns a surprise into a failure and reports it', async () => {
    const reported: unknown[] = [];
    expect(await server({}, reported)('site.refresh', {})).toEqual(failure('store-broken'));
    expect(reported).toEqual([new Error('nobody asked for this')]);
  });
});

describe('a verdict on its way', () => {
  const place = { sighting: 'c-1:m1:9', captureId: 'c-1' };
  const corrected = {
    code: 'LED2026',
    offer: { kind: 'percent', value: 15, currency: null },
    minimumOrder: { value: 500, unit: 'USD' },
    expires: null,
    expiresOn: '2026-06-30',
  };
  const ask = async (judgement: unknown) => {
    const heard: unknown[] = [];
    const serve = server({
      'sighting.judge': async (judged) => {
        heard.push(judged);
        return success({});
      },
    });
    const answer = await serve('sighting.judge', JSON.parse(JSON.stringify({ ...place, judgement })));
    return { heard, answer };
  };

  it.each([
    { verdict: 'open' },
    { verdict: 'confirmed' },
    { verdict: 'dismissed' },
    { verdict: 'corrected', corrected },
  ])('arrives whole: $verdict', async (judgement) => {
    expect((await ask(judgement)).heard).toEqual([{ ...place, judgement }]);
  });

  it.each([
    ['no correction', { verdict: 'corrected' }],
    ['no code', { verdict: 'corrected', corrected: { ...corrected, code: ' ' } }],
    ['a day that does not exist', { verdict: 'corrected', corrected: { ...corrected, expiresOn: '2026-02-30' } }],
    ['a benefit of no known kind', { verdict: 'corrected', corrected: { ...corrected, offer: { kind: 'gift' } } }],
    ['an unknown word', { verdict: 'maybe' }],
  ])('is refused with %s', async (_, judgement) => {
    const { heard, answer } = await ask(judgement);
    expect(heard).toEqual([]);
    expect(answer).toMatchObject({ ok: false, code: 'bad-request' });
  });
});

it('client and server speak JSON', async () => {
  const serve = server({ 'capture.start': async () => success({ captureId: 'one' }) });
  const client = createClient(async (message) => {
    const { request, ask } = JSON.parse(JSON.stringify(message));
    return JSON.parse(JSON.stringify(await serve(request, ask)));
  });
  expect(await client('capture.start', { extent: 'page' })).toEqual(success({ captureId: 'one' }));
});
