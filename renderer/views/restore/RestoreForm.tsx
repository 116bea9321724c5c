import { LoaderCircle, LockOpen } from 'lucide-react';
import { useRef, useState, type FormEvent } from 'react';
import type { Answer } from '../../../preload/contract.ts';
import type { ErrorCode } from '../../../preload/errors.ts';
import { Act } from '../../components/Act.tsx';
import { Amounts } from '../../components/Amounts.tsx';
import { FieldError } from '../../components/FieldError.tsx';
import { Note } from '../../components/Note.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { RecoveryWordsField, unknownWords, type UnknownWords } from '../../components/RecoveryWordsField.tsx';
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

/** What is wrong with what was typed, not with the drive. */
const ofField: ReadonlySet<ErrorCode | 'empty'> = new Set<ErrorCode | 'empty'>([
  'empty',
  'wrong-passphrase',
  'recovery-words-count',
  'recovery-word-unknown',
  'recovery-words-checksum',
  'wrong-recovery-words',
  'no-recovery-words',
]);

/** The passphrase or the recovery words of the copy, then the writing, which can be stopped; what came back damaged is said before it opens. */
export function RestoreForm({ from, to, onOpened }: RestoreFormProps) {
  const say = useSay();
  const job = useJobRun();
  const field = useRef<HTMLInputElement>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  const [withWords, setWithWords] = useState(false);
  const [shown, setShown] = useState(false);
  const [code, setCode] = useState<ErrorCode | 'empty' | null>(null);
  const [wrong, setWrong] = useState<UnknownWords>([]);
  const [restored, setRestored] = useState<Answer<'restoreCopy'> | null>(null);

  const focus = (): void => (withWords ? words : field).current?.focus();
  const failed = async (why: ErrorCode, text: string): Promise<void> => {
    if (why === 'recovery-word-unknown') setWrong(await unknownWords(text));
    setCode(why);
    focus();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (job.busy) return;
    const text = (withWords ? words : field).current?.value ?? '';
    if (text.trim() === '') return setCode('empty');
    if (field.current !== null) field.current.value = '';
    setCode(null);
    setWrong([]);
    job.start(
      (id) =>
        withPassphrase(text, (bytes) =>
          ask('restoreCopy', {
            job: id,
            copy: from.copy.place,
            to: to.handle,
            ...(withWords ? { words: bytes } : { passphrase: bytes }),
          }),
        ),
      {
        done: (answer) => {
          if (words.current !== null) words.current.value = '';
          if (answer.problems === 0) onOpened(answer.vault, to);
          else setRestored(answer);
        },
        failed: (why) => void failed(why, text),
      },
    );
  };
  const change = (): void => {
    setCode(null);
    setWithWords(!withWords);
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
  const isOfField = code !== null && ofField.has(code);
  return (
    <form onSubmit={submit} noValidate>
      {withWords ? (
        <RecoveryWordsField
          field={words}
          code={isOfField ? code : null}
          wrong={wrong}
          onType={() => setCode(null)}
        />
      ) : (
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
      )}
      {code !== null && code !== 'empty' && !isOfField && <Trouble code={code} />}
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
        {!job.busy && (
          <Act look="bare" size="small" onPress={change}>
            {say(withWords ? 'unlock.words.not' : 'unlock.words')}
          </Act>
        )}
      </div>
    </form>
  );
}
