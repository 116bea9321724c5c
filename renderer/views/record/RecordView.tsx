import { useQuery } from '@tanstack/react-query';
import { nameOf } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { ask } from '../../locker.ts';
import { usePlace } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';
import { BarWords } from '../frame/bar-slot.tsx';
import { NamedIn } from '../people/NamedIn.tsx';
import { RecordEditor } from './RecordEditor.tsx';

interface RecordViewProps {
  readonly kind: 'incident' | 'person' | 'account' | 'removal';
  readonly record: string;
}

const people = { back: 'people.back', lead: null, place: { name: 'people' } } as const;
/** Where each is one of many, and what is said over one that is new. */
const around = {
  incident: { back: 'form.back', lead: 'form.lead', place: { name: 'chart' } },
  person: people,
  account: people,
  removal: {
    back: 'request-form.back',
    lead: 'request-form.lead',
    place: { name: 'removals', page: null },
  },
} as const;

/** One incident, person, account or request, to read and to change. */
export function RecordView({ kind, record }: RecordViewProps) {
  const say = useSay();
  const { go } = usePlace();
  const { back: backWord, lead, place } = around[kind];
  const back = (): void => go(place);
  const history = useQuery({
    queryKey: ['history', record],
    queryFn: () => ask('recordHistory', { record }),
  });
  const newest = history.data?.[0];
  const wayBack = (
    <Act look="link" onPress={back}>
      {say(backWord)}
    </Act>
  );
  return (
    <>
      <BarWords>
        {wayBack}
        {newest !== undefined && <span>{nameOf(newest)}</span>}
      </BarWords>
      <div className="pad">
        <RecordEditor
          kind={kind}
          id={record}
          {...(lead === null ? {} : { lead: say(lead) })}
          onOut={back}
          onward={wayBack}
        />
        {(kind === 'person' || kind === 'account') && newest !== undefined && <NamedIn record={record} />}
      </div>
    </>
  );
}
