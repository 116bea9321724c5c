import { ClipboardPaste, FileInput, FilePlus, FolderOpen, Monitor } from 'lucide-react';
import type { FormEvent } from 'react';
import { Act } from '../../components/Act.tsx';
import { Told } from '../../components/Told.tsx';
import { Trouble } from '../../components/Trouble.tsx';
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
  const { running, bringIn, paste, pictureOfScreen } = useJobs();
  const { chosen, code, over, chooseFiles, chooseFolder, choose } = useChosen(active, onDropped);
  const count = chosen?.way === 'files' ? chosen.contents.files.length : chosen === null ? 0 : 1;

  const blocked = ((): WordId | null => {
    if (count === 0) return 'save.need.file';
    if (age !== 'no') return 'save.need.age';
    return running ? 'save.busy' : null;
  })();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    // Written out once more beside the calls: only a plain no may pass (DOMAIN §6).
    if (blocked !== null || age !== 'no' || chosen === null) return;
    if (chosen.way === 'files') bringIn(chosen.contents.files);
    else if (chosen.way === 'clipboard') paste(say('file.clipboard'));
    else pictureOfScreen(say('file.screen'));
    choose(null);
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
            {say(chosen?.way === 'files' ? 'file.choose.more' : 'file.choose')}
          </Act>
          <Act onPress={chooseFolder}>
            <FolderOpen className="i" aria-hidden="true" />
            {say('file.folder')}
          </Act>
          {chosen?.way !== 'files' && (
            <>
              <Act onPress={() => choose({ way: 'clipboard' })}>
                <ClipboardPaste className="i" aria-hidden="true" />
                {say('file.paste')}
              </Act>
              <Act onPress={() => choose({ way: 'screen' })}>
                <Monitor className="i" aria-hidden="true" />
                {say('file.screen')}
              </Act>
            </>
          )}
        </div>
        <Told className="firm">
          {chosen?.way === 'files' && say('file.chosen', { count })}
          {chosen?.way === 'clipboard' && say('file.clipboard.next')}
          {chosen?.way === 'screen' && say('file.screen.next')}
        </Told>
        {chosen?.way === 'files' && (
          <>
            <ChosenList contents={chosen.contents} />
            <div className="row">
              <Act look="bare" size="small" onPress={() => choose(null)}>
                {say('file.clear')}
              </Act>
            </div>
          </>
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
