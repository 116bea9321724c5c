import { desktopCapturer, screen, type BrowserWindow } from 'electron';
import type { Answer, ImportLine, PlaceHandle } from '../../preload/contract.ts';
import { CodedError, type Result } from '../../preload/errors.ts';
import { emptyClipboard, readClipboard, type Copied } from './clipboard.ts';
import type { EngineHost } from './engine-host.ts';
import type { ShellCalls } from './ipc.ts';

type BringInCalls = Pick<ShellCalls, 'pasteFromClipboard' | 'pictureOfScreen' | 'takeFiles'>;

/** Larger messages stall the main process. */
const partBytes = 1_048_576;
/** Until the system has drawn what lay behind the window. */
const hidingMilliseconds = 500;

/**
 * What comes in through the shell: the clipboard, a picture of the screen, files that were dropped. Bytes go straight
 * to the engine's memory in parts and are wiped here; nothing plain is written to a disk.
 *
 * @param mayShow whether the window may be shown again after it made room for a picture of the screen
 */
export function createBringIn(
  window: () => BrowserWindow | undefined,
  engine: EngineHost,
  mayShow: () => boolean,
): BringInCalls {
  const hand = async ({ name, bytes }: Copied, by: 'clipboard' | 'screen'): Promise<PlaceHandle> => {
    const { handle } = valueOf(await engine.call('holdBytes', { name, by, bytes: bytes.length }));
    for (let at = 0; at < bytes.length; at += partBytes) {
      valueOf(await engine.call('fillBytes', { place: handle, part: bytes.subarray(at, at + partBytes) }));
    }
    return handle;
  };

  return {
    pasteFromClipboard: async ({ job, underEighteen, keepDuplicates = false }) => {
      // Before anything of it is read (DOMAIN §6); the engine asks once more.
      if (underEighteen !== 'no') throw new CodedError('under-18-stop');
      const copied = await readClipboard();
      if (copied === undefined) throw new CodedError('nothing-to-paste');
      const kept = await handOver([copied], 'clipboard', hand, (files) =>
        engine.call('importFiles', { job, files, underEighteen, keepDuplicates }),
      );
      const sealed = kept.every(
        ({ exhibit, code }) => code === 'already-here' || (exhibit !== null && code === null),
      );
      return { lines: kept, cleared: sealed && (await emptyClipboard(copied)) };
    },
    pictureOfScreen: async ({ job, underEighteen }) => {
      if (underEighteen !== 'no') throw new CodedError('under-18-stop');
      const pictures = await withoutWindow(window(), mayShow, picturesOfScreens);
      return handOver(pictures, 'screen', hand, (files) =>
        // Two pictures of a screen on which nothing moved are two pictures all the same.
        engine.call('importFiles', { job, files, underEighteen, keepDuplicates: true }),
      );
    },
    takeFiles: async ({ paths }) => {
      const places: Answer<'takeFiles'>[number][] = [];
      for (const path of paths) places.push(valueOf(await engine.call('grantPlace', { path })));
      return places;
    },
  };
}

async function handOver(
  copied: readonly Copied[],
  by: 'clipboard' | 'screen',
  hand: (one: Copied, by: 'clipboard' | 'screen') => Promise<PlaceHandle>,
  seal: (files: PlaceHandle[]) => Promise<Result<readonly ImportLine[]>>,
): Promise<readonly ImportLine[]> {
  try {
    const files: PlaceHandle[] = [];
    for (const one of copied) files.push(await hand(one, by));
    return valueOf(await seal(files));
  } finally {
    // What is compared with the clipboard afterwards is its own copy.
    if (by === 'screen') for (const { bytes } of copied) bytes.fill(0);
  }
}

async function withoutWindow<T>(
  window: BrowserWindow | undefined,
  mayShow: () => boolean,
  take: () => Promise<T>,
): Promise<T> {
  window?.hide();
  try {
    await new Promise((resolve) => setTimeout(resolve, hidingMilliseconds));
    return await take();
  } finally {
    if (window !== undefined && !window.isDestroyed() && mayShow()) window.show();
  }
}

/** One PNG a screen, in the screen's own pixels. */
async function picturesOfScreens(): Promise<readonly Copied[]> {
  const largest = screen.getAllDisplays().reduce(
    ({ width, height }, { size, scaleFactor }) => ({
      width: Math.max(width, Math.ceil(size.width * scaleFactor)),
      height: Math.max(height, Math.ceil(size.height * scaleFactor)),
    }),
    { width: 1, height: 1 },
  );
  const sources = await desktopCapturer
    .getSources({ types: ['screen'], thumbnailSize: largest })
    .catch(() => []);
  const pictures = sources
    .filter(({ thumbnail }) => !thumbnail.isEmpty())
    .map(({ thumbnail }, at) => ({ name: `screen-${at + 1}.png`, bytes: thumbnail.toPNG() }));
  if (pictures.length === 0) throw new CodedError('screen-not-taken');
  return pictures;
}

function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new CodedError(result.code, result.detail);
  return result.value;
}
