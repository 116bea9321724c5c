import { WebContentsView, nativeTheme, type BrowserWindow, type Session } from 'electron';
import type { Language } from '../../preload/languages.ts';
import { shellWords } from '../core/shell-words.ts';
import { coverIcon } from './disguise.ts';
import { coverAddress } from './policy.ts';

/** The cover's own surfaces (renderer/cover/cover.css). */
const surface = { light: '#FFFFFF', dark: '#202124' } as const;

/**
 * The cover lies ready in the window before it is needed: a page of its own in a process of its own, which never had
 * anything of the app in it and needs neither the window's page nor the engine to appear (docs/adr/0011).
 */
export class Cover {
  readonly #window: BrowserWindow;
  readonly #view: WebContentsView;
  #language: Language;
  #shown = false;

  constructor(window: BrowserWindow, session: Session, packaged: boolean, language: Language) {
    this.#window = window;
    this.#language = language;
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
    // A page takes the keys when it loads, unseen or not: a passphrase went nowhere, and so did the keys of the way out.
    // Within the event the focus is still on its way here.
    this.#view.webContents.on('focus', () => setImmediate(() => this.#giveBackKeys()));
    this.#view.webContents.on('did-finish-load', () => this.#giveBackKeys());
    window.contentView.addChildView(this.#view);
    this.#fit();
    window.on('resize', () => this.#fit());
    this.#load();
  }

  /** What it says from now on. */
  speak(language: Language): void {
    if (language === this.#language || this.#window.isDestroyed()) return;
    this.#language = language;
    this.#load();
  }

  /** It never comes off again: the way back is to start the app anew. */
  show(): void {
    if (this.#window.isDestroyed()) return;
    this.#shown = true;
    this.#fit();
    this.#view.setVisible(true);
    this.#view.webContents.focus();
    // Whatever the disguise is: it is a converter of units.
    this.#window.setTitle(shellWords[this.#language].cover);
    if (process.platform !== 'darwin') this.#window.setIcon(coverIcon());
  }

  /** Ends the page below, with all that it had in its memory. */
  leaveNothingBelow(): void {
    if (this.#window.isDestroyed()) return;
    this.#window.webContents.forcefullyCrashRenderer();
    // A black hole in a screenshot would say that there is something to hide.
    this.#window.setContentProtection(false);
  }

  #giveBackKeys(): void {
    if (!this.#shown && !this.#window.isDestroyed() && this.#window.isFocused())
      this.#window.webContents.focus();
  }

  #load(): void {
    const { webContents } = this.#view;
    const address = this.#language === 'en' ? coverAddress : `${coverAddress}#${this.#language}`;
    // A newer address ends the loading of an older one, and says so as an error.
    void webContents.loadURL(address).catch(() => undefined);
  }

  #fit(): void {
    const { width, height } = this.#window.getContentBounds();
    this.#view.setBounds({ x: 0, y: 0, width, height });
  }
}
