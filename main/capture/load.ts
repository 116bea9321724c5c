import type { ErrorCode } from '../../preload/errors.ts';
import type { CaptureSurroundings } from '../core/manifest.ts';
import { bounds } from './bounds.ts';
import { classify } from './classify.ts';
import { parseAddress } from './address.ts';
import { pause, within } from './deadline.ts';
import { failureCode } from './failure.ts';
import type { CapturePage } from './page.ts';
import { describePlace } from './page-scripts.ts';
import { readTls, type Findings } from './record.ts';
import type { Run } from './run.ts';
import { windowPicture } from './shots.ts';
import { warmPress } from './stamp.ts';
import { isStill } from './still.ts';

const loadLimit = 30_000;
const earlyLimit = 10_000;
const answerLimit = 2_500;
/** Most pages that send us on by themselves do so at once; who is later is followed while the page settles (follow.ts). */
const sendOnPause = 75;
const errorPagePatience = 1_000;
const noteLimit = 4_000;

export interface Loaded {
  /** Why it did not load, or not to its end; null when it did. */
  readonly code: ErrorCode | null;
  /** There is a page to save, and not the browser's own error page. */
  readonly isPage: boolean;
  /** When the early picture is kept, or could not be had. The browser has time for more while it draws it. */
  readonly early: Promise<void>;
}

/**
 * Opens the address and waits for the page's `load`, never for a silent network (a long poll is never silent). Takes
 * the early picture at once, so that something exists whatever comes.
 */
export async function loadPage(
  page: CapturePage,
  run: Run,
  around: CaptureSurroundings,
  found: Findings,
  url: string,
): Promise<Loaded> {
  const { session, network } = page;
  let netError: string | undefined;
  let early: EarlyPicture | undefined;
  const done = await run.step('load', run.share(0.4, loadLimit), async () => {
    const opening = session.send('Page.navigate', { url: parseAddress(url).href });
    // While the server takes its time there is time to have ready what comes after.
    if (found.live !== undefined) warmPress(found.live).tab.catch(() => undefined);
    page.prepareNext();
    ({ errorText: netError } = await opening);
    if (netError !== undefined && network.page === undefined) {
      // The browser's error page follows in a moment; after a download or an empty answer none does.
      await within(network.whenLoaded(), errorPagePatience, 'error page').catch(() => undefined);
      return true;
    }
    await network.whenLoaded();
    early = pictureOf(page);
    if (!(await isStill(page))) await pause(sendOnPause);
    await network.whenLoaded();
    return true;
  });
  // Stopping gives the opening an error of its own, which is not why there is no page.
  const why = netError === undefined ? undefined : page.explain(netError);
  if (done === undefined)
    await within(session.send('Page.stopLoading'), 1_000, 'stop').catch(() => undefined);
  if (network.page === undefined) {
    // Nothing ever came to stand in the tab: no answer in time, or an answer that is no page (a download, a 204).
    const code = why === undefined ? 'page-timeout' : failureCode(why);
    found.kind = classify(network.lastAnswer?.status, undefined, why ?? 'no answer in time');
    return { code, isPage: false, early: Promise.resolve() };
  }
  if (!(await page.answers(Math.min(answerLimit, run.left())))) await interrupt(page, run);
  await noteServer(page, run, found);
  const kept = takeEarlyPicture(page, run, early);
  // Whoever waits for it hears of its end.
  kept.catch(() => undefined);
  if (network.page.failed) {
    found.capturedAt = around.now();
    found.kind = classify(network.document?.status, undefined, why ?? 'the browser shows its own error page');
    return { code: failureCode(why ?? ''), isPage: false, early: kept };
  }
  return { code: done === undefined ? 'page-timeout' : null, isPage: true, early: kept };
}

/** A script that never ends blocks everything else; what it drew until then is what there is. */
export async function interrupt(page: CapturePage, run: Run): Promise<void> {
  // However little time is left: a storm of navigations answers nothing.
  const revived = await within(page.revive(), run.left() / 3, 'reviving').catch(() => false);
  run.warn('scripts-stopped', revived ? 'a script that did not end was stopped' : 'the page does not answer');
  if (!revived) return;
  await within(page.stopScripts(), Math.min(2_000, run.left() / 3), 'stopping scripts').catch(
    () => undefined,
  );
  run.changes.push("the page's scripts were stopped early, because one of them did not end");
}

/** Who answered, how the connection was secured, and what the page says of itself; as far as it can be had in time. */
export async function noteServer(page: CapturePage, run: Run, found: Findings): Promise<void> {
  await within(askServer(page, found), Math.min(noteLimit, run.left() / 3), 'page').catch(() => undefined);
}

async function askServer(page: CapturePage, found: Findings): Promise<void> {
  const document = page.network.document;
  if (document === undefined) return;
  const tls = await within(readTls(page.session, document), 2_000, 'certificate').catch(() => undefined);
  if (tls !== undefined) found.tls = tls;
  const place = await page
    .world()
    .then((world) => world.call(describePlace, bounds))
    // A page that sends itself on and on takes the ground from under every question.
    .catch(() => undefined);
  // The browser's own error page has a title, but it is not the page's.
  if (place !== undefined) found.place = page.network.page?.failed === true ? { ...place, title: '' } : place;
}

interface EarlyPicture {
  readonly loaderId: string | undefined;
  readonly bytes: Promise<Buffer>;
}

function pictureOf(page: CapturePage): EarlyPicture {
  const bytes = windowPicture(page.session);
  // It is waited for later, if at all.
  bytes.catch(() => undefined);
  return { loaderId: page.network.page?.loaderId, bytes };
}

/** @param early was asked for at once; another is taken when the page has gone elsewhere since */
async function takeEarlyPicture(page: CapturePage, run: Run, early: EarlyPicture | undefined): Promise<void> {
  await run.step('early-picture', Math.min(earlyLimit, run.left()), async ({ signal }) => {
    const stayed = early !== undefined && early.loaderId === page.network.page?.loaderId;
    const body = await (stayed ? early : pictureOf(page)).bytes;
    await run.deposit.put(
      { role: 'early-picture', name: 'early-picture.png', mediaType: 'image/png', body },
      signal,
    );
  });
}
