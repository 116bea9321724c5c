import { Told } from '../../components/Told.tsx';
import { useState } from 'react';
import { FieldError } from '../../components/FieldError.tsx';
import { Note } from '../../components/Note.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import type { WordId } from '../../words/en/index.ts';
import { useSay } from '../../words/words.tsx';
import { shortestPassphrase, type Create, type Missing } from './use-create.ts';

interface SecretFieldsProps {
  readonly create: Create;
  readonly missing: Missing;
}

export function SecretFields({ create, missing }: SecretFieldsProps) {
  const say = useSay();
  const [shown, setShown] = useState(false);
  return (
    <section className="fields">
      <h2>{say('create.secret')}</h2>
      <PassphraseField
        label={say('create.secret')}
        field={create.secret}
        onType={create.typed}
        shown={shown}
        onShow={setShown}
        invalid={missing.secret !== undefined}
      >
        {missing.secret !== undefined && <FieldError>{say(missing.secret)}</FieldError>}
        <Told className={create.length >= 14 ? 'firm' : ''}>{say(strengthOf(create.length))}</Told>
        <p>{say('create.secret.help')}</p>
      </PassphraseField>
      <PassphraseField
        label={say('create.again')}
        field={create.again}
        onType={create.typed}
        shown={shown}
        invalid={missing.again !== undefined}
      >
        {missing.again !== undefined && <FieldError>{say(missing.again)}</FieldError>}
        <Told>{create.length === 0 ? '' : say(create.same ? 'create.same' : 'create.differs')}</Told>
      </PassphraseField>
      <Note>{say('create.forgotten')}</Note>
    </section>
  );
}

/** Length is what counts against guessing by machine; rules about signs and digits mostly make people write it down. */
function strengthOf(length: number): WordId {
  if (length === 0) return 'strength.empty';
  if (length < shortestPassphrase) return 'strength.short';
  if (length < 14) return 'strength.weak';
  return length < 20 ? 'strength.fair' : 'strength.good';
}
