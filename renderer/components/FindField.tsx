import { Search } from 'lucide-react';
import { Input, SearchField } from 'react-aria-components';

interface FindFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Finds while it is typed in; Escape empties it. */
export function FindField({ label, value, onChange }: FindFieldProps) {
  return (
    <SearchField
      className="find"
      aria-label={label}
      value={value}
      onChange={onChange}
      maxLength={200}
      autoComplete="off"
    >
      <Search className="i s" aria-hidden="true" />
      <Input className="field" placeholder={label} />
    </SearchField>
  );
}
