import { messagesFile } from '../custody/messages-file.ts';
import type { Artifact } from '../domain/capture.schema.ts';
import type { ConsoleJournal } from '../domain/console.schema.ts';
import { failure, type Result } from '../domain/failure.ts';
import type { Message } from '../domain/message.schema.ts';
import type { PageArchive, PageRead } from '../domain/page-content.schema.ts';
import type { PageState } from '../domain/page-state.schema.ts';
import type { Draft } from './draft.ts';
import { keepArtifact, type NewArtifact } from './keep-artifact.ts';
import type { Kit } from './kit.ts';
import type { PagePort } from './ports.ts';
import { doubt } from './take-picture.ts';

/** Stores artifacts and notes them in the draft; what is refused for want of room is noted as failed. */
export async function keepInto(kit: Kit, draft: Draft, artifacts: readonly NewArtifact[]): Promise<Draft> {
  const kept = await Promise.all(artifacts.map((artifact) => keepArtifact(kit, draft.job.id, artifact)));
  return {
    ...draft,
    artifacts: [...draft.artifacts, ...kept.flatMap((one) => (one.ok ? [one.value] : []))],
    failures: [...draft.failures, ...kept.flatMap((one) => (one.ok ? [] : [{ code: one.code }]))],
  };
}

export const has = (draft: Draft, path: Artifact['path']): boolean => draft.artifacts.some((one) => one.path === path);

const plain = (body: string, type: string): Blob => new Blob([body], { type });

const MESSAGES = 'messages.json';

const messagesArtifact = (messages: readonly Message[]): NewArtifact => ({
  path: MESSAGES,
  mediaType: 'application/json',
  method: 'messages',
  body: plain(messagesFile(messages).text, 'application/json'),
});

export const consoleArtifact = (journal: ConsoleJournal): NewArtifact => ({
  path: 'console.json',
  mediaType: 'application/json',
  method: 'console',
  body: plain(`${JSON.stringify(journal, null, 1)}\n`, 'application/json'),
});

/** The draft has these messages only if their file was stored. */
const having = (draft: Draft, messages: readonly Message[]): Draft =>
  has(draft, MESSAGES) ? { ...draft, messages } : draft;

export const keepMessages = async (kit: Kit, draft: Draft, messages: readonly Message[]): Promise<Draft> =>
  having(await keepInto(kit, draft, [messagesArtifact(messages)]), messages);

/** What the page's reader gave; of a whole conversation the messages come later. */
export async function keepReading(
  kit: Kit,
  draft: Draft,
  answer: Result<PageRead>,
  messagesToo: boolean,
): Promise<Draft> {
  if (!answer.ok) return { ...draft, failures: [...draft.failures, { code: answer.code }] };
  const read = answer.value;
  const { messages } = read.reading;
  const omissions = read.textOmissions.map((omission) => ({ ...omission, artifact: 'text.txt' }));
  const files: readonly NewArtifact[] = [
    { path: 'text.txt', mediaType: 'text/plain', method: 'visible-text', body: plain(read.text, 'text/plain') },
    ...(messagesToo ? [messagesArtifact(messages)] : []),
    consoleArtifact(read.journal),
  ];
  const kept = await keepInto(kit, { ...draft, read, omissions: [...draft.omissions, ...omissions] }, files);
  return having(kept, messages);
}

export async function keepArchive(kit: Kit, draft: Draft, archive: Result<PageArchive>): Promise<Draft> {
  if (!archive.ok) return { ...draft, failures: [...draft.failures, { code: archive.code }] };
  const { html, omissions } = archive.value;
  const body = plain(html, 'text/html');
  const kept = await keepInto(kit, draft, [{ path: 'page.html', mediaType: 'text/html', method: 'inert-html', body }]);
  return { ...kept, omissions: [...kept.omissions, ...omissions.map((one) => ({ ...one, artifact: 'page.html' }))] };
}

/** What the page gave after the picture belongs to it only if the page is still the same: else it is not kept. */
export async function ofTheSamePage<T>(
  answer: Promise<Result<T>>,
  before: PageState,
  page: PagePort,
): Promise<Result<T>> {
  const given = await answer;
  const state = await page.state();
  const left = !state.ok || doubt(before, state.value) === 'page-navigated';
  return left ? failure('page-navigated') : given;
}
