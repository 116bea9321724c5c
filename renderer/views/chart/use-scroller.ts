import { useLayoutEffect, useState } from 'react';

/** Below this width the whole frame scrolls instead of the page in it (frame.css). */
const narrow = '(max-width: 60rem)';

/** @returns the element that scrolls the page at this width; null until it is drawn */
export function useScroller(): HTMLElement | null {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  useLayoutEffect(() => {
    const width = window.matchMedia(narrow);
    const look = (): void => setScroller(document.getElementById(width.matches ? 'frame' : 'main'));
    look();
    width.addEventListener('change', look);
    return () => width.removeEventListener('change', look);
  }, []);
  return scroller;
}
