import type { CDPSession, Protocol } from 'puppeteer-core';
import { within } from './deadline.ts';
import type { CapturePage } from './page.ts';
import { findScroller, measureScroller } from './page-scroll.ts';
import type { Run } from './run.ts';
import { World } from './world.ts';

const patience = 4_000;
const mostFrames = 200;
/** In CSS pixels: what is smaller is a counter or an advertisement. */
const smallest = { width: 300, height: 150 } as const;

interface FrameSize {
  readonly width: number;
  readonly height: number;
  readonly all: number;
}

/**
 * Tells of frames of which only a part is in the picture, since they scroll by themselves: in a window that was made
 * taller they stay as they are.
 */
export async function noteFrames(page: CapturePage, run: Run): Promise<void> {
  const looking = Promise.all(page.sessions.map((session) => sizesOf(session, page.frameId)));
  const sizes = (await within(looking, Math.min(patience, run.left()), 'frames').catch(() => [])).flat();
  for (const { width, height, all } of sizes) {
    if (width < smallest.width || height < smallest.height || all < height * 1.2) continue;
    run.warn(
      'scrolls-inside',
      `a frame of the page scrolls by itself: ${all} pixels, of which ${height} are in the picture; its code is in page.mhtml`,
    );
  }
}

/** Of the frames that one session knows; a frame of another site has a session of its own. */
async function sizesOf(session: CDPSession, pageFrame: string): Promise<FrameSize[]> {
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const ids = idsOf(frameTree).filter((id) => id !== pageFrame);
    const sizes = await Promise.all(ids.slice(0, mostFrames).map((id) => sizeOf(session, id)));
    return sizes.filter((size) => size !== undefined);
  } catch {
    // A worker has no frames, and a frame may just have gone.
    return [];
  }
}

function idsOf({ frame, childFrames }: Protocol.Page.FrameTree): string[] {
  return [frame.id, ...(childFrames ?? []).flatMap(idsOf)];
}

async function sizeOf(session: CDPSession, frameId: string): Promise<FrameSize | undefined> {
  try {
    const world = await World.open(session, frameId);
    const scroller = await world.hold(findScroller);
    if (scroller === undefined) return undefined;
    const width = await world.call(() => innerWidth);
    const { height, screen } = await world.callOn(scroller, measureScroller);
    return { width, height: screen, all: height };
  } catch {
    return undefined;
  }
}
