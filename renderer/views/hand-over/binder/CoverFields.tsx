import { Fold } from '../../../components/Fold.tsx';
import { TextInput } from '../../../components/TextInput.tsx';
import { useBinder } from '../../../session/binder.tsx';
import { useSay } from '../../../words/words.tsx';

const fields = ['matter', 'caseNumber', 'preparedBy', 'preparedFor'] as const;
/** Printable ASCII: page numbers are searched for and sorted by every program. */
const notPrintable = /[^\x20-\x7e]/gu;

/** What stands on the cover and in front of page numbers. All may stay empty. */
export function CoverFields() {
  const say = useSay();
  const { choices, change } = useBinder();
  return (
    <Fold title={say('binder.cover')} hint={say('binder.cover.hint')}>
      <p className="help">{say('binder.cover.help')}</p>
      {fields.map((field) => (
        <TextInput
          key={field}
          label={say(`binder.cover.${field}`)}
          value={choices[field]}
          onChange={(value) => change({ [field]: value })}
          longest={200}
        />
      ))}
      <TextInput
        label={say('binder.bates')}
        help={say('binder.bates.help')}
        value={choices.batesPrefix}
        onChange={(value) => change({ batesPrefix: value.replace(notPrintable, '') })}
        longest={12}
        mono
      />
    </Fold>
  );
}
