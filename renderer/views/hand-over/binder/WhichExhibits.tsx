import { Choices } from '../../../components/Choices.tsx';
import { nameOf } from '../../../case.ts';
import { useBinder, type BinderChoices } from '../../../session/binder.tsx';
import { useRecords } from '../../../session/case-lists.ts';
import { useSay } from '../../../words/words.tsx';
import { ExhibitsInput } from '../../record/fields/ExhibitsInput.tsx';

type Of = BinderChoices['choice']['of'];

const empty: { readonly [O in Of]: BinderChoices['choice'] } = {
  all: { of: 'all' },
  exhibits: { of: 'exhibits', numbers: [] },
  incident: { of: 'incident', incident: '' },
};

/** All of them, some, or those of one incident. */
export function WhichExhibits() {
  const say = useSay();
  const { choices, change } = useBinder();
  const { choice } = choices;
  return (
    <section>
      <h2>{say('binder.which')}</h2>
      <Choices
        legend={say('binder.which.legend')}
        help={say('binder.which.help')}
        choices={(['all', 'exhibits', 'incident'] as const).map((of) => ({
          value: of,
          words: say(`binder.which.${of}`),
        }))}
        value={choice.of}
        onChange={(of) => change({ choice: empty[of] })}
      />
      {choice.of === 'exhibits' && (
        <ExhibitsInput
          label={say('binder.which.pick')}
          value={choice.numbers}
          onChange={(numbers) => change({ choice: { of: 'exhibits', numbers } })}
        />
      )}
      {choice.of === 'incident' && (
        <IncidentSelect
          value={choice.incident}
          onChange={(incident) => change({ choice: { of: 'incident', incident } })}
        />
      )}
    </section>
  );
}

interface IncidentSelectProps {
  readonly value: string;
  readonly onChange: (incident: string) => void;
}

function IncidentSelect({ value, onChange }: IncidentSelectProps) {
  const say = useSay();
  const incidents = useRecords('incident');
  return (
    <label className="labelled">
      <span className="lab">{say('binder.incident')}</span>
      <select className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{say('binder.incident.none')}</option>
        {(incidents.data?.rows ?? []).map((record) => (
          <option key={record.id} value={record.id}>
            {nameOf(record) || say('incident.untitled')}
          </option>
        ))}
      </select>
    </label>
  );
}
