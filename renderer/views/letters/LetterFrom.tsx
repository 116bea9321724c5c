import { letterIdentities, letterSenders, type LetterIdentity } from '../../../preload/letter-lists.ts';
import { fieldOf, idsOf, textOf, type FieldName } from '../../case.ts';
import { Choices } from '../../components/Choices.tsx';
import { Note } from '../../components/Note.tsx';
import { Tick } from '../../components/Ticks.tsx';
import type { RecordForm } from '../../session/record-form.ts';
import { useSay } from '../../words/words.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { partIdOf, type LetterCheck } from './letter.ts';
import { toggled } from './LetterMatter.tsx';

interface LetterFromProps {
  readonly form: RecordForm;
  readonly check: LetterCheck | undefined;
}

const identityFields: { readonly [I in LetterIdentity]: FieldName } = {
  name: 'ownName',
  phone: 'phone',
  address: 'postalAddress',
};

/** Who writes, and how they are reached. What says who the person is goes in only after it was agreed to. */
export function LetterFrom({ form, check }: LetterFromProps) {
  const say = useSay();
  const sender = textOf(form.fields['sender']);
  const chosen = letterSenders.find((one) => one === sender) ?? null;
  const needsSignature = check?.elements.some(({ id }) => id === 'signature') === true;
  return (
    <>
      <div id={partIdOf('sender')}>
        <Choices
          legend={say('case.sender')}
          value={chosen}
          onChange={(value) => form.set('sender', value)}
          choices={letterSenders.map((value) => ({
            value,
            words: say(`letter.sender.${value}`),
            help: say(`letter.sender.${value}.help`),
          }))}
        />
      </div>
      {chosen !== null && (
        <>
          {chosen !== 'self' && (
            <>
              <Line form={form} name="senderName" />
              <Line form={form} name="organisation" />
            </>
          )}
          <Line form={form} name="email" help={say('case.email.help')} />
          <Note tone="care" title={say('letter.expose')}>
            {say('letter.expose.text')}
          </Note>
          {letterIdentities.map((what) => (
            <Identity key={what} form={form} what={what} asks={chosen === 'self' || what === 'name'} />
          ))}
          {needsSignature && <Signature form={form} isOwn={chosen === 'self'} />}
        </>
      )}
    </>
  );
}

interface IdentityProps {
  readonly form: RecordForm;
  readonly what: LetterIdentity;
  /** Whether it has to be agreed to: an agent's own phone need not. */
  readonly asks: boolean;
}

function Identity({ form, what, asks }: IdentityProps) {
  const say = useSay();
  return (
    <div>
      <Line form={form} name={identityFields[what]} />
      {asks && (
        <Tick
          checked={idsOf(form.fields['exposed']).includes(what)}
          onChange={(checked) => form.set('exposed', toggled(form, 'exposed', what, checked))}
        >
          {say(`letter.expose.${what}`)}
        </Tick>
      )}
    </div>
  );
}

function Signature({ form, isOwn }: { readonly form: RecordForm; readonly isOwn: boolean }) {
  const say = useSay();
  const byHand = form.fields['signByHand'] === true;
  return (
    <div>
      {!byHand && (
        <Line form={form} name="signature" {...(isOwn ? { help: say('case.signature.help') } : {})} />
      )}
      <Tick checked={byHand} onChange={(checked) => form.set('signByHand', checked)}>
        {say('case.signByHand')}
      </Tick>
    </div>
  );
}

interface LineProps {
  readonly form: RecordForm;
  readonly name: FieldName;
  readonly help?: string;
}

/** One field of text by its name. */
export function Line({ form, name, help }: LineProps) {
  const say = useSay();
  const field = fieldOf('letter', name);
  return (
    <div id={partIdOf(name)}>
      <TextInput
        label={say(`case.${name}`)}
        help={help}
        value={textOf(form.fields[name])}
        longest={field?.type === 'text' ? field.longest : 500}
        onChange={(text) => form.set(name, text)}
      />
    </div>
  );
}
