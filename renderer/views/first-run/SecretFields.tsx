import { Told } from '../../components/Told.tsx';
import { useState } from 'react';
import { FieldError, FieldFault } from '../../components/FieldError.tsx';
import { Note } from '../../components/Note.tsx';
import { PassphraseField } from '../../components/PassphraseField.tsx';
import { StrengthWords } from '../../strength/StrengthWords.tsx';
import { useSay } from '../../words/words.tsx';
import type { Create, Missing } from './use-create.ts';

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
        {create.busy ? (
          // The fields are empty by now: to ask for a passphrase again would look as if it had failed.
          <Told>{say('create.secret.taken')}</Told>
        ) : missing.secret === undefined ? (
          <StrengthWords length={create.length} strength={create.strength} />
        ) : (
          <FieldError>{say(missing.secret)}</FieldError>
        )}
        <p>{say('create.secret.help')}</p>
      </PassphraseField>
      <PassphraseField
        label={say('create.again')}
        field={create.again}
        onType={create.typed}
        shown={shown}
        invalid={missing.again !== undefined}
      >
        <FieldFault fault={missing.again === undefined ? null : say(missing.again)} />
        <Told>
          {create.length === 0 || missing.again !== undefined
            ? ''
            : say(create.same ? 'create.same' : 'create.differs')}
        </Told>
      </PassphraseField>
      <Note>{say('create.forgotten')}</Note>
    </section>
  );
}
