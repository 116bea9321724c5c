import { AppWindow } from 'lucide-react';
import { useId, useState, type FormEvent } from 'react';
import { Input } from 'react-aria-components';
import { Act } from '../../components/Act.tsx';
import { FieldError } from '../../components/FieldError.tsx';
import { Note } from '../../components/Note.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { useSignIn } from '../../session/sign-in.tsx';
import type { WordId } from '../../words/en/index.ts';
import { useSay } from '../../words/words.tsx';
import { readAddresses } from '../save-page/addresses.ts';
import { AgeQuestion, type AgeAnswer } from '../save-page/AgeQuestion.tsx';

interface SignInFormProps {
  readonly typed: string;
  readonly onType: (address: string) => void;
  readonly age: AgeAnswer | null;
  readonly onAge: (answer: AgeAnswer | null) => void;
}

export function SignInForm({ typed, onType, age, onAge }: SignInFormProps) {
  const say = useSay();
  const id = useId();
  const { signIn, open } = useSignIn();
  const [left, setLeft] = useState(false);
  const { urls, fault } = readAddresses(typed);
  const [url] = urls;

  const blocked = ((): WordId | null => {
    if (url === undefined) return 'save.need.address';
    if (fault !== null) return 'save.need.fix';
    return age === 'no' ? null : 'save.need.age';
  })();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setLeft(true);
    // Written out once more beside the call: only a plain no may pass (DOMAIN §6).
    if (blocked !== null || url === undefined || age !== 'no') return;
    open(url);
    onAge(null);
  };
  const wrong = left && fault !== null;
  const stopped = age === 'yes' || age === 'unsure';
  return (
    <form onSubmit={submit} noValidate className="stack wide">
      {signIn.state === 'closed' && <Note spoken="in-turn">{say('sign.closed')}</Note>}
      {signIn.code !== null && <Trouble code={signIn.code} />}
      <div>
        <label className="lab" htmlFor={id}>
          {say('sign.address')}
        </label>
        <Input
          className="field mono"
          id={id}
          value={typed}
          spellCheck={false}
          autoComplete="off"
          aria-describedby={`${id}-help`}
          aria-invalid={wrong ? 'true' : undefined}
          onChange={(event) => onType(event.target.value)}
          onBlur={() => setLeft(true)}
        />
        {wrong && <FieldError>{say(`error.${fault.code}`)}</FieldError>}
        <p className="help under" id={`${id}-help`}>
          {say('sign.address.help')}
        </p>
      </div>
      <AgeQuestion about="sign" value={age} onChange={onAge} />
      {!stopped && (
        <div className="row">
          <Act look="go" type="submit" blocked={blocked === null ? null : say(blocked)}>
            <AppWindow className="i" aria-hidden="true" />
            {say('sign.open')}
          </Act>
        </div>
      )}
    </form>
  );
}
