import { useState } from 'react';
import { Act } from '../../components/Act.tsx';
import { usePlace, type LetterStart } from '../../session/place.tsx';
import { useSay } from '../../words/words.tsx';
import { BarWords } from '../frame/bar-slot.tsx';
import { LetterPane } from './LetterPane.tsx';
import { WrittenNote } from './WrittenNote.tsx';

interface LetterViewProps {
  readonly record: string;
  readonly start?: LetterStart;
}

/** One letter on a page of its own. */
export function LetterView({ record, start }: LetterViewProps) {
  const say = useSay();
  const { go } = usePlace();
  const [written, setWritten] = useState('');
  const back = (): void => go({ name: 'letters' });
  return (
    <>
      <BarWords>
        <Act look="link" onPress={back}>
          {say('letter.back')}
        </Act>
      </BarWords>
      <div className="pad stack">
        {written !== '' && <WrittenNote letter={record} name={written} />}
        <LetterPane
          record={record}
          onWritten={({ name }) => setWritten(name)}
          onOut={back}
          {...(start === undefined ? {} : { start })}
        />
      </div>
    </>
  );
}
