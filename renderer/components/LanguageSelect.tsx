import { languages } from '../../preload/languages.ts';
import { languageEntries } from '../words/languages.ts';
import { useLanguage, useSay } from '../words/words.tsx';

/** Chooses the language while no vault is open. It is in memory only until a vault can keep it. */
export function LanguageSelect() {
  const say = useSay();
  const { language, choose } = useLanguage();
  return (
    <select
      className="field language"
      aria-label={say('language.title')}
      value={language}
      onChange={(event) => {
        const chosen = languages.find((one) => one === event.target.value);
        if (chosen !== undefined) choose(chosen);
      }}
    >
      {languages.map((one) => (
        <option key={one} value={one} lang={one}>
          {languageEntries[one].name}
        </option>
      ))}
    </select>
  );
}
