import { UserRound } from 'lucide-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Act } from '../../components/Act.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { useHelper } from '../../session/helper.tsx';
import { useSay } from '../../words/words.tsx';

/** Over every place of the frame while somebody helps, and while their name is asked for. */
export function HelperStrip() {
  const say = useSay();
  const { label, asking, code, end } = useHelper();
  if (label === null && !asking) return null;
  return (
    <section className="helper" aria-label={say('helper.offer')}>
      {label === null ? (
        <HelperForm />
      ) : (
        <>
          <UserRound className="i" aria-hidden="true" />
          <output className="firm">{say('helper.now', { label })}</output>
          <Act size="small" onPress={() => void end()}>
            {say('helper.end')}
          </Act>
        </>
      )}
      {code !== null && <Trouble code={code} />}
    </section>
  );
}

function HelperForm() {
  const say = useSay();
  const { ask, begin } = useHelper();
  const [name, setName] = useState('');
  const [missing, setMissing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  // It was asked for a moment ago, from the other end of the window.
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setMissing(name.trim() === '');
    if (name.trim() !== '') void begin(name.trim());
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it listens for what bubbles from the fields
    <form onSubmit={submit} noValidate onKeyDown={({ key }) => key === 'Escape' && ask(false)}>
      <p>{say('helper.lead')}</p>
      <TextInput
        label={say('helper.label')}
        help={say('helper.label.help')}
        value={name}
        longest={80}
        onChange={setName}
        fault={missing ? say('helper.need') : null}
        field={field}
      />
      <div className="row">
        <Act look="go" type="submit">
          {say('helper.begin')}
        </Act>
        <Act look="bare" onPress={() => ask(false)}>
          {say('helper.cancel')}
        </Act>
      </div>
    </form>
  );
}
