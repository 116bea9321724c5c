import { useEffect, useRef, useState, type RefObject } from 'react';

/** Power of ten of the guesses needed; null while there is nothing to say. */
export type Strength = number | null;

const pauseMilliseconds = 150;

/**
 * Estimates what is typed into a field, once the typing pauses. The text stays in its field: it is read there, and only
 * the estimate is kept.
 *
 * @param known see `guessesNeeded`
 */
export function useStrength(
  field: RefObject<HTMLInputElement | null>,
  known: readonly string[],
): { readonly strength: Strength; readonly measure: () => void } {
  const [strength, setStrength] = useState<Strength>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  const look = async (): Promise<void> => {
    // The lists are large, and only needed here.
    const { guessesNeeded } = await import('./estimate.ts');
    const text = field.current?.value ?? '';
    setStrength(text === '' ? null : guessesNeeded(text, known));
  };
  return {
    strength,
    measure: () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(() => void look(), pauseMilliseconds);
    },
  };
}
