import { Link } from 'react-aria-components';
import { nameOf } from '../../case.ts';
import { Fold } from '../../components/Fold.tsx';
import { useRecords } from '../../session/case-lists.ts';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';

/** What was taken out of the chart: kept, and a press away from coming back. */
export function TakenOut({ kind }: { readonly kind: 'incident' | 'person' | 'account' | 'removal' }) {
  const say = useSay();
  const { go } = usePlace();
  const { data } = useRecords(kind, true);
  if (data === undefined || data.total === 0) return null;
  return (
    <Fold title={say('people.out', { count: data.total })}>
      <ul className="entries">
        {data.rows.map((record) => (
          <li key={record.id}>
            <Link className="link" onPress={() => go({ name: kind, record: record.id })}>
              {nameOf(record) || say(`${kind}.untitled`)}
            </Link>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
