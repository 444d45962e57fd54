import { type CaptureRecord, RECORD_VERSION } from '../domain/capture.schema.ts';
import type { PageState } from '../domain/page-state.schema.ts';
import { checkQuality } from '../domain/quality.ts';
import type { Reading } from '../domain/reading.schema.ts';
import { registrableDomain } from '../domain/registrable-domain.ts';
import { stripTokens } from '../domain/strip-tokens.ts';
import type { DeviceTime } from '../domain/time.schema.ts';
import type { Draft } from './draft.ts';
import type { World } from './ports.ts';

type Place = {
  readonly sequence: number;
  readonly previous: string | null;
  readonly sealed: DeviceTime;
  readonly commitments: CaptureRecord['commitments'];
};

const withoutTokens = (state: PageState | null): PageState | null =>
  state === null ? null : { ...state, url: stripTokens(state.url).url };

/** Readers give the host as the page shows it; the list of public suffixes is too large for a page. */
function forRecord({ messages: _, counterparty, ...reading }: Reading): Omit<Reading, 'messages'> {
  if (counterparty === null || counterparty.domain === null) return { ...reading, counterparty };
  return { ...reading, counterparty: { ...counterparty, domain: registrableDomain(counterparty.domain) } };
}

function where(draft: Draft): CaptureRecord['where'] {
  const requested = stripTokens(draft.job.url);
  const final = stripTokens(draft.finalUrl);
  const { read } = draft;
  return {
    requested: requested.url,
    final: final.url,
    stripped: [...new Set([...requested.stripped, ...final.stripped])],
    canonical: read?.canonical ? stripTokens(read.canonical).url : null,
    referrer: stripTokens(read?.referrer ?? '').url,
    frames: (read?.frames ?? []).map((frame) => ({ ...frame, url: stripTokens(frame.url).url })),
    title: draft.after?.title ?? draft.before?.title ?? draft.job.title,
    language: read?.language ?? null,
    direction: read?.direction ?? 'ltr',
  };
}

/** The record of a capture, complete but for its bytes. Pure: everything about the moment arrives in `place`. */
export function buildRecord(draft: Draft, about: World['about'], place: Place): CaptureRecord {
  const { job, read } = draft;
  const hashes = new Map(draft.artifacts.map(({ path, sha256 }) => [path, sha256]));
  const quality = checkQuality({
    reading: read?.reading ?? null,
    before: draft.before,
    after: draft.after,
    picture: { present: draft.tiles.length > 0, blank: draft.pictureBlank },
    wordsOnly: job.extent === 'watch',
    tiles: draft.tiles.map(({ path, rect }) => ({ rect, sha256: hashes.get(path) ?? '' })),
    wholePage: draft.wholePage,
    clock: { started: job.started, sealed: place.sealed },
    failures: draft.failures,
  });
  return {
    version: RECORD_VERSION,
    id: job.id,
    sequence: place.sequence,
    previous: place.previous,
    completeness: draft.failures.length === 0 ? 'whole' : 'partial',
    failures: [...draft.failures],
    quality: [...quality],
    where: where(draft),
    when: { started: job.started, pictured: draft.pictured, sealed: place.sealed },
    how: {
      trigger: job.trigger,
      extent: job.extent ?? 'visible',
      saidso: { version: about.version, build: about.build },
      browser: about.browser,
      system: about.system,
      languages: [...about.languages],
      before: withoutTokens(draft.before),
      after: withoutTokens(draft.after),
      mutations: read?.mutations ?? 0,
      siteSwitchedOn: draft.siteSwitchedOn,
    },
    ...(draft.wholePage && { wholePage: draft.wholePage }),
    ...(draft.certificate && { certificate: draft.certificate }),
    reading: read === null ? null : forRecord(read.reading),
    tiles: [...draft.tiles],
    omissions: [...draft.omissions],
    artifacts: [...draft.artifacts],
    commitments: place.commitments,
  };
}
