import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** Below this width the whole frame scrolls instead of the page in it (frame.css). */
const narrow = '(max-width: 60rem)';
/** The table is drawn once more when it has come to rest, which is later than this (react-virtual, isScrollingResetDelay). */
const scrollingMilliseconds = 100;

interface Scroller {
  readonly scroller: HTMLElement | null;
  /** Pixels from the top of what scrolls to the first row. */
  readonly margin: number;
}

/** Which element scrolls the rows at this width, and how far down in it they begin. */
export function useScroller(rows: RefObject<HTMLElement | null>): Scroller {
  const [found, setFound] = useState<Scroller>({ scroller: null, margin: 0 });

  const scrolled = useRef(-Infinity);
  useEffect(() => {
    const note = (): void => {
      scrolled.current = performance.now();
    };
    window.addEventListener('scroll', note, { capture: true, passive: true });
    return () => window.removeEventListener('scroll', note, { capture: true });
  }, []);

  // After every drawing: what is above the rows (a draft that waits, the choice of columns) comes and goes. Not while it is
  // scrolled: asking where the rows are makes Chromium lay the table out once more in every frame.
  useLayoutEffect(() => {
    if (performance.now() - scrolled.current < scrollingMilliseconds) return undefined;
    const look = (): void => {
      const scroller = document.getElementById(window.matchMedia(narrow).matches ? 'frame' : 'main');
      const top = rows.current?.getBoundingClientRect().top ?? 0;
      const margin =
        scroller === null ? 0 : Math.round(top - scroller.getBoundingClientRect().top + scroller.scrollTop);
      setFound((before) =>
        before.scroller === scroller && before.margin === margin ? before : { scroller, margin },
      );
    };
    look();
    window.addEventListener('resize', look);
    return () => window.removeEventListener('resize', look);
  });

  return found;
}
