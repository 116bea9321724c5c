import { LoaderCircle, LockOpen } from 'lucide-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { Answer, JobId, JobProgress } from '../../../preload/contract.ts';
import type { ErrorCode } from '../../../preload/errors.ts';
import { Act } from '../../components/Act.tsx';
import { FieldError } from '../../components/FieldError.tsx';
import { Note } from '../../components/Note.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import type { VaultInfo, VaultPlace } from '../../evidence.ts';
import { ask, codeOf, withPassphrase } from '../../locker.ts';
import { useFormats } from '../../words/formats.ts';
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
  const formats = useFormats();
  const field = useRef<HTMLInputElement>(null);
  const job = useRef<JobId | null>(null);
  const [shown, setShown] = useState(false);
  const [heard, setHeard] = useState<JobProgress | null>(null);
  const [busy, setBusy] = useState(false);
  const [code, setCode] = useState<ErrorCode | 'empty' | null>(null);
  const [restored, setRestored] = useState<Answer<'restoreCopy'> | null>(null);
  useEffect(
    () =>
      window.locker.subscribe('jobProgress', (event) => {
        if (event.job === job.current) setHeard(event);
      }),
    [],
  );

  const bringBack = async (): Promise<void> => {
    const text = field.current?.value ?? '';
    if (busy) return;
    if (text === '') return setCode('empty');
    if (field.current !== null) field.current.value = '';
    const mine = crypto.randomUUID() as JobId;
    job.current = mine;
    setBusy(true);
    setCode(null);
    setHeard(null);
    try {
      const answer = await withPassphrase(text, (passphrase) =>
        ask('restoreCopy', { job: mine, copy: from.copy.place, to: to.handle, passphrase }),
      );
      if (answer.problems === 0) onOpened(answer.vault, to);
      else setRestored(answer);
    } catch (error) {
      setCode(codeOf(error));
      field.current?.focus();
    } finally {
      job.current = null;
      setBusy(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void bringBack();
  };
  const stop = (): void => {
    if (job.current !== null) void ask('stopJob', { job: job.current }).catch(() => undefined);
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
          {busy ? (
            <LoaderCircle className="i spin" aria-hidden="true" />
          ) : (
            <LockOpen className="i" aria-hidden="true" />
          )}
          {say(busy ? 'back.going' : 'back.go')}
        </Act>
        {busy && (
          <>
            <span className="tnum quiet">
              {heard !== null &&
                say('copy.amount', {
                  done: formats.bytes(heard.done ?? 0),
                  total: formats.bytes(heard.total ?? 0),
                })}
            </span>
            <Act size="small" onPress={stop}>
              {say('copy.stop')}
            </Act>
          </>
        )}
      </div>
    </form>
  );
}
