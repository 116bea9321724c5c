import { pause } from './deadline.ts';
import type { NetworkWatch } from './network.ts';
import { countImages, findScroller, measureScroller, scrollToUnloaded, scrollTo } from './page-scripts.ts';
import type { World } from './world.ts';

/** Where following a page stops, so that a feed without an end cannot keep us. In CSS pixels and screens. */
export const settleLimits = {
  pixels: 100_000,
  screens: 250,
  /** For a page that grows while it is scrolled: a feed. */
  growingPixels: 50_000,
} as const;

const screenPause = 40;
const growthPatience = 2_500;
const quiet = 350;
const imagePatience = 8_000;

export interface Settled {
  readonly scrolls: number;
  /** `end`: everything was scrolled through. */
  readonly why: 'end' | 'pixels' | 'screens' | 'time';
  readonly grew: boolean;
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
    readonly signal: AbortSignal;
    readonly progress: (done: number, total: number) => void;
  },
): Promise<Settled> {
  const until = performance.now() + options.milliseconds;
  const left = (): number => until - performance.now();
  const scroller = await world.hold(findScroller);
  if (scroller === undefined) {
    return { scrolls: 0, why: 'end', grew: false, innerHeight: undefined, images: 0, imagesMissing: 0 };
  }
  const first = await world.callOn(scroller, measureScroller);
  let size = first;
  let scrolls = 0;
  let y = 0;
  let why: Settled['why'] = 'end';
  const limit = (): number =>
    size.height > first.height * 1.2 ? settleLimits.growingPixels : settleLimits.pixels;

  while (!options.signal.aborted) {
    if (left() < imagePatience / 4) why = 'time';
    else if (scrolls >= settleLimits.screens) why = 'screens';
    else if (y > limit()) why = 'pixels';
    if (why !== 'end') break;
    y = Math.min(y + size.screen * 0.9, Math.max(0, size.height - size.screen));
    size = await world.callOn(scroller, scrollTo, Math.round(y));
    scrolls += 1;
    options.progress(scrolls, Math.ceil(size.height / (size.screen * 0.9)));
    await pause(screenPause);
    if (y >= size.height - size.screen - 1) {
      const grown = await awaitGrowth(world, scroller, size.height, network, left);
      if (grown === undefined) break;
      size = grown;
    }
  }

  await world.call(scrollToUnloaded).catch(() => 0);
  await pause(screenPause * 2);
  await world.callOn(scroller, scrollTo, 0);
  const images = await awaitImages(world, Math.min(imagePatience, left()), options.signal);
  size = await world.callOn(scroller, measureScroller);
  return {
    scrolls,
    why,
    grew: size.height > first.height * 1.2,
    innerHeight: size.inner ? Math.ceil(size.height + size.window - size.screen) : undefined,
    images: images.all,
    imagesMissing: images.pending + images.broken,
  };
}

/** At the end of the page: does more come? Waits while the network moves, but never for a long poll. */
async function awaitGrowth(
  world: World,
  scroller: string,
  height: number,
  network: NetworkWatch,
  left: () => number,
): Promise<Awaited<ReturnType<typeof measureScroller>> | undefined> {
  const began = performance.now();
  while (left() > 0) {
    await pause(50);
    const size = await world.callOn(scroller, measureScroller);
    if (size.height > height + 1) return size;
    const waited = performance.now() - began;
    if (waited > growthPatience) return undefined;
    const still = network.inFlight === 0 && performance.now() - network.lastMove > quiet;
    if (waited > quiet && still) return undefined;
  }
  return undefined;
}

/** Waits until every image and font is there, or has failed, or time is up. */
export async function awaitImages(
  world: World,
  milliseconds: number,
  signal: AbortSignal,
): Promise<ReturnType<typeof countImages>> {
  const until = performance.now() + milliseconds;
  let images = await world.call(countImages);
  while ((images.pending > 0 || images.fontsLoading) && performance.now() < until && !signal.aborted) {
    await pause(60);
    images = await world.call(countImages);
  }
  return images;
}
