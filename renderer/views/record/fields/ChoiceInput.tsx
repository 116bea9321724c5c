import type { FieldName } from '../../../case.ts';
import { choiceWords } from '../../../words/choice-words.ts';
import { useSay } from '../../../words/words.tsx';
import { SelectInput } from './SelectInput.tsx';

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
export function ChoiceInput({ name, choices, ...field }: ChoiceInputProps) {
  const say = useSay();
  return (
    <SelectInput {...field}>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {choiceWords(name, choice, say)}
        </option>
      ))}
    </SelectInput>
  );
}
