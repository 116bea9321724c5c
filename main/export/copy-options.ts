import type { LogHead } from '../core/copy.ts';
import type { Sign } from './signed-line.ts';

export interface CopyOptions {
  readonly sign: Sign;
  /** Whether the vault's own log went through that state. */
  readonly wentThrough: (head: LogHead) => boolean;
  /** Whether a copy that was opened by itself was looked at and nothing more. */
  readonly onlyLookedAt: (database: string, since: LogHead) => Promise<boolean>;
  /** Waits while the person paused it; throws when they stopped it. Asked before each MiB. */
  readonly goOn: () => Promise<void>;
  /** Bytes. */
  readonly onProgress: (step: 'writing' | 'checking', done: number, total: number) => void;
}
