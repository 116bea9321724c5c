/* Runs on the page, in our isolated world, as text: see page-scripts.ts. */

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
