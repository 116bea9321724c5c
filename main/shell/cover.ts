import { WebContentsView, nativeTheme, type BrowserWindow, type Session } from 'electron';
import { coverIcon } from './disguise.ts';
import { coverAddress } from './policy.ts';

/** The cover's own surfaces (renderer/cover/cover.css). */
const surface = { light: '#FFFFFF', dark: '#202124' } as const;

/** What the title bar and the task bar say under it, whatever the disguise is: it is a converter of units. */
export const coverTitle = 'Units';

/**
 * The cover lies ready in the window before it is needed: a page of its own in a process of its own, which never had
 * anything of the app in it and needs neither the window's page nor the engine to appear (docs/adr/0011).
 */
export class Cover {
  readonly #window: BrowserWindow;
  readonly #view: WebContentsView;

  constructor(window: BrowserWindow, session: Session, packaged: boolean) {
    this.#window = window;
    this.#view = new WebContentsView({
      webPreferences: {
        session,
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webSecurity: true,
        spellcheck: false,
        devTools: !packaged,
        disableDialogs: true,
        navigateOnDragDrop: false,
        v8CacheOptions: 'none',
        // Drawn once while nobody sees it, so that the first frame is quick.
        backgroundThrottling: false,
      },
    });
    this.#view.setBackgroundColor(nativeTheme.shouldUseDarkColors ? surface.dark : surface.light);
    this.#view.setVisible(false);
    window.contentView.addChildView(this.#view);
    this.#fit();
    window.on('resize', () => this.#fit());
    void this.#view.webContents.loadURL(coverAddress);
  }

  /** It never comes off again: the way back is to start the app anew. */
  show(): void {
    if (this.#window.isDestroyed()) return;
    this.#fit();
    this.#view.setVisible(true);
    this.#view.webContents.focus();
    this.#window.setTitle(coverTitle);
    if (process.platform !== 'darwin') this.#window.setIcon(coverIcon());
  }

  /** Ends the page below, with all that it had in its memory. */
  leaveNothingBelow(): void {
    if (this.#window.isDestroyed()) return;
    this.#window.webContents.forcefullyCrashRenderer();
    // A black hole in a screenshot would say that there is something to hide.
    this.#window.setContentProtection(false);
  }

  #fit(): void {
    const { width, height } = this.#window.getContentBounds();
    this.#view.setBounds({ x: 0, y: 0, width, height });
  }
}
