import { useLayoutEffect, useState, type RefObject } from 'react';

/** Below this width the whole frame scrolls instead of the page in it (frame.css). */
const narrow = '(max-width: 60rem)';

interface Scroller {
  readonly scroller: HTMLElement | null;
  /** Pixels from the top of what scrolls to the first row. */
  readonly margin: number;
}

/** Which element scrolls the rows at this width, and how far down in it they begin. */
export function useScroller(rows: RefObject<HTMLElement | null>): Scroller {
  const [found, setFound] = useState<Scroller>({ scroller: null, margin: 0 });

  // After every drawing: what is above the rows (a draft that waits, the choice of columns) comes and goes.
  useLayoutEffect(() => {
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
