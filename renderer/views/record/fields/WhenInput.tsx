import { useId, useMemo, useState } from 'react';
import { useIntl } from 'react-intl';
import type { When } from '../../../../preload/case-fields.ts';
import { Choices } from '../../../components/Choices.tsx';
import { FieldError } from '../../../components/FieldError.tsx';
import { useSay } from '../../../words/words.tsx';
import { read, typedOf, type Parts, type Precision, type TypedWhen } from './when-parts.ts';

interface WhenInputProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: When | null;
  /** @param finished false while a piece of it is missing; `when` is then as much as can be understood */
  readonly onChange: (when: When | null, finished: boolean) => void;
}

const here = new Intl.DateTimeFormat().resolvedOptions().timeZone;
const precisions: readonly Precision[] = ['unknown', 'exact', 'about', 'range'];

/** When something happened: exactly, about then, or from … until; the year alone is enough. */
export function WhenInput({ label, help, value, onChange }: WhenInputProps) {
  const say = useSay();
  const [typed, setTyped] = useState<TypedWhen>(() => typedOf(value, here));
  const { problem } = read(typed);
  const change = (part: Partial<TypedWhen>): void => {
    const next = { ...typed, ...part };
    setTyped(next);
    const { when, problem } = read(next);
    onChange(when, problem === null);
  };
  const { precision } = typed;
  return (
    <div className="when">
      <div className="across">
        <Choices
          legend={label}
          {...(help === undefined ? {} : { help })}
          value={precision}
          onChange={(next) => change({ precision: next })}
          choices={precisions.map((value) => ({ value, words: say(`when.${value}`) }))}
        />
      </div>
      {precision !== 'unknown' && (
        <>
          <Moment
            legend={say(precision === 'range' ? 'when.from' : 'when.at')}
            of={label}
            parts={typed.from}
            onChange={(from) => change({ from })}
          />
          {precision === 'range' && (
            <Moment
              legend={say('when.until')}
              of={label}
              parts={typed.to}
              onChange={(to) => change({ to })}
            />
          )}
          <Zone of={label} zone={typed.zone} onChange={(zone) => change({ zone })} />
          {problem === null ? (
            <p className="help">{say('when.help')}</p>
          ) : (
            <FieldError>{say(problem)}</FieldError>
          )}
        </>
      )}
    </div>
  );
}

interface MomentProps {
  readonly legend: string;
  readonly of: string;
  readonly parts: Parts;
  readonly onChange: (parts: Parts) => void;
}

const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));

function Moment({ legend, of, parts, onChange }: MomentProps) {
  const say = useSay();
  const id = useId();
  const { locale } = useIntl();
  const monthNames = useMemo(
    () => new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' }),
    [locale],
  );
  const digits = (text: string): string => text.replaceAll(/\D/gu, '');
  return (
    <fieldset className="moment" aria-label={`${of}: ${legend}`}>
      <legend className="small firm">{legend}</legend>
      <div>
        <label htmlFor={`${id}-day`}>{say('when.day')}</label>
        <input
          className="field"
          id={`${id}-day`}
          inputMode="numeric"
          maxLength={2}
          autoComplete="off"
          value={parts.day}
          onChange={(event) => onChange({ ...parts, day: digits(event.target.value) })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-month`}>{say('when.month')}</label>
        <select
          className="field"
          id={`${id}-month`}
          value={parts.month}
          onChange={(event) => onChange({ ...parts, month: event.target.value })}
        >
          <option value="">{say('when.no-month')}</option>
          {months.map((month) => (
            <option key={month} value={month}>
              {monthNames.format(new Date(`2026-${month}-01T00:00:00Z`))}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-year`}>{say('when.year')}</label>
        <input
          className="field year"
          id={`${id}-year`}
          inputMode="numeric"
          maxLength={4}
          autoComplete="off"
          value={parts.year}
          onChange={(event) => onChange({ ...parts, year: digits(event.target.value) })}
        />
      </div>
      <div>
        <label htmlFor={`${id}-time`}>{say('when.time')}</label>
        <input
          className="field"
          id={`${id}-time`}
          type="time"
          value={parts.time}
          onChange={(event) => onChange({ ...parts, time: event.target.value.slice(0, 5) })}
        />
      </div>
    </fieldset>
  );
}

const zones = Intl.supportedValuesOf('timeZone');

function Zone({
  of,
  zone,
  onChange,
}: {
  readonly of: string;
  readonly zone: string;
  readonly onChange: (zone: string) => void;
}) {
  const say = useSay();
  const id = useId();
  const all = zones.includes(zone) ? zones : [zone, ...zones];
  return (
    <div className="zone">
      <label htmlFor={id}>{say('when.zone')}</label>
      <select
        className="field"
        id={id}
        aria-label={`${of}: ${say('when.zone')}`}
        value={zone}
        onChange={(event) => onChange(event.target.value)}
      >
        {all.map((name) => (
          <option key={name} value={name}>
            {name.replaceAll('_', ' ')}
          </option>
        ))}
      </select>
    </div>
  );
}
