import type { CaseFields } from '../../preload/case-fields.ts';
import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
} from 'react';

/** `index`: what there is in Help. */
export type HelpPage = 'index' | 'first' | 'lines' | 'copies' | 'block' | 'words' | 'limits' | 'licences';

/** The sections of the settings. */
export type SettingsPart =
  | 'lock'
  | 'hide'
  | 'disguise'
  | 'screen'
  | 'passphrase'
  | 'recovery'
  | 'language'
  | 'numbering'
  | 'timestamps'
  | 'proxy'
  | 'sign-ins'
  | 'place'
  | 'destroy';
/** What is known of a letter before it is written: from the removal log, an exhibit or the directory. */
export type LetterStart = Partial<
  Pick<
    CaseFields<'letter'>,
    'document' | 'exhibits' | 'addresses' | 'recipient' | 'recipientAddress' | 'recipientCountry'
  >
>;
/** A correction of an entry begins with what that says. */
export type PlatformStart = Partial<CaseFields<'platform'>>;

/** Where in the open vault the person is. Held in memory only: an address bar or history would be a trace. */
export type Place =
  | { readonly name: 'save'; readonly way: 'page' | 'file' }
  | { readonly name: 'chart' }
  | { readonly name: 'exhibit'; readonly number: number }
  /** `record`: of one that is written down, or a fresh id for one to be (`newRecordId`). */
  | { readonly name: 'incident' | 'person' | 'account' | 'removal'; readonly record: string }
  /** `start`: what a letter to be begins with. */
  | { readonly name: 'letter'; readonly record: string; readonly start?: LetterStart }
  | { readonly name: 'letters' }
  | { readonly name: 'directory' }
  | { readonly name: 'platform'; readonly record: string; readonly start?: PlatformStart }
  | { readonly name: 'people' }
  /** `page`: the key of the page whose log is shown; null for the first. */
  | { readonly name: 'removals'; readonly page: string | null }
  | { readonly name: 'timeline' }
  | { readonly name: 'summary' }
  /** Writing the chart out as tables. */
  | { readonly name: 'tables' }
  /** `address`: what the sign-in is for, when it was offered beside an outcome. */
  | { readonly name: 'sign-in'; readonly address: string }
  | { readonly name: 'hand-over' }
  /** The case on paper. */
  | { readonly name: 'binder' }
  /** `part`: to be shown at once. */
  | { readonly name: 'settings'; readonly part?: SettingsPart }
  | { readonly name: 'help'; readonly page: HelpPage }
  | { readonly name: 'check' };

interface Places {
  readonly place: Place;
  readonly go: (place: Place) => void;
  /** Where the person wanted to go while something held the page; null when nobody asks. */
  readonly wanted: Place | null;
  readonly stay: () => void;
  readonly leave: () => void;
  /** @returns a function that lets go again */
  readonly hold: () => () => void;
}

const PlaceContext = createContext<Places | null>(null);

export function usePlace(): Places {
  const places = useContext(PlaceContext);
  if (places === null) throw new Error('outside PlaceProvider');
  return places;
}

/**
 * For what is lost for ever when the page is left: the next place is asked about first. A lock and the cover ask nobody.
 *
 * @returns what to ask, or null
 */
export function useHeldPage(): Pick<Places, 'stay' | 'leave'> | null {
  const { wanted, stay, leave, hold } = usePlace();
  useEffect(hold, [hold]);
  return wanted === null ? null : { stay, leave };
}

export function PlaceProvider({ children }: { readonly children: ReactNode }) {
  const [place, setPlace] = useState<Place>({ name: 'chart' });
  const [wanted, setWanted] = useState<Place | null>(null);
  const held = useRef(0);
  const at = useRef(place.name);
  const put = useCallback((next: Place): void => {
    at.current = next.name;
    setWanted(null);
    setPlace(next);
  }, []);
  const go = useCallback(
    (next: Place) => (held.current > 0 && next.name !== at.current ? setWanted(next) : put(next)),
    [put],
  );
  const hold = useCallback(() => {
    held.current += 1;
    return () => {
      held.current -= 1;
      setWanted(null);
    };
  }, []);
  const stay = useCallback(() => setWanted(null), []);
  const value = useMemo(() => {
    const leave = (): void => {
      if (wanted !== null) put(wanted);
    };
    return { place, go, wanted, stay, leave, hold };
  }, [place, go, wanted, stay, hold, put]);
  return <PlaceContext value={value}>{children}</PlaceContext>;
}
