import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Act } from '../../components/Act.tsx';
import { DisguiseChoices } from '../../components/DisguiseChoices.tsx';
import { FocusedTitle } from '../../components/FocusedTitle.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import type { VaultInfo, VaultPlace } from '../../evidence.ts';
import { ask } from '../../locker.ts';
import { useDisguise } from '../../session/disguise.ts';
import { useSay } from '../../words/words.tsx';
import { NamesFields } from './NamesFields.tsx';
import { SecretFields } from './SecretFields.tsx';
import { useCreate } from './use-create.ts';

interface CreateStepProps {
  /** Somebody else signs in to this computer as her. */
  readonly shared: boolean;
  readonly onBack: () => void;
  readonly onCreated: (vault: VaultInfo, place: VaultPlace) => void;
}

/** Step 2: name, place, the label in the log, and the passphrase twice. */
export function CreateStep({ shared, onBack, onCreated }: CreateStepProps) {
  const say = useSay();
  const create = useCreate(say('create.person.usual'), onCreated);
  const worn = useDisguise();
  const [asked, setAsked] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const missing = asked > 0 ? create.missing : {};
  // The first field that is not right takes the focus, so that its sentence is read out there.
  useEffect(() => {
    if (asked > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [asked]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked((times) => times + 1);
    void create.submit();
  };
  return (
    <form onSubmit={submit} noValidate ref={form}>
      <div className="lead">
        <FocusedTitle>{say('create.title')}</FocusedTitle>
        <p className="two">{say('create.lead')}</p>
      </div>
      <div className="halves">
        <NamesFields create={create} missing={missing} shared={shared} />
        <SecretFields create={create} missing={missing} />
      </div>
      <div className="across outside">
        <DisguiseChoices worn={worn} onChange={(disguise) => void ask('wearDisguise', { disguise })} />
        <p className="help">{say('safety.disguise.limits')}</p>
      </div>
      <div className="below">{create.code !== null && <Trouble code={create.code} />}</div>
      <footer>
        <span className="two small once-more">{say('create.forgotten.again')}</span>
        <span className="grow" />
        <Act look="go" type="submit">
          {say(create.busy ? 'create.going' : 'create.go')}
        </Act>
        {!create.busy && (
          <Act look="bare" onPress={onBack}>
            {say('first.back')}
          </Act>
        )}
      </footer>
    </form>
  );
}
