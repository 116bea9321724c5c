import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
  type ReactNode,
  type RefObject,
} from 'react';
import type { Zoom } from '../zoom.ts';

interface Pair {
  readonly zoom: Zoom;
  readonly setZoom: (zoom: Zoom) => void;
  /** How large the pictures are drawn; null while none is. */
  readonly shown: number | null;
  readonly tellShown: (shown: number | null) => void;
  /** @returns takes it out again */
  readonly join: (scroller: HTMLElement) => () => void;
}

const PairContext = createContext<Pair | null>(null);

/** Null where a picture stands alone. */
export const usePair = (): Pair | null => useContext(PairContext);

/** Two pictures of one size that scroll together, unless that is switched off. */
export function PairProvider({
  together,
  children,
}: {
  readonly together: boolean;
  readonly children: ReactNode;
}) {
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [shown, tellShown] = useState<number | null>(null);
  const scrollers = useRef(new Set<HTMLElement>());
  /** Moved by the other one: what they tell of it must not move the other again. */
  const moved = useRef(new Set<HTMLElement>());
  const follow = useRef(together);
  useEffect(() => {
    follow.current = together;
  }, [together]);
  const join = useCallback((scroller: HTMLElement) => {
    const onScroll = (): void => {
      if (moved.current.delete(scroller) || !follow.current) return;
      for (const other of scrollers.current) {
        if (other === scroller) continue;
        const before = [other.scrollTop, other.scrollLeft];
        other.scrollTo({ top: scroller.scrollTop, left: scroller.scrollLeft, behavior: 'instant' });
        if (other.scrollTop !== before[0] || other.scrollLeft !== before[1]) moved.current.add(other);
      }
    };
    scrollers.current.add(scroller);
    scroller.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      scrollers.current.delete(scroller);
      moved.current.delete(scroller);
      scroller.removeEventListener('scroll', onScroll);
    };
  }, []);
  const pair = useMemo(() => ({ zoom, setZoom, shown, tellShown, join }), [zoom, shown, join]);
  return <PairContext value={pair}>{children}</PairContext>;
}

/** Lets a picture be one of a pair, where it is. */
export function useJoin(scroller: RefObject<HTMLElement | null>, shown: number | null): void {
  const pair = usePair();
  const join = pair?.join;
  const tellShown = pair?.tellShown;
  useEffect(() => {
    if (join === undefined || scroller.current === null) return undefined;
    return join(scroller.current);
  }, [join, scroller]);
  useEffect(() => {
    tellShown?.(shown);
  }, [tellShown, shown]);
}
