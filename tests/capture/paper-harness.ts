/** What the tests of pictures for paper share: one browser for a file of tests, and pictures as the vault gives them. */
import { afterAll, beforeAll, expect } from 'vitest';
import { CaptureBrowser } from '../../main/capture/browser.ts';
import { SandboxPictures } from '../../main/capture/paper/pictures.ts';
import type { PaperSlice, PictureSource, SliceOptions } from '../../main/core/paper-pictures.ts';
import { chromiumPath } from './chromium-path.ts';

export interface PaperHarness {
  readonly browser: () => CaptureBrowser;
  readonly pictures: () => SandboxPictures;
  readonly cut: (
    bytes: Uint8Array,
    mediaType: string,
    options?: Partial<SliceOptions>,
  ) => Promise<PaperSlice[]>;
}

export function usePaper(): PaperHarness {
  let browser: CaptureBrowser | undefined;
  let pictures: SandboxPictures | undefined;
  beforeAll(async () => {
    const started = await CaptureBrowser.launch({ path: await chromiumPath() });
    browser = started;
    pictures = new SandboxPictures(async () => started);
  });
  afterAll(async () => {
    await pictures?.close();
    await browser?.close();
  });
  const there = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('not started');
    return value;
  };
  return {
    browser: () => there(browser),
    pictures: () => there(pictures),
    async cut(bytes, mediaType, options = {}) {
      const slices = await all(there(pictures).slices(source(bytes, mediaType), { ...usual, ...options }));
      expect(slices.map(({ index, of }) => [index, of])).toEqual(
        slices.map((_slice, at) => [at, slices.length]),
      );
      return slices;
    },
  };
}

export function source(bytes: Uint8Array, mediaType: string): PictureSource {
  return {
    mediaType,
    bytes: bytes.length,
    // Handed out in parts of one buffer, as the vault does.
    async *body() {
      const part = new Uint8Array(100_003);
      for (let at = 0; at < bytes.length; at += part.length) {
        const piece = bytes.subarray(at, at + part.length);
        part.set(piece);
        yield part.subarray(0, piece.length);
      }
    },
  };
}

export const usual: SliceOptions = {
  mode: 'full',
  maxHeightPerWidth: 1.25,
  widthPx: 2000,
  signal: new AbortController().signal,
};

export const all = async (slices: AsyncIterable<PaperSlice>): Promise<PaperSlice[]> => {
  const found: PaperSlice[] = [];
  for await (const slice of slices) found.push(slice);
  return found;
};
