import { LoaderCircle } from 'lucide-react';
import { useRef, useState, type FormEvent, type ReactNode } from 'react';
import type { ErrorCode } from '../../../../preload/errors.ts';
import { Act } from '../../../components/Act.tsx';
import { FieldError } from '../../../components/FieldError.tsx';
import { PassphraseField } from '../../../components/PassphraseField.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { codeOf, withPassphrase } from '../../../locker.ts';
import { useSay } from '../../../words/words.tsx';

interface AskPassphraseProps {
  readonly go: string;
  readonly going: string;
  readonly look?: 'go' | 'stop';
  readonly stop: string;
  readonly onStop: () => void;
  /** May throw a coded error, which is then said here. */
  readonly onGive: (passphrase: Uint8Array) => Promise<void>;
  /** Between the field and the buttons. */
  readonly children?: ReactNode;
}

/** The passphrase once more, before something that only its owner may do. */
export function AskPassphrase({
  go,
  going,
  look = 'go',
  stop,
  onStop,
  onGive,
  children,
}: AskPassphraseProps) {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [code, setCode] = useState<ErrorCode | 'empty' | null>(null);
  const atField = code === 'empty' || code === 'wrong-passphrase';

  const give = async (): Promise<void> => {
    const text = field.current?.value ?? '';
    if (busy) return;
    if (text === '') {
      setCode('empty');
      field.current?.focus();
      return;
    }
    if (field.current !== null) field.current.value = '';
    setBusy(true);
    setCode(null);
    try {
      await withPassphrase(text, onGive);
    } catch (error) {
      setCode(codeOf(error));
      field.current?.focus();
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void give();
  };
  return (
    <form onSubmit={submit} noValidate className="stack">
      <PassphraseField
        label={say('pass.now')}
        field={field}
        onType={() => setCode(null)}
        shown={shown}
        onShow={setShown}
        invalid={atField}
        first
      >
        {atField && <FieldError>{say(code === 'empty' ? 'pass.need' : `error.${code}`)}</FieldError>}
      </PassphraseField>
      {children}
      {code !== null && !atField && <Trouble code={code} />}
      <div className="row">
        <Act look={look} type="submit">
          {busy && <LoaderCircle className="i spin" aria-hidden="true" />}
          {busy ? going : go}
        </Act>
        {!busy && (
          <Act look="bare" onPress={onStop}>
            {stop}
          </Act>
        )}
      </div>
    </form>
  );
}
