import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import { devSwitches } from './dev-switches.ts';
import { createEngineHost } from './engine-host.ts';
import { nodeApiNeeded } from './engine-process.ts';
import { answerWindow } from './ipc.ts';
import { createLeave } from './leave.ts';
import { createPlaces } from './places.ts';
import { refusals } from './policy.ts';
import { registerScheme, serveApp } from './protocol.ts';
import { useRunFolder } from './run-folder.ts';
import { denyByDefault, hardenProcess, windowSession } from './session.ts';
import { openWindow, setMenu } from './window.ts';

process.umask(0o077);
refuseForeignStart();
// Electron would show the error, and whatever it quotes, in a box on the screen.
process.on('uncaughtException', endOnBug);
process.on('unhandledRejection', endOnBug);

const switches = devSwitches(process.env, app.isPackaged);
useRunFolder();
hardenProcess(app.isPackaged || !app.commandLine.hasSwitch('no-sandbox'));
registerScheme();
denyByDefault();

// Not awaited at the top level: Electron becomes ready only after this module has loaded.
void app.whenReady().then(open);

function open(): void {
  let window: BrowserWindow | undefined;
  const engine = createEngineHost(switches, app.isPackaged, (event, payload) => {
    if (window !== undefined && !window.isDestroyed()) window.webContents.send(`locker:${event}`, payload);
  });
  const leave = createLeave(() => window, engine);
  const documents = switches.documents ?? app.getPath('documents');
  const standIn = switches.standIn || Number(process.versions['napi']) < nodeApiNeeded;

  answerWindow(
    () => window?.webContents,
    {
      about: () => ({
        name: 'Holdfast',
        version: app.getVersion(),
        runtime: standIn ? 'stand-in' : 'official',
      }),
      hideNow: () => {
        leave();
        return null;
      },
      ...createPlaces(() => window, engine, documents),
    },
    engine,
  );

  const session = windowSession();
  serveApp(session, join(import.meta.dirname, '../renderer'), engine);
  setMenu();
  window = openWindow({ session, packaged: app.isPackaged, hiddenFromCapture: !switches.showOnScreenshots });
  window.on('close', (event) => {
    event.preventDefault();
    leave();
  });
  window.webContents.on('render-process-gone', leave);
  app.on('before-quit', (event) => {
    event.preventDefault();
    leave();
  });
  // Chromium's own handler ends everything on the second signal, before anything is wiped.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, leave);
}

function refuseForeignStart(): void {
  if (!app.isPackaged) return;
  const refused = refusals(process.argv.slice(1), process.platform, process.getuid?.());
  if (refused.length === 0) return;
  process.stderr.write(`Holdfast does not start with: ${refused.join(', ')}\n`);
  process.exit(64);
}

function endOnBug(error: unknown): void {
  const named = error instanceof Error ? error.name : 'unknown';
  const shown = app.isPackaged || !(error instanceof Error) ? named : (error.stack ?? named);
  process.stderr.write(`Holdfast stopped because of a bug of its own: ${shown}\n`);
  app.exit(70);
}
