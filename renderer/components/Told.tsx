import type { ReactNode } from 'react';

/** Words that are read out when they change, without taking the focus (WCAG 4.1.3). */
export function Told({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  return <output className={className}>{children}</output>;
}
