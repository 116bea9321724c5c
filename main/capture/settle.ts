import type { CaptureRequest } from '../core/manifest.ts';
import { pause } from './deadline.ts';
import type { NetworkWatch } from './network.ts';
import { countImages, type ImageCount } from './page-scripts.ts';
import {
  countVanished,
  findScroller,
  measureScroller,
  noteRows,
  scrollTo,
  scrollToUnloaded,
} from './page-scroll.ts';
import type { World } from './world.ts';

/** Where following a page stops, so that a feed without an end cannot keep us. In CSS pixels and screens. */
export const settleLimits = {
  pixels: 100_000,
  screens: 250,
  /** For a page that grows while it is scrolled: a feed. */
  growingPixels: 50_000,
} as const;

export interface SettleLimits {
  readonly pixels: number;
  readonly screens: number;
  readonly growingPixels: number;
}

/** Never less than what is usual: the person can only ask for more. */
export function limitsOf(asked: CaptureRequest['limits']): SettleLimits {
  const pixels = Math.max(settleLimits.pixels, asked?.pixels ?? 0);
  return {
    pixels,
    screens: Math.max(settleLimits.screens, asked?.screens ?? 0),
    growingPixels: asked?.pixels === undefined ? settleLimits.growingPixels : pixels,
  };
}

const screenPause = 40;
/** For scripts that look at the window at their own pace. */
const secondLookPause = 250;
const slowLookPause = 600;
const secondLooks = 40;
/** A list that keeps its rows loses one now and then (an advertisement, a counter). */
const vanishedShare = 0.3;
const vanishedFewest = 6;
const growthPatience = 2_500;
const quiet = 350;
/** Of a page on which nothing runs (still.ts): a few frames, in which the pictures that came into view are asked for. */
const quietOfStill = 50;
/** A page that has grown before is a feed, and the next rows of a feed may be slow: stopping early would lose them. */
const feedPatience = 6_000;
const feedQuiet = 900;
/** On a busy computer the page gets to its own scripts as late as it gets to our questions. */
const answersOfQuiet = 8;
const imagePatience = 8_000;

export interface Settled {
  readonly scrolls: number;
  /** `end`: everything was scrolled through. */
  readonly why: 'end' | 'pixels' | 'screens' | 'time';
  readonly grew: boolean;
  /** Where scrolling ended, in CSS pixels, and whether more was coming there. */
  readonly reached: number;
  readonly more: boolean;
  /** The page takes rows away again while it is scrolled, so that no picture holds all of them. */
  readonly rowsRemoved: boolean;
  /** The height that the whole page needs when it scrolls inside a part of itself; undefined when it does not. */
  readonly innerHeight: number | undefined;
  readonly images: number;
  readonly imagesMissing: number;
}

/**
 * Scrolls through the page, so that everything that waits to be seen loads; follows it while it grows, within
 * {@link settleLimits}; waits for images and fonts; goes back to the top.
 *
 * @param options.milliseconds for all of it
 */
export async function settle(
  world: World,
  network: NetworkWatch,
  options: {
    readonly milliseconds: number;
    readonly limits: SettleLimits;
    /** Nothing runs on the page, so that nothing can be added to it late. */
    readonly isStill: boolean;
    readonly signal: AbortSignal;
    readonly progress: (done: number, total: number) => void;
  },
): Promise<Settled> {
  const until = performance.now() + options.milliseconds;
  const left = (): number => until - performance.now();
  const scroller = await world.hold(findScroller);
  if (scroller === undefined) return nothing;
  const first = await world.callOn(scroller, measureScroller);
  let size = first;
  let scrolls = 0;
  let y = 0;
  let why: Settled['why'] = 'end';
  let nudged = false;
  let scrolledAt: number | undefined;
  let noting: Promise<void> = Promise.resolve();
  const grew = (): boolean => size.height > first.height * 1.2;
  const limit = (): number => (grew() ? options.limits.growingPixels : options.limits.pixels);

  while (!options.signal.aborted) {
    if (left() < imagePatience / 4) why = 'time';
    else if (scrolls >= options.limits.screens) why = 'screens';
    else if (y > limit()) why = 'pixels';
    if (why !== 'end') break;
    const isScrolled = size.height > size.screen + 1;
    if (isScrolled) {
      y = Math.min(y + size.screen * 0.9, Math.max(0, size.height - size.screen));
      [size] = await Promise.all([world.callOn(scroller, scrollTo, Math.round(y)), noting]);
      scrolledAt = performance.now();
      scrolls += 1;
      options.progress(scrolls, Math.ceil(size.height / (size.screen * 0.9)));
      await pause(screenPause);
      // Not waited for: what is asked of the page next stands behind it.
      noting = world.call(noteRows);
      noting.catch(() => undefined);
    }
    if (y >= size.height - size.screen - 1) {
      // Where nothing was scrolled, nothing was set off: quiet counts from the network's last move.
      const since = isScrolled ? (scrolledAt ?? performance.now()) : network.lastMove;
      const enough = grew() ? feedQuiet : options.isStill ? quietOfStill : quiet;
      const grown = await awaitGrowth(world, scroller, size.height, network, {
        left,
        since,
        enough,
        most: grew() ? feedPatience : growthPatience,
      });
      if (grown === undefined) {
        if (nudged || !grew()) break;
        nudged = true;
        await nudge(world, scroller, y - 2 * size.screen);
        continue;
      }
      nudged = false;
      size = grown;
    }
  }
  const reached = Math.round(Math.min(size.height, y + size.screen));
  const more = why !== 'end' && size.height > reached + 1;

  if (why !== 'time') await lookAgain(world, left, options.signal);
  const [, images] = await Promise.all([
    world.callOn(scroller, scrollTo, 0),
    awaitImages(world, Math.min(imagePatience, left()), options.signal, network),
  ]);
  const [{ seen, vanished }, last] = await Promise.all([
    world.call(countVanished),
    world.callOn(scroller, measureScroller),
    noting,
  ]);
  size = last;
  return {
    scrolls,
    why,
    grew: grew(),
    reached,
    more: more || (why !== 'end' && grew()),
    rowsRemoved: vanished >= vanishedFewest && vanished > seen * vanishedShare,
    innerHeight: size.inner ? Math.ceil(size.height + size.window - size.screen) : undefined,
    images: images.all,
    imagesMissing: images.pending + images.broken,
  };
}

const nothing: Settled = {
  scrolls: 0,
  why: 'end',
  grew: false,
  reached: 0,
  more: false,
  rowsRemoved: false,
  innerHeight: undefined,
  images: 0,
  imagesMissing: 0,
};

/**
 * Goes to each place that is still empty, slowly: some pages look only a few times a second. Where that had something
 * come, it goes once more to what is still empty, more slowly: on a busy computer a page looks more seldom.
 */
async function lookAgain(world: World, left: () => number, signal: AbortSignal): Promise<void> {
  let came = false;
  let looks = 0;
  for (const wait of [secondLookPause, slowLookPause]) {
    let before = Number.POSITIVE_INFINITY;
    for (let from = 0; looks < secondLooks && left() > imagePatience / 2 && !signal.aborted; looks++) {
      const waiting = await world.call(scrollToUnloaded, from);
      came ||= waiting < before && looks > 0;
      // What has come since is no longer counted, so the list moves up by itself.
      if (waiting >= before) from += 1;
      before = waiting;
      if (waiting <= from) break;
      await pause(looks === 0 ? screenPause * 2 : wait);
    }
    if (!came || before === 0) return;
  }
}

/**
 * Up and down again, as a person does when a feed seems stuck: some miss that their end came into view while they
 * were still busy with the rows before, and would never notice it again.
 */
async function nudge(world: World, scroller: string, y: number): Promise<void> {
  await world.callOn(scroller, scrollTo, Math.max(0, Math.round(y)));
  await pause(screenPause * 4);
}

/** At the end of the page: does more come? Waits while the network moves, but never for a long poll. */
async function awaitGrowth(
  world: World,
  scroller: string,
  height: number,
  network: NetworkWatch,
  options: {
    readonly left: () => number;
    /** Of the last thing that was done to the page. */
    readonly since: number;
    /** Milliseconds without a move after which nothing more is to be expected, and for which it is waited at most. */
    readonly enough: number;
    readonly most: number;
  },
): Promise<Awaited<ReturnType<typeof measureScroller>> | undefined> {
  const began = performance.now();
  let slowest = 0;
  while (options.left() > 0) {
    const asked = performance.now();
    const size = await world.callOn(scroller, measureScroller);
    if (size.height > height + 1) return size;
    const now = performance.now();
    slowest = Math.max(slowest, now - asked);
    const enough = Math.max(options.enough, slowest * answersOfQuiet);
    if (now - began > Math.max(options.most, enough)) return undefined;
    const due = Math.max(options.since, network.lastMove) + enough;
    if (now > due && network.inFlight === 0) return undefined;
    await pause(now < due ? Math.min(25, Math.ceil(due - now)) : 25);
  }
  return undefined;
}

/**
 * Waits until every image and font is there, or has failed, or time is up.
 *
 * @param network where backgrounds are to be waited for, too
 */
export async function awaitImages(
  world: World,
  milliseconds: number,
  signal: AbortSignal,
  network?: NetworkWatch,
): Promise<ImageCount> {
  const until = performance.now() + milliseconds;
  let images = await world.call(countImages);
  const isWaiting = (): boolean =>
    images.pending > 0 || images.fontsLoading || (network?.picturesInFlight ?? 0) > 0;
  while (isWaiting() && performance.now() < until && !signal.aborted) {
    await pause(60);
    images = await world.call(countImages);
  }
  return images;
}
