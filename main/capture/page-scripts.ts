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

export interface ImageCount {
  readonly all: number;
  readonly pending: number;
  readonly broken: number;
  readonly fontsLoading: boolean;
}

/**
 * @param _ nothing (world.ts, `callWith`)
 * @param closed closed shadow roots (shadow.ts), whose images are counted instead of the document's
 */
export function countImages(_: null = null, ...closed: readonly ShadowRoot[]): ImageCount {
  const images: HTMLImageElement[] = [];
  const visit = (within: Document | ShadowRoot): void => {
    for (const element of within.querySelectorAll('*')) {
      if (element.shadowRoot !== null) visit(element.shadowRoot);
      if (element instanceof HTMLImageElement && (element.currentSrc !== '' || element.src !== ''))
        images.push(element);
    }
  };
  for (const root of closed.length === 0 ? [document] : closed) visit(root);
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

/** How long the code of the page is about, without writing it out: its texts, comments and attributes. */
export function measureCode(): number {
  let length = 0;
  const visit = (root: Document | ShadowRoot): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
    for (let node: Node | null = root; node !== null; node = walker.nextNode()) {
      if (node instanceof CharacterData) length += node.length;
      if (!(node instanceof Element)) continue;
      for (const { value } of node.attributes) length += value.length;
      if (node.shadowRoot !== null) visit(node.shadowRoot);
      if (node instanceof HTMLIFrameElement && node.contentDocument !== null) visit(node.contentDocument);
    }
  };
  visit(document);
  return length;
}

/** Where and in what the browser believes the page is read. */
export function describePlace(most: { title: number; place: number }): {
  locale: string;
  timeZone: string;
  title: string;
} {
  return {
    locale: navigator.language.slice(0, most.place),
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone.slice(0, most.place),
    // Cut on the page: a title may be larger than all of the rest.
    title: document.title.slice(0, most.title),
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
  /** Headings, one a line. */
  readonly headings: string;
  /** What can be pressed, one a line. */
  readonly buttons: string;
  /** The first of the text that a reader sees. */
  readonly text: string;
  readonly textLength: number;
  /** How much of it stands in paragraphs of some length: what a page has when it is there for its content. */
  readonly proseLength: number;
  readonly passwordFields: number;
  readonly fields: number;
  readonly media: number;
  readonly challengeFrames: number;
  /** Text of what lies over most of the window. */
  readonly overlayText: string;
  /** The page says in its own metadata that its content is for those who pay (schema.org). */
  readonly notFree: boolean;
  /** All of the text, what stands in shadow trees last, as far as it was asked for. */
  readonly whole: string;
}

/**
 * What the classification needs to know of the page (classify.ts), and its text. What stands in shadow trees counts like
 * everything else.
 *
 * @param most UTF-16 code units of text, for `whole`
 * @param closed the closed shadow roots, which are found from outside only (shadow.ts)
 */
export function gatherFacts(most = 0, ...closed: readonly ShadowRoot[]): PageFacts {
  const paragraph = 100;
  const roots: (Document | ShadowRoot)[] = [document];
  const enter = (within: Document | ShadowRoot): void => {
    for (const { shadowRoot } of within.querySelectorAll('*')) {
      if (shadowRoot === null) continue;
      roots.push(shadowRoot);
      enter(shadowRoot);
    }
  };
  enter(document);
  for (const root of closed) {
    roots.push(root);
    enter(root);
  }
  const every = <T extends Element = HTMLElement>(selector: string): T[] =>
    roots.flatMap((root) => [...root.querySelectorAll<T>(selector)]);
  const seen = (element: Element): boolean => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && getComputedStyle(element).visibility !== 'hidden';
  };
  const lines = (selector: string, most: number): string =>
    every(selector)
      .filter(seen)
      .slice(0, 60)
      .map((element) =>
        (element instanceof HTMLInputElement ? element.value : element.innerText).trim().slice(0, most),
      )
      .filter((line) => line !== '')
      .join('\n');
  // `innerText` stops before a shadow tree, and of what is not drawn it gives everything.
  const isDrawn = (node: Node): boolean => {
    if (node instanceof HTMLElement)
      return (
        !node.matches('style, script, template, noscript') &&
        (node.checkVisibility() ||
          [...node.querySelectorAll('*')].slice(0, 200).some((element) => element.checkVisibility()))
      );
    if (!(node instanceof Text)) return false;
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getClientRects().length > 0;
  };
  const inShadow = roots
    .slice(1)
    .flatMap((root) =>
      [...root.childNodes]
        .filter(isDrawn)
        .map((node) => (node instanceof HTMLElement ? node.innerText : (node.textContent ?? '')).trim()),
    );
  const text = [document.body?.innerText.trim() ?? '', ...inShadow].filter((part) => part !== '').join('\n');

  const middle = roots.flatMap((root) => root.elementsFromPoint(innerWidth / 2, innerHeight / 2));
  const covers = middle.some((element) => {
    const box = element.getBoundingClientRect();
    const { position } = getComputedStyle(element);
    const isLaidOver = position === 'fixed' || element.matches(':modal');
    return (
      isLaidOver && (box.width * box.height > innerWidth * innerHeight * 0.4 || element.matches(':modal'))
    );
  });
  const isOver = (element: Element): boolean =>
    element.matches(':modal, [role="dialog"], [role="alertdialog"], [aria-modal="true"]') ||
    getComputedStyle(element).position === 'fixed';
  // The dark sheet and the box on it are often two things beside each other.
  const over = covers
    ? every('body *, :host *')
        .slice(0, 5_000)
        .filter((element) => isOver(element) && seen(element))
    : [];
  const overlayText = over
    .map((element) => element.innerText.trim())
    .join('\n')
    .trim()
    .slice(0, 2_000);

  const blocks = every('p, li, blockquote, dd, td, pre, article, main, div');
  let proseLength = 0;
  for (const block of blocks.slice(0, 3_000)) {
    const own = [...block.childNodes].filter(
      (node) => node.nodeType === Node.TEXT_NODE || node instanceof HTMLAnchorElement,
    );
    const length = own.reduce((sum, node) => sum + (node.textContent ?? '').trim().length, 0);
    // East Asian scripts say the same in a third of the characters.
    const dense = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/u.test(block.textContent ?? '') ? 3 : 1;
    if (length * dense >= paragraph && seen(block) && !over.some((element) => element.contains(block)))
      proseLength += length * dense;
  }
  const pictures = every<Element>('img, svg, canvas, video, object, embed, iframe');
  // An element of the page's own making may draw what is in no tree at all; its size is told.
  const isLarge = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return element.localName.includes('-') && width * height > innerWidth * innerHeight * 0.05;
  };
  pictures.push(...[...document.querySelectorAll('*')].slice(0, 5_000).filter(isLarge));
  const frames = every<HTMLIFrameElement>('iframe');
  const metadata = [...document.querySelectorAll('script[type="application/ld+json"]')];
  return {
    title: document.title.slice(0, 1_000),
    headings: lines('h1, h2, h3, [role="heading"], legend', 300),
    buttons: lines('button, [role="button"], input[type="submit"], input[type="button"], a', 80),
    text: text.slice(0, 5_000),
    textLength: text.length,
    proseLength,
    passwordFields: every('input[type="password"]').filter(seen).length,
    fields: every('input, select, textarea').filter(seen).length,
    media: pictures.filter(seen).length,
    challengeFrames: frames.filter((frame) =>
      /challenges\.cloudflare|hcaptcha|recaptcha|arkoselabs|captcha-delivery/u.test(frame.src),
    ).length,
    overlayText,
    notFree: metadata.some(({ textContent }) =>
      /"isAccessibleForFree"\s*:\s*"?false/iu.test(textContent ?? ''),
    ),
    whole: text.slice(0, most),
  };
}
