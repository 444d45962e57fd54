import { type Result, success } from '../../domain/failure.ts';
import type { UnrolledPage, WholePage } from '../../domain/whole-page.schema.ts';
import type { Draft } from '../draft.ts';
import { moveJob, noteSofar } from '../job.ts';
import type { LongTask } from '../long-task.ts';
import { pageRect } from './page-rect.ts';
import { scrollTiles } from './scroll-tiles.ts';
import { type StripsTaken, shootStrips } from './shoot-strips.ts';
import { tileRoll } from './tile-roll.ts';

const described = (page: UnrolledPage, strips: StripsTaken, method: WholePage['method'], restored: boolean) => ({
  method,
  size: { ...page.size, height: strips.height },
  box: page.box,
  touched: page.touched,
  settled: page.settled,
  gaps: [...strips.gaps],
  retaken: strips.retaken,
  restored,
});

/** The whole page in pictures. A page that cannot be made ready for them gives its failure, and keeps nothing. */
export async function keepWholePage(task: LongTask, draft: Draft): Promise<Result<Draft>> {
  const { kit, jobId: id, page, pixels } = task;
  void moveJob(kit, id, { at: 'settling' });
  const begun = await page.unroll.begin();
  if (!begun.ok) return begun;
  const unrolled = begun.value;
  const before = unrolled.found;
  // A box inside of the page is out of the browser's reach: it is scrolled.
  const shooter = pixels.pageRect !== null && unrolled.box === null ? pageRect : scrollTiles(kit.world.pause);
  const pictured = kit.world.now();
  const roll = tileRoll(kit, id, shooter.method, (tiles) => noteSofar(kit, id, { before, tiles: [...tiles] }));
  const strips = await shootStrips({ ...task, shooter, roll }, unrolled).catch(async (error: unknown) => {
    await page.unroll.end();
    throw error;
  });
  const ended = await page.unroll.end();
  const after = await page.state();
  const troubles = strips.trouble === null ? [] : [{ code: strips.trouble.code }];
  return success({
    ...draft,
    before,
    after: after.ok ? after.value : null,
    finalUrl: after.ok ? after.value.url : draft.finalUrl,
    pictured: strips.tiles.length > 0 ? pictured : null,
    pictureBlank: strips.blank,
    tiles: strips.tiles,
    artifacts: [...draft.artifacts, ...strips.artifacts],
    failures: [...draft.failures, ...troubles, ...strips.failures],
    wholePage: described(unrolled, strips, shooter.method, ended.ok && ended.value.restored),
  });
}
