import { useQuery } from '@tanstack/react-query';
import { nameOf, type CaseRecord } from '../../../case.ts';
import { Choice, Labelled } from '../../../components/Choice.tsx';
import { Tick, Ticks } from '../../../components/Ticks.tsx';
import { ask } from '../../../locker.ts';
import { useRecords } from '../../../session/case-lists.ts';
import { useChartChoices, type ChartQuery } from '../../../session/chart-choices.tsx';
import { useSay } from '../../../words/words.tsx';
import {
  changed,
  chartSorts,
  dayOf,
  endOfDay,
  exhibitKinds,
  exhibitStates,
  startOfDay,
} from './filtering.ts';

/** Each filter takes hold as it is chosen; there is nothing to send. */
export function FilterForm() {
  const say = useSay();
  const { query, setQuery } = useChartChoices();
  const set = (change: ChartQuery): void => setQuery(changed(query, change));
  return (
    <div className="filter-form">
      <Ticks
        legend={say('filter.kind')}
        choices={exhibitKinds.map((value) => ({ value, words: say(`exhibit-kind.${value}`) }))}
        value={query.kinds ?? []}
        onChange={(kinds) => set({ kinds: [...kinds] })}
      />
      <Ticks
        legend={say('filter.state')}
        choices={exhibitStates.map((value) => ({ value, words: say(`filter.state.${value}`) }))}
        value={query.states ?? []}
        onChange={(states) => set({ states: [...states] })}
      />
      <div className="filter-fields">
        <SiteChoice site={query.sites?.[0]} onChange={(site) => set({ sites: site === '' ? [] : [site] })} />
        <PersonChoice person={query.person} onChange={(person) => set({ person })} />
        <IncidentChoice incident={query.incident} onChange={(incident) => set({ incident })} />
        <DayField
          label={say('filter.from')}
          day={dayOf(query.savedFrom)}
          onChange={(day) => set({ savedFrom: startOfDay(day) })}
        />
        <DayField
          label={say('filter.until')}
          day={dayOf(query.savedUntil)}
          onChange={(day) => set({ savedUntil: endOfDay(day) })}
        />
        <div>
          <Choice
            label={say('filter.sort')}
            value={query.sort ?? 'place'}
            onChange={(value) => set({ sort: chartSorts.find((sort) => sort === value) })}
          >
            {chartSorts.map((sort) => (
              <option key={sort} value={sort}>
                {say(`filter.sort.${sort}`)}
              </option>
            ))}
          </Choice>
          <Tick checked={query.descending ?? false} onChange={(descending) => set({ descending })}>
            {say('filter.descending')}
          </Tick>
        </div>
      </div>
    </div>
  );
}

function SiteChoice({
  site,
  onChange,
}: {
  readonly site: string | undefined;
  readonly onChange: (site: string) => void;
}) {
  const say = useSay();
  const sites = useQuery({ queryKey: ['exhibits', 'sites'], queryFn: () => ask('chartSites', {}) });
  return (
    <Choice label={say('filter.site')} value={site ?? ''} onChange={onChange}>
      <option value="">{say('filter.any')}</option>
      {(sites.data ?? []).map((name) => (
        <option key={name} value={name}>
          {name}
        </option>
      ))}
    </Choice>
  );
}

function PersonChoice({
  person,
  onChange,
}: {
  readonly person: string | undefined;
  readonly onChange: (person: string) => void;
}) {
  const say = useSay();
  const people = useRecords('person').data?.rows ?? [];
  const accounts = useRecords('account').data?.rows ?? [];
  return (
    <Choice
      label={say('filter.person')}
      value={person ?? ''}
      onChange={onChange}
      help={say('filter.person.help')}
    >
      <option value="">{say('filter.any')}</option>
      <Group label={say('filter.people')} records={people} untitled={say('person.untitled')} />
      <Group label={say('filter.accounts')} records={accounts} untitled={say('account.untitled')} />
    </Choice>
  );
}

function IncidentChoice({
  incident,
  onChange,
}: {
  readonly incident: string | undefined;
  readonly onChange: (incident: string) => void;
}) {
  const say = useSay();
  const incidents = useRecords('incident').data?.rows ?? [];
  return (
    <Choice label={say('filter.incident')} value={incident ?? ''} onChange={onChange}>
      <option value="">{say('filter.any')}</option>
      {incidents.map((record) => (
        <option key={record.id} value={record.id}>
          {nameOf(record) || say('incident.untitled')}
        </option>
      ))}
    </Choice>
  );
}

interface GroupProps {
  readonly label: string;
  readonly records: readonly CaseRecord[];
  readonly untitled: string;
}

function Group({ label, records, untitled }: GroupProps) {
  if (records.length === 0) return null;
  return (
    <optgroup label={label}>
      {records.map((record) => (
        <option key={record.id} value={record.id}>
          {nameOf(record) || untitled}
        </option>
      ))}
    </optgroup>
  );
}

interface DayFieldProps {
  readonly label: string;
  readonly day: string;
  readonly onChange: (day: string) => void;
}

function DayField({ label, day, onChange }: DayFieldProps) {
  return (
    <Labelled label={label}>
      {(id) => (
        <input
          className="field"
          id={id}
          type="date"
          value={day}
          onChange={({ target }) => onChange(target.value)}
        />
      )}
    </Labelled>
  );
}
