import { app, session, type Session } from 'electron';
import { mayNavigate, mayRequest } from './policy.ts';

/**
 * Switches that only Electron's main process can set. Before the app is ready.
 *
 * @param sandbox false only as root in a checkout, where Chromium cannot have one
 */
export function hardenProcess(sandbox: boolean): void {
  // Nothing here needs the GPU; it writes caches of what it drew, and hangs under a display without one.
  app.disableHardwareAcceleration();
  // With --no-sandbox this puts every child process into a crash loop.
  if (sandbox) app.enableSandbox();
  const off = [
    'disable-http-cache',
    'disable-gpu-shader-disk-cache',
    'disable-breakpad',
    'disable-crash-reporter',
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
  ];
  for (const name of off) app.commandLine.appendSwitch(name);
  // No keyring entry in the app's name: nothing is stored that would need one.
  app.commandLine.appendSwitch('password-store', 'basic');
  // The system's media overlay would show what is being played.
  app.commandLine.appendSwitch('disable-features', 'HardwareMediaKeyHandling,MediaSessionService');
}

/** Every session and every page there will ever be is denied everything, ours and Electron's default one alike. */
export function denyByDefault(): void {
  app.on('session-created', denyAll);
  app.on('web-contents-created', (_created, contents) => {
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    // For the page itself and for any frame in it.
    contents.on('will-frame-navigate', (event) => {
      if (!event.isMainFrame || !mayNavigate(event.url)) event.preventDefault();
    });
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    if (app.isPackaged) contents.on('devtools-opened', () => contents.closeDevTools());
  });
}

export function windowSession(): Session {
  return inMemory('window');
}

/** Apart from the window's: the cover's process never has anything of it. */
export function coverSession(): Session {
  return inMemory('cover');
}

/** No `persist:` prefix. */
function inMemory(name: string): Session {
  const ses = session.fromPartition(name, { cache: false });
  ses.setSpellCheckerEnabled(false);
  return ses;
}

function denyAll(ses: Session): void {
  ses.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  ses.setPermissionCheckHandler(() => false);
  ses.setDevicePermissionHandler(() => false);
  ses.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  ses.setBluetoothPairingHandler((_details, answer) => answer({ confirmed: false }));
  // No certificate is good enough, for there is nothing to connect to.
  ses.setCertificateVerifyProc((_request, answer) => answer(-2));
  ses.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !mayRequest(details.url) }));
  ses.on('will-download', (event) => event.preventDefault());
}
