import { useId, type ReactNode } from 'react';

interface LabelledProps {
  readonly label: string;
  /** @param id of the field that the label is for */
  readonly children: (id: string) => ReactNode;
}

/** A field of the browser's own with its label. */
export function Labelled({ label, children }: LabelledProps) {
  const id = useId();
  return (
    <div>
      <label className="lab" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly children: ReactNode;
  readonly help?: string | undefined;
  readonly helpClass?: string;
}

/** A list of the system's own to choose one from. */
export function Choice({ label, value, onChange, children, help, helpClass = 'help' }: ChoiceProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <>
          <select
            className="field"
            id={id}
            value={value}
            onChange={({ target }) => onChange(target.value)}
            {...(help === undefined ? {} : { 'aria-describedby': `${id}-help` })}
          >
            {children}
          </select>
          {help !== undefined && (
            <p className={helpClass} id={`${id}-help`}>
              {help}
            </p>
          )}
        </>
      )}
    </Labelled>
  );
}
