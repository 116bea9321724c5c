import type { ReactNode } from 'react';
import { Choice } from '../../../components/Choice.tsx';
import { useSay } from '../../../words/words.tsx';

interface SelectInputProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** Empty: none yet. */
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** The options beside "none". */
  readonly children: ReactNode;
}

/** A list of the system's own, with nothing chosen beforehand. */
export function SelectInput({ children, ...choice }: SelectInputProps) {
  const say = useSay();
  return (
    <Choice {...choice} helpClass="help under">
      <option value="">{say('choice.none')}</option>
      {children}
    </Choice>
  );
}
