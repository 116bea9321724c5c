import { powerMonitor, type BrowserWindow } from 'electron';
import type { Answer, Arguments, EngineMethod, Events, LockCause } from '../../preload/contract.ts';
import type { Result } from '../../preload/errors.ts';
import { safetyDefaults, type SafetySettings } from '../core/safety.ts';
import { AutoLock } from './auto-lock.ts';
import type { EngineHost } from './engine-host.ts';
import { watchScreenLock } from './screen-lock.ts';

type Say = <E extends keyof Events>(event: E, payload: Events[E]) => void;

export interface WatchParts {
  readonly engine: EngineHost;
  readonly window: () => BrowserWindow | undefined;
  readonly say: Say;
  /** Lets the page put what is being typed into the vault. */
  readonly keepDrafts: () => Promise<void>;
  /** The system ends; there is no time for anything but leaving. */
  readonly leave: () => void;
  /** False while a developer wants the window in screenshots. */
  readonly mayHideFromCapture: boolean;
  /** Milliseconds; other than 60,000 for tests only. */
  readonly minute: number;
}

/**
 * Locks the open vault when nobody uses it, when the computer sleeps or its screen is locked, and when another person
 * takes it over. It learns what it needs from the answers and events that pass through the shell anyway.
 */
export class Watch {
  readonly #parts: WatchParts;
  readonly #autoLock: AutoLock;
  #settings: SafetySettings = safetyDefaults;
  #open = false;
  #working = 0;
  #browsing = false;
  #locked: (() => void)[] = [];

  constructor(parts: WatchParts) {
    this.#parts = parts;
    this.#autoLock = new AutoLock(
      {
        now: () => performance.now(),
        systemIdle: () => powerMonitor.getSystemIdleTime(),
        working: () => this.#working > 0,
        browsing: () => this.#browsing,
        warn: (soon) => parts.say('lockSoon', soon),
        lock: () => void this.#lock('idle'),
      },
      parts.minute,
    );
    setInterval(() => this.#autoLock.tick(), Math.min(1_000, parts.minute / 60)).unref();
    powerMonitor.on('suspend', () => this.#lockBeforeSleep());
    // Where the sleep came before the lock was through.
    powerMonitor.on('resume', () => void this.#lock('suspended'));
    powerMonitor.on('lock-screen', () => void this.#lock('screen-locked'));
    watchScreenLock(process.env, (cause) => void this.#lock(cause));
    powerMonitor.on('user-did-resign-active', () => void this.#lock('user-switched'));
    powerMonitor.on('shutdown', () => parts.leave());
  }

  get settings(): SafetySettings {
    return this.#settings;
  }

  /** Counts as use: the person pressed a key, moved the pointer, or said so. */
  used(): void {
    this.#autoLock.used();
  }

  /** At the next moment when the engine holds no key. */
  whenLocked(): Promise<void> {
    if (!this.#open) return Promise.resolve();
    return new Promise((resolve) => this.#locked.push(resolve));
  }

  /** The same engine; what goes through it is noticed here. */
  over(engine: EngineHost): EngineHost {
    return {
      stop: () => engine.stop(),
      call: async (method, args) => {
        const works = typeof args === 'object' && 'job' in args;
        if (works) this.#working++;
        try {
          const result = await engine.call(method, args);
          if (result.ok) this.#answered(method, result);
          return result;
        } finally {
          if (works) this.#working--;
        }
      },
    };
  }

  heard<E extends keyof Events>(event: E, payload: Events[E]): void {
    if (event === 'vaultLocked') this.#closed();
    if (event === 'signInChanged') this.#browsing = (payload as Events['signInChanged']).open;
  }

  #answered<M extends EngineMethod>(method: M, result: Extract<Result<Answer<M>>, { ok: true }>): void {
    if (method === 'changeSafetySettings') this.#apply(result.value as SafetySettings);
    if (method === 'vaultInfo' && result.value !== null && !this.#open) void this.#opened();
    if (opening.has(method)) void this.#opened();
  }

  async #opened(): Promise<void> {
    this.#open = true;
    const kept = await this.#parts.engine.call('safetySettings', {} satisfies Arguments<'safetySettings'>);
    if (this.#open) this.#apply(kept.ok ? kept.value : safetyDefaults);
  }

  #apply(settings: SafetySettings): void {
    this.#settings = settings;
    this.#autoLock.watch(settings.autoLockMinutes);
    const window = this.#parts.window();
    if (window === undefined || window.isDestroyed()) return;
    window.setContentProtection(settings.hiddenFromCapture && this.#parts.mayHideFromCapture);
  }

  #closed(): void {
    this.#open = false;
    this.#browsing = false;
    this.#autoLock.stop();
    for (const resolve of this.#locked.splice(0)) resolve();
  }

  async #lock(reason: LockCause): Promise<void> {
    if (!this.#open) return;
    await this.#parts.keepDrafts();
    if (this.#open) await this.#parts.engine.call('lockBecause', { reason });
  }

  /**
   * The system sleeps as soon as this has returned, and on Linux Electron gives its consent then: what it holds up is
   * this process, not the engine that drops the keys meanwhile.
   */
  #lockBeforeSleep(): void {
    if (!this.#open) return;
    void this.#parts.engine.call('lockBecause', { reason: 'suspended' });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, beforeSleep);
  }
}

/** Milliseconds: longer than work under way gets to stop (main/engine/vault-slot.ts), less than any system waits. */
const beforeSleep = 900;

/** After these a vault is open. */
const opening: ReadonlySet<string> = new Set<EngineMethod>(['createVault', 'unlockVault', 'unlockWithWords']);
