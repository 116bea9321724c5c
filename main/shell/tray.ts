import { Menu, Tray, type NativeImage } from 'electron';

/**
 * A way out that does not need the window to be in front: a small icon in the system's bar under the name that the
 * window has. Not every Linux desktop has such a bar; there this shows nothing.
 *
 * @param leave covers, locks and closes
 */
export class WayOutTray {
  readonly #leave: () => void;
  #tray: Tray | undefined;

  constructor(leave: () => void) {
    this.#leave = leave;
  }

  /** Shows it, or gives the one that is there another name and icon. */
  dress(name: string, icon: NativeImage, close: string): void {
    // 16 points is what Windows and macOS draw; they take the large one for dense screens.
    const small = icon.resize({ width: 32, height: 32 });
    if (this.#tray === undefined) {
      this.#tray = new Tray(small);
      // Windows and macOS show the menu, or are told to. On Linux a bar opens it for the other button only, and a press
      // that does nothing is the worst answer to somebody in a hurry.
      const tray = this.#tray;
      if (process.platform === 'linux') tray.on('click', () => this.#leave());
      if (process.platform === 'win32') tray.on('click', () => tray.popUpContextMenu());
    } else this.#tray.setImage(small);
    // Whoever points at it on Linux reads what a press does.
    this.#tray.setToolTip(process.platform === 'linux' ? close : name);
    const menu = Menu.buildFromTemplate([{ label: close, click: () => this.#leave() }]);
    this.#tray.setContextMenu(menu);
  }

  remove(): void {
    this.#tray?.destroy();
    this.#tray = undefined;
  }
}
