import type { Disguise } from '../session/disguise.ts';
import { useSay } from '../words/words.tsx';
import { Choices } from './Choices.tsx';

const disguises: readonly Disguise[] = ['plain', 'notes', 'units', 'household'];

interface DisguiseChoicesProps {
  readonly worn: Disguise;
  readonly onChange: (disguise: Disguise) => void;
}

/** What the app is called and looks like in the title bar and the task bar. */
export function DisguiseChoices({ worn, onChange }: DisguiseChoicesProps) {
  const say = useSay();
  return (
    <Choices
      legend={say('safety.disguise.what')}
      value={worn}
      onChange={onChange}
      choices={disguises.map((value) => ({ value, words: say(`safety.disguise.${value}`) }))}
    />
  );
}
