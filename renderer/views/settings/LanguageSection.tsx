import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ErrorCode } from '../../../preload/errors.ts';
import { languages, type Language } from '../../../preload/languages.ts';
import { Choices } from '../../components/Choices.tsx';
import { ask, codeOf } from '../../locker.ts';
import { languageEntries } from '../../words/languages.ts';
import { useLanguage, useSay } from '../../words/words.tsx';
import { Kept } from './safety/Kept.tsx';

const choices = ['system', ...languages] as const;
type Choice = (typeof choices)[number];
const languageOf = (choice: Choice): Language | null => (choice === 'system' ? null : choice);

/** What the window speaks while this vault is open. */
export function LanguageSection() {
  const say = useSay();
  const { follow } = useLanguage();
  const queries = useQueryClient();
  const query = useQuery({ queryKey: ['settings'], queryFn: () => ask('vaultSettings', {}) });
  const [saved, setSaved] = useState(false);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const keep = async (language: Language | null): Promise<void> => {
    setSaved(false);
    setCode(null);
    try {
      queries.setQueryData(['settings'], await ask('changeVaultSettings', { language }));
      follow(language);
      setSaved(true);
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  return (
    <section>
      <h2>{say('language.title')}</h2>
      <p className="two">{say('language.lead')}</p>
      {query.data !== undefined && (
        <Choices
          legend={say('language.what')}
          help={say('language.reports')}
          value={query.data.language ?? 'system'}
          onChange={(choice) => void keep(languageOf(choice))}
          choices={choices.map((value) => ({
            value,
            words: value === 'system' ? say('language.system') : languageEntries[value].name,
          }))}
        />
      )}
      <Kept saved={saved} code={code ?? (query.isError ? codeOf(query.error) : null)} />
    </section>
  );
}
