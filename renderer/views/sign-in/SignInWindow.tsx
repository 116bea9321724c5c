import { FilePlus, KeyRound, LoaderCircle } from 'lucide-react';
import { useState, type FormEvent } from 'react';
import { Act } from '../../components/Act.tsx';
import { Note } from '../../components/Note.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { Told } from '../../components/Told.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { siteOf } from '../../evidence.ts';
import { useSignIn } from '../../session/sign-in.tsx';
import { useSay } from '../../words/words.tsx';

/** What can be done with the open browser window: save what it shows, keep the sign-in, close it. */
export function SignInWindow() {
  const say = useSay();
  const { signIn, saving, save, close } = useSignIn();
  if (signIn.state === 'opening') {
    return (
      <Told className="state wait">
        <LoaderCircle className="i spin" aria-hidden="true" />
        {say('sign.opening')}
      </Told>
    );
  }
  return (
    <div className="stack wide">
      <section aria-labelledby="tab-title">
        <h2 id="tab-title">{say('sign.now')}</h2>
        <Told>
          <span className="firm">{signIn.title === '' ? siteOf(signIn.address) : signIn.title}</span>
          <span className="mono quiet tab-address">{signIn.address}</span>
        </Told>
        <p className="help under">{say('sign.now.help')}</p>
      </section>
      {signIn.code !== null && <Trouble code={signIn.code} />}
      <div>
        <div className="row">
          <Act look="go" takesFocus onPress={save} blocked={saving ? say('sign.busy') : null}>
            <FilePlus className="i" aria-hidden="true" />
            {say('sign.save')}
          </Act>
        </div>
        <p className="help under">{say('sign.save.help')}</p>
      </div>
      <KeepForm />
      <div>
        <div className="row">
          <Act onPress={close} blocked={saving ? say('sign.busy') : null}>
            {say('sign.close')}
          </Act>
        </div>
        <p className="help under">{say('sign.close.help')}</p>
      </div>
    </div>
  );
}

function KeepForm() {
  const say = useSay();
  const { signIn, keep } = useSignIn();
  const [label, setLabel] = useState('');
  const unnamed = label.trim() === '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!unnamed && !signIn.keeping) keep(label.trim());
  };
  if (signIn.kept !== null) {
    const { label: name, site } = signIn.kept;
    return <Note spoken="in-turn">{say('sign.kept', { name, site })}</Note>;
  }
  return (
    <form onSubmit={submit} noValidate className="stack keep" aria-labelledby="keep-title">
      <h2 id="keep-title">{say('sign.keep.title')}</h2>
      <TextInput
        label={say('sign.keep.label')}
        help={say('sign.keep.help')}
        value={label}
        longest={80}
        onChange={setLabel}
      />
      <div className="row">
        <Act type="submit" blocked={unnamed ? say('sign.keep.need') : null}>
          <KeyRound className="i" aria-hidden="true" />
          {say(signIn.keeping ? 'sign.keeping' : 'sign.keep')}
        </Act>
      </div>
    </form>
  );
}
