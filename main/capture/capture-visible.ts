import type { CDPSession } from 'puppeteer-core';
import { CodedError, type ErrorCode } from '../../preload/errors.ts';
import type { CaptureOutcome, CaptureRequest, CaptureSurroundings } from '../core/manifest.ts';
import { bounds } from './bounds.ts';
import type { LiveBrowser } from './browser.ts';
import { seal } from './capture.ts';
import { within } from './deadline.ts';
import { SinkFault } from './intake.ts';
import { describePlace } from './page-scripts.ts';
import { givePageBack, keepPage, windowSize } from './page-keep.ts';
import type { CapturePage } from './page.ts';
import { readTls, type Findings } from './record.ts';
import { describe, Run } from './run.ts';
import { savePage } from './save.ts';
import { noteServiceWorkers } from './set-aside.ts';
import { windowPicture } from './shots.ts';
import { saveNetworkRecord } from './wacz-record.ts';
import type { World } from './world.ts';

const openLimit = 10_000;
const earlyLimit = 10_000;
const backLimit = 10_000;

/** A tab that the person has in front of her, while it is saved. */
export interface VisibleTab {
  readonly page: CapturePage;
  readonly live: LiveBrowser;
  /** What was done so that the browser looks like the one that it is. */
  readonly setUp: readonly string[];
  /** Hears what happens to the tab from now on, until the returned function is called. */
  readonly listen: (run: Run) => () => void;
}

/**
 * Saves what stands in a tab that the person uses herself: nothing is loaded again and nothing is scrolled. While it is
 * saved its scripts stand still; afterwards the page is given back as it was.
 *
 * @param press a headless browser in which the strip above the picture is made, so that she sees no window come and go
 * @throws only what the sink throws
 */
export async function captureVisible(
  tab: VisibleTab,
  press: LiveBrowser,
  request: CaptureRequest,
  around: CaptureSurroundings,
): Promise<CaptureOutcome> {
  const { page, live } = tab;
  const run = new Run(around, request.timeoutMilliseconds);
  const deaf = tab.listen(run);
  const found: Findings = {
    startedAt: around.now(),
    tiles: [],
    media: [],
    page,
    live: { ...live, root: press.root, folder: press.folder },
    userAgent: live.userAgent,
    signedIn: 'by the person, in the visible browser, if anybody was signed in',
  };
  let code: ErrorCode | null = null;
  let undo: (() => Promise<void>) | undefined;
  try {
    run.endWith(live.gone, 'sign-in-closed');
    run.changes.push(...tab.setUp);
    await takeView(page, run, found);
    undo = await keep(page, run, request.scale);
    await savePage(page, run, around, request, found);
    noteServiceWorkers(page, run);
    await saveNetworkRecord(page, run, around, found);
  } catch (error) {
    if (error instanceof SinkFault) throw error.cause;
    code = error instanceof CodedError ? error.code : 'internal';
    if (code === 'internal') run.warn('internal', describe(error));
  } finally {
    deaf();
    run.dispose();
    await undo?.();
  }
  return seal(request, around, run, found, code);
}

/** The window as she sees it, before anything is done to it. */
async function takeView(page: CapturePage, run: Run, found: Findings): Promise<void> {
  await run.step('open', openLimit, async () => {
    const world = await page.world();
    found.window = await world.call(windowSize);
    found.place = await world.call(describePlace, bounds);
    const document = page.network.document;
    if (document === undefined) return;
    const tls = await within(readTls(page.session, document), 2_000, 'certificate').catch(() => undefined);
    if (tls !== undefined) found.tls = tls;
  });
  await run.step('early-picture', earlyLimit, async ({ signal }) => {
    const body = await windowPicture(page.session);
    await run.deposit.put(
      { role: 'early-picture', name: 'early-picture.png', mediaType: 'image/png', body },
      signal,
    );
  });
}

/** Notes how the page stands. @returns what gives it back */
async function keep(page: CapturePage, run: Run, scale: number): Promise<() => Promise<void>> {
  const { session } = page;
  const world = await page.world();
  await world.call(keepPage);
  const sheets = new Set<string>();
  const onSheet = ({ header }: { header: { origin: string; styleSheetId: string } }): void => {
    if (header.origin === 'inspector') sheets.add(header.styleSheetId);
  };
  session.on('CSS.styleSheetAdded', onSheet);
  // The ratio of the picture; the size of the window stays.
  await session.send('Emulation.setDeviceMetricsOverride', {
    width: 0,
    height: 0,
    deviceScaleFactor: scale,
    mobile: false,
  });
  run.changes.push(
    'the page was saved as the person left it: not loaded again, not scrolled; what had not been loaded by then is not in it',
  );
  return async () => {
    session.off('CSS.styleSheetAdded', onSheet);
    const back = await within(giveBack(page, world, sheets), backLimit, 'giving back').then(
      () => undefined,
      (error: unknown) => describe(error),
    );
    run.changes.push(
      back === undefined
        ? 'afterwards styles, scroll positions, players and scripts were put back; what scripts would have done meanwhile is missing in the window'
        : 'afterwards the page in the window could not be put back wholly',
    );
  };
}

async function giveBack(page: CapturePage, world: World, sheets: ReadonlySet<string>): Promise<void> {
  const { session } = page;
  const quietly = async (work: Promise<unknown>): Promise<void> => void (await work.catch(() => undefined));
  for (const styleSheetId of sheets) {
    await quietly(session.send('CSS.setStyleSheetText', { styleSheetId, text: '' }));
  }
  await quietly(session.send('CSS.disable'));
  await quietly(session.send('DOM.disable'));
  await quietly(session.send('Emulation.setEmulatedMedia', { media: '' }));
  await session.send('Emulation.clearDeviceMetricsOverride');
  await world.call(givePageBack);
  await thaw(session);
  await page.startScripts();
}

async function thaw(session: CDPSession): Promise<void> {
  await session.send('Animation.setPlaybackRate', { playbackRate: 1 });
  await session.send('Animation.disable');
}
