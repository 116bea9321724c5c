import { localTime, utcInstant } from '../core/brands.ts';
import { sha256 } from '../core/canonical.ts';
import type { CaptureRequest, CaptureSurroundings } from '../core/manifest.ts';
import { pause } from './deadline.ts';
import { viewport, type CapturePage } from './page.ts';
import { findScroller, measureScroller, scrollTo } from './page-scroll.ts';
import { picturePdf, pictureRoom, type PicturePdfFacts, type PictureSheet } from './picture-pdf.ts';
import { readPng } from './png.ts';
import type { Run } from './run.ts';
import { awaitImages } from './settle.ts';
import { windowPicture, type PicturePlan } from './shots.ts';

const limit = 60_000;
const screenPause = 120;
/** In CSS pixels: no line of text is cut on two sheets without standing whole on one. */
const overlap = 48;
const name = 'page-picture.pdf';

function sheetOf(png: Buffer, what: string): PictureSheet {
  const { width, height } = readPng(png);
  return { png, width, height, sha256: sha256(png), what };
}

async function put(
  run: Run,
  sheets: AsyncIterable<PictureSheet>,
  facts: PicturePdfFacts,
  signal: AbortSignal,
): Promise<void> {
  const body = picturePdf(sheets, facts);
  await run.deposit.put({ role: 'page-picture', name, mediaType: 'application/pdf', body }, signal);
}

/** One picture per screen, while the page is scrolled once more: what no single picture can hold. */
export async function takeScreens(
  page: CapturePage,
  run: Run,
  around: CaptureSurroundings,
  request: CaptureRequest,
  screens: number,
): Promise<void> {
  await run.step('picture', run.share(0.3, limit), async ({ signal, progress }) => {
    const world = await page.world();
    const scroller = await world.hold(findScroller);
    if (scroller === undefined) return;
    const at = around.now();
    let count = 0;
    const taking = async function* (): AsyncGenerator<PictureSheet> {
      let { height, screen } = await world.callOn(scroller, measureScroller);
      for (let y = 0; !signal.aborted && count <= screens; y += screen * 0.9) {
        ({ height, screen } = await world.callOn(scroller, scrollTo, Math.round(y)));
        await pause(screenPause);
        await awaitImages(world, 1_000, signal);
        const bytes = await windowPicture(page.session);
        count += 1;
        progress(count, screens);
        // At its end the part cannot be scrolled as far as asked.
        const top = Math.max(0, Math.min(Math.round(y), Math.round(height - screen)));
        yield sheetOf(bytes, `from pixel ${top} on`);
        if (y + screen >= height - 1) break;
      }
      await world.callOn(scroller, scrollTo, 0);
    };
    await put(
      run,
      taking(),
      {
        url: page.network.page?.url ?? '',
        utc: utcInstant(at),
        local: localTime(at),
        clock: page.clock.check.line,
        paper: request.paper,
        landscape: viewport.width > viewport.height,
      },
      signal,
    );
    run.changes.push(`scrolled through ${count} screens once more, for a picture of each`);
  });
}

/** The whole picture again, cut for paper: for a page whose print may not hold what scrolls inside it. */
export async function takeSheets(
  page: CapturePage,
  run: Run,
  plan: PicturePlan,
  facts: Omit<PicturePdfFacts, 'landscape'>,
): Promise<void> {
  if (run.deposit.has(name)) return;
  await run.step('picture', run.share(0.3, limit), async ({ signal }) => {
    const room = pictureRoom({ paper: facts.paper, landscape: false });
    const height = Math.floor((plan.width * room.height) / room.width);
    const taking = async function* (): AsyncGenerator<PictureSheet> {
      for (let y = 0; y < plan.height; y += height - overlap) {
        const clip = { x: 0, y, width: plan.width, height: Math.min(height, plan.height - y), scale: 1 };
        const { data } = await page.session.send('Page.captureScreenshot', {
          format: 'png',
          optimizeForSpeed: true,
          captureBeyondViewport: true,
          clip,
        });
        yield sheetOf(Buffer.from(data, 'base64'), `from pixel ${y} on`);
        if (y + height >= plan.height) return;
      }
    };
    await put(run, taking(), { ...facts, landscape: false }, signal);
  });
}
