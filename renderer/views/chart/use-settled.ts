import { useEffect, useState } from 'react';

/** Between two letters of somebody who types on; one or two letters alone are in almost everything, and take longest. */
const pauseMilliseconds = (typed: string): number => (typed.length < 3 ? 200 : 80);

/**
 * What was typed, once there was a pause: the engine is not asked for each letter. Emptied, it is empty at once. Answers
 * cannot overtake each other, since each belongs to the words that it was asked for.
 */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const later = setTimeout(() => setSettled(typed), typed === '' ? 0 : pauseMilliseconds(typed));
    return () => clearTimeout(later);
  }, [typed]);
  return typed === '' ? '' : settled;
}
