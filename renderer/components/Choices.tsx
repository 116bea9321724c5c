import type { ReactNode } from 'react';
import { Label, Radio, RadioGroup, Text } from 'react-aria-components';

export interface Choice<V extends string> {
  readonly value: V;
  readonly words: string;
  readonly help?: string;
}

interface ChoicesProps<V extends string> {
  readonly legend: ReactNode;
  readonly help?: string;
  readonly choices: readonly Choice<V>[];
  /** Null: nothing is chosen yet. */
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  readonly boxed?: boolean;
}

/** One question with its answers. What is not answered yet has no answer marked (LOOK). */
export function Choices<V extends string>({
  legend,
  help,
  choices,
  value,
  onChange,
  boxed,
}: ChoicesProps<V>) {
  const chosen = (text: string): void => {
    const choice = choices.find((candidate) => candidate.value === text);
    if (choice !== undefined) onChange(choice.value);
  };
  return (
    <RadioGroup className="choices" value={value} onChange={chosen}>
      <Label className="legend">{legend}</Label>
      {help !== undefined && (
        <Text slot="description" className="help">
          {help}
        </Text>
      )}
      {choices.map((choice) => (
        <Radio key={choice.value} value={choice.value} className={boxed === true ? 'opt box' : 'opt'}>
          <span className="dot" aria-hidden="true" />
          <span className={boxed === true ? 'firm' : undefined}>{choice.words}</span>
          {choice.help !== undefined && <span className="help">{choice.help}</span>}
        </Radio>
      ))}
    </RadioGroup>
  );
}
