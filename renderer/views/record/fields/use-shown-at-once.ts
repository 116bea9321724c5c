import { useEffect, type RefObject } from 'react';

/**
 * A list that opens above the button that opened it is out of sight when that button is near the top, and behind whoever
 * goes on with Tab. Once its rows are there it is scrolled into view, and its first field or button has the focus.
 */
export function useShownAtOnce(list: RefObject<HTMLElement | null>, ready: boolean): void {
  useEffect(() => {
    if (!ready) return;
    list.current?.scrollIntoView({ block: 'nearest' });
    list.current?.querySelector<HTMLElement>('input, button')?.focus({ preventScroll: true });
  }, [list, ready]);
}
