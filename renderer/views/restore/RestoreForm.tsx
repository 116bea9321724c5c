import { LoaderCircle, LockOpen } from 'lucide-react';
import { useRef, useState, type FormEvent } from 'react';
import type { Answer } from '../../../preload/contract.ts';
import type { ErrorCode } from '../../../preload/errors.ts';
import { Act } from '../../components/Act.tsx';
import { Amounts } from '../../components/Amounts.tsx';
import { FieldError } from '../../components/FieldError.tsx';
import { Note } from '../../components/Note.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import type { VaultInfo, VaultPlace } from '../../evidence.ts';
import { ask, withPassphrase } from '../../locker.ts';
import { useJobRun } from '../../session/job-run.ts';
import { useSay } from '../../words/words.tsx';
import type { CopyThere } from './use-copies.ts';

interface RestoreFormProps {
  readonly from: CopyThere;
  readonly to: VaultPlace;
  readonly onOpened: (vault: VaultInfo, place: VaultPlace) => void;
}

/** The passphrase of the copy, then the writing, which can be stopped; what came back damaged is said before it opens. */
export function RestoreForm({ from, to, onOpened }: RestoreFormProps) {
  const say = useSay();
  const job = useJobRun();
  const field = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const [code, setCode] = useState<ErrorCode | 'empty' | null>(null);
  const [restored, setRestored] = useState<Answer<'restoreCopy'> | null>(null);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (job.busy) return;
    const text = field.current?.value ?? '';
    if (text === '') return setCode('empty');
    if (field.current !== null) field.current.value = '';
    setCode(null);
    job.start(
      (id) =>
        withPassphrase(text, (passphrase) =>
          ask('restoreCopy', { job: id, copy: from.copy.place, to: to.handle, passphrase }),
        ),
      {
        done: (answer) => {
          if (answer.problems === 0) onOpened(answer.vault, to);
          else setRestored(answer);
        },
        failed: (why) => {
          setCode(why);
          field.current?.focus();
        },
      },
    );
  };
  if (restored !== null) {
    return (
      <Note tone="care" title={say('back.hurt.title', { n: restored.problems })} spoken="at-once">
        {say('back.hurt')}
        <div className="row">
          <Act size="small" takesFocus onPress={() => onOpened(restored.vault, to)}>
            {say('unlock.go')}
          </Act>
        </div>
      </Note>
    );
  }
  const isOfField = code === 'empty' || code === 'wrong-passphrase';
  return (
    <form onSubmit={submit} noValidate>
      <PassphraseField
        label={say('back.passphrase')}
        field={field}
        onType={() => setCode(null)}
        shown={shown}
        onShow={setShown}
        invalid={isOfField}
        first
      >
        {isOfField ? (
          <FieldError>{say(code === 'empty' ? 'unlock.need' : `error.${code}`)}</FieldError>
        ) : (
          <span>{say('back.passphrase.help')}</span>
        )}
      </PassphraseField>
      {code !== null && !isOfField && <Trouble code={code} />}
      <div className="row go-row">
        <Act look="go" type="submit">
          {job.busy ? (
            <LoaderCircle className="i spin" aria-hidden="true" />
          ) : (
            <LockOpen className="i" aria-hidden="true" />
          )}
          {say(job.busy ? 'back.going' : 'back.go')}
        </Act>
        <Amounts job={job} />
      </div>
    </form>
  );
}
