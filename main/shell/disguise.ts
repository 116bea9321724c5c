import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { app, nativeImage, type BrowserWindow, type NativeImage } from 'electron';
import household from '../../assets/icons/disguises/household.png?asset';
import notes from '../../assets/icons/disguises/notes.png?asset';
import units from '../../assets/icons/disguises/units.png?asset';
import plain from '../../assets/icons/256x256.png?asset';
import { disguiseFile, disguiseIn, type Disguise } from '../core/disguise.ts';
import type { ShellWords } from '../core/shell-words.ts';
import type { WayOutTray } from './tray.ts';

const icons: Readonly<Record<Disguise, string>> = { plain, notes, units, household };
/** One word; anything longer is not ours and is not read. */
const longestFile = 64;

/** What the window, the task bar and the tray are called and look like (docs/adr/0012). */
export class Wardrobe {
  readonly #window: () => BrowserWindow | undefined;
  readonly #tray: WayOutTray;
  readonly #changed: (worn: Disguise) => void;
  readonly #words: () => ShellWords;
  #worn: Disguise = 'plain';

  /**
   * @param words in the language that is spoken now
   * @param changed is told after each change
   */
  constructor(
    window: () => BrowserWindow | undefined,
    tray: WayOutTray,
    words: () => ShellWords,
    changed: (worn: Disguise) => void,
  ) {
    this.#window = window;
    this.#words = words;
    this.#tray = tray;
    this.#changed = changed;
  }

  get worn(): Disguise {
    return this.#worn;
  }

  get name(): string {
    return this.#words().disguises[this.#worn];
  }

  get icon(): NativeImage {
    return nativeImage.createFromPath(icons[this.#worn]);
  }

  wear(disguise: Disguise): void {
    if (disguise === this.#worn) return;
    this.#worn = disguise;
    this.show();
    this.#changed(disguise);
  }

  /** Dresses the window and the tray that are there now. */
  show(): void {
    const { icon, name } = this;
    const window = this.#window();
    if (window !== undefined && !window.isDestroyed()) {
      window.setTitle(name);
      if (process.platform !== 'darwin') window.setIcon(icon);
    }
    app.dock?.setIcon(icon);
    this.#tray.dress(name, icon, this.#words().close(name));
  }
}

/** The icon that goes with the cover. */
export function coverIcon(): NativeImage {
  return nativeImage.createFromPath(units);
}

/**
 * What a vault wants the window to be dressed as. Read before it is unlocked: it says nothing that the folder's name
 * does not say.
 *
 * @param vault the folder
 */
export async function disguiseOf(vault: string): Promise<Disguise> {
  const file = join(vault, disguiseFile);
  try {
    const about = await stat(file);
    return about.isFile() && about.size <= longestFile ? disguiseIn(await readFile(file, 'utf8')) : 'plain';
  } catch {
    return 'plain';
  }
}
