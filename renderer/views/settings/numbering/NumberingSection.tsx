import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { placeLabel } from '../../../../preload/case-numbering.ts';
import type { ErrorCode } from '../../../../preload/errors.ts';
import type { Numbering } from '../../../case.ts';
import { Choices } from '../../../components/Choices.tsx';
import { Told } from '../../../components/Told.tsx';
import { Trouble } from '../../../components/Trouble.tsx';
import { ask, codeOf } from '../../../locker.ts';
import { useSay } from '../../../words/words.tsx';
import { TextInput } from '../../../components/TextInput.tsx';
import { Act } from '../../../components/Act.tsx';

/** As the contract takes it. */
const longestPrefix = 20;

/** How exhibits are numbered in the person's order: as the court or the lawyer wants it. */
export function NumberingSection() {
  const say = useSay();
  const query = useQuery({ queryKey: ['settings'], queryFn: () => ask('vaultSettings', {}) });
  return (
    <section>
      <h2>{say('numbering.title')}</h2>
      <p className="two">{say('numbering.lead')}</p>
      {query.isError && <Trouble code={codeOf(query.error)} again={() => void query.refetch()} />}
      {query.data !== undefined && <NumberingForm numbering={query.data.numbering} />}
    </section>
  );
}

function NumberingForm({ numbering }: { readonly numbering: Numbering }) {
  const say = useSay();
  const queries = useQueryClient();
  const [prefix, setPrefix] = useState(numbering.prefix);
  const [saved, setSaved] = useState(false);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const change = async (next: Numbering): Promise<void> => {
    setCode(null);
    setSaved(false);
    try {
      const settings = await ask('changeVaultSettings', { numbering: next });
      queries.setQueryData(['settings'], settings);
      setPrefix(settings.numbering.prefix);
      setSaved(true);
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  const shown = { ...numbering, prefix };
  const examples = [1, 2, 3, 28].map((place) => placeLabel(shown, place)).join(', ');
  return (
    <div className="stack wide">
      <Choices
        legend={say('numbering.style')}
        value={numbering.style}
        onChange={(style) => void change({ style, prefix })}
        choices={[
          { value: 'numbers', words: say('numbering.numbers') },
          { value: 'letters', words: say('numbering.letters') },
        ]}
      />
      <TextInput
        label={say('numbering.prefix')}
        help={say('numbering.prefix.help')}
        value={prefix}
        longest={longestPrefix}
        onChange={(text) => {
          setPrefix(text);
          setSaved(false);
        }}
      />
      <p className="num">{say('numbering.examples', { examples })}</p>
      {code !== null && <Trouble code={code} />}
      <div className="row">
        <Act onPress={() => void change({ style: numbering.style, prefix: prefix.trim() })}>
          {say('numbering.save')}
        </Act>
        <Told className="small quiet">{saved && say('safety.saved')}</Told>
      </div>
    </div>
  );
}
