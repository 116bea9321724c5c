/**
 * The languages of the window. English is in the bundle, since its ids are the type of all; every other one is a file
 * of its own that is fetched from the app itself when it is wanted.
 */
import type { Language } from '../../preload/languages.ts';
import { en, type Catalogue } from './en/index.ts';

interface LanguageEntry {
  /** In the language itself: whoever looks for it may read no other. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly load: () => Promise<Catalogue>;
}

export const languageEntries: { readonly [L in Language]: LanguageEntry } = {
  en: { name: 'English', direction: 'ltr', load: () => Promise.resolve(en) },
  de: { name: 'Deutsch', direction: 'ltr', load: async () => (await import('./de/index.ts')).de },
  es: { name: 'Español', direction: 'ltr', load: async () => (await import('./es/index.ts')).es },
};

export function catalogueOf(language: Language): Promise<Catalogue> {
  return languageEntries[language].load();
}
