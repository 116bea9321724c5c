/** How the engine is asked for the items of a list: its calls, and which items each of them takes. */
import type { PlaceHandle } from '../../preload/contract.ts';
import type { CaptureLine, ImportLine } from '../evidence.ts';
import { ask } from '../locker.ts';

export type Lines = readonly (CaptureLine | ImportLine)[];

/** One asking. */
export interface Part {
  /** Which items of the list it is for. */
  readonly places: readonly number[];
  /** @returns a line for each place, in that order; a picture of the screen may give more */
  readonly ask: (job: string, keepDuplicates: boolean) => Promise<Lines>;
}

/** Parts a list, or what of it is tried again. */
export type Parting = (places: readonly number[]) => readonly Part[];

/**
 * What is to be brought in. A file was chosen by name; the clipboard and the screen are read only when it is their
 * turn. `name` is what the list calls it.
 */
export type Source =
  | { readonly by: 'file'; readonly handle: PlaceHandle; readonly name: string }
  | { readonly by: 'clipboard' | 'screen'; readonly name: string };

const at = <T>(list: readonly T[], places: readonly number[]): T[] =>
  places.flatMap((place) => {
    const one = list[place];
    return one === undefined ? [] : [one];
  });

/** @param session a kept sign-in, or null */
export const withSession = (session: string | null): { readonly session?: string } =>
  session === null ? {} : { session };

export const capturing =
  (urls: readonly string[], session: string | null): Parting =>
  (places) => [
    {
      places,
      ask: (job) =>
        ask('capturePages', { job, urls: at(urls, places), underEighteen: 'no', ...withSession(session) }),
    },
  ];

/** One address, saved by a call of its own. */
export const capturingOne =
  (call: (job: string) => Promise<CaptureLine>): Parting =>
  (places) => [{ places, ask: async (job) => [await call(job)] }];

/**
 * What may be another thing a minute later comes first: the clipboard, then the screen, then the files.
 *
 * @param onCleared hears whether the clipboard was emptied after it was sealed
 */
export const bringingIn =
  (sources: readonly Source[], onCleared: (cleared: boolean) => void): Parting =>
  (places) => {
    const of = (by: Source['by']): number[] => places.filter((place) => sources[place]?.by === by);
    const files = of('file');
    const parts: readonly Part[] = [
      {
        places: of('clipboard'),
        ask: async (job, keepDuplicates) => {
          const pasted = await ask('pasteFromClipboard', { job, underEighteen: 'no', keepDuplicates });
          onCleared(pasted.cleared);
          return pasted.lines;
        },
      },
      { places: of('screen'), ask: (job) => ask('pictureOfScreen', { job, underEighteen: 'no' }) },
      {
        places: files,
        ask: (job, keepDuplicates) => {
          const handles = at(sources, files).flatMap((one) => (one.by === 'file' ? [one.handle] : []));
          return ask('importFiles', { job, files: handles, underEighteen: 'no', keepDuplicates });
        },
      },
    ];
    return parts.filter((part) => part.places.length > 0);
  };
