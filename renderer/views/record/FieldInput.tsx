import { abuseKinds } from '../../../preload/case-fields.ts';
import { letterGrounds } from '../../../preload/letter-lists.ts';
import { fieldOf, idsOf, numbersOf, textOf, whenOf, type FieldName } from '../../case.ts';
import { Note } from '../../components/Note.tsx';
import { Tick, Ticks } from '../../components/Ticks.tsx';
import { useHelper } from '../../session/helper.tsx';
import type { RecordForm } from '../../session/record-form.ts';
import type { WordId } from '../../words/en/index.ts';
import { useSay, type Say } from '../../words/words.tsx';
import { ChoiceInput } from './fields/ChoiceInput.tsx';
import { CountryInput } from './fields/CountryInput.tsx';
import { ExhibitsInput } from './fields/ExhibitsInput.tsx';
import { RecordsInput } from './fields/RecordsInput.tsx';
import { TextInput } from '../../components/TextInput.tsx';
import { WhenInput } from './fields/WhenInput.tsx';
import { WorstInput } from './fields/WorstInput.tsx';
import { helpOf } from './layouts.ts';

interface FieldInputProps {
  readonly form: RecordForm;
  readonly name: FieldName;
  /** Instead of what is usually said under this field. */
  readonly helpWord?: WordId | undefined;
  /** A date that is not finished cannot be saved. */
  readonly onFinished: (name: FieldName, finished: boolean) => void;
}

/** A copyright notice is offered to nobody but who says that she made the image (DOMAIN §5). */
function isOffered(choice: string, fields: RecordForm['fields']): boolean {
  return choice !== 'dmca' || fields['madeByMe'] === true || fields['request'] === 'dmca';
}

function usualHelp(form: RecordForm, name: FieldName): WordId | undefined {
  if (form.kind === 'letter') return undefined;
  if (form.kind === 'removal' && name === 'addresses') return 'case.requestAddresses.help';
  return helpOf[name];
}

function choicesOf(name: FieldName, say: Say): readonly { readonly value: string; readonly words: string }[] {
  return name === 'grounds'
    ? letterGrounds.map((ground) => ({ value: ground, words: say(`letter.ground.${ground}`) }))
    : abuseKinds.map((kind) => ({ value: kind, words: say(`kind-of.${kind}`) }));
}

/** The input for one field, by what the one table of fields says it may hold. */
export function FieldInput({ form, name, helpWord, onFinished }: FieldInputProps) {
  const say = useSay();
  const helper = useHelper();
  const field = fieldOf(form.kind, name);
  const value = form.fields[name];
  const label = say(`case.${name}`);
  const word = helpWord ?? usualHelp(form, name);
  const help = word === undefined ? undefined : say(word);
  if (name === 'privateNotes' && helper.label !== null) {
    return <Note>{say('case.hidden', { label: helper.label })}</Note>;
  }
  switch (field?.type) {
    case 'text':
      return name === 'recipientCountry' ? (
        <CountryInput
          label={label}
          help={help}
          value={textOf(value)}
          onChange={(code) => form.set(name, code)}
        />
      ) : (
        <TextInput
          label={label}
          help={help}
          value={textOf(value)}
          longest={field.longest}
          onChange={(text) => form.set(name, text)}
        />
      );
    case 'when':
      return (
        <WhenInput
          label={label}
          help={help}
          value={whenOf(value)}
          onChange={(when, finished) => {
            onFinished(name, finished);
            form.set(name, when);
          }}
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
    case 'records':
      return (
        <RecordsInput
          label={label}
          help={help}
          kind={field.kind}
          value={idsOf(value)}
          onChange={(ids) => form.set(name, ids)}
        />
      );
    case 'choices':
      return (
        <Ticks
          legend={label}
          choices={choicesOf(name, say)}
          value={idsOf(value)}
          onChange={(chosen) => form.set(name, chosen)}
        />
      );
    case 'flag':
      return name === 'worst' ? (
        <WorstInput id={form.id} value={value === true} onChange={(worst) => form.set(name, worst)} />
      ) : (
        <div>
          <Tick checked={value === true} onChange={(ticked) => form.set(name, ticked)}>
            {label}
          </Tick>
          {help !== undefined && <p className="help under">{help}</p>}
        </div>
      );
    case 'choice':
      return (
        <ChoiceInput
          label={label}
          help={help}
          name={name}
          choices={field.of.filter((one) => isOffered(one, form.fields))}
          value={textOf(value)}
          onChange={(choice) => form.set(name, choice)}
        />
      );
    case undefined:
    default:
      return null;
  }
}
