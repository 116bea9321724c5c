import { Told } from '../../components/Told.tsx';
import { FileInput, FolderOpen } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import type { Answer } from '../../../preload/contract.ts';
import type { ErrorCode } from '../../../preload/errors.ts';
import { Act } from '../../components/Act.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { ask, codeOf } from '../../locker.ts';
import { useJobs } from '../../session/jobs.tsx';
import type { WordId } from '../../words/en/index.ts';
import { useSay } from '../../words/words.tsx';
import { AgeQuestion, type AgeAnswer } from './AgeQuestion.tsx';

interface FileFormProps {
  readonly age: AgeAnswer | null;
  readonly onAge: (answer: AgeAnswer | null) => void;
}

/** Files the person has. Choosing names them only; nothing is read before the question is answered with no. */
export function FileForm({ age, onAge }: FileFormProps) {
  const say = useSay();
  const { running, bringIn } = useJobs();
  const [files, setFiles] = useState<Answer<'chooseFiles'>>([]);
  const [code, setCode] = useState<ErrorCode | null>(null);

  const choose = async (): Promise<void> => {
    setCode(null);
    try {
      const chosen = await ask('chooseFiles', {});
      if (chosen.length > 0) setFiles(chosen);
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  const blocked = ((): WordId | null => {
    if (files.length === 0) return 'save.need.file';
    if (age !== 'no') return 'save.need.age';
    return running ? 'save.busy' : null;
  })();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // Written out once more beside the call: only a plain no may pass (DOMAIN §6).
    if (blocked !== null || age !== 'no') return;
    bringIn(files);
    setFiles([]);
    onAge(null);
  };
  const stopped = age === 'yes' || age === 'unsure';
  return (
    <form onSubmit={submit} noValidate className="stack wide">
      <div className="stack">
        <p className="help">{say('file.help')}</p>
        <div className="row">
          <Act onPress={() => void choose()}>
            <FolderOpen className="i" aria-hidden="true" />
            {say(files.length === 0 ? 'file.choose' : 'file.choose.more')}
          </Act>
          {files.length > 0 && <Told className="firm">{say('file.chosen', { count: files.length })}</Told>}
        </div>
        {files.length > 0 && (
          <ul className="chosen">
            {files.map((file) => (
              <li key={file.handle} className="mono">
                {file.name}
              </li>
            ))}
          </ul>
        )}
        {code !== null && <Trouble code={code} />}
      </div>
      <AgeQuestion about="file" value={age} onChange={onAge} />
      {!stopped && (
        <div className="row">
          <Act look="go" type="submit" blocked={blocked === null ? null : say(blocked)}>
            <FileInput className="i" aria-hidden="true" />
            {say('file.go', { count: files.length })}
          </Act>
        </div>
      )}
    </form>
  );
}
