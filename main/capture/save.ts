import { localTime, utcInstant } from '../core/brands.ts';
import { notCollected, type CaptureRequest, type CaptureSurroundings } from '../core/manifest.ts';
import { bounds, cut } from './bounds.ts';
import { classify } from './classify.ts';
import { settlePage } from './follow.ts';
import { viewport, type CapturePage } from './page.ts';
import { gatherFacts, type PageFacts } from './page-facts.ts';
import { countImages, describePlace, measureCode, pauseMedia, type ImageCount } from './page-scripts.ts';
import { preparePrint, printPdf, type PrintFacts } from './pdf.ts';
import type { Findings } from './record.ts';
import { describe, type Run } from './run.ts';
import { Scratch } from './scratch.ts';
import { closedRoots, mayHoldClosedRoots } from './shadow.ts';
import { longestText, measureText } from './visible-text.ts';
import { takeSheets } from './sheets.ts';
import { planPicture, thumbnail, wholePicture } from './shots.ts';
import { renderStrip, stampedPicture, type StampFacts } from './stamp.ts';

const freezeLimit = 8_000;
const codeLimit = 30_000;
/** In characters. Encoded for MHTML it can be three times as long, and comes in one message (message-limit.ts). */
const codeSize = 64 * 1024 * 1024;

/** Takes everything from a page that has loaded. What fails is recorded, and the rest is still taken. */
export async function savePage(
  page: CapturePage,
  run: Run,
  around: CaptureSurroundings,
  request: CaptureRequest,
  found: Findings,
): Promise<void> {
  // What she sees is saved as she left it; scrolling could load more, or take it away.
  if (!page.hers) await settlePage(page, run, around, request, found);
  await freezePage(page, run, around, found);
  await takeCode(page, run, found).finally(() => noteKind(page, run, found));
  const scratch = await Scratch.open(page.folder);
  try {
    const { pictureSha256, small } = await takePicture(page, run, request, found, scratch);
    const at = found.capturedAt ?? around.now();
    const facts = {
      url: cut(page.network.page?.url ?? '', bounds.text),
      title: found.place?.title ?? '',
      utc: utcInstant(at),
      local: localTime(at),
      clock: page.clock.check.line,
      pictureSha256: pictureSha256 ?? notCollected,
    };
    // Its tab is another one: it is made while the page is being printed.
    const stamping = stampPicture(run, found, facts, pictureSha256, scratch);
    stamping.catch(() => undefined);
    try {
      await takeThumbnail(page, run, request, found, small);
      if (found.settled?.innerHeight !== undefined && found.plan !== undefined)
        await takeSheets(page, run, found.plan, { ...facts, paper: request.paper });
      await printPage(page, run, request, found, facts);
    } finally {
      await stamping;
    }
  } finally {
    await scratch.remove();
  }
}

async function takeCode(page: CapturePage, run: Run, found: Findings): Promise<void> {
  await run.step('page-code', run.share(0.25, codeLimit), async ({ signal }) => {
    const world = await page.world();
    const length = await world.call(measureCode);
    if (length > codeSize) throw new Error(`the page's code is too large to keep: ${length} characters`);
    const { data } = await page.session.send('Page.captureSnapshot', { format: 'mhtml' });
    const body = Buffer.from(data, 'utf8');
    await run.deposit.put(
      { role: 'page-mhtml', name: 'page.mhtml', mediaType: 'multipart/related', body },
      signal,
    );
    if (!mayHoldClosedRoots(data)) return;
    // Its words count like all others: to find the page by, and to tell what it is.
    try {
      const closed = await closedRoots(page.session, world);
      readPage(page, found, await world.callWith(closed, gatherFacts, longestText));
      if (closed.length > 0) countMore(run, found, await world.callWith(closed, countImages, null));
    } catch (error) {
      run.warn('step-failed', `page-code: closed shadow roots were not read: ${describe(error)}`);
    }
  });
}

/** Images that our world did not see while it waited for the others. */
function countMore(run: Run, found: Findings, { all, pending, broken }: ImageCount): void {
  if (found.settled === undefined) return;
  const missing = pending + broken;
  const { images, imagesMissing } = found.settled;
  found.settled = { ...found.settled, images: images + all, imagesMissing: imagesMissing + missing };
  if (missing > 0) run.warn('images-missing', `${missing} of ${all} in closed shadow roots`);
}

async function stampPicture(
  run: Run,
  { live, plan }: Findings,
  facts: StampFacts,
  pictureSha256: string | undefined,
  scratch: Scratch,
): Promise<void> {
  await run.step('stamp', run.left(), async ({ signal }) => {
    if (live === undefined || plan === undefined || pictureSha256 === undefined)
      throw new Error('there is no picture to stamp');
    const body = stampedPicture(await renderStrip(live, facts, plan), plan, scratch);
    await run.deposit.put(
      { role: 'screenshot-stamped', name: 'screenshot-stamped.png', mediaType: 'image/png', body },
      signal,
    );
  });
}

async function freezePage(
  page: CapturePage,
  run: Run,
  around: CaptureSurroundings,
  found: Findings,
): Promise<void> {
  await run.step('freeze', Math.min(freezeLimit, run.left()), async () => {
    const { session } = page;
    const world = await page.world();
    // The tab takes them in this order.
    const [, , media] = await Promise.all([
      session.send('Animation.enable'),
      session.send('Animation.setPlaybackRate', { playbackRate: 0 }),
      world.call(pauseMedia),
      page.stopScripts(),
    ]);
    run.changes.push("animations and the page's scripts were stopped");
    if (media > 0) run.changes.push(`${media} players were paused`);
    found.capturedAt = around.now();
    found.place = await world.call(describePlace, bounds);
    readPage(page, found, await world.call(gatherFacts, longestText));
    noteClock(page, run);
  });
  found.capturedAt ??= around.now();
}

function readPage(page: CapturePage, found: Findings, facts: PageFacts): void {
  const text = measureText(facts.whole);
  found.text = text.measure;
  found.words = text.words;
  found.kind = classify(page.network.document?.status, facts, undefined);
}

/** What is told of what the page is, once all of it has been read. */
function noteKind(page: CapturePage, run: Run, found: Findings): void {
  const status = page.network.document?.status;
  found.kind ??= classify(status, undefined, undefined);
  if (status !== undefined && status >= 400)
    run.warn('http-error', `the site answered with status ${status}`);
  if (found.kind.looksLike !== 'page') run.warn('not-the-page', `this looks like: ${found.kind.looksLike}`);
}

const clockTolerance = 120_000;

function noteClock(page: CapturePage, run: Run): void {
  const { offsetMilliseconds, line } = page.clock.check;
  if (typeof offsetMilliseconds === 'number' && Math.abs(offsetMilliseconds) > clockTolerance)
    run.warn('clock-differs', line);
}

async function takePicture(
  page: CapturePage,
  run: Run,
  request: CaptureRequest,
  found: Findings,
  scratch: Scratch,
): Promise<{ readonly pictureSha256: string | undefined; readonly small: Promise<Buffer> | undefined }> {
  let small: Promise<Buffer> | undefined;
  const picture = await run.step('picture', run.left(), async ({ signal, progress }) => {
    const plan = await planPicture(page.session, request);
    found.plan = plan;
    if (plan.pageHeight > plan.height) {
      run.warn(
        'page-too-tall',
        `${plan.pageHeight} pixels, of which the first ${plan.height} are in the picture`,
      );
    }
    const body = wholePicture(page.session, plan, scratch, (tile) => {
      found.tiles.push(tile);
      const done = tile.y + tile.height;
      progress(done, plan.height);
      if (done < plan.height) return;
      // The tab has time for it while the tiles are being joined and kept.
      small = thumbnail(page.session, plan);
      small.catch(() => undefined);
    });
    return run.deposit.put(
      { role: 'screenshot', name: 'screenshot.png', mediaType: 'image/png', body },
      signal,
    );
  });
  return { pictureSha256: picture?.sha256, small };
}

/** @param asked when it was asked for already */
async function takeThumbnail(
  page: CapturePage,
  run: Run,
  request: CaptureRequest,
  found: Findings,
  asked: Promise<Buffer> | undefined,
): Promise<void> {
  await run.step('picture', run.share(0.2, 10_000), async ({ signal }) => {
    const plan = found.plan ?? (await planPicture(page.session, request));
    const body = await (asked ?? thumbnail(page.session, plan));
    await run.deposit.put({ role: 'thumbnail', name: 'thumbnail.png', mediaType: 'image/png', body }, signal);
  });
}

async function printPage(
  page: CapturePage,
  run: Run,
  request: CaptureRequest,
  found: Findings,
  facts: PrintFacts,
): Promise<void> {
  const { paper } = request;
  await run.step('print', run.share(0.5, 120_000), async ({ signal }) => {
    const world = await page.world();
    const { session, frameId } = page;
    // What scrolls inside is found in a window of the usual height only.
    const resizing = page.resize(viewport.height);
    run.changes.push(...(await preparePrint(session, world, { frameId, paper, resizing })));
    const body = printPdf(session, { paper, width: found.plan?.width ?? 1280, facts });
    await run.deposit.put({ role: 'page-pdf', name: 'page.pdf', mediaType: 'application/pdf', body }, signal);
  });
}
