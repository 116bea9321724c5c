import { Choices } from '../../components/Choices.tsx';
import { useSay } from '../../words/words.tsx';

/** The three answers of the contract's `underEighteen`. */
export type AgeAnswer = 'no' | 'yes' | 'unsure';
const answers: readonly AgeAnswer[] = ['no', 'yes', 'unsure'];

interface AgeQuestionProps {
  readonly about: 'page' | 'file' | 'sign' | 'again';
  readonly value: AgeAnswer | null;
  readonly onChange: (answer: AgeAnswer) => void;
}

/** Asked before every capture and import, never answered beforehand (DOMAIN §6). */
export function AgeQuestion({ about, value, onChange }: AgeQuestionProps) {
  const say = useSay();
  return (
    <div className="age">
      <Choices
        legend={say(`age.question.${about}`)}
        help={say('age.why')}
        value={value}
        onChange={onChange}
        choices={answers.map((answer) => ({ value: answer, words: say(`age.${answer}`) }))}
      />
      <p className="help aside">{say('age.before')}</p>
    </div>
  );
}
