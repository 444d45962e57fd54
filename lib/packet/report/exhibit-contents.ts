import type { ZodType } from 'zod';
import { type ConsoleJournal, consoleJournalSchema } from '../../domain/console.schema.ts';
import { type Message, messageSchema } from '../../domain/message.schema.ts';
import type { Exhibit } from '../exhibit.ts';

/** What the report prints of an exhibit's files; null where the exhibit has no such file or it could not be read. */
export type ExhibitContents = {
  readonly messages: readonly Message[] | null;
  readonly journal: ConsoleJournal | null;
};

/** Text of one stored file of a capture. */
export type ReadText = (captureId: string, path: string) => Promise<string>;

/** Reads the files that are printed, one exhibit at a time. */
export async function exhibitContents({ row, artifacts }: Exhibit, read: ReadText): Promise<ExhibitContents> {
  const parsed = async <T>(method: 'messages' | 'console', schema: ZodType<T>): Promise<T | null> => {
    const artifact = artifacts.find((one) => one.method === method && one.role === 'primary');
    return artifact === undefined ? null : parsedBy(schema, await read(row.id, artifact.path));
  };
  return {
    messages: await parsed('messages', messageSchema.array()),
    journal: await parsed('console', consoleJournalSchema),
  };
}

/** A file of another version is no reason to refuse the export: its bytes are in the packet, and the report says so. */
function parsedBy<T>(schema: ZodType<T>, text: string): T | null {
  try {
    return schema.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
