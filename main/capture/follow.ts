import type { CaptureRequest, CaptureSurroundings } from '../core/manifest.ts';
import { pause } from './deadline.ts';
import { interrupt, noteServer } from './load.ts';
import type { CapturePage } from './page.ts';
import type { Findings } from './record.ts';
import type { Run } from './run.ts';
import { awaitImages, limitsOf, settle, type Settled } from './settle.ts';
import { takeScreens } from './sheets.ts';
import { isStill } from './still.ts';

const settleLimit = 60_000;
const answerLimit = 2_500;
/** A page may send itself elsewhere while it is scrolled; it is followed this often. */
const departures = 3;

/** Has the page load to its end, and its scrolling parts opened, before it is stopped and its picture is taken. */
export async function settlePage(
  page: CapturePage,
  run: Run,
  around: CaptureSurroundings,
  request: CaptureRequest,
  found: Findings,
): Promise<void> {
  const before = page.network.page?.loaderId;
  const settled = await scrollThrough(page, run, request);
  // What was noted was another page's.
  if (page.network.page?.loaderId !== before) await noteServer(page, run, found);
  if (!(await page.answers(Math.min(answerLimit, run.left())))) await interrupt(page, run);
  if (settled === undefined) return;
  found.settled = settled;
  run.changes.push(`scrolled through ${settled.scrolls} screens and back to the top`);
  if (settled.why !== 'end') {
    run.warn(
      settled.grew ? 'page-kept-growing' : 'scroll-stopped',
      `after ${settled.scrolls} screens, at ${settled.reached} pixels, by the limit of ${settled.why}` +
        (settled.more ? '; more was coming' : ''),
    );
  }
  if (settled.imagesMissing > 0) run.warn('images-missing', `${settled.imagesMissing} of ${settled.images}`);
  const { pixels } = limitsOf(request.limits);
  if (settled.rowsRemoved) {
    run.warn('rows-removed', 'lines that were seen while scrolling were gone afterwards');
    await takeScreens(page, run, around, request, settled.scrolls);
  }
  if (settled.innerHeight !== undefined) {
    const height = settled.innerHeight;
    run.warn('scrolls-inside', `a part of the page scrolls by itself; it needs ${height} pixels`);
    await makeTall(page, run, Math.min(height, pixels));
  } else if (settled.rowsRemoved) {
    // Such a list fills the window, however tall it is.
    await makeTall(page, run, Math.min(settled.reached, pixels));
  }
}

async function scrollThrough(
  page: CapturePage,
  run: Run,
  request: CaptureRequest,
): Promise<Settled | undefined> {
  const limits = limitsOf(request.limits);
  // Who asks for more of a page has to be given the time for it.
  const [share, most] = request.limits === undefined ? [0.35, settleLimit] : [0.6, Number.POSITIVE_INFINITY];
  return run.step('settle', run.share(share + 0.15, most + 10_000), async (tools) => {
    for (let left = departures; ; left--) {
      const before = page.network.page?.loaderId;
      const milliseconds = run.share(share, most);
      const result = await Promise.all([page.world(), isStill(page)])
        .then(([world, still]) =>
          settle(world, page.network, { ...tools, milliseconds, limits, isStill: still }),
        )
        .catch((error: unknown) => {
          // Its document was taken from under us.
          if (left === 0 || page.network.page?.loaderId === before) throw error;
          return undefined;
        });
      const stayed = page.network.page?.loaderId === before;
      if (result !== undefined && (stayed || left === 0)) return result;
      await page.network.whenLoaded();
    }
  });
}

/** In a window as tall as its content, all of what scrolls inside is seen. */
async function makeTall(page: CapturePage, run: Run, height: number): Promise<void> {
  await run.step('settle', run.share(0.2, 15_000), async ({ signal }) => {
    await page.resize(height);
    run.changes.push(`the window was made ${height} pixels tall, so that what scrolls inside is seen whole`);
    await pause(250);
    await awaitImages(await page.world(), 5_000, signal);
  });
}
