import { ClipboardPaste, FileInput, FilePlus, FolderOpen, Monitor } from 'lucide-react';
import type { FormEvent } from 'react';
import { Act } from '../../components/Act.tsx';
import { Told } from '../../components/Told.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import type { Source } from '../../session/asking.ts';
import { useJobs } from '../../session/jobs.tsx';
import type { WordId } from '../../words/en/index.ts';
import { useSay } from '../../words/words.tsx';
import { AgeQuestion, type AgeAnswer } from './AgeQuestion.tsx';
import { ChosenList } from './ChosenList.tsx';
import { useChosen } from './use-chosen.ts';

interface FileFormProps {
  readonly age: AgeAnswer | null;
  readonly onAge: (answer: AgeAnswer | null) => void;
  /** This form is in view. */
  readonly active: boolean;
  /** Something was dropped on the window: bring this form into view. */
  readonly onDropped: () => void;
}

/** Files the person has. Choosing names them only; nothing is read before the question is answered with no. */
export function FileForm({ age, onAge, active, onDropped }: FileFormProps) {
  const say = useSay();
  const { running, bringIn } = useJobs();
  const { chosen, code, over, chooseFiles, chooseFolder, add, leaveOut, clear } = useChosen(
    active,
    onDropped,
  );
  const { contents, clipboard, screen } = chosen;
  const sources: readonly Source[] = [
    ...(clipboard ? [{ by: 'clipboard' as const, name: say('file.clipboard') }] : []),
    ...(screen ? [{ by: 'screen' as const, name: say('file.screen') }] : []),
    ...(contents?.files ?? []).map(({ handle, name }) => ({ by: 'file' as const, handle, name })),
  ];
  const count = sources.length;

  const blocked = ((): WordId | null => {
    if (count === 0) return 'save.need.file';
    if (age !== 'no') return 'save.need.age';
    return running ? 'save.busy' : null;
  })();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // Written out once more beside the calls: only a plain no may pass (DOMAIN §6).
    if (blocked !== null || age !== 'no') return;
    bringIn(sources);
    clear();
    onAge(null);
  };
  const stopped = age === 'yes' || age === 'unsure';
  return (
    <form onSubmit={submit} noValidate className="stack wide">
      <div className={over ? 'stack file-drop over' : 'stack file-drop'}>
        <p className="help">{say('file.help')}</p>
        <p className="help">{say('file.drop')}</p>
        <div className="row">
          <Act onPress={chooseFiles}>
            <FilePlus className="i" aria-hidden="true" />
            {say(contents === null ? 'file.choose' : 'file.choose.more')}
          </Act>
          <Act onPress={chooseFolder}>
            <FolderOpen className="i" aria-hidden="true" />
            {say('file.folder')}
          </Act>
          {!clipboard && (
            <Act onPress={() => add('clipboard')}>
              <ClipboardPaste className="i" aria-hidden="true" />
              {say('file.paste')}
            </Act>
          )}
          {!screen && (
            <Act onPress={() => add('screen')}>
              <Monitor className="i" aria-hidden="true" />
              {say('file.screen')}
            </Act>
          )}
        </div>
        <Told className="firm">{count > 0 && say('file.chosen', { count })}</Told>
        {clipboard && <p className="help">{say('file.clipboard.next')}</p>}
        {screen && <p className="help">{say('file.screen.next')}</p>}
        <ChosenList sources={sources} contents={contents} onLeaveOut={leaveOut} />
        {count > 1 && (
          <div className="row">
            <Act look="bare" size="small" onPress={clear}>
              {say('file.clear')}
            </Act>
          </div>
        )}
        {code !== null && <Trouble code={code} />}
      </div>
      <AgeQuestion about="file" value={age} onChange={onAge} />
      {!stopped && (
        <div className="row">
          <Act look="go" type="submit" blocked={blocked === null ? null : say(blocked)}>
            <FileInput className="i" aria-hidden="true" />
            {say('file.go', { count })}
          </Act>
        </div>
      )}
    </form>
  );
}
