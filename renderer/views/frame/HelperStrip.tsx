import { UserRound } from 'lucide-react';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import { Input, Label, Text, TextField } from 'react-aria-components';
import { Act } from '../../components/Act.tsx';
import { FieldError } from '../../components/FieldError.tsx';
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
    <form onSubmit={submit} noValidate>
      <p>{say('helper.lead')}</p>
      <TextField
        value={name}
        onChange={setName}
        maxLength={80}
        autoComplete="off"
        isInvalid={missing}
        validationBehavior="aria"
      >
        <Label className="lab">{say('helper.label')}</Label>
        <Input className="field" ref={field} />
        <Text slot="errorMessage" elementType="div">
          {missing && <FieldError>{say('helper.need')}</FieldError>}
        </Text>
        <Text slot="description" className="help under">
          {say('helper.label.help')}
        </Text>
      </TextField>
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
