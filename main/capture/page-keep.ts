/*
 * Functions that run on a page which the person goes on using, in our isolated world (page-scripts.ts): what a capture
 * changes is noted before it and put back after it.
 */

interface Kept {
  readonly styles: readonly (readonly [Element, string | null])[];
  readonly scrolled: readonly (readonly [Element, number, number])[];
  readonly playing: readonly HTMLMediaElement[];
}

/** Notes how the page stands. */
export function keepPage(): void {
  const styles: [Element, string | null][] = [];
  const scrolled: [Element, number, number][] = [];
  const playing: HTMLMediaElement[] = [];
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot !== null) visit(element.shadowRoot);
      styles.push([element, element.getAttribute('style')]);
      if (element.scrollTop !== 0 || element.scrollLeft !== 0) {
        scrolled.push([element, element.scrollTop, element.scrollLeft]);
      }
      if (element instanceof HTMLMediaElement && !element.paused) playing.push(element);
    }
  };
  visit(document);
  const kept: Kept = { styles, scrolled, playing };
  Object.assign(globalThis, { keptPage: kept });
}

/** Puts back what differs from how it was noted. */
export function givePageBack(): void {
  const { keptPage } = globalThis as unknown as { keptPage: Kept | undefined };
  if (keptPage === undefined) return;
  for (const [element, style] of keptPage.styles) {
    if (element.getAttribute('style') === style) continue;
    if (style === null) element.removeAttribute('style');
    else element.setAttribute('style', style);
  }
  for (const [element, top, left] of keptPage.scrolled) element.scrollTo({ top, left, behavior: 'instant' });
  for (const element of keptPage.playing) void element.play().catch(() => undefined);
  Object.assign(globalThis, { keptPage: undefined });
}

/** Whether a tab is the one in front, as the page itself is told. */
export function isInFront(): { readonly visible: boolean; readonly focused: boolean } {
  return { visible: document.visibilityState === 'visible', focused: document.hasFocus() };
}

export function windowSize(): { readonly width: number; readonly height: number } {
  return { width: innerWidth, height: innerHeight };
}
