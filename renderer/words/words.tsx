import { useCallback, type ReactNode } from 'react';
import { IntlProvider, useIntl } from 'react-intl';
import { en, type Catalogue, type WordId } from './en/index.ts';

export type WordValues = Readonly<Record<string, string | number>>;
export type Say = (id: WordId, values?: WordValues) => string;

const catalogue: Catalogue = en;

export function WordsProvider({ children }: { readonly children: ReactNode }) {
  return (
    <IntlProvider locale="en" defaultLocale="en" messages={catalogue} onError={refuse}>
      {children}
    </IntlProvider>
  );
}

/** A word that cannot be said is a bug: better found in a test than shown as an id. */
function refuse(error: Error): never {
  throw error;
}

/** Says a message of the catalogue; ids that are not in it do not compile. */
export function useSay(): Say {
  const intl = useIntl();
  return useCallback((id, values) => intl.formatMessage({ id }, { ...values }), [intl]);
}
