import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CaptureRow } from '../../lib/db/store.ts';
import type { BrowserName, Popup } from '../support/browser.ts';
import { captureByClick, openPopup } from '../support/capture-by-click.ts';
import { settleDeal } from '../support/deal-of-capture.ts';
import { downloaded } from '../support/downloaded.ts';
import { root } from '../support/extension-build.ts';
import { type Session, startSession } from '../support/session.ts';
import { byTestId, testIds } from '../support/test-ids.ts';
import { places } from '../world/places.ts';
import { buyersDay, type Stop } from './buyers-day.ts';
import { showChecklist } from './show-checklist.ts';
import { unpack, verifyPacket } from './verify-packet.ts';

const here = (path: string): string => relative(root, path);

async function picture(popup: Popup, path: string): Promise<void> {
  writeFileSync(path, await popup.screenshot());
  console.log(`   popup: ${here(path)}`);
}

const summary = ({ record, messages, codes }: CaptureRow): string => {
  const sizes = record.artifacts.map(({ path, bytes }) => `${path} (${Math.ceil(bytes / 1000)} kB)`);
  return `   kept ${record.completeness}: ${messages} messages, ${codes} codes; ${sizes.join(', ')}`;
};

async function playStop(session: Session, stop: Stop, out: string): Promise<void> {
  console.log(`\n${stop.id.split('-')[0]}. ${stop.title}\n   ${stop.url}`);
  const page = await session.newPage(stop.url);
  await stop.before?.(page);
  const { popup, capture } = await captureByClick(session, page);
  console.log(summary(capture));
  const assessment = await settleDeal(session, popup, capture.id);
  await showChecklist(assessment);
  await picture(popup, join(out, `${stop.id}.png`));
  await popup.close();
}

async function exportPacket(session: Session, out: string): Promise<string> {
  console.log('\n5. Export');
  const page = await session.newPage(places.order);
  const popup = await openPopup(session, page);
  await picture(popup, join(out, '5-export.png'));
  await popup.click(`${byTestId(testIds.exportButton)}:not(:disabled)`);
  return downloaded(session.downloadDir, '.zip');
}

/** Plays the buyer's day by real clicks and checks the packet by its own commands. Answers whether all of it passed. */
export async function playTheDay(browser: BrowserName): Promise<boolean> {
  const out = join(root, 'out', browser);
  rmSync(out, { recursive: true, force: true });
  mkdirSync(join(out, 'packet'), { recursive: true });
  const session = await startSession({ browser, downloadDir: join(out, 'packet') });
  try {
    for (const stop of buyersDay) await playStop(session, stop, out);
    const zip = await exportPacket(session, out);
    console.log(`   packet: ${here(zip)}`);
    const packet = unpack(zip, join(out, 'packet'));
    const verdict = verifyPacket(packet);
    console.log(`\nsh proof/VERIFY.txt\n${verdict.said.trimEnd().replace(/^/gm, '   ')}`);
    return verdict.passed;
  } finally {
    await session.close();
  }
}
