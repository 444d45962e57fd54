import type { Speak } from '../words/words.ts';
import { type Case, numberOf } from './case.ts';
import type { Exhibit } from './exhibit.ts';
import { PACKET_VERSION, type Packet, packetSchema } from './packet.schema.ts';

/** Text of `data/packet.json`. Parsing strips what the schema does not promise (ids of the store, keys of other chats). */
export function packetJson(told: Case, speak: Speak, language: string): string {
  const { deal, assessment, exhibits } = told;
  const packet: Packet = {
    format: 'saidso-packet',
    version: PACKET_VERSION,
    name: told.name,
    made: told.made,
    saidso: told.saidso,
    language,
    deal,
    facts: exhibits.flatMap(({ number, row }) =>
      (row.record.reading?.facts ?? []).map((fact) => ({ ...fact, exhibit: number })),
    ),
    checklist: {
      at: assessment.at,
      items: assessment.items.map((item) => ({
        ...item,
        texts: item.reasons.map(speak),
        exhibits: item.captures.flatMap((id) => numberOf(told, id) ?? []),
      })),
    },
    codes: assessment.codes,
    offers: assessment.offers,
    exhibits: exhibits.map(exhibitJson),
    custody: told.custody,
  };
  return `${JSON.stringify(packetSchema.parse(packet), null, 2)}\n`;
}

function exhibitJson({ number, folder, row, artifacts }: Exhibit): Packet['exhibits'][number] {
  const { record } = row;
  return {
    number,
    folder,
    captureId: row.id,
    sequence: row.sequence,
    sha256: row.sha256,
    kind: record.reading?.kind ?? 'unknown',
    platform: record.reading?.platform ?? 'unknown',
    channel: record.reading?.channel ?? 'other',
    title: record.where.title,
    url: record.where.final,
    captured: record.when.started,
    counterparty: record.reading?.counterparty ?? null,
    completeness: record.completeness,
    failures: record.failures,
    quality: record.quality,
    artifacts: [...artifacts],
  };
}
