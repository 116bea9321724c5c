import { FolderOpen, LoaderCircle, LockOpen } from 'lucide-react';
import { useRef, useState, type FormEvent } from 'react';
import type { ErrorCode } from '../../../preload/errors.ts';
import { Act } from '../../components/Act.tsx';
import { FieldError } from '../../components/FieldError.tsx';
import { HideNow } from '../../components/HideNow.tsx';
import { LanguageSelect } from '../../components/LanguageSelect.tsx';
import { Note } from '../../components/Note.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import type { VaultInfo, VaultPlace } from '../../evidence.ts';
import { ask, codeOf, withPassphrase } from '../../locker.ts';
import type { WordId } from '../../words/en/index.ts';
import { useSay } from '../../words/words.tsx';
import { useVaultChoice } from './use-vault-choice.ts';
import { WhichVault } from './WhichVault.tsx';
import { WordsForm } from './WordsForm.tsx';

interface UnlockProps {
  /** What closed the vault, when nobody asked for it. */
  readonly why: WordId | null;
  readonly onHide: () => void;
  /** The vault that was open last in this window. */
  readonly last: VaultPlace | null;
  readonly onOpened: (vault: VaultInfo, place: VaultPlace) => void;
  readonly onNew: () => void;
  /** To bring one back from a copy. */
  readonly onBack: () => void;
}

/** Opens a vault. Says nothing of evidence: whoever looks over a shoulder sees a folder and a passphrase. */
export function Unlock({ why, last, onHide, onOpened, onNew, onBack }: UnlockProps) {
  const say = useSay();
  const choice = useVaultChoice(last);
  const [withWords, setWithWords] = useState(false);
  const Form = withWords ? WordsForm : PassphraseForm;
  return (
    <div className="whole alone">
      <header>
        <LanguageSelect />
        <span className="grow" />
        <HideNow onHide={onHide} />
      </header>
      <main className="card narrow">
        <WhichVault choice={choice} />
        {why !== null && (
          <Note tone="care" spoken="at-once">
            {say(why)}
          </Note>
        )}
        {choice.chosen === null && choice.places !== null && (
          <div className="row go-row">
            <Act look="go" onPress={() => void choice.chooseOther()}>
              <FolderOpen className="i" aria-hidden="true" />
              {say('unlock.choose')}
            </Act>
          </div>
        )}
        {/* Anew after the dialog, so that the passphrase goes into its field and not into the dialog, opened again. */}
        {choice.chosen !== null && <Form key={choice.pointed} place={choice.chosen} onOpened={onOpened} />}
        <hr className="rule" />
        <div className="row ways">
          {choice.chosen !== null && (
            <Act look="link" onPress={() => setWithWords(!withWords)}>
              {say(withWords ? 'unlock.words.not' : 'unlock.words')}
            </Act>
          )}
          {choice.chosen !== null && (
            <Act look="link" onPress={() => void choice.chooseOther()}>
              {say('unlock.other')}
            </Act>
          )}
          <Act look="link" onPress={onBack}>
            {say('back.offer')}
          </Act>
          <Act look="link" onPress={onNew}>
            {say('unlock.new')}
          </Act>
        </div>
        {choice.chosen !== null && <Note>{say('unlock.forgotten')}</Note>}
      </main>
    </div>
  );
}

interface PassphraseFormProps {
  readonly place: VaultPlace;
  readonly onOpened: (vault: VaultInfo, place: VaultPlace) => void;
}

function PassphraseForm({ place, onOpened }: PassphraseFormProps) {
  const say = useSay();
  const field = useRef<HTMLInputElement>(null);
  const [shown, setShown] = useState(false);
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<{ readonly of: string; readonly code: ErrorCode | 'empty' } | null>(
    null,
  );
  // What is wrong with one vault is not said of another.
  const code = fault?.of === place.handle ? fault.code : null;

  const open = async (): Promise<void> => {
    const text = field.current?.value ?? '';
    if (busy) return;
    if (text === '') return setFault({ of: place.handle, code: 'empty' });
    if (field.current !== null) field.current.value = '';
    setBusy(true);
    setFault(null);
    try {
      const vault = await withPassphrase(text, (passphrase) =>
        ask('unlockVault', { place: place.handle, passphrase }),
      );
      onOpened(vault, place);
    } catch (error) {
      setFault({ of: place.handle, code: codeOf(error) });
      setBusy(false);
      field.current?.focus();
    }
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void open();
  };
  return (
    <form onSubmit={submit} noValidate>
      <PassphraseField
        label={say('unlock.passphrase')}
        field={field}
        onType={() => setFault(null)}
        shown={shown}
        onShow={setShown}
        invalid={code !== null}
        first
      >
        {code !== null && <FieldError>{say(code === 'empty' ? 'unlock.need' : `error.${code}`)}</FieldError>}
      </PassphraseField>
      <div className="row go-row">
        <Act look="go" type="submit">
          {busy ? (
            <LoaderCircle className="i spin" aria-hidden="true" />
          ) : (
            <LockOpen className="i" aria-hidden="true" />
          )}
          {say(busy ? 'unlock.going' : 'unlock.go')}
        </Act>
        <span className="help quiet">{say('unlock.hint')}</span>
      </div>
    </form>
  );
}
