import { join } from 'node:path';
import {
  BrowserWindow,
  Menu,
  nativeTheme,
  type MenuItemConstructorOptions,
  type NativeImage,
  type Session,
} from 'electron';
import { windowAddress } from './policy.ts';

export interface WindowOptions {
  /** What the title bar says (docs/adr/0012). */
  readonly name: string;
  readonly icon: NativeImage;
  readonly session: Session;
  readonly packaged: boolean;
  /** Kept out of screenshots and screen sharing, where the system can do that. */
  readonly hiddenFromCapture: boolean;
}

/** The same surfaces as `--desk` in renderer/styles/tokens.css: no white flash before the first paint. */
const desk = { light: '#EFE9DD', dark: '#171613' } as const;

/** Opens the one window. No page changes its title: a task bar must not tell what is on the page. */
export function openWindow({
  name,
  icon,
  session,
  packaged,
  hiddenFromCapture,
}: WindowOptions): BrowserWindow {
  const window = new BrowserWindow({
    title: name,
    icon,
    width: 1280,
    height: 860,
    minWidth: 420,
    minHeight: 480,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? desk.dark : desk.light,
    webPreferences: {
      session,
      preload: join(import.meta.dirname, '../preload/index.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      plugins: false,
      spellcheck: false,
      devTools: !packaged,
      disableDialogs: true,
      safeDialogs: true,
      navigateOnDragDrop: false,
      // Compiled code on disk would tell what was opened.
      v8CacheOptions: 'none',
    },
  });
  window.setContentProtection(hiddenFromCapture);
  window.setMenuBarVisibility(false);
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  void window.loadURL(windowAddress);
  return window;
}

/** Never seen on Windows and Linux; it carries the keys for editing and for making everything larger. */
export function setMenu(): void {
  const view: MenuItemConstructorOptions = {
    label: 'View',
    submenu: [{ role: 'resetZoom' }, { role: 'zoomIn' }, { role: 'zoomOut' }, { role: 'togglefullscreen' }],
  };
  const own: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...own, { role: 'editMenu' }, view]));
}
