import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useRef, useState } from 'react';
import { Act } from '../../../components/Act.tsx';
import { FindField } from '../../../components/FindField.tsx';
import { Tick } from '../../../components/Ticks.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { ask, codeOf } from '../../../locker.ts';
import { useChartExhibits, useNumbering } from '../../../session/case-lists.ts';
import { useSay } from '../../../words/words.tsx';
import { ExhibitLine, titleOf } from '../../chart/ExhibitLine.tsx';
import { useShownAtOnce } from './use-shown-at-once.ts';

interface ExhibitsInputProps {
  readonly label: string;
  readonly help?: string | undefined;
  readonly value: readonly number[];
  readonly onChange: (value: readonly number[]) => void;
}

const atOnce = 50;

/** Exhibits by their number: those chosen, covered, and a list to choose from that can be searched. */
export function ExhibitsInput({ label, help, value, onChange }: ExhibitsInputProps) {
  const say = useSay();
  const number = useNumbering();
  const [choosing, setChoosing] = useState(false);
  const chosen = useChartExhibits(value);
  return (
    <fieldset className="pick">
      <legend className="lab">{label}</legend>
      {help !== undefined && <p className="help">{help}</p>}
      {choosing || value.length === 0 ? (
        // While one is chosen, one line of one height: rows above the list would move it away under the mouse.
        <p className="quiet small">{say('pick.count', { count: value.length })}</p>
      ) : (
        <ul className="picked" aria-label={`${label}: ${say('pick.chosen')}`}>
          {chosen.map((exhibit) => (
            <li key={exhibit.number}>
              <ExhibitLine exhibit={exhibit} />
              <Act
                look="bare"
                size="small"
                label={say('pick.remove.of', { label: `${number(exhibit.place)} ${titleOf(exhibit)}` })}
                onPress={() => onChange(value.filter((one) => one !== exhibit.number))}
              >
                {say('pick.remove')}
              </Act>
            </li>
          ))}
        </ul>
      )}
      {choosing && <ExhibitList value={value} onChange={onChange} />}
      <div className="row">
        <Act
          size="small"
          label={`${label}: ${say(choosing ? 'pick.close' : 'pick.open')}`}
          onPress={() => setChoosing(!choosing)}
        >
          {say(choosing ? 'pick.close' : 'pick.open')}
        </Act>
      </div>
    </fieldset>
  );
}

function ExhibitList({ value, onChange }: Pick<ExhibitsInputProps, 'value' | 'onChange'>) {
  const say = useSay();
  const [search, setSearch] = useState('');
  const words = useDeferredValue(search.trim());
  const list = useRef<HTMLDivElement>(null);
  const query = useQuery({
    queryKey: ['exhibits', 'pick', words],
    queryFn: () => ask('chart', { limit: atOnce, ...(words === '' ? {} : { search: words }) }),
    placeholderData: (before) => before,
  });
  useShownAtOnce(list, query.isSuccess);
  if (query.isError) return <Trouble code={codeOf(query.error)} again={() => void query.refetch()} />;
  const { rows = [], total = 0 } = query.data ?? {};
  return (
    <div className="pick-list" ref={list}>
      <FindField label={say('pick.search')} value={search} onChange={setSearch} />
      {query.data !== undefined && total === 0 && (
        <p className="help">{say(words === '' ? 'pick.empty' : 'pick.nothing')}</p>
      )}
      <ul aria-label={say('pick.list')}>
        {rows.map((exhibit) => (
          <li key={exhibit.number}>
            <Tick
              checked={value.includes(exhibit.number)}
              onChange={(checked) =>
                onChange(checked ? [...value, exhibit.number] : value.filter((one) => one !== exhibit.number))
              }
            >
              <ExhibitLine exhibit={exhibit} linked={false} />
            </Tick>
          </li>
        ))}
      </ul>
      {total > rows.length && <p className="help">{say('pick.more', { shown: rows.length, total })}</p>}
    </div>
  );
}
