import type { Say } from '../words/say.ts';
import { csv } from './csv.ts';
import { type Exhibit, exhibitPath } from './exhibit.ts';

/** index.csv: one line a file, the record of each exhibit first. */
export function indexCsv(exhibits: readonly Exhibit[], say: Say): string {
  const heads = [
    say('packet.index.exhibit'),
    say('packet.index.file'),
    say('packet.index.kind'),
    say('packet.index.platform'),
    say('packet.index.captured'),
    say('packet.index.zone'),
    say('packet.index.title'),
    say('packet.index.url'),
    say('packet.index.with'),
    say('packet.index.role'),
    say('packet.index.method'),
    say('packet.index.type'),
    say('packet.index.bytes'),
    say('packet.index.sha256'),
  ];
  return csv([heads, ...exhibits.flatMap(linesOf)]);
}

function linesOf(exhibit: Exhibit): readonly (readonly (string | number)[])[] {
  const { record, sha256, recordText } = exhibit.row;
  const about = [
    record.reading?.kind ?? 'unknown',
    record.reading?.platform ?? 'unknown',
    record.when.started.utc,
    record.when.started.zone,
    record.where.title,
    record.where.final,
    record.reading?.counterparty?.name ?? '',
  ];
  const line = (path: string, ...rest: readonly (string | number)[]) => [
    exhibit.number,
    `data/${exhibitPath(exhibit, path)}`,
    ...about,
    ...rest,
  ];
  const bytes = new TextEncoder().encode(recordText).length;
  return [
    line('capture.json', 'record', '', 'application/json', bytes, sha256),
    ...exhibit.artifacts.map((one) => line(one.path, one.role, one.method, one.mediaType, one.bytes, one.sha256)),
  ];
}
