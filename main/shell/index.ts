import { join } from 'node:path';
import { app, type BrowserWindow } from 'electron';
import type { Events } from '../../preload/contract.ts';
import { languageFor } from '../../preload/languages.ts';
import { shellWords, type ShellWords } from '../core/shell-words.ts';
import { Cover } from './cover.ts';
import { createBringIn } from './bring-in.ts';
import { devSwitches } from './dev-switches.ts';
import { disguiseOf, Wardrobe } from './disguise.ts';
import { DraftsFirst } from './drafts-first.ts';
import { createEngineHost } from './engine-host.ts';
import { nodeApiNeeded } from './engine-process.ts';
import { answerWindow } from './ipc.ts';
import { createLeave } from './leave.ts';
import { keepOutOfLists } from './os-lists.ts';
import { createPaper } from './paper.ts';
import { createPlaces, vaultsIn } from './places.ts';
import { refusals } from './policy.ts';
import { printPage } from './print.ts';
import { registerScheme, serveApp, serveCover } from './protocol.ts';
import { useRunFolder } from './run-folder.ts';
import { coverSession, denyByDefault, hardenProcess, windowSession } from './session.ts';
import { WayOutTray } from './tray.ts';
import { Watch } from './watch.ts';
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

async function open(): Promise<void> {
  let window: BrowserWindow | undefined;
  let cover: Cover | undefined;
  const say = <E extends keyof Events>(event: E, payload: Events[E]): void => {
    if (window !== undefined && !window.isDestroyed()) window.webContents.send(`locker:${event}`, payload);
  };
  const bare = createEngineHost(switches, app.isPackaged, (event, payload) => {
    watch.heard(event, payload);
    say(event, payload);
  });
  const drafts = new DraftsFirst(() => say('lockComing', null));
  const watch = new Watch({
    engine: bare,
    window: () => window,
    say,
    keepDrafts: () => drafts.keep(),
    leave: () => leave('close'),
    mayHideFromCapture: !switches.showOnScreenshots,
    minute: switches.minute ?? 60_000,
  });
  const engine = watch.over(bare);
  const leave = createLeave({
    window: () => window,
    cover: () => cover,
    engine: bare,
    whenLocked: () => watch.whenLocked(),
    afterHiding: () => watch.settings.afterHiding,
    keepDrafts: () => drafts.keep(),
    removeSigns: () => tray.remove(),
  });
  let spoken = languageFor(app.getPreferredSystemLanguages());
  const words = (): ShellWords => shellWords[spoken];
  const tray = new WayOutTray(() => leave('hide'));
  const wardrobe = new Wardrobe(
    () => window,
    tray,
    words,
    (worn) => say('disguised', worn),
  );
  const dressFor = async (vaults: readonly string[]): Promise<void> => {
    const wanted = await Promise.all(vaults.map(disguiseOf));
    wardrobe.wear(wanted.find((one) => one !== 'plain') ?? 'plain');
  };
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
        leave('hide', true);
        return null;
      },
      draftsKept: () => {
        drafts.kept();
        return null;
      },
      stayOpen: () => {
        watch.used();
        return null;
      },
      disguise: () => wardrobe.worn,
      wearDisguise: ({ disguise }) => {
        wardrobe.wear(disguise);
        return null;
      },
      speak: ({ language }) => {
        spoken = language;
        wardrobe.show();
        cover?.speak(language);
        return null;
      },
      printPage: () => printPage(window),
      ...createPlaces(() => window, engine, documents, dressFor, words),
      ...createPaper(() => window, engine, documents, words),
      ...createBringIn(() => window, engine, leave.mayShow),
    },
    engine,
  );

  // Before anything is on the screen: the first title must be the right one.
  await dressFor((await vaultsIn(documents)).map((name) => join(documents, name)));
  // What Linux groups windows by in its bars, and calls them there; a window keeps what it opened with.
  if (wardrobe.worn !== 'plain') app.setName(wardrobe.name);
  const session = windowSession();
  const folder = join(import.meta.dirname, '../renderer');
  serveApp(session, folder, engine);
  setMenu();
  keepOutOfLists();
  window = openWindow({
    session,
    packaged: app.isPackaged,
    hiddenFromCapture: !switches.showOnScreenshots,
    name: wardrobe.name,
    icon: wardrobe.icon,
  });
  wardrobe.show();
  window.webContents.on('input-event', () => watch.used());
  window.webContents.once('did-finish-load', () => {
    if (window === undefined) return;
    const ses = coverSession();
    serveCover(ses, folder);
    cover = new Cover(window, ses, app.isPackaged, spoken);
  });
  window.on('close', (event) => {
    event.preventDefault();
    leave('close');
  });
  // Also when the cover has ended it.
  window.webContents.on('render-process-gone', () => leave('hide'));
  app.on('before-quit', (event) => {
    event.preventDefault();
    leave('close');
  });
  // Chromium's own handler ends everything on the second signal, before anything is wiped.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => leave('close'));
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
