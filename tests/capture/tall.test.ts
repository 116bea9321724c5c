import type { CDPSession } from 'puppeteer-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { sha256 } from '../../main/core/canonical.ts';
import { colourOf } from '../site/colours.ts';
import { codes, useHarness } from './harness.ts';
import { decode, type Picture } from './picture.ts';

const harness = useHarness();
afterEach(() => vi.restoreAllMocks());

/** Of 1,000 rows of 100 pixels, those that have another colour near their edges or in the middle. */
const wrongRows = ({ at }: Picture, scale: number): number[] =>
  Array.from({ length: 1_000 }, (_, index) => index).filter((index) =>
    [0.02, 0.5, 0.98].some(
      (part) => at(640 * scale, Math.floor((index + part) * 100 * scale)) !== colourOf(index).join(','),
    ),
  );

/** Every picture that the browser gives from now on, as it gives it. */
async function watchPictures(): Promise<Buffer[]> {
  const pictures: Buffer[] = [];
  const { root } = await harness.browser().lease();
  const sessions = Object.getPrototypeOf(root) as CDPSession;
  const send = Reflect.get(sessions, 'send');
  vi.spyOn(sessions, 'send').mockImplementation(async function (this: CDPSession, ...given) {
    const answer = await send.apply(this, given);
    if (given[0] === 'Page.captureScreenshot')
      pictures.push(Buffer.from((answer as { data: string }).data, 'base64'));
    return answer;
  });
  return pictures;
}

describe('a very tall page', () => {
  test('is cut at the largest height, with every row, as the tiles had them, and the record says so', async () => {
    const pictures = await watchPictures();
    const captured = await harness.save('/taller', { timeoutMilliseconds: 90_000 });
    const picture = decode(captured.read('screenshot.png'));
    expect([picture.width, picture.height]).toEqual([1280, 100_000]);
    expect(wrongRows(picture, 1)).toEqual([]);
    expect(captured.manifest.completeness).toMatchObject({ pageHeight: 110_000, pictureHeight: 100_000 });
    expect(codes(captured)).toContain('page-too-tall');

    const { tiles } = captured.manifest;
    expect(tiles).toHaveLength(13);
    const raw = new Map(pictures.map((bytes) => [sha256(bytes), bytes]));
    let y = 0;
    for (const tile of tiles) {
      const bytes = raw.get(tile.sha256);
      if (bytes === undefined)
        throw new Error(`no picture of the browser has the hash of the tile at ${tile.y}`);
      expect(tile.y).toBe(y);
      const { height, row } = decode(bytes);
      for (let at = 0; at < height; at++, y++)
        if (!picture.row(y).equals(row(at))) throw new Error(`row ${y} differs`);
    }
    expect(y).toBe(picture.height);
  });

  test('every row of 100,000 pixels at scale 2, as the tiles had them', { timeout: 240_000 }, async () => {
    const captured = await harness.save('/tallest', { scale: 2, timeoutMilliseconds: 200_000 });
    expect(captured.outcome.state).toBe('complete');
    const picture = decode(captured.read('screenshot.png'));
    expect([picture.width, picture.height]).toEqual([2_560, 200_000]);
    expect(wrongRows(picture, 2)).toEqual([]);
    expect(captured.manifest.tiles).toHaveLength(25);
    expect(captured.manifest.completeness.stoppedBecause).toContain('everything');
  });
});
