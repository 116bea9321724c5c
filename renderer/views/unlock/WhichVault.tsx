import { Choices } from '../../components/Choices.tsx';
import { DisguiseMark } from '../../components/DisguiseMark.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { useSay } from '../../words/words.tsx';
import type { VaultChoice } from './use-vault-choice.ts';

/** The name of the one vault there is, or a choice among several. */
export function WhichVault({ choice }: { readonly choice: VaultChoice }) {
  const say = useSay();
  const { places, chosen } = choice;
  return (
    <>
      <div className="who">
        <DisguiseMark size={36} />
        <div>
          <h1 tabIndex={-1}>{chosen?.name ?? say('unlock.title')}</h1>
          {chosen !== null && <p className="quiet help">{say('unlock.closed')}</p>}
        </div>
      </div>
      {places?.length === 0 && <p className="two">{say('unlock.nothing')}</p>}
      {places !== null && places.length > 1 && (
        <Choices
          legend={say('unlock.which')}
          value={chosen?.handle ?? null}
          onChange={choice.choose}
          choices={places.map((place) => ({ value: place.handle, words: place.name }))}
        />
      )}
      {choice.code !== null && <Trouble code={choice.code} />}
    </>
  );
}
