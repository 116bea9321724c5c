import type { CaseKind } from '../../../preload/case-fields.ts';
import { fieldOf, idsOf, isFilled, isWhen, numbersOf, type FieldName, type FieldValue } from '../../case.ts';
import { exhibitLabel } from '../../evidence.ts';
import { useRecordNames } from '../../session/case-lists.ts';
import { chosenWords } from '../../words/choice-words.ts';
import { useWhenWords } from '../../words/when.ts';
import { useSay, type Say } from '../../words/words.tsx';
import { abuseKinds } from '../../../preload/case-fields.ts';

interface FieldWordsProps {
  readonly kind: CaseKind;
  readonly name: FieldName;
  readonly value: FieldValue | undefined;
}

/** What a field says, to read: never cut short, and “empty” rather than nothing. */
export function FieldWords({ kind, name, value }: FieldWordsProps) {
  const say = useSay();
  const whenWords = useWhenWords();
  const people = useRecordNames('person');
  const accounts = useRecordNames('account');
  const requests = useRecordNames('removal');
  const field = fieldOf(kind, name);
  const text = ((): string => {
    if (!isFilled(value)) return say('history.empty');
    if (isWhen(value)) return whenWords(value).whole;
    if (field?.type === 'choice' || field?.type === 'choices') {
      const chosen = typeof value === 'string' ? [value] : idsOf(value);
      return chosenWords(name, chosen)
        .map((word) => say(word, { by: '' }))
        .join(', ');
    }
    if (typeof value === 'string') return value;
    if (field?.type === 'exhibits') return numbersOf(value).map(exhibitLabel).join(', ');
    if (field?.type === 'records') {
      const names = { person: people, account: accounts, removal: requests }[field.kind];
      const untitled = say(`${field.kind}.untitled`);
      return idsOf(value)
        .map((id) => names.get(id) || untitled)
        .join('; ');
    }
    return say('history.yes');
  })();
  return <p className={isFilled(value) ? 'said' : 'said quiet'}>{text}</p>;
}

/** The words of the kinds of abuse, in the order of their list. */
export function kindsOf(values: readonly string[], say: Say): readonly string[] {
  return abuseKinds.filter((kind) => values.includes(kind)).map((kind) => say(`kind-of.${kind}`));
}
