import { LoaderCircle, LockOpen } from 'lucide-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { ErrorCode } from '../../../preload/errors.ts';
import { Act } from '../../components/Act.tsx';
import { NewPassphraseFields, useNewPassphrase } from '../../components/NewPassphrase.tsx';
import { RecoveryWordsField, unknownWords, type UnknownWords } from '../../components/RecoveryWordsField.tsx';
import type { VaultInfo, VaultPlace } from '../../evidence.ts';
import { ask, codeOf, withPassphrase } from '../../locker.ts';
import { useSay } from '../../words/words.tsx';

interface WordsFormProps {
  readonly place: VaultPlace;
  readonly onOpened: (vault: VaultInfo, place: VaultPlace) => void;
}

/** Opens a vault with its recovery words, and offers a new passphrase in the same step. */
export function WordsForm({ place, onOpened }: WordsFormProps) {
  const say = useSay();
  const field = useRef<HTMLTextAreaElement>(null);
  const fresh = useNewPassphrase([place.name]);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [code, setCode] = useState<ErrorCode | 'empty' | null>(null);
  const [wrong, setWrong] = useState<UnknownWords>([]);
  useEffect(() => field.current?.focus(), []);

  const open = async (): Promise<void> => {
    const text = field.current?.value ?? '';
    const isChosen = fresh.length > 0;
    setAsked(isChosen);
    if (busy || (isChosen && !fresh.ready)) return;
    if (text.trim() === '') {
      setCode('empty');
      field.current?.focus();
      return;
    }
    setBusy(true);
    setCode(null);
    setWrong([]);
    try {
      const chosen = isChosen ? (fresh.secret.current?.value ?? '') : null;
      const give = (words: Uint8Array, passphrase?: Uint8Array): Promise<VaultInfo> =>
        ask('unlockWithWords', {
          place: place.handle,
          words,
          ...(passphrase === undefined ? {} : { fresh: passphrase }),
        });
      const vault = await withPassphrase(text, (words) =>
        chosen === null ? give(words) : withPassphrase(chosen, (passphrase) => give(words, passphrase)),
      );
      if (field.current !== null) field.current.value = '';
      fresh.take();
      onOpened(vault, place);
    } catch (error) {
      if (codeOf(error) === 'recovery-word-unknown') setWrong(await unknownWords(text));
      setCode(codeOf(error));
      setBusy(false);
      field.current?.focus();
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void open();
  };
  return (
    <form onSubmit={submit} noValidate className="stack wide">
      <RecoveryWordsField field={field} code={code} wrong={wrong} onType={() => setCode(null)} />
      <fieldset className="stack">
        <legend className="firm">{say('unlock.words.new')}</legend>
        <p className="help">{say('unlock.words.new.help')}</p>
        <NewPassphraseFields fresh={fresh} asked={asked} />
      </fieldset>
      <div className="row go-row">
        <Act look="go" type="submit">
          {busy ? (
            <LoaderCircle className="i spin" aria-hidden="true" />
          ) : (
            <LockOpen className="i" aria-hidden="true" />
          )}
          {say(busy ? 'unlock.going' : 'unlock.words.go')}
        </Act>
      </div>
    </form>
  );
}
