import type { LetterUnknown } from '../../../preload/letter-lists.ts';
import { letterGrounds } from '../../../preload/letter-lists.ts';
import { fieldOf, idsOf, numbersOf, textOf, whenOf, type FieldName } from '../../case.ts';
import { Tick, Ticks } from '../../components/Ticks.tsx';
import type { RecordForm } from '../../session/record-form.ts';
import { useSay } from '../../words/words.tsx';
import { ExhibitsInput } from '../record/fields/ExhibitsInput.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { WhenInput } from '../record/fields/WhenInput.tsx';
import { helpOfMatter, matterOf } from './letter.ts';

interface LetterMatterProps {
  readonly form: RecordForm;
  readonly onFinished: (finished: boolean) => void;
}

/** What the letter is about: the fields that its kind asks for. */
export function LetterMatter({ form, onFinished }: LetterMatterProps) {
  return matterOf(form.fields).map((name) => (
    <MatterField key={`${name}.${form.generation}`} name={name} form={form} onFinished={onFinished} />
  ));
}

const unknowns: { readonly [N in FieldName]?: LetterUnknown } = {
  quote: 'quote',
  alias: 'alias',
  posted: 'posted',
};

function MatterField({ name, form, onFinished }: LetterMatterProps & { readonly name: FieldName }) {
  const say = useSay();
  const document = textOf(form.fields['document']);
  const unknown = document === 'preservation' ? unknowns[name] : undefined;
  return (
    <div>
      <MatterInput name={name} form={form} onFinished={onFinished} />
      {unknown !== undefined && (
        <Tick
          checked={idsOf(form.fields['notKnown']).includes(unknown)}
          onChange={(checked) => form.set('notKnown', toggled(form, 'notKnown', unknown, checked))}
        >
          {say(`letter.unknown.${unknown}`)}
        </Tick>
      )}
    </div>
  );
}

function MatterInput({ name, form, onFinished }: LetterMatterProps & { readonly name: FieldName }) {
  const say = useSay();
  const field = fieldOf('letter', name);
  const value = form.fields[name];
  const label = say(`case.${name}`);
  const helpWord = helpOfMatter(name, textOf(form.fields['document']));
  const help = helpWord === undefined ? undefined : say(helpWord);
  switch (field?.type) {
    case 'text':
      return (
        <TextInput
          label={label}
          help={help}
          value={textOf(value)}
          longest={field.longest}
          onChange={(text) => form.set(name, text)}
        />
      );
    case 'exhibits':
      return (
        <ExhibitsInput
          label={label}
          help={help}
          value={numbersOf(value)}
          onChange={(numbers) => form.set(name, numbers)}
        />
      );
    case 'when':
      return (
        <WhenInput
          label={label}
          help={help}
          value={whenOf(value)}
          onChange={(when, finished) => {
            onFinished(finished);
            form.set(name, when);
          }}
        />
      );
    case 'choices':
      return (
        <Ticks
          legend={label}
          choices={letterGrounds.map((ground) => ({ value: ground, words: say(`letter.ground.${ground}`) }))}
          value={idsOf(value)}
          onChange={(grounds) => form.set(name, grounds)}
        />
      );
    case 'flag':
      return (
        <div>
          <Tick checked={value === true} onChange={(checked) => form.set(name, checked)}>
            {label}
          </Tick>
          {name === 'againstChild' && <p className="help">{say('case.againstChild.help')}</p>}
        </div>
      );
    case 'choice':
    case 'records':
    case undefined:
    default:
      return null;
  }
}

/** The choices of a field with one of them set or taken out, in the order in which they were made. */
export function toggled(form: RecordForm, name: FieldName, choice: string, on: boolean): readonly string[] {
  const others = idsOf(form.fields[name]).filter((one) => one !== choice);
  return on ? [...others, choice] : others;
}
