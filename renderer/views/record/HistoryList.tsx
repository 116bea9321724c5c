import { useQuery } from '@tanstack/react-query';
import { namedFields, sameValue, valuesOf, type CaseRecord, type FieldName } from '../../case.ts';
import { Fold } from '../../components/Fold.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { ask, codeOf } from '../../locker.ts';
import { useHelper } from '../../session/helper.tsx';
import { useFormats } from '../../words/formats.ts';
import { useSay } from '../../words/words.tsx';
import { FieldWords } from './FieldWords.tsx';

/** Every version of a record, newest first, with what each changed. */
export function HistoryList({ record }: { readonly record: CaseRecord }) {
  const say = useSay();
  return (
    <Fold title={say('history.title')} hint={say('history.count', { count: record.revision })}>
      <Versions id={record.id} />
    </Fold>
  );
}

function Versions({ id }: { readonly id: string }) {
  const query = useQuery({
    queryKey: ['history', id],
    queryFn: () => ask('recordHistory', { record: id }),
    staleTime: 0,
  });
  if (query.isError) return <Trouble code={codeOf(query.error)} again={() => void query.refetch()} />;
  const all = query.data ?? [];
  return (
    <ol className="versions">
      {all.map((record, index) => (
        <Version key={record.revision} record={record} before={all[index + 1] ?? null} newest={index === 0} />
      ))}
    </ol>
  );
}

interface VersionProps {
  readonly record: CaseRecord;
  readonly before: CaseRecord | null;
  readonly newest: boolean;
}

function Version({ record, before, newest }: VersionProps) {
  const say = useSay();
  const formats = useFormats();
  const helper = useHelper();
  const [now, then] = [valuesOf(record, record.kind), valuesOf(before, record.kind)];
  const changed: readonly FieldName[] = namedFields(record.kind)
    .map(([name]) => name)
    .filter((name) => !sameValue(now[name], then[name]))
    .filter((name) => name !== 'privateNotes' || helper.label === null);
  return (
    <li>
      <p>
        <b className="firm">{say('history.line', { revision: record.revision })}</b>{' '}
        {newest && <span className="quiet small">{say('history.now')}</span>}
      </p>
      <p className="small quiet num">
        {formats.moment(record.at)} · {record.by} · {say(whatHappened(record, before))}
      </p>
      {changed.length > 0 && (
        <dl className="facts">
          {changed.map((name) => (
            <div key={name}>
              <dt>{say(`case.${name}`)}</dt>
              <dd>
                <FieldWords kind={record.kind} name={name} value={now[name]} />
              </dd>
            </div>
          ))}
        </dl>
      )}
    </li>
  );
}

function whatHappened(record: CaseRecord, before: CaseRecord | null) {
  if (before === null) return 'history.first' as const;
  if (record.withdrawn === before.withdrawn) return 'history.changed' as const;
  return record.withdrawn ? ('history.out' as const) : ('history.back' as const);
}
