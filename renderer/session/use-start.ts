import { useEffect, useRef } from 'react';
import type { FieldValue } from '../case.ts';
import type { Loaded, RecordForm } from './record-form.ts';

/** A record to be begins with what is known of it, once, as if it had been typed. One that is there is left alone. */
export function useStart(form: RecordForm, { history, draft }: Loaded, start: object | undefined): void {
  const begun = useRef(false);
  const { set } = form;
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    if (start === undefined || history.length > 0 || draft !== null) return;
    for (const [name, value] of Object.entries(start)) set(name, value as FieldValue);
  }, [start, history, draft, set]);
}
