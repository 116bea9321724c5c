import { CircleAlert } from 'lucide-react';
import { useState, type ReactNode } from 'react';

/** The sentence under a field that says how to put it right. */
export function FieldError({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <p className="err" id={id} role="alert">
      <CircleAlert className="i s" aria-hidden="true" />
      <span>{children}</span>
    </p>
  );
}

/**
 * The same for a field that is put right while others follow below it: the line keeps its room once it was there, so that
 * nothing moves under the mouse. `fault`: the sentence, or null.
 */
export function FieldFault({ fault }: { readonly fault: string | null }) {
  const [last, setLast] = useState(fault);
  if (fault !== null && fault !== last) setLast(fault);
  if (fault !== null) return <FieldError>{fault}</FieldError>;
  return (
    last !== null && (
      <p className="err gone" aria-hidden="true">
        {last}
      </p>
    )
  );
}
