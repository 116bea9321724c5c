/**
 * When an open vault locks by itself: after so many minutes without use, said a minute before, and never without a way
 * to stay (WCAG 2.2.1). No Electron and no clock of its own, so that every rule can be tested alone.
 */
import type { LockSoon } from '../../preload/contract.ts';

export interface AutoLockPorts {
  /** Milliseconds, only ever growing. */
  readonly now: () => number;
  /** Seconds since anybody used this computer. */
  readonly systemIdle: () => number;
  /** A capture, an import, a check or a copy is under way. */
  readonly working: () => boolean;
  /** The visible browser for signing in is open: the person is at work there, and not in this window. */
  readonly browsing: () => boolean;
  /** Null: no longer. */
  readonly warn: (soon: LockSoon | null) => void;
  readonly lock: () => void;
}

/** In minutes. What runs is finished first, but nobody's vault stays open all night for it. */
const warningBefore = 1;
const longestWait = 30;

export class AutoLock {
  readonly #ports: AutoLockPorts;
  readonly #minute: number;
  #limit: number | undefined;
  #used = 0;
  #warned = false;

  /** @param minute how many milliseconds a minute has: tests have no time */
  constructor(ports: AutoLockPorts, minute = 60_000) {
    this.#ports = ports;
    this.#minute = minute;
  }

  /** Begins to count, or goes on with another limit. */
  watch(minutes: number): void {
    if (this.#limit === undefined) this.#used = this.#ports.now();
    this.#limit = minutes * this.#minute;
  }

  stop(): void {
    this.#limit = undefined;
    this.#settle();
  }

  /** Somebody used the window, or said that it shall stay open. */
  used(): void {
    this.#used = this.#ports.now();
    this.#settle();
  }

  /** Once a second. */
  tick(): void {
    if (this.#limit === undefined) return;
    const idle = this.#idle();
    const left = this.#limit - idle;
    if (left > warningBefore * this.#minute) return this.#settle();
    if (left > 0) return this.#warn({ seconds: Math.ceil((left * 60) / this.#minute), waitsForWork: false });
    if (this.#ports.working() && -left < longestWait * this.#minute) {
      return this.#warn({ seconds: 0, waitsForWork: true });
    }
    this.stop();
    this.#ports.lock();
  }

  #idle(): number {
    const here = this.#ports.now() - this.#used;
    return this.#ports.browsing() ? Math.min(here, this.#ports.systemIdle() * 1000) : here;
  }

  #warn(soon: LockSoon): void {
    this.#warned = true;
    this.#ports.warn(soon);
  }

  #settle(): void {
    if (!this.#warned) return;
    this.#warned = false;
    this.#ports.warn(null);
  }
}
