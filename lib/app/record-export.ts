import { type Result, success } from '../domain/failure.ts';
import type { Ask } from '../messaging/protocol.ts';
import { appendCustody } from './append-custody.ts';
import type { Kit } from './kit.ts';

/** Writes down that a packet left the store: its hash and captures. */
export async function recordExport(kit: Kit, packet: Ask<'packet.exported'>): Promise<Result<Record<string, never>>> {
  const { store, world } = kit;
  const { dealId, sha256, bytes, captures } = packet;
  await appendCustody(kit, [store.meta], async () => ({
    event: { type: 'export', dealId, sha256, bytes, captures },
    write: () => store.meta.put({ key: 'last-export', at: world.now().utc }),
  }));
  return success({});
}
