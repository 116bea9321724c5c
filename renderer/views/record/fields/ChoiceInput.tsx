import { useId } from 'react';
import type { FieldName } from '../../../case.ts';
import { choiceWords } from '../../../words/choice-words.ts';
import { useSay } from '../../../words/words.tsx';

interface ChoiceInputProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** Of the field: the words of its choices begin with it. */
  readonly name: FieldName;
  readonly choices: readonly string[];
  /** Empty: none yet. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One of a few, none of them chosen beforehand. */
export function ChoiceInput({ label, help, name, choices, value, onChange }: ChoiceInputProps) {
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
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choiceWords(name, choice, say)}
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
