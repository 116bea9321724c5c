import type { LetterUnknown } from '../../../preload/letter-lists.ts';
import { idsOf, numbersOf, textOf, type FieldName } from '../../case.ts';
import { useEffect, useRef } from 'react';
import { Tick } from '../../components/Ticks.tsx';
import { useChartExhibits } from '../../session/case-lists.ts';
import type { RecordForm } from '../../session/record-form.ts';
import { useSay } from '../../words/words.tsx';
import { FieldInput } from '../record/FieldInput.tsx';
import { helpOfMatter, matterOf, partIdOf } from './letter.ts';

interface LetterMatterProps {
  readonly form: RecordForm;
  readonly onFinished: (finished: boolean) => void;
}

/** What the letter is about: the fields that its kind asks for. */
export function LetterMatter({ form, onFinished }: LetterMatterProps) {
  useTheirAddresses(form);
  return matterOf(form.fields).map((name) => (
    <MatterField key={`${name}.${form.generation}`} name={name} form={form} onFinished={onFinished} />
  ));
}

/**
 * The address of an exhibit goes in with it, where it can be read and taken out: an exhibit that was chosen without it left
 * the letter without the one thing that a site cannot do without.
 */
function useTheirAddresses({ fields, generation, set }: RecordForm): void {
  const numbers = numbersOf(fields['exhibits']);
  const chosen = useChartExhibits(numbers);
  // Those that the form began with, or was given by an undo, stand as they were written.
  const known = useRef<ReadonlySet<number>>(new Set(numbers));
  const begun = useRef(generation);
  useEffect(() => {
    if (begun.current !== generation) {
      begun.current = generation;
      known.current = new Set(numbers);
    }
    const fresh = chosen.filter(({ number }) => !known.current.has(number));
    // What is not answered yet is not known yet; what was taken out may be chosen anew.
    const answered = new Set(chosen.map(({ number }) => number));
    known.current = new Set(numbers.filter((one) => known.current.has(one) || answered.has(one)));
    const lines = textOf(fields['addresses'])
      .split('\n')
      .filter((line) => line.trim() !== '');
    const missing = fresh.flatMap(({ url, frozen }) =>
      url === null || frozen || lines.includes(url) ? [] : [url],
    );
    if (missing.length > 0) set('addresses', [...lines, ...new Set(missing)].join('\n'));
  }, [numbers, chosen, fields, generation, set]);
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
    <div id={partIdOf(name)}>
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
