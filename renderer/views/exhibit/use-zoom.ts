import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { larger, smaller, zoomKey, type Zoom } from './zoom.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

interface Zoomed {
  /** The width to draw the picture with; undefined while its size is not known. */
  readonly width: string | undefined;
  /** How large it is drawn: CSS pixels for each of its own. Null while that is not known. */
  readonly shown: number | null;
}

/** Where in the scroller a change of size keeps still, in CSS pixels from its corner. */
type Point = readonly [x: number, y: number];

/**
 * Draws a picture in one of the sizes, keeps the place that is looked at, and listens to keys, wheel and drag.
 *
 * @param scroller holds the picture, and nothing else of its size
 * @param size of the picture in pixels; null while it is not known
 */
export function useZoom(
  scroller: RefObject<HTMLElement | null>,
  size: Size | null,
  zoom: Zoom,
  onZoom: (zoom: Zoom) => void,
): Zoomed {
  const [room, setRoom] = useState<number | null>(null);
  const still = useRef<Point | null>(null);
  const before = useRef<number | null>(null);
  const fitting = size === null || room === null ? null : Math.min(1, room / size.width);
  const shown = zoom === 'fit' ? fitting : zoom;

  useEffect(() => {
    const place = scroller.current;
    if (place === null) return undefined;
    const watch = new ResizeObserver(() => {
      const { paddingLeft, paddingRight } = getComputedStyle(place);
      setRoom(place.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight));
    });
    watch.observe(place);
    return () => watch.disconnect();
  }, [scroller]);

  const change = useCallback(
    (next: Zoom, at: Point | null): void => {
      still.current = at;
      onZoom(next);
    },
    [onZoom],
  );
  useKeysAndWheel(scroller, shown, change);
  useDrag(scroller);
  useLayoutEffect(() => {
    const place = scroller.current;
    if (place === null || shown === null) return;
    const grown = before.current === null ? 1 : shown / before.current;
    before.current = shown;
    if (grown === 1) return;
    // What stood in the middle, or under the pointer, stands there still; the top stays the top.
    const middle: Point = [place.clientWidth / 2, Math.min(place.scrollTop, place.clientHeight / 2)];
    const [x, y] = still.current ?? middle;
    still.current = null;
    place.scrollTo({
      top: (place.scrollTop + y) * grown - y,
      left: (place.scrollLeft + x) * grown - x,
      behavior: 'instant',
    });
  }, [scroller, shown]);
  return { width: size === null || shown === null ? undefined : `${size.width * shown}px`, shown };
}

function useKeysAndWheel(
  scroller: RefObject<HTMLElement | null>,
  shown: number | null,
  change: (zoom: Zoom, at: Point | null) => void,
): void {
  useEffect(() => {
    const place = scroller.current;
    if (place === null || shown === null) return undefined;
    const onKey = (event: KeyboardEvent): void => {
      const next = event.ctrlKey || event.metaKey ? zoomKey(event, shown) : undefined;
      if (next === undefined) return;
      event.preventDefault();
      change(next, null);
    };
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const { left, top } = place.getBoundingClientRect();
      change(event.deltaY < 0 ? larger(shown) : smaller(shown), [event.clientX - left, event.clientY - top]);
    };
    // On the window: the keys work wherever the focus is while a picture is open.
    window.addEventListener('keydown', onKey);
    place.addEventListener('wheel', onWheel, { passive: false });
    return () => {
      window.removeEventListener('keydown', onKey);
      place.removeEventListener('wheel', onWheel);
    };
  }, [scroller, shown, change]);
}

/** Moves what is shown with the mouse held down. A finger scrolls by itself. */
function useDrag(scroller: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const place = scroller.current;
    if (place === null) return undefined;
    const onDown = (event: PointerEvent): void => {
      // The bars of the scroller lie outside its client area.
      const onBar = event.offsetX > place.clientWidth && event.target === place;
      if (event.button !== 0 || event.pointerType !== 'mouse' || onBar) return;
      place.setPointerCapture(event.pointerId);
    };
    const onMove = (event: PointerEvent): void => {
      if (!place.hasPointerCapture(event.pointerId)) return;
      place.scrollBy(-event.movementX, -event.movementY);
    };
    place.addEventListener('pointerdown', onDown);
    place.addEventListener('pointermove', onMove);
    return () => {
      place.removeEventListener('pointerdown', onDown);
      place.removeEventListener('pointermove', onMove);
    };
  }, [scroller]);
}
