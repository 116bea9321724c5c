/*
 * Functions that run on the page, in our isolated world (world.ts). Each is sent as text: it uses nothing
 * from outside itself but what every page has.
 */

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
