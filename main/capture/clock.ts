import type { CDPSession, Protocol } from 'puppeteer-core';
import { notCollected, type NotCollected } from '../core/manifest.ts';

export interface ClockCheck {
  /** What the time rests on, in English. */
  readonly source: string;
  /** This computer's clock minus the sites'. A `Date` header is cut to the second, so it is known to about one. */
  readonly offsetMilliseconds: number | NotCollected;
  /** The same in one line, for the strip and the print. */
  readonly line: string;
}

const mostPerHost = 200;
/** Below this the difference may come from the cut second and the way through the network. */
const sure = 2_000;

/**
 * Compares this computer's clock with the `Date` headers of everything that answers (RFC 9110, section 6.6.1). An
 * answer out of a cache tells the time at which it was made: with an `Age` (RFC 9111, section 5.1) it is left out.
 * One host counts once, so that a page cannot outvote the others with many pictures of its own.
 */
export class ClockWatch {
  readonly #now: () => number;
  readonly #hosts = new Map<string, number[]>();
  #cached = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  attach(session: CDPSession): void {
    session.on('Network.responseReceived', ({ response }) => this.#note(response));
  }

  get check(): ClockCheck {
    const offsets = [...this.#hosts.values()].map(median);
    if (offsets.length === 0) {
      const why = this.#cached > 0 ? ' (every answer that told the time came out of a cache)' : '';
      const source = `this computer's clock, not checked${why}`;
      return { source, offsetMilliseconds: notCollected, line: "this computer's clock, not checked" };
    }
    const answers = [...this.#hosts.values()].reduce((sum, { length }) => sum + length, 0);
    const offsetMilliseconds = Math.round(median(offsets));
    const source =
      `this computer's clock, compared with the Date headers of ${count(answers, 'answer')} from ${count(offsets.length, 'host')}` +
      ` (the median; ${count(this.#cached, 'cached answer')} left out)`;
    return { source, offsetMilliseconds, line: `this computer's clock, ${inWords(offsetMilliseconds)}` };
  }

  #note(response: Protocol.Network.Response): void {
    const headers = Object.entries(response.headers);
    const header = (wanted: string): string | undefined =>
      headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
    const said = Date.parse(header('date') ?? '');
    const host = URL.parse(response.url)?.host;
    if (Number.isNaN(said) || host === undefined) return;
    const isCached =
      Number(header('age') ?? 0) > 0 ||
      response.fromDiskCache === true ||
      response.fromServiceWorker === true ||
      response.fromPrefetchCache === true;
    if (isCached) {
      this.#cached += 1;
      return;
    }
    const offsets = this.#hosts.get(host) ?? [];
    this.#hosts.set(host, offsets);
    if (offsets.length < mostPerHost) offsets.push(this.#now() - said);
  }
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1] ?? 0, sorted[Math.floor(middle)] ?? 0];
  return (low + high) / 2;
}

function inWords(offset: number): string {
  if (Math.abs(offset) <= sure) return 'within 2 seconds of the Date headers seen';
  const seconds = Math.round(Math.abs(offset) / 1_000);
  const [days, hours, minutes] = [86_400, 3_600, 60].map((unit) => Math.floor(seconds / unit)) as [
    number,
    number,
    number,
  ];
  const size =
    days > 1
      ? `${days} days`
      : hours > 1
        ? `${hours} hours`
        : minutes > 1
          ? `${minutes} minutes`
          : `${seconds} seconds`;
  return `${size} ${offset > 0 ? 'ahead of' : 'behind'} the Date headers seen`;
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}
