import type { When } from '../../preload/case-fields.ts';
import { addressKey } from './removal-address.ts';
import type { ExhibitOrigin, ExhibitState, PageKind } from './evidence.ts';

/** What the vault has of an address, as far as the removal log asks. */
export interface SavedThere {
  readonly exhibit: number;
  readonly origin: ExhibitOrigin;
  readonly state: ExhibitState;
  readonly looksLike: PageKind | null;
  readonly url: string | null;
  readonly finalUrl: string | null;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The site answered with a status of 400 or more. */
  readonly httpError: boolean;
  readonly frozen: boolean;
  /** As the site states it, from the exhibit's card. */
  readonly posted: When | null;
}

/** What a capture says of the address: gone, still there, or it cannot tell. */
export interface Look {
  readonly exhibit: number;
  readonly at: number;
  readonly says: 'gone' | 'there' | 'unclear';
  readonly looksLike: PageKind | null;
  /** It ended at another address than before: often how a site hides that something is gone. */
  readonly elsewhere: boolean;
}

const gone: ReadonlySet<PageKind | null> = new Set<PageKind | null>(['removed', 'not-found']);
const there: ReadonlySet<PageKind | null> = new Set<PageKind | null>(['page', 'file']);

/**
 * Each capture of one address, oldest first, as what it says. A login page, an age question or a fault of the site says
 * nothing of the post behind it.
 *
 * @param captures of this one address
 */
export function looksAt(address: string, captures: readonly SavedThere[]): Look[] {
  const key = addressKey(address);
  const known = new Set<string>();
  return captures
    .filter(({ origin }) => origin === 'capture')
    .toSorted((a, b) => a.at - b.at || a.exhibit - b.exhibit)
    .map(({ exhibit, at, looksLike, state, finalUrl, httpError }): Look => {
      const end = finalUrl === null || finalUrl === '' ? key : addressKey(finalUrl);
      // The first capture may have been led to the post's proper address; one to the front page never was.
      const elsewhere = known.size > 0 ? end !== key && !known.has(end) : end !== key && isFront(end);
      const isThere = there.has(looksLike) && state !== 'failed' && !httpError;
      if (isThere && !elsewhere) known.add(end);
      const says = gone.has(looksLike) ? 'gone' : isThere && !elsewhere ? 'there' : 'unclear';
      return { exhibit, at, looksLike, says, elsewhere: isThere && elsewhere };
    });
}

function isFront(key: string): boolean {
  return !/[/?#]/u.test(key);
}
