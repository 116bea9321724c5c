import { useEffect, useRef, type ReactNode, type RefObject } from 'react';

/**
 * Whether the last thing pressed was a key. Chromium shows a focus that a script gives as if a key had, and a ring
 * around a title after a click looks like an error; who goes by keyboard wants to see where the focus is.
 */
let byKeyboard = false;
window.addEventListener('keydown', () => (byKeyboard = true), true);
window.addEventListener('pointerdown', () => (byKeyboard = false), true);

/** A page's title, which takes the focus when its page appears: the page changes without a load (WCAG 2.4.3). */
export function FocusedTitle({ children }: { readonly children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.closest('.whole')?.scrollTo(0, 0);
    title.current?.classList.toggle('ringed', byKeyboard);
    title.current?.focus();
  }, []);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}

/**
 * The one thing that its page is for: whoever came by mouse can type at once. Whoever goes by keyboard or listens begins
 * at the title.
 */
export function useCaret(field: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (!byKeyboard) field.current?.focus();
  }, [field]);
}
