import { useId, type ReactNode } from 'react';
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
export function SelectInput({ label, help, value, onChange, children }: SelectInputProps) {
  const say = useSay();
  const id = useId();
  return (
    <div>
      <label className="lab" htmlFor={id}>
        {label}
      </label>
      <select
        className="field"
        id={id}
        value={value}
        {...(help === undefined ? {} : { 'aria-describedby': `${id}-help` })}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{say('choice.none')}</option>
        {children}
      </select>
      {help !== undefined && (
        <p className="help under" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
