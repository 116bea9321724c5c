/**
 * How long guessing takes against the key file's Argon2id. Each guess fills 256 MiB three times over; a strong graphics
 * card, bound by its memory, does about a hundred a second. Ten of them are assumed, and on the average half of the
 * guesses.
 */
const guessesPerSecond = 1000;

export interface GuessingTime {
  /** `ages` are ten centuries and more. */
  readonly unit: 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year' | 'century' | 'ages';
  /** Rounded down to what can be said without pretending to know better. */
  readonly count: number;
}

const units: readonly (readonly [GuessingTime['unit'], number])[] = [
  ['ages', 31_557_600_000],
  ['century', 3_155_760_000],
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
];

/** @param guesses as a power of ten */
export function guessingTime(guesses: number): GuessingTime {
  const seconds = 10 ** guesses / 2 / guessesPerSecond;
  const [unit, length] = units.find(([, least]) => seconds >= least) ?? (['second', 1] as const);
  const count = Math.floor(seconds / length);
  return { unit, count: count > 10 ? Math.floor(count / 10) * 10 : Math.max(1, count) };
}

/** Whether it would outlast whoever has the file: some years of that much hardware. */
export function isStrong(guesses: number): boolean {
  return 10 ** guesses / 2 / guessesPerSecond >= 31_557_600 * 10;
}
