import { useRef } from 'react';
import { Told } from '../../components/Told.tsx';
import { FolderOpen } from 'lucide-react';
import { useCaret } from '../../components/FocusedTitle.tsx';
import { FieldError } from '../../components/FieldError.tsx';
import { Act } from '../../components/Act.tsx';
import { Note } from '../../components/Note.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { useSay, type Say } from '../../words/words.tsx';
import type { Create, Missing } from './use-create.ts';

interface NamesFieldsProps {
  readonly create: Create;
  readonly missing: Missing;
  readonly shared: boolean;
}

/** What was chosen and where that is: whoever meant the thumb drive must see when it is not. */
function placeWords(name: string, about: Create['about'], say: Say): string {
  if (about === null) return name;
  return say(about.removable ? 'create.place.drive' : 'create.place.computer', { name });
}

export function NamesFields({ create, missing, shared }: NamesFieldsProps) {
  const say = useSay();
  const first = useRef<HTMLInputElement>(null);
  useCaret(first);
  const cloud = create.about?.cloud ?? null;
  const unnamed = create.name.trim() === '';
  return (
    <section className="fields">
      <h2>{say('create.names')}</h2>
      <TextInput
        field={first}
        label={say('create.name')}
        help={say('create.name.help')}
        value={create.name}
        longest={80}
        onChange={create.setName}
        fault={missing.name === undefined ? null : say(missing.name)}
      />
      <div>
        <p className="lab" id="place">
          {say('create.place')}
        </p>
        <div className="row">
          <Act onPress={() => void create.choosePlace()} blocked={unnamed ? say('create.need.name') : null}>
            <FolderOpen className="i" aria-hidden="true" />
            {say(create.place === null ? 'create.place.choose' : 'create.place.other')}
          </Act>
          {!unnamed && missing.place !== undefined && <FieldError>{say(missing.place)}</FieldError>}
          {!unnamed && missing.place === undefined && (
            <Told className={create.place === null ? 'quiet' : 'firm'}>
              {create.place === null
                ? say('create.place.none')
                : placeWords(create.place.name, create.about, say)}
            </Told>
          )}
        </div>
        <p className="help under">{say('create.place.help')}</p>
        {shared && create.about?.removable === false && (
          <Note tone="care" title={say('create.shared')} spoken="in-turn">
            {say('create.shared.text')}
          </Note>
        )}
        {cloud !== null && (
          <Note tone="care" title={say('cloud.title', { service: cloud })} spoken="in-turn">
            {say('cloud.text', { service: cloud })}
          </Note>
        )}
      </div>
      <TextInput
        label={say('create.person')}
        help={say('create.person.help')}
        value={create.person}
        longest={80}
        onChange={create.setPerson}
        fault={missing.person === undefined ? null : say(missing.person)}
      />
    </section>
  );
}
