import { Check } from 'lucide-react';
import type { ReactNode } from 'react';
import { Checkbox } from 'react-aria-components';

interface TickProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
  readonly label?: string;
}

/** One box to tick, with its words. */
export function Tick({ checked, onChange, children, label }: TickProps) {
  return (
    <Checkbox
      className="opt"
      isSelected={checked}
      onChange={onChange}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      <span className="tick" aria-hidden="true">
        <Check className="i" />
      </span>
      <span>{children}</span>
    </Checkbox>
  );
}

interface TicksProps<V extends string> {
  readonly legend: ReactNode;
  readonly choices: readonly { readonly value: V; readonly words: string }[];
  readonly value: readonly string[];
  readonly onChange: (value: readonly V[]) => void;
}

/** Several that may hold at once; kept in the order of the choices. */
export function Ticks<V extends string>({ legend, choices, value, onChange }: TicksProps<V>) {
  const change = (of: V, checked: boolean): void =>
    onChange(
      choices
        .map((choice) => choice.value)
        .filter((choice) => (choice === of ? checked : value.includes(choice))),
    );
  return (
    <fieldset className="ticks">
      <legend className="lab">{legend}</legend>
      {choices.map((choice) => (
        <Tick
          key={choice.value}
          checked={value.includes(choice.value)}
          onChange={(checked) => change(choice.value, checked)}
        >
          {choice.words}
        </Tick>
      ))}
    </fieldset>
  );
}
