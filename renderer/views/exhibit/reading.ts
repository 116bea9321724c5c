import { useEffect, useState } from 'react';

/** Larger texts are left to a program for them: the window would stand still. */
const largest = 64_000_000;

export type Reading<T> = { readonly value: T } | 'failed' | 'too-large' | null;

/**
 * The text of a revealed file, made into what is shown. Null while it is read; gone from here when it is covered.
 *
 * @param read must not change between two drawings; whatever it throws is `failed`
 */
export function useReading<T>(address: string, bytes: number, read: (text: string) => T): Reading<T> {
  const [reading, setReading] = useState<Reading<T>>(null);
  useEffect(() => {
    const abort = new AbortController();
    const load = async (): Promise<void> => {
      if (bytes > largest) return setReading('too-large');
      try {
        const response = await fetch(address, { signal: abort.signal });
        if (!response.ok) return setReading('failed');
        const value = read(await response.text());
        if (!abort.signal.aborted) setReading({ value });
      } catch {
        if (!abort.signal.aborted) setReading('failed');
      }
    };
    void load();
    return () => {
      abort.abort();
      setReading(null);
    };
  }, [address, bytes, read]);
  return reading;
}
