import type { Artifact, QualityFinding, Tile } from '../domain/capture.schema.ts';
import type { Certificate } from '../domain/certificate.schema.ts';
import type { Job } from '../domain/job.schema.ts';
import type { Message } from '../domain/message.schema.ts';
import type { Omission, PageRead } from '../domain/page-content.schema.ts';
import type { PageState } from '../domain/page-state.schema.ts';
import type { DeviceTime } from '../domain/time.schema.ts';
import type { WholePage } from '../domain/whole-page.schema.ts';

/** What a capture has gathered on its way to the seal. */
export type Draft = {
  readonly job: Job;
  /** URL after the picture. */
  readonly finalUrl: string;
  readonly pictured: DeviceTime | null;
  readonly pictureBlank: boolean;
  readonly before: PageState | null;
  readonly after: PageState | null;
  readonly read: PageRead | null;
  /** Of captures of a whole page only. */
  readonly wholePage: WholePage | null;
  /** Of captures of a whole conversation only. */
  readonly certificate: Certificate | null;
  readonly siteSwitchedOn: boolean;
  readonly tiles: readonly Tile[];
  readonly artifacts: readonly Artifact[];
  readonly omissions: readonly (Omission & { readonly artifact: string })[];
  readonly failures: readonly QualityFinding[];
  /** The messages as they stand in messages.json. */
  readonly messages: readonly Message[];
};

export const emptyDraft = (job: Job): Draft => ({
  job,
  finalUrl: job.url,
  pictured: null,
  pictureBlank: false,
  before: null,
  after: null,
  read: null,
  wholePage: null,
  certificate: null,
  siteSwitchedOn: false,
  tiles: [],
  artifacts: [],
  omissions: [],
  failures: [],
  messages: [],
});
