import type { LetterUnknown } from '../../../preload/letter-lists.ts';
import { idsOf, textOf, type FieldName } from '../../case.ts';
import { Tick } from '../../components/Ticks.tsx';
import type { RecordForm } from '../../session/record-form.ts';
import { useSay } from '../../words/words.tsx';
import { FieldInput } from '../record/FieldInput.tsx';
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
      <FieldInput
        name={name}
        form={form}
        helpWord={helpOfMatter(name, document)}
        onFinished={(_, finished) => onFinished(finished)}
      />
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

/** The choices of a field with one of them set or taken out, in the order in which they were made. */
export function toggled(form: RecordForm, name: FieldName, choice: string, on: boolean): readonly string[] {
  const others = idsOf(form.fields[name]).filter((one) => one !== choice);
  return on ? [...others, choice] : others;
}
