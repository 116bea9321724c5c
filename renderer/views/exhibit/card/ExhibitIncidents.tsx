import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link } from 'react-aria-components';
import type { ErrorCode } from '../../../../preload/errors.ts';
import { nameOf, numbersOf, valuesOf, type CaseRecord, type ChartExhibit } from '../../../case.ts';
import { Act } from '../../../components/Act.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { WriteDown } from '../../../components/WriteDown.tsx';
import { ask, codeOf } from '../../../locker.ts';
import { useRecords } from '../../../session/case-lists.ts';
import { usePlace } from '../../../session/place.tsx';
import { useSay } from '../../../words/words.tsx';

/** The columns of an incident that an exhibit can stand in. */
const columns = ['evidence', 'suspectEvidence'] as const;
type EvidenceColumn = (typeof columns)[number];

/** The incidents that an exhibit belongs to, any number of them, with a way in and out. */
export function ExhibitIncidents({ exhibit }: { readonly exhibit: ChartExhibit }) {
  const say = useSay();
  const { go } = usePlace();
  const queries = useQueryClient();
  const incidents = useRecords('incident').data?.rows ?? [];
  const [code, setCode] = useState<ErrorCode | null>(null);
  const mine = incidents.filter(({ id }) => exhibit.incidents.includes(id));
  const others = incidents.filter(({ id }) => !exhibit.incidents.includes(id));
  const titleOf = (record: CaseRecord): string => nameOf(record) || say('incident.untitled');

  const put = async (record: string, into: EvidenceColumn | null): Promise<void> => {
    setCode(null);
    try {
      // Read at this moment, so that nothing that was saved since the list was drawn is undone.
      const newest = await ask('showRecord', { record });
      const values = valuesOf(newest, 'incident');
      const without = (name: EvidenceColumn): readonly number[] =>
        numbersOf(values[name]).filter((one) => one !== exhibit.number);
      const fields =
        into === null
          ? { ...values, evidence: without('evidence'), suspectEvidence: without('suspectEvidence') }
          : { ...values, [into]: [...without(into), exhibit.number] };
      await ask('saveRecord', { record, basedOn: newest.revision, what: { kind: 'incident', fields } });
    } catch (error) {
      setCode(codeOf(error));
    }
    await queries.invalidateQueries();
  };
  return (
    <div className="stack">
      <h3>{say('card.incidents')}</h3>
      {mine.length === 0 && <p className="quiet small">{say('chart.in-none')}</p>}
      {mine.length > 0 && (
        <ul className="picked short">
          {mine.map((record) => (
            <li key={record.id}>
              <Link className="link" onPress={() => go({ name: 'incident', record: record.id })}>
                {titleOf(record)}
              </Link>
              <Act
                look="bare"
                size="small"
                label={say('pick.remove.of', { label: titleOf(record) })}
                onPress={() => void put(record.id, null)}
              >
                {say('pick.remove')}
              </Act>
            </li>
          ))}
        </ul>
      )}
      {/* In no incident it is evidence for nothing yet. */}
      {mine.length === 0 && !exhibit.frozen && <WriteDown numbers={[exhibit.number]} />}
      {others.length > 0 && <AddTo others={others} titleOf={titleOf} onAdd={put} />}
      {code !== null && <Trouble code={code} />}
    </div>
  );
}

interface AddToProps {
  readonly others: readonly CaseRecord[];
  readonly titleOf: (record: CaseRecord) => string;
  readonly onAdd: (record: string, into: EvidenceColumn) => Promise<void>;
}

function AddTo({ others, titleOf, onAdd }: AddToProps) {
  const say = useSay();
  const id = useId();
  const [record, setRecord] = useState('');
  const [into, setInto] = useState<EvidenceColumn>('evidence');
  const chosen = others.some((other) => other.id === record);
  return (
    <div className="add-to">
      <div>
        <label className="small" htmlFor={`${id}-incident`}>
          {say('card.add')}
        </label>
        <select
          className="field"
          id={`${id}-incident`}
          value={chosen ? record : ''}
          onChange={(event) => setRecord(event.target.value)}
        >
          <option value="">{say('card.add.choose')}</option>
          {others.map((other) => (
            <option key={other.id} value={other.id}>
              {titleOf(other)}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className="small" htmlFor={`${id}-as`}>
          {say('card.add.as')}
        </label>
        <select
          className="field"
          id={`${id}-as`}
          value={into}
          onChange={(event) => setInto(columns.find((name) => name === event.target.value) ?? 'evidence')}
        >
          {columns.map((name) => (
            <option key={name} value={name}>
              {say(`case.${name}`)}
            </option>
          ))}
        </select>
      </div>
      <Act
        size="small"
        blocked={chosen ? null : say('card.add.first')}
        onPress={() => void onAdd(record, into)}
      >
        {say('card.add.go')}
      </Act>
    </div>
  );
}
