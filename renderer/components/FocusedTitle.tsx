import { useEffect, useRef, type ReactNode } from 'react';

/** A page's title, which takes the focus when its page appears: the page changes without a load (WCAG 2.4.3). */
export function FocusedTitle({ children }: { readonly children: ReactNode }) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.closest('.whole')?.scrollTo(0, 0);
    title.current?.focus();
  }, []);
  return (
    <h1 ref={title} tabIndex={-1}>
      {children}
    </h1>
  );
}
