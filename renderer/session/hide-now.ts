/** Counts Shift presses for the way out (DOMAIN §7): three within five seconds, whatever has the focus. */
export const pressesNeeded = 3;
export const countingMilliseconds = 5000;

/**
 * A press counts when Shift goes up and nothing else happened since it went down, so that typing capitals or
 * selecting with Shift never closes the app.
 *
 * @param changed is told the count, from 0 (forgotten) to {@link pressesNeeded}
 * @returns a function that ends the counting
 */
export function countShiftPresses(changed: (count: number) => void): () => void {
  let alone = false;
  let count = 0;
  let timer: number | undefined;

  const forget = (): void => {
    window.clearTimeout(timer);
    if (count !== 0) changed((count = 0));
  };
  const down = (event: KeyboardEvent): void => {
    if (event.key === 'Shift') {
      if (!event.repeat) alone = !event.ctrlKey && !event.altKey && !event.metaKey;
      return;
    }
    alone = false;
    forget();
  };
  const up = (event: KeyboardEvent): void => {
    if (event.key !== 'Shift' || !alone) return;
    alone = false;
    if (count === 0) timer = window.setTimeout(forget, countingMilliseconds);
    changed((count += 1));
    if (count >= pressesNeeded) {
      window.clearTimeout(timer);
      count = 0;
    }
  };
  const pointer = (): void => {
    alone = false;
  };

  // Capture: no widget may swallow the way out.
  window.addEventListener('keydown', down, true);
  window.addEventListener('keyup', up, true);
  window.addEventListener('pointerdown', pointer, true);
  return () => {
    window.clearTimeout(timer);
    window.removeEventListener('keydown', down, true);
    window.removeEventListener('keyup', up, true);
    window.removeEventListener('pointerdown', pointer, true);
  };
}
