import { numbersOf, textOf, valuesOf } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import { Note } from '../../components/Note.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { ask } from '../../locker.ts';
import { useSay } from '../../words/words.tsx';
import { useNoteRequest } from '../removal/use-note-request.ts';

interface WrittenNoteProps {
  /** The id of the letter that lies in a folder now. */
  readonly letter: string;
  /** The file's own name. */
  readonly name: string;
  /** Of the page that it is about, where the letter names none. */
  readonly address?: string;
}

/** The file lies in a folder now. Whether it was sent only she knows: then it belongs into the log. */
export function WrittenNote({ letter, name, address = '' }: WrittenNoteProps) {
  const say = useSay();
  const { note, code } = useNoteRequest();
  const toLog = async (): Promise<void> => {
    const fields = valuesOf(await ask('showRecord', { record: letter }), 'letter');
    await note({
      addresses: textOf(fields['addresses']) || address,
      about: numbersOf(fields['exhibits']),
      request: textOf(fields['document']),
      recipient: textOf(fields['recipient']),
    });
  };
  return (
    <Note spoken="in-turn">
      {say('page-letters.written', { name })}
      <div className="row">
        <Act size="small" onPress={() => void toLog().catch(() => undefined)}>
          {say('page-letters.sent')}
        </Act>
      </div>
      {code !== null && <Trouble code={code} />}
    </Note>
  );
}
