import { Act } from '../../components/Act.tsx';
import { usePlace, type PlatformStart } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';
import { BarWords } from '../frame/bar-slot.tsx';
import { RecordEditor } from '../record/RecordEditor.tsx';

interface PlatformViewProps {
  readonly record: string;
  readonly start?: PlatformStart;
}

/** An entry of the person's own, or what they put right in a given one. */
export function PlatformView({ record, start }: PlatformViewProps) {
  const say = useSay();
  const { go } = usePlace();
  const back = (): void => go({ name: 'directory' });
  return (
    <>
      <BarWords>
        <Act look="link" onPress={back}>
          {say('platform.back')}
        </Act>
      </BarWords>
      <div className="pad">
        <RecordEditor
          kind="platform"
          id={record}
          lead={say('platform.lead')}
          onOut={back}
          {...(start === undefined ? {} : { start })}
        />
      </div>
    </>
  );
}
