import { useMemo } from 'react';
import { useIntl } from 'react-intl';
import { codeOfToday, countriesIn } from '../../../words/countries.ts';
import { SelectInput } from './SelectInput.tsx';

interface CountryInputProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** A code of two letters, or what somebody typed before there was a list; empty: none. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A country by its name. Its first letters, typed, lead to it. */
export function CountryInput({ value, ...field }: CountryInputProps) {
  const { locale } = useIntl();
  const countries = useMemo(() => countriesIn(locale), [locale]);
  const code = codeOfToday(value);
  const isListed = code === '' || countries.some((country) => country.code === code);
  return (
    <SelectInput {...field} value={code}>
      {!isListed && <option value={code}>{code}</option>}
      {countries.map((country) => (
        <option key={country.code} value={country.code}>
          {country.name}
        </option>
      ))}
    </SelectInput>
  );
}
