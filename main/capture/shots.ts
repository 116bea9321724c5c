import type { CDPSession } from 'puppeteer-core';
import type { Sha256Hex } from '../core/brands.ts';
import { sha256 } from '../core/canonical.ts';
import type { CaptureRequest } from '../core/manifest.ts';
import { joinTiles, pngEnd, pngPart, pngStart, readPng, type Png, type PngShape } from './png.ts';
import type { Scratch } from './scratch.ts';

/** In device pixels. A one-shot picture is silently wrong beyond 8,192 on a graphics card (FACTS). */
export const tileLimit = 8_000;
/** In CSS pixels: taller pages are cut there, unless the person asked for more, and the record says so. */
const heightLimit = 100_000;
const thumbnailWidth = 320;
const thumbnailRatio = 1.25;

export interface PicturePlan {
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
  readonly scale: number;
  /** Height of the page itself, which may be more than `height`. */
  readonly pageHeight: number;
}

export interface Tile {
  readonly y: number;
  readonly height: number;
  readonly sha256: Sha256Hex;
}

export async function planPicture(
  session: CDPSession,
  { scale, limits }: Pick<CaptureRequest, 'scale' | 'limits'>,
): Promise<PicturePlan> {
  const { cssContentSize } = await session.send('Page.getLayoutMetrics');
  const pageHeight = Math.max(1, Math.ceil(cssContentSize.height));
  return {
    width: Math.min(Math.max(1, Math.ceil(cssContentSize.width)), Math.floor(tileLimit / scale)),
    height: Math.min(pageHeight, Math.max(heightLimit, limits?.pixels ?? 0)),
    scale,
    pageHeight,
  };
}

/** What the window shows right now, as a PNG. */
export async function windowPicture(session: CDPSession): Promise<Buffer> {
  const { data } = await session.send('Page.captureScreenshot', { format: 'png', optimizeForSpeed: true });
  return Buffer.from(data, 'base64');
}

/** The top of the page, small, scaled by Chromium. */
export async function thumbnail(session: CDPSession, plan: PicturePlan): Promise<Buffer> {
  const height = Math.min(plan.height, Math.round(plan.width * thumbnailRatio));
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'png',
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width: plan.width, height, scale: thumbnailWidth / (plan.width * plan.scale) },
  });
  return Buffer.from(data, 'base64');
}

/**
 * The raw picture of the whole page: tiles as Chromium gives them, hashed, joined without loss, streamed. A page that
 * fits on one tile is Chromium's own picture, byte for byte.
 *
 * @param scratch receives the zlib stream of the picture, from which the stamped copy is made
 * @param onTile after each tile
 * @returns the bytes of the PNG
 */
export async function* wholePicture(
  session: CDPSession,
  plan: PicturePlan,
  scratch: Scratch,
  onTile: (tile: Tile) => void,
): AsyncGenerator<Buffer> {
  const tiles = takeTiles(session, plan, onTile);
  const first = await tiles.next();
  if (first.done === true) return;
  const shape: PngShape = {
    width: plan.width * plan.scale,
    height: plan.height * plan.scale,
    channels: first.value.channels,
  };
  const all = async function* (): AsyncGenerator<Png> {
    yield first.value;
    yield* tiles;
  };
  yield* pngStart(shape);
  const isOne = first.value.width === shape.width && first.value.height === shape.height;
  for await (const part of isOne ? [Buffer.concat(first.value.data)] : joinTiles(shape, all())) {
    await scratch.write(part);
    yield pngPart(part);
  }
  yield pngEnd();
}

/** Takes the next tile while the one before is being joined. */
async function* takeTiles(
  session: CDPSession,
  plan: PicturePlan,
  onTile: (tile: Tile) => void,
): AsyncGenerator<Png> {
  const step = Math.floor(tileLimit / plan.scale);
  const take = (y: number): Promise<Buffer> => {
    const clip = { x: 0, y, width: plan.width, height: Math.min(step, plan.height - y), scale: 1 };
    const taking = session
      .send('Page.captureScreenshot', {
        format: 'png',
        optimizeForSpeed: true,
        captureBeyondViewport: true,
        clip,
      })
      .then(({ data }) => Buffer.from(data, 'base64'));
    // It may fail while the one before is still being used; it is waited for in its turn.
    taking.catch(() => undefined);
    return taking;
  };
  let next = take(0);
  for (let y = 0; y < plan.height; y += step) {
    const bytes = await next;
    if (y + step < plan.height) next = take(y + step);
    const png = readPng(bytes);
    const height = Math.min(step, plan.height - y);
    if (png.height !== height * plan.scale) throw new Error('Chromium gave a tile of another height');
    onTile({ y, height, sha256: sha256(bytes) });
    yield png;
  }
}
