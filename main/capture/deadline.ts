/** A step took longer than it may. */
export class Overdue extends Error {
  constructor(what: string, milliseconds: number) {
    super(`${what} took longer than ${Math.round(milliseconds)} ms`);
    this.name = 'Overdue';
  }
}

/**
 * Waits for `work`, but not for ever. The work itself is not stopped; what it does later is ignored.
 *
 * @throws Overdue when time is up
 */
export async function within<T>(work: Promise<T>, milliseconds: number, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Overdue(what, milliseconds)), Math.max(0, milliseconds));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Waits for `work`, but not past the signal; the work itself goes on. Nothing of it is kept: a race against one promise that
 * outlives many of them would keep every answer, pictures and films too, for as long as it is there itself.
 *
 * @param why what it is refused with then; by default the signal's own reason
 */
export async function unlessAborted<T>(
  work: Promise<T>,
  signal: AbortSignal,
  why: () => unknown = () => signal.reason,
): Promise<T> {
  const aborted = Promise.withResolvers<never>();
  const abort = (): void => aborted.reject(why());
  if (signal.aborted) abort();
  signal.addEventListener('abort', abort);
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
