/** What a screen shows, held against the catalogues: nothing that is in none, and nothing cut. */
import type { Page } from 'playwright';
import type { FakeLocker } from '../fake-locker.ts';

/** What is not ours to translate: names, numbers and addresses, zones, and what a record says in its own words. */
const data: readonly RegExp[] = [
  // The name that somebody gave to a kept sign-in.
  /^work$/u,
  /example|^House papers$|^me$|^Holdfast/u,
  // A file that was written, and printers.
  /^(?:: )?binder\.pdf$|^Office$|^Hall$/u,
  /^EX-\d|^[\da-f]{8}$|^[\da-f]{64}$|^\d+$/u,
  /^The words of page|^(?:abandon|art)$|^[Cc]lover$|@clover/u,
  // Languages name themselves; the help lines are data, with names and addresses in their own words.
  /^(?:English|Deutsch|Español)$/u,
  /^for images made |^https:\/\/|StopNCII|Take It Down|^IMAlive$|^HeartMob$/u,
  /^[A-Z]\w+\/|^UTC$/u,
  /Chrome\/|^en-GB|^Linux 6|^this computer’s clock|^the end of the page$|^Scrolled to the end$|^Animations stopped$/u,
];
/** Names of months come from Intl, in the language that the pseudo-locale stands in for, alone and with their year. */
const months = new Set(
  Array.from({ length: 12 }, (_, month) => new Date(2026, month)).flatMap((day) =>
    (['long', 'short'] as const).flatMap((long) => [
      new Intl.DateTimeFormat('es', { month: long }).format(day),
      new Intl.DateTimeFormat('es', { month: long, year: 'numeric' }).format(day),
    ]),
  ),
);

/** A word of the contract, which must not be shown as it is. */
const code = /^[a-z-]+$/u;

/** Texts that are seen or read out and are neither in brackets nor data. */
export async function strays(page: Page, { said }: FakeLocker): Promise<readonly string[]> {
  const isSaid = (text: string): boolean => {
    const bare = text.replace(/^\P{L}+|\s+$/gu, '');
    return !code.test(bare) && [...said].some((one) => one.includes(text) || one.includes(bare));
  };
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const name of ['aria-label', 'placeholder', 'title', 'alt', 'aria-description']) {
          const value = node.getAttribute(name);
          if (value !== null) found.push(value);
        }
      } else if (node.parentElement?.closest('body [lang], script, style') === null) {
        // Names of countries come from Intl, like those of months.
        const choices = node.parentElement.closest('select')?.options.length ?? 0;
        if (choices < 100) found.push(node.textContent ?? '');
      }
    }
    return found;
  });
  const outside = (text: string): string => {
    let rest = text;
    for (let before = ''; before !== rest;) {
      before = rest;
      rest = rest.replace(/⟦[^⟦⟧]*⟧/gu, '');
    }
    // A message with something pressable in it stands in several pieces.
    return rest.replace(/⟦[^⟦⟧]*$|^[^⟦⟧]*⟧/gu, '').trim();
  };
  return [...new Set(texts.map(outside))]
    .filter((text) => /\p{L}{2}/u.test(text))
    .filter((text) => !months.has(text) && !data.some((known) => known.test(text)) && !isSaid(text));
}

/** Words that stick out of the window or of the box that cuts them off. */
export async function cut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const root = document.documentElement;
    const wide = root.scrollWidth > root.clientWidth + 1 ? [`the page is ${root.scrollWidth} wide`] : [];
    const clipped = [
      ...document.querySelectorAll('button, a, label, h1, h2, h3, p, dt, dd, th, td, kbd, span'),
    ]
      .filter((element) => {
        const { overflowX, textOverflow, clipPath, position } = getComputedStyle(element);
        if (position === 'absolute' || clipPath !== 'none') return false;
        return (
          (overflowX !== 'visible' || textOverflow === 'ellipsis') &&
          element.scrollWidth > element.clientWidth + 1
        );
      })
      .map((element) => `${element.tagName} ${element.className}: ${element.textContent}`);
    return [...wide, ...clipped];
  });
}
