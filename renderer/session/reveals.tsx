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
import type { Answer } from '../../preload/contract.ts';
import type { ErrorCode } from '../../preload/errors.ts';
import { ask, codeOf } from '../locker.ts';

export type Revealed = Answer<'reveal'>;

interface Reveals {
  /** What is open to the eye at the moment, by artifact id. Nothing else of an exhibit's bytes is in the window. */
  readonly shown: ReadonlyMap<string, Revealed>;
  readonly faults: ReadonlyMap<string, ErrorCode>;
  readonly opening: ReadonlySet<string>;
  /** @param seconds covers again after that time */
  readonly reveal: (artifact: string, seconds?: number) => void;
  readonly cover: (artifact: string) => void;
  readonly coverAll: () => void;
}

const RevealsContext = createContext<Reveals | null>(null);

export function useReveals(): Reveals {
  const reveals = useContext(RevealsContext);
  if (reveals === null) throw new Error('outside RevealsProvider');
  return reveals;
}

const without = <V,>(map: ReadonlyMap<string, V>, key: string): ReadonlyMap<string, V> =>
  new Map([...map].filter(([id]) => id !== key));

/** Holds what is revealed; Esc covers all of it. Unmounting (another place, a lock) covers too. */
export function RevealsProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState<ReadonlyMap<string, Revealed>>(new Map());
  const [faults, setFaults] = useState<ReadonlyMap<string, ErrorCode>>(new Map());
  const [opening, setOpening] = useState<ReadonlySet<string>>(new Set());
  const tickets = useRef(new Map<string, Revealed>());
  /** Artifacts whose reveal is on its way; a cover in the meantime takes them out again. */
  const wanted = useRef(new Set<string>());

  const cover = useCallback((artifact: string): void => {
    wanted.current.delete(artifact);
    setOpening(new Set(wanted.current));
    const open = tickets.current.get(artifact);
    if (open === undefined) return;
    tickets.current.delete(artifact);
    setShown((before) => without(before, artifact));
    void giveBack(open);
  }, []);

  const coverAll = useCallback((): void => {
    for (const artifact of [...tickets.current.keys(), ...wanted.current]) cover(artifact);
  }, [cover]);

  const open = useCallback(
    async (artifact: string, seconds?: number): Promise<void> => {
      if (wanted.current.has(artifact) || tickets.current.has(artifact)) return;
      wanted.current.add(artifact);
      setOpening(new Set(wanted.current));
      setFaults((before) => without(before, artifact));
      try {
        const revealed = await ask('reveal', { artifact });
        if (!wanted.current.has(artifact)) return void giveBack(revealed);
        tickets.current.set(artifact, revealed);
        setShown((before) => new Map(before).set(artifact, revealed));
        if (seconds !== undefined) window.setTimeout(() => cover(artifact), seconds * 1000);
      } catch (error) {
        setFaults((before) => new Map(before).set(artifact, codeOf(error)));
      } finally {
        wanted.current.delete(artifact);
        setOpening(new Set(wanted.current));
      }
    },
    [cover],
  );

  useEffect(() => {
    const escape = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') coverAll();
    };
    window.addEventListener('keydown', escape, true);
    return () => {
      window.removeEventListener('keydown', escape, true);
      coverAll();
    };
  }, [coverAll]);

  const value = useMemo(
    () => ({
      shown,
      faults,
      opening,
      reveal: (artifact: string, seconds?: number) => void open(artifact, seconds),
      cover,
      coverAll,
    }),
    [shown, faults, opening, open, cover, coverAll],
  );
  return <RevealsContext value={value}>{children}</RevealsContext>;
}

/** The picture is gone from the window whatever the engine answers; after a lock it has forgotten the ticket. */
async function giveBack(revealed: Revealed): Promise<void> {
  await ask('cover', { ticket: revealed.ticket }).catch(() => undefined);
}
