/* Runs on the page, in our isolated world, as text: see page-scripts.ts. */

export interface ScrollerSize {
  /** All that can be scrolled through, and what is seen of it at once, in CSS pixels. */
  readonly height: number;
  readonly screen: number;
  readonly window: number;
  /** Not the page scrolls but a part inside it, as in many apps. */
  readonly inner: boolean;
}

/** What scrolls: the page, or the largest part of it that does when the page itself does not. */
export function findScroller(): Element | null {
  const root = document.scrollingElement ?? document.documentElement;
  if (root === null) return null;
  if (root.scrollHeight > window.innerHeight * 1.2) return root;
  let best: Element = root;
  let height = root.scrollHeight;
  const visit = (within: Document | ShadowRoot): void => {
    for (const element of within.querySelectorAll('*')) {
      if (element.shadowRoot !== null) visit(element.shadowRoot);
      const overflows = element.scrollHeight > element.clientHeight * 1.2 && element.scrollHeight > height;
      const isLarge =
        element.clientHeight > window.innerHeight * 0.4 && element.clientWidth > window.innerWidth * 0.3;
      if (!overflows || !isLarge) continue;
      const style = getComputedStyle(element).overflowY;
      if (style !== 'auto' && style !== 'scroll') continue;
      best = element;
      height = element.scrollHeight;
    }
  };
  visit(document);
  return best;
}

export function measureScroller(element: Element): ScrollerSize {
  return {
    height: element.scrollHeight,
    screen: Math.max(50, element.clientHeight),
    window: window.innerHeight,
    inner: element !== (document.scrollingElement ?? document.documentElement),
  };
}

export function scrollTo(element: Element, top: number): ScrollerSize {
  element.scrollTo({ top, behavior: 'instant' });
  return {
    height: element.scrollHeight,
    screen: Math.max(50, element.clientHeight),
    window: window.innerHeight,
    inner: element !== (document.scrollingElement ?? document.documentElement),
  };
}

/** A piece of text that was seen while scrolling, kept in our own world of the page. */
interface SeenRow {
  readonly element: Element;
  readonly text: string;
}

/** Remembers some of what stands in the window, to be asked for later by {@link countVanished}. */
export function noteRows(): void {
  const own = globalThis as { seenRows?: SeenRow[] };
  const rows = (own.seenRows ??= []);
  for (const part of [0.3, 0.5, 0.7]) {
    let element = document.elementFromPoint(innerWidth / 2, innerHeight * part);
    while (element?.shadowRoot) {
      const deeper = element.shadowRoot.elementFromPoint(innerWidth / 2, innerHeight * part);
      if (deeper === null || deeper === element) break;
      element = deeper;
    }
    const text = (element?.textContent ?? '').slice(0, 120);
    if (element === null || text.trim() === '' || element.clientHeight > innerHeight) continue;
    if (!rows.some((row) => row.element === element && row.text === text)) rows.push({ element, text });
  }
}

/** How much of what was seen is no longer there: a list that removes its rows, or fills them with others. */
export function countVanished(): { seen: number; vanished: number } {
  const rows = (globalThis as { seenRows?: SeenRow[] }).seenRows ?? [];
  const vanished = rows.filter(
    ({ element, text }) => !element.isConnected || (element.textContent ?? '').slice(0, 120) !== text,
  );
  return { seen: rows.length, vanished: vanished.length };
}

/**
 * Brings what still waits to be seen into view: pictures that are not complete, and places that name their picture
 * in an attribute which a script of the page was to act on.
 *
 * @param from which of them comes to the top of the window
 * @returns how many there are in all
 */
export function scrollToUnloaded(from: number): number {
  const names = ['src', 'original', 'lazy', 'lazy-src', 'srcset', 'bg', 'background', 'background-image'];
  const wanted = names.map((name) => `[data-${name}]`).join();
  const waiting: Element[] = [];
  const isShown = (element: Element): boolean => element.getClientRects().length > 0;
  const visit = (within: Document | ShadowRoot): void => {
    for (const element of within.querySelectorAll('*')) {
      if (element.shadowRoot !== null) visit(element.shadowRoot);
      if (element instanceof HTMLImageElement) {
        const named = element.dataset['src'] ?? element.dataset['lazySrc'] ?? element.dataset['original'];
        const isHolder =
          element.currentSrc === '' || element.currentSrc.startsWith('data:') || element.naturalWidth <= 2;
        const untouched =
          named !== undefined && isHolder && element.currentSrc !== URL.parse(named, document.baseURI)?.href;
        if ((!element.complete || untouched) && isShown(element)) waiting.push(element);
      } else if (element.matches(wanted) && !(element instanceof HTMLSourceElement)) {
        const isEmpty =
          getComputedStyle(element).backgroundImage === 'none' && element.childElementCount === 0;
        if (isEmpty && isShown(element)) waiting.push(element);
      }
    }
  };
  visit(document);
  waiting[from]?.scrollIntoView({ block: 'start', behavior: 'instant' });
  return waiting.length;
}
