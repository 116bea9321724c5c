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
  readonly kind: 'incident' | 'person' | 'account';
  readonly record: string;
}

/** One incident, person or account, to read and to change. */
export function RecordView({ kind, record }: RecordViewProps) {
  const say = useSay();
  const { go } = usePlace();
  const isIncident = kind === 'incident';
  const back = (): void => go({ name: isIncident ? 'chart' : 'people' });
  const history = useQuery({
    queryKey: ['history', record],
    queryFn: () => ask('recordHistory', { record }),
  });
  const newest = history.data?.[0];
  return (
    <>
      <BarWords>
        <Act look="link" onPress={back}>
          {say(isIncident ? 'form.back' : 'people.back')}
        </Act>
        {newest !== undefined && <span>{nameOf(newest)}</span>}
      </BarWords>
      <div className="pad">
        <RecordEditor
          kind={kind}
          id={record}
          {...(isIncident ? { lead: say('form.lead') } : {})}
          onOut={back}
        />
        {!isIncident && newest !== undefined && <NamedIn record={record} />}
      </div>
    </>
  );
}
