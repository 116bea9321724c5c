import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { IntlProvider, useIntl, type IntlShape } from 'react-intl';
import type { Language } from '../../preload/languages.ts';
import type { Catalogue, WordId } from './en/index.ts';
import { ask } from '../locker.ts';
import { catalogueOf, languageEntries } from './languages.ts';

export type WordValues = Readonly<Record<string, string | number>>;
export type Say = (id: WordId, values?: WordValues) => string;

interface LanguageChoice {
  readonly language: Language;
  /** Chosen by the person while no vault was open that could keep it. */
  readonly chosen: Language | null;
  readonly choose: (language: Language) => void;
  /** What a vault wants to be spoken; null for the system's language. Nothing is left to be kept then. */
  readonly follow: (language: Language | null) => void;
}

const LanguageContext = createContext<LanguageChoice | undefined>(undefined);

interface WordsProviderProps {
  /** The system's language. */
  readonly first: Language;
  readonly children: ReactNode;
}

/** Draws nothing before the words of the first language are there, so that no other one flashes up. */
export function WordsProvider({ first, children }: WordsProviderProps) {
  const [chosen, setChosen] = useState<Language | null>(null);
  const [followed, setFollowed] = useState<Language | null>(null);
  const wanted = chosen ?? followed ?? first;
  const [spoken, setSpoken] = useState<{ readonly language: Language; readonly words: Catalogue } | null>(
    null,
  );
  useEffect(() => {
    let stale = false;
    const take = (words: Catalogue): void => {
      if (stale) return;
      document.documentElement.lang = wanted;
      document.documentElement.dir = languageEntries[wanted].direction;
      setSpoken({ language: wanted, words });
      // Dialogs, the title bar and the cover; the window speaks it whether they follow or not.
      void ask('speak', { language: wanted }).catch(() => undefined);
    };
    void catalogueOf(wanted).then(take);
    return () => {
      stale = true;
    };
  }, [wanted]);
  const follow = useCallback((language: Language | null): void => {
    setFollowed(language);
    setChosen(null);
  }, []);
  const language = spoken?.language ?? first;
  const choice = useMemo(() => ({ language, chosen, choose: setChosen, follow }), [language, chosen, follow]);
  if (spoken === null) return null;
  return (
    <LanguageContext value={choice}>
      <I18nProvider locale={language}>
        <IntlProvider locale={language} defaultLocale="en" messages={spoken.words} onError={refuse}>
          {children}
        </IntlProvider>
      </I18nProvider>
    </LanguageContext>
  );
}

/** A word that cannot be said is a bug: better found in a test than shown as an id. */
function refuse(error: Error): never {
  throw error;
}

export function useLanguage(): LanguageChoice {
  const choice = useContext(LanguageContext);
  if (choice === undefined) throw new Error('no words around this');
  return choice;
}

/** Says a message of the catalogue; ids that are not in it do not compile. */
export function useSay(): Say {
  return sayIn(useIntl());
}

const says = new WeakMap<IntlShape, Say>();

/** The same one for all who say something in that language. */
export function sayIn(intl: IntlShape): Say {
  const known = says.get(intl);
  if (known !== undefined) return known;
  const say: Say = (id, values) => intl.formatMessage({ id }, { ...values });
  says.set(intl, say);
  return say;
}
