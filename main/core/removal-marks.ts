import type { RemovalLog, RemovalMark, RemovalPage } from './removal-model.ts';

/**
 * By exhibit number. An exhibit on several pages has the one that wants something done first, as the log is sorted.
 */
export function removalMarks({ pages }: RemovalLog): ReadonlyMap<number, RemovalMark> {
  const marks = new Map<number, RemovalMark>();
  for (const page of pages) {
    for (const exhibit of [...page.saved, ...page.others]) {
      if (!marks.has(exhibit)) marks.set(exhibit, markOf(page));
    }
  }
  return marks;
}

function markOf({ state, next, key, goneAt, clock }: RemovalPage): RemovalMark {
  const at = state === 'gone' ? goneAt : state === 'running' ? (clock?.until ?? null) : null;
  return { state, next, page: key, at };
}

export interface GoneMark {
  readonly at: number;
  /** The exhibit that shows it gone, else the request in which the person says so. */
  readonly exhibit: number | null;
  readonly record: string | null;
}

/** Every page that was seen gone, at the moment it first was (since it last was there). */
export function goneMarks({ pages }: RemovalLog): GoneMark[] {
  return pages.flatMap(({ goneAt: at, goneBy: exhibit, requests }) => {
    if (at === null) return [];
    const record =
      exhibit === null ? (requests.find(({ outcomeAt }) => outcomeAt === at)?.record ?? null) : null;
    return [{ at, exhibit, record }];
  });
}
