import { FileText, FileType } from 'lucide-react';
import { useState } from 'react';
import type { LetterFormat } from '../../../preload/contract.ts';
import type { ErrorCode } from '../../../preload/errors.ts';
import { Act } from '../../components/Act.tsx';
import { Told } from '../../components/Told.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { ask, codeOf } from '../../locker.ts';
import type { RecordForm } from '../../session/record-form.ts';
import { useSay } from '../../words/words.tsx';

export interface WrittenLetter {
  /** The id of the letter. */
  readonly record: string;
  /** The file's own name. */
  readonly name: string;
}

interface LetterActsProps {
  readonly form: RecordForm;
  readonly ready: boolean;
  /** Why it cannot be saved now; null when it can. */
  readonly blocked: string | null;
  readonly onWritten?: ((letter: WrittenLetter) => void) | undefined;
}

/** Writing the letter out, saved first: the vault holds what was sent. */
export function LetterActs({ form, ready, blocked, onWritten }: LetterActsProps) {
  const say = useSay();
  const [busy, setBusy] = useState(false);
  const [written, setWritten] = useState('');
  const [code, setCode] = useState<ErrorCode | null>(null);

  const write = async (format: LetterFormat): Promise<void> => {
    setCode(null);
    setWritten('');
    setBusy(true);
    try {
      if (!form.dirty || (await form.save())) {
        const to = await ask('chooseOutFolder', {});
        if (to !== null) {
          const { name } = await ask('writeLetter', { record: form.id, format, to: to.handle });
          setWritten(name);
          onWritten?.({ record: form.id, name });
        }
      }
    } catch (error) {
      setCode(codeOf(error));
    }
    setBusy(false);
  };
  const why = blocked ?? (busy ? say('letter.pdf.busy') : ready ? null : say('letter.blocked'));
  return (
    <div className="stack">
      <div className="row acts">
        <Act look="go" onPress={() => void write('pdf')} blocked={why}>
          <FileText className="i" aria-hidden="true" />
          {say('letter.pdf')}
        </Act>
        {why === null && (
          <Act onPress={() => void write('docx')}>
            <FileType className="i" aria-hidden="true" />
            {say('letter.docx')}
          </Act>
        )}
      </div>
      <p className="help">{say('letter.plain')}</p>
      {code !== null && <Trouble code={code} />}
      <Told className="state ok">{written !== '' && say('letter.written', { name: written })}</Told>
    </div>
  );
}
