import { useId, useMemo } from 'react';
import { useIntl } from 'react-intl';
import { codeOfToday, countriesIn } from '../../../words/countries.ts';
import { useSay } from '../../../words/words.tsx';

interface CountryInputProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** A code of two letters, or what somebody typed before there was a list; empty: none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A country by its name. Its first letters, typed, lead to it. */
export function CountryInput({ label, help, value, onChange }: CountryInputProps) {
  const say = useSay();
  const { locale } = useIntl();
  const id = useId();
  const countries = useMemo(() => countriesIn(locale), [locale]);
  const code = codeOfToday(value);
  const isListed = code === '' || countries.some((country) => country.code === code);
  return (
    <div>
      <label className="lab" htmlFor={id}>
        {label}
      </label>
      <select
        className="field"
        id={id}
        value={code}
        {...(help === undefined ? {} : { 'aria-describedby': `${id}-help` })}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{say('choice.none')}</option>
        {!isListed && <option value={code}>{code}</option>}
        {countries.map((country) => (
          <option key={country.code} value={country.code}>
            {country.name}
          </option>
        ))}
      </select>
      {help !== undefined && (
        <p className="help under" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
