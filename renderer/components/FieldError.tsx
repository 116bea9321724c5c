import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';

/** The sentence under a field that says how to put it right. */
export function FieldError({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <p className="err" id={id} role="alert">
      <CircleAlert className="i s" aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}
