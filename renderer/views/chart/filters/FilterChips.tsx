import { X } from 'lucide-react';
import { useIntl } from 'react-intl';
import { Button } from 'react-aria-components';
import { nameOf } from '../../../case.ts';
import { Act } from '../../../components/Act.tsx';
import { useRecordNames, useRecords } from '../../../session/case-lists.ts';
import { useChartChoices, type ChartQuery } from '../../../session/chart-choices.tsx';
import { useSay } from '../../../words/words.tsx';
import { changed, cleared, isFiltered, isSorted } from './filtering.ts';

interface Chip {
  readonly words: string;
  /** What the query is like without it. */
  readonly without: ChartQuery;
}

/** What is filtered, in words; pressing one takes it away. */
export function FilterChips() {
  const say = useSay();
  const { query, setQuery } = useChartChoices();
  const chips = useChips(query);
  if (chips.length === 0) return null;
  return (
    <>
      <ul className="filter-chips" aria-label={say('filter.chips')}>
        {chips.map(({ words, without }) => (
          <li key={words}>
            <Button
              className="btn small chip-off"
              aria-label={say('filter.chip.off', { what: words })}
              onPress={() => setQuery(without)}
            >
              {words}
              <X className="i s" aria-hidden="true" />
            </Button>
          </li>
        ))}
      </ul>
      {(isFiltered(query) || chips.length > 1) && (
        <Act look="link" onPress={() => setQuery(cleared(query))}>
          {say('filter.clear')}
        </Act>
      )}
    </>
  );
}

function useChips(query: ChartQuery): readonly Chip[] {
  const say = useSay();
  const { locale } = useIntl();
  const people = useRecordNames('person');
  const accounts = useRecordNames('account');
  const incidents = useRecords('incident').data?.rows ?? [];
  const without = (change: ChartQuery): ChartQuery => changed(query, change);
  const parts = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' });
  const day = (at: number): string =>
    say('timeline.day', Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value])));
  const { kinds = [], states = [], sites = [], incident, person, savedFrom, savedUntil } = query;
  const chips: Chip[] = [
    ...kinds.map((kind) => ({
      words: say('filter.chip.kind', { what: say(`exhibit-kind.${kind}`) }),
      without: without({ kinds: kinds.filter((other) => other !== kind) }),
    })),
    ...states.map((state) => ({
      words: say('filter.chip.state', { what: say(`filter.state.${state}`) }),
      without: without({ states: states.filter((other) => other !== state) }),
    })),
    ...sites.map((site) => ({
      words: say('filter.chip.site', { what: site }),
      without: without({ sites: sites.filter((other) => other !== site) }),
    })),
  ];
  if (person !== undefined) {
    const what = (people.get(person) ?? accounts.get(person)) || say('person.untitled');
    chips.push({ words: say('filter.chip.person', { what }), without: without({ person: undefined }) });
  }
  if (incident !== undefined) {
    const record = incidents.find(({ id }) => id === incident);
    const what = (record === undefined ? '' : nameOf(record)) || say('incident.untitled');
    chips.push({ words: say('filter.chip.incident', { what }), without: without({ incident: undefined }) });
  }
  if (savedFrom !== undefined) {
    const words = say('filter.chip.from', { day: day(savedFrom) });
    chips.push({ words, without: without({ savedFrom: undefined }) });
  }
  if (savedUntil !== undefined) {
    const words = say('filter.chip.until', { day: day(savedUntil) });
    chips.push({ words, without: without({ savedUntil: undefined }) });
  }
  if (isSorted(query)) {
    const { sort = 'place', descending = false } = query;
    chips.push({
      words: say(descending ? 'filter.chip.sort.descending' : 'filter.chip.sort', {
        what: say(`filter.sort.${sort}`),
      }),
      without: without({ sort: undefined, descending: undefined }),
    });
  }
  return chips;
}
