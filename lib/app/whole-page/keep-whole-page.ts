import { type Result, success } from '../../domain/failure.ts';
import type { UnrolledPage, WholePage } from '../../domain/whole-page.schema.ts';
import type { Draft } from '../draft.ts';
import { moveJob, noteSofar } from '../job.ts';
import type { Kit } from '../kit.ts';
import type { CaptureTab, PagePort, PixelsPort } from '../ports.ts';
import { pageRect } from './page-rect.ts';
import { scrollTiles } from './scroll-tiles.ts';
import { type StripsTaken, shootStrips } from './shoot-strips.ts';
import { tileRoll } from './tile-roll.ts';

type Ports = { readonly page: PagePort; readonly pixels: PixelsPort };

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
export async function keepWholePage(
  kit: Kit,
  draft: Draft,
  tab: CaptureTab,
  { page, pixels }: Ports,
  signal: AbortSignal,
): Promise<Result<Draft>> {
  const { id } = draft.job;
  void moveJob(kit, id, { at: 'settling' });
  const begun = await page.unroll.begin();
  if (!begun.ok) return begun;
  const unrolled = begun.value;
  const before = unrolled.found;
  // A box inside of the page is out of the browser's reach: it is scrolled.
  const shooter = pixels.pageRect !== null && unrolled.box === null ? pageRect : scrollTiles(kit.world.pause);
  const pictured = kit.world.now();
  const roll = tileRoll(kit, id, shooter.method, (tiles) => noteSofar(kit, id, { before, tiles: [...tiles] }));
  const strips = await shootStrips({ kit, jobId: id, tab, page, pixels, shooter, roll, signal }, unrolled).catch(
    async (error: unknown) => {
      await page.unroll.end();
      throw error;
    },
  );
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
