import { app, type BrowserWindow } from 'electron';
import type { AfterHiding } from '../../preload/contract.ts';
import type { Cover } from './cover.ts';
import type { EngineHost } from './engine-host.ts';

/** The keys are gone by then, or the process that has them is. */
const lockDeadline = 1_000;
/** For what holds no key: ending browsers and removing what they wrote. Nobody sees it. */
const tidyDeadline = 5_000;

/** `hide`: the cover comes first. `close`: the window goes, as whoever closed it expects. */
export type WayOut = 'hide' | 'close';

export interface LeaveParts {
  readonly window: () => BrowserWindow | undefined;
  readonly cover: () => Cover | undefined;
  readonly engine: EngineHost;
  /** Resolves at the next moment when the engine holds no key. */
  readonly whenLocked: () => Promise<void>;
  readonly afterHiding: () => AfterHiding;
  /** Lets the page put what is being typed into the vault. */
  readonly keepDrafts: () => Promise<void>;
  /** Called at once: what else shows the app (the tray). */
  readonly removeSigns: () => void;
}

export interface Leave {
  /** @param draftsIn the page did so already: what it says reaches the engine ahead of the lock */
  (how: WayOut, draftsIn?: boolean): void;
  /** Whether a window that was hidden for something else may come back: not once the app is being left, unless covered. */
  readonly mayShow: () => boolean;
}

/**
 * The way out (DOMAIN §7): cover at once, lock, drop the keys, close; it waits for nothing before it covers, and opens
 * nothing. The same way whoever asks for it; asking twice changes nothing but that a covered window can be closed.
 */
export function createLeave(parts: LeaveParts): Leave {
  let way: WayOut | undefined;
  let covered = false;

  const stays = (): boolean => way === 'hide' && parts.afterHiding() === 'stay';

  const begin = (how: WayOut, draftsIn = false): void => {
    if (way !== undefined) {
      if (how === 'close') parts.window()?.hide();
      if (how === 'close') way = 'close';
      if (covered && way === 'close') app.exit(0);
      return;
    }
    way = how;
    if (how === 'hide' && parts.cover() !== undefined) parts.cover()?.show();
    else parts.window()?.hide();
    parts.removeSigns();
    void leave(draftsIn);
  };
  return Object.assign(begin, {
    mayShow: () => way === undefined || (stays() && parts.cover() !== undefined),
  });

  async function leave(draftsIn: boolean): Promise<void> {
    const { engine } = parts;
    const locked = parts.whenLocked();
    const ready = draftsIn ? Promise.resolve() : parts.keepDrafts();
    const tidied = ready.then(() => engine.call('lockVault', {}));
    await within(lockDeadline, Promise.race([locked, tidied]), () => engine.stop());
    if (stays()) parts.cover()?.leaveNothingBelow();
    else parts.window()?.hide();
    await within(tidyDeadline, tidied, () => undefined);
    engine.stop();
    covered = true;
    if (!stays()) app.exit(0);
  }
}

async function within(milliseconds: number, work: Promise<unknown>, late: () => void): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<void>((resolve) => {
    timer = setTimeout(() => {
      late();
      resolve();
    }, milliseconds);
  });
  await Promise.race([work, deadline]);
  clearTimeout(timer);
}
