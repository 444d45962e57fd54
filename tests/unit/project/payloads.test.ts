import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { pageSeenSchema, requests, talkChangedSchema } from '../../../lib/messaging/protocol.ts';

// Chromium sends messages as JSON: bytes, dates and undefined do not arrive, while fakes let them through.
describe('every message is JSON', () => {
  it.each(Object.entries(requests))('%s', (_name, { ask, answer }) => {
    expect(z.toJSONSchema(ask)).toHaveProperty('type');
    expect(() => z.toJSONSchema(answer)).not.toThrow();
  });

  it('page.seen', () => {
    expect(z.toJSONSchema(pageSeenSchema)).toHaveProperty('type', 'object');
  });

  it('talk.changed, which has nothing of the page in it', () => {
    expect(Object.keys(z.toJSONSchema(talkChangedSchema).properties ?? {})).toEqual(['type']);
  });

  it('is refused with bytes or a date in it', () => {
    expect(() => z.toJSONSchema(z.object({ at: z.date() }))).toThrow();
    expect(() => z.toJSONSchema(z.object({ picture: z.instanceof(Uint8Array) }))).toThrow();
  });
});
