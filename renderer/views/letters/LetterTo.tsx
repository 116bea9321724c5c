import { useState } from 'react';
import { languages } from '../../../preload/languages.ts';
import { letterPapers } from '../../../preload/letter-lists.ts';
import { textOf, type FieldName } from '../../case.ts';
import { Act } from '../../components/Act.tsx';
import type { RecordForm } from '../../session/record-form.ts';
import type { WordId } from '../../words/en/index.ts';
import { useSay } from '../../words/words.tsx';
import { CountryInput } from '../record/fields/CountryInput.tsx';
import { DirectoryPick } from '../directory/DirectoryPick.tsx';
import type { LetterCheck } from './letter.ts';
import { Line } from './LetterFrom.tsx';

interface LetterToProps {
  readonly form: RecordForm;
  readonly check: LetterCheck | undefined;
}

/** To whom it goes, typed or from the directory, and so in which language and on which paper. */
export function LetterTo({ form, check }: LetterToProps) {
  const say = useSay();
  const [choosing, setChoosing] = useState(false);
  return (
    <>
      <div className="row">
        <Act size="small" onPress={() => setChoosing(!choosing)}>
          {say(choosing ? 'letter.recipient.close' : 'letter.recipient.from')}
        </Act>
      </div>
      {choosing && (
        <DirectoryPick
          onTake={({ name, address, country }) => {
            form.set('recipient', name);
            form.set('recipientAddress', address);
            if (country !== '') form.set('recipientCountry', country);
            setChoosing(false);
          }}
        />
      )}
      <Line form={form} name="recipient" />
      <Line form={form} name="recipientAddress" />
      <CountryInput
        label={say('case.recipientCountry')}
        help={say('case.recipientCountry.help')}
        value={textOf(form.fields['recipientCountry'])}
        onChange={(code) => form.set('recipientCountry', code)}
      />
      <div className="pairs">
        <Select
          form={form}
          name="letterLanguage"
          auto="letter.language.auto"
          options={languages.map((value) => [value, `letter.language.${value}`] as const)}
        />
        <Select
          form={form}
          name="letterPaper"
          auto="letter.paper.auto"
          options={letterPapers.map((value) => [value, `letter.paper.${value}`] as const)}
        />
      </div>
      {check !== undefined && (
        <p className="help">
          {say('letter.goes-as', {
            language: say(`letter.language.${check.language}`),
            paper: say(`letter.paper.${check.paper}`),
          })}{' '}
          {say('letter.own-words')}
        </p>
      )}
    </>
  );
}

interface SelectProps {
  readonly form: RecordForm;
  readonly name: FieldName;
  readonly auto: WordId;
  readonly options: readonly (readonly [value: string, word: WordId])[];
}

function Select({ form, name, auto, options }: SelectProps) {
  const say = useSay();
  return (
    <label className="lab">
      {say(`case.${name}`)}
      <select
        className="field"
        value={textOf(form.fields[name])}
        onChange={({ target }) => form.set(name, target.value)}
      >
        <option value="">{say(auto)}</option>
        {options.map(([value, word]) => (
          <option key={value} value={value}>
            {say(word)}
          </option>
        ))}
      </select>
    </label>
  );
}
