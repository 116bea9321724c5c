import type { Language } from '../../preload/languages.ts';
import type { Disguise } from './disguise.ts';

/** What is said outside the window's own page: in the system's dialogs, the title bar and the tray. */
export interface ShellWords {
  readonly openVault: string;
  readonly newPlace: string;
  readonly outFolder: string;
  readonly outFile: string;
  readonly chooseDrive: string;
  readonly bringFolder: string;
  readonly chooseFiles: string;
  /** A plain word: whoever opens the tray's menu reads nothing that asks for an explanation. */
  readonly close: (name: string) => string;
  /** Shown to whoever looks at the screen: neutral words. */
  readonly disguises: Readonly<Record<Disguise, string>>;
  /** The title of the cover, which is a converter of units whatever the disguise is. */
  readonly cover: string;
}

export const shellWords: Readonly<Record<Language, ShellWords>> = {
  en: {
    openVault: 'Open',
    newPlace: 'Where to keep it',
    outFolder: 'Where to put the files',
    outFile: 'Where to put the file',
    chooseDrive: 'Choose a drive or a folder',
    bringFolder: 'Bring a folder in',
    chooseFiles: 'Choose files',
    close: (name) => `Close ${name}`,
    disguises: { plain: 'Holdfast', notes: 'Notes', units: 'Units', household: 'Household' },
    cover: 'Units',
  },
  de: {
    openVault: 'Öffnen',
    newPlace: 'Wo es liegen soll',
    outFolder: 'Wohin mit den Dateien',
    outFile: 'Wohin mit der Datei',
    chooseDrive: 'Ein Laufwerk oder einen Ordner wählen',
    bringFolder: 'Einen Ordner hereinholen',
    chooseFiles: 'Dateien wählen',
    close: (name) => `${name} schließen`,
    disguises: { plain: 'Holdfast', notes: 'Notizen', units: 'Einheiten', household: 'Haushalt' },
    cover: 'Einheiten',
  },
  es: {
    openVault: 'Abrir',
    newPlace: 'Dónde guardarlo',
    outFolder: 'Dónde poner los archivos',
    outFile: 'Dónde poner el archivo',
    chooseDrive: 'Elegir una unidad o una carpeta',
    bringFolder: 'Incorporar una carpeta',
    chooseFiles: 'Elegir archivos',
    close: (name) => `Cerrar ${name}`,
    disguises: { plain: 'Holdfast', notes: 'Notas', units: 'Unidades', household: 'Hogar' },
    cover: 'Unidades',
  },
};
