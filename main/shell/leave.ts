import { app, type BrowserWindow } from 'electron';
import type { EngineHost } from './engine-host.ts';

/** Long enough to close a database, short enough for somebody who hears steps. The window is gone before it. */
const lockDeadline = 2_000;

/**
 * The way out: the window disappears at once, then the vault is locked, the keys are dropped and the app ends.
 * The same way whoever asks for it; asking twice changes nothing.
 */
export function createLeave(window: () => BrowserWindow | undefined, engine: EngineHost): () => void {
  let leaving = false;
  return () => {
    if (leaving) return;
    leaving = true;
    window()?.hide();
    const late = new Promise((resolve) => setTimeout(resolve, lockDeadline));
    void Promise.race([engine.call('lockVault', {}), late]).finally(() => {
      engine.stop();
      app.exit(0);
    });
  };
}
