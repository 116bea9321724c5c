import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { languages } from '../../../../preload/languages.ts';
import { Choices } from '../../../components/Choices.tsx';
import { TextInput } from '../../../components/TextInput.tsx';
import { Tick, Ticks } from '../../../components/Ticks.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { ask, codeOf } from '../../../locker.ts';
import { usualPaper } from '../../../session/binder.tsx';
import type { PackageWish } from '../../../session/packing.tsx';
import { languageEntries } from '../../../words/languages.ts';
import { useLanguage, useSay } from '../../../words/words.tsx';
import { ExhibitsInput } from '../../record/fields/ExhibitsInput.tsx';
import { PackageStart } from './PackageStart.tsx';
import { Preview } from './Preview.tsx';

const pictures = ['blurred', 'redacted', 'full'] as const;
const identifying = ['name', 'place', 'network', 'letters', 'private-notes'] as const;
const longest = 300;

/** What goes in, how pictures go in, what identifies the person; then exactly what would leave; then where to. */
export function PackageChoice() {
  const say = useSay();
  const [some, setSome] = useState<readonly number[] | null>(null);
  const [how, setHow] = useState<PackageWish['pictures']>('blurred');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [recipient, setRecipient] = useState('');
  const [reference, setReference] = useState('');
  const [paper] = useState(usualPaper);
  const spoken = useLanguage().language;
  const [language, setLanguage] = useState(spoken);
  const include = identifying.filter((one) => chosen.includes(one));
  const choice: PackageWish['choice'] =
    some === null || some.length === 0 ? { of: 'all' } : { of: 'exhibits', numbers: [...some] };
  const wish: PackageWish = { choice, pictures: how, include, paper, language, recipient, reference };
  const plan = useQuery({
    queryKey: ['package-plan', choice, how, include],
    queryFn: () => ask('planPackage', { wish: { ...wish, recipient: '', reference: '' } }),
    placeholderData: (before) => before,
    staleTime: 0,
    gcTime: 0,
  });
  // Ticked, and none chosen: that must not come to mean all of them.
  const noneChosen = some?.length === 0;
  const blocked = noneChosen
    ? say('package.blocked.none')
    : plan.isError
      ? say('package.blocked.plan')
      : null;
  return (
    <>
      <div className="package-sides">
        <Choices
          legend={say('package.pictures')}
          choices={pictures.map((value) => ({
            value,
            words: say(`package.pictures.${value}`),
            help: say(`package.pictures.${value}.help`),
          }))}
          value={how}
          onChange={setHow}
        />
        <div>
          <Ticks
            legend={say('package.include')}
            choices={identifying.map((value) => ({ value, words: say(`package.include.${value}`) }))}
            value={chosen}
            onChange={setChosen}
          />
          <p className="help">{say('package.include.help')}</p>
        </div>
      </div>
      <Tick checked={some !== null} onChange={(checked) => setSome(checked ? [] : null)}>
        {say('package.some')}
      </Tick>
      {some !== null && <ExhibitsInput label={say('package.exhibits')} value={some} onChange={setSome} />}
      {plan.isError ? (
        <Trouble code={codeOf(plan.error)} again={() => void plan.refetch()} />
      ) : (
        plan.data !== undefined && !noneChosen && <Preview plan={plan.data} />
      )}
      <Choices
        legend={say('package.language')}
        help={say('package.language.help')}
        choices={languages.map((value) => ({ value, words: languageEntries[value].name }))}
        value={language}
        onChange={setLanguage}
      />
      <TextInput
        label={say('package.recipient')}
        help={say('package.recipient.help')}
        value={recipient}
        longest={longest}
        onChange={setRecipient}
      />
      <TextInput
        label={say('package.reference')}
        value={reference}
        longest={longest}
        onChange={setReference}
      />
      <PackageStart wish={wish} blocked={blocked} />
    </>
  );
}
