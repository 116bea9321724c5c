/** Files that the person brings in. */
import { z } from 'zod';
import type { Exhibit } from '../../main/core/evidence.ts';
import type { ErrorCode } from '../errors.ts';
import { answering, placeHandle, jobId, nothing, underEighteen, type Place } from './parts.ts';

export interface ImportLine {
  /** Null when this file was not saved; `code` says why. */
  readonly exhibit: Exhibit | null;
  readonly code: ErrorCode | null;
  /** The number of an exhibit that has the same bytes. */
  readonly alreadyHere?: number;
}

/** What lies in the places that were chosen, by name only: no file was opened. */
export interface FolderContents {
  /** `name` is the path within the folder, for a file that lies in one. */
  readonly files: readonly Place[];
  /** Left out: what the system puts into folders by itself, links and other things that are no files, locked folders. */
  readonly ofTheSystem: number;
  readonly notFiles: number;
  readonly closed: number;
  /** There are more files than can be brought in at once. */
  readonly more: boolean;
}

export interface Pasted {
  readonly lines: readonly ImportLine[];
  /** The clipboard held it still, and was emptied. */
  readonly cleared: boolean;
}

/** The most files that one call brings in. */
export const mostFiles = 2_000;
/** The most that the clipboard or a picture of the screen may hold. */
export const mostHeldBytes = 512 * 1024 * 1024;
const keepDuplicates = z.boolean().optional();

export const intakeCalls = {
  importFiles: answering<readonly ImportLine[]>()(
    'engine',
    z.strictObject({
      job: jobId,
      files: z.array(placeHandle).min(1).max(mostFiles),
      underEighteen,
      keepDuplicates,
    }),
  ),
  /** Lists the files of folders that were chosen; a place that is a file is listed as it is. */
  lookInside: answering<FolderContents>()(
    'engine',
    z.strictObject({ job: jobId, places: z.array(placeHandle).min(1).max(mostFiles) }),
  ),
  chooseFolder: answering<Place | null>()('shell', nothing),
  /** Seals the picture or the words in the clipboard, and empties it once they are sealed. */
  pasteFromClipboard: answering<Pasted>()(
    'shell',
    z.strictObject({ job: jobId, underEighteen, keepDuplicates }),
  ),
  /** Hides this window for a moment and seals a picture of each screen. */
  pictureOfScreen: answering<readonly ImportLine[]>()('shell', z.strictObject({ job: jobId, underEighteen })),

  /** Files that were dropped on the window or pasted into it. */
  takeFiles: answering<readonly Place[]>()(
    'preload',
    z.strictObject({ paths: z.array(z.string().min(1).max(4096)).max(mostFiles) }),
  ),

  /** Room for bytes that are on no disk. */
  holdBytes: answering<Place>()(
    'host',
    z.strictObject({
      name: z.string().min(1).max(255),
      by: z.enum(['clipboard', 'screen']),
      bytes: z.int().min(1).max(mostHeldBytes),
    }),
  ),
  /** The next part of them. */
  fillBytes: answering<null>()(
    'host',
    z.strictObject({
      place: placeHandle,
      part: z.custom<Uint8Array>((value) => value instanceof Uint8Array && value.length <= 1_048_576),
    }),
  ),
} as const;
