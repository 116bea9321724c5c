/*
 * Functions that run on the page, in our isolated world (world.ts). Each is sent as text: it uses nothing
 * from outside itself but what every page has.
 */

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
  for (const element of document.querySelectorAll('*')) {
    const overflows = element.scrollHeight > element.clientHeight * 1.2 && element.scrollHeight > height;
    const isLarge =
      element.clientHeight > window.innerHeight * 0.4 && element.clientWidth > window.innerWidth * 0.3;
    if (!overflows || !isLarge) continue;
    const style = getComputedStyle(element).overflowY;
    if (style !== 'auto' && style !== 'scroll') continue;
    best = element;
    height = element.scrollHeight;
  }
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

/** Brings images that still wait to be seen into view, one after the other. @returns how many */
export function scrollToUnloaded(): number {
  const waiting = [...document.images].filter((image) => !image.complete).slice(0, 100);
  for (const image of waiting) image.scrollIntoView({ block: 'center', behavior: 'instant' });
  return waiting.length;
}

export function countImages(): { all: number; pending: number; broken: number; fontsLoading: boolean } {
  const images = [...document.images].filter((image) => image.currentSrc !== '' || image.src !== '');
  return {
    all: images.length,
    pending: images.filter((image) => !image.complete).length,
    broken: images.filter((image) => image.complete && image.naturalWidth === 0).length,
    fontsLoading: document.fonts.status === 'loading',
  };
}

export function pauseMedia(): number {
  const media = [...document.querySelectorAll<HTMLMediaElement>('video, audio')];
  for (const element of media) element.pause();
  return media.length;
}

/** Where and in what the browser believes the page is read. */
export function describePlace(): { locale: string; timeZone: string; title: string; url: string } {
  return {
    locale: navigator.language,
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    title: document.title,
    url: location.href,
  };
}

/**
 * For the print copy, after the raw picture: what is fixed to the window would repeat on every sheet and cover
 * the text; what scrolls inside would show one screenful.
 *
 * @returns how many of each were changed
 */
export function loosenForPrint(): { fixed: number; sticky: number; opened: number } {
  const changed = { fixed: 0, sticky: 0, opened: 0 };
  const set = (element: HTMLElement | SVGElement, name: string, value: string): void =>
    element.style.setProperty(name, value, 'important');
  const visit = (root: Document | ShadowRoot): void => {
    for (const element of root.querySelectorAll('*')) {
      if (element.shadowRoot !== null) visit(element.shadowRoot);
      if (!(element instanceof HTMLElement) && !(element instanceof SVGElement)) continue;
      const style = getComputedStyle(element);
      if (style.position === 'fixed') {
        set(element, 'position', 'absolute');
        changed.fixed += 1;
      } else if (style.position === 'sticky') {
        set(element, 'position', 'relative');
        set(element, 'inset', 'auto');
        changed.sticky += 1;
      }
      const scrolls =
        style.overflowY === 'auto' || style.overflowY === 'scroll' || style.overflowY === 'hidden';
      const isCut =
        element.scrollHeight > element.clientHeight * 1.2 && element.clientHeight > innerHeight * 0.4;
      if (!scrolls || !isCut || element === document.documentElement || element === document.body) continue;
      for (let open: Element | null = element; open !== null; open = open.parentElement) {
        if (!(open instanceof HTMLElement)) continue;
        set(open, 'overflow', 'visible');
        set(open, 'height', 'auto');
        set(open, 'max-height', 'none');
      }
      changed.opened += 1;
    }
  };
  visit(document);
  return changed;
}

export interface PageFacts {
  readonly title: string;
  /** The first of the text that a reader sees. */
  readonly text: string;
  readonly textLength: number;
  readonly passwordFields: number;
  readonly media: number;
  readonly challengeFrames: number;
  /** Text of what lies over most of the window. */
  readonly overlayText: string;
}

/** What the classification needs to know of the page (classify.ts). */
export function gatherFacts(): PageFacts {
  const seen = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && getComputedStyle(element).visibility !== 'hidden';
  };
  const text = document.body?.innerText.trim() ?? '';
  let overlayText = '';
  for (const element of document.elementsFromPoint(innerWidth / 2, innerHeight / 2)) {
    const holder = element.closest('dialog, [role="dialog"], [aria-modal="true"], body > *');
    const covers = [element, holder].some((candidate) => {
      if (!(candidate instanceof HTMLElement)) return false;
      const box = candidate.getBoundingClientRect();
      return (
        getComputedStyle(candidate).position === 'fixed' &&
        box.width * box.height > innerWidth * innerHeight * 0.4
      );
    });
    if (covers && holder instanceof HTMLElement) overlayText ||= holder.innerText.trim().slice(0, 2_000);
  }
  const pictures = document.querySelectorAll('img, svg, canvas, video, object, embed, iframe');
  const frames = [...document.querySelectorAll('iframe')];
  return {
    title: document.title,
    text: text.slice(0, 5_000),
    textLength: text.length,
    passwordFields: [...document.querySelectorAll('input[type="password"]')].filter(seen).length,
    media: [...pictures].filter(seen).length,
    challengeFrames: frames.filter((frame) => /challenges\.cloudflare|hcaptcha|recaptcha/u.test(frame.src))
      .length,
    overlayText,
  };
}
