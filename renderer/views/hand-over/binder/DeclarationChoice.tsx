import { Choices } from '../../../components/Choices.tsx';
import { Note } from '../../../components/Note.tsx';
import { useBinder, type BinderChoices } from '../../../session/binder.tsx';
import { useSay } from '../../../words/words.tsx';
import { ExhibitsInput } from '../../record/fields/ExhibitsInput.tsx';

type Kind = NonNullable<BinderChoices['declaration']>['kind'];
const kinds = ['none', 'us', 'us-outside', 'england-wales', 'plain'] as const satisfies readonly (
  Kind | 'none'
)[];

/** The draft of a declaration, and of which exhibits the person says: I saw this page myself. None is ticked for her. */
export function DeclarationChoice() {
  const say = useSay();
  const { choices, change } = useBinder();
  const { declaration } = choices;
  return (
    <section>
      <h2>{say('binder.declaration')}</h2>
      <Choices
        legend={say('binder.declaration.legend')}
        help={say('binder.declaration.help')}
        choices={kinds.map((kind) => ({ value: kind, words: say(`binder.declaration.${kind}`) }))}
        value={declaration?.kind ?? 'none'}
        onChange={(kind) =>
          change({ declaration: kind === 'none' ? null : { kind, seen: declaration?.seen ?? [] } })
        }
      />
      {declaration !== null && (
        <>
          <ExhibitsInput
            label={say('binder.seen')}
            help={say('binder.seen.help')}
            value={declaration.seen}
            onChange={(seen) => change({ declaration: { ...declaration, seen } })}
          />
          <Note>{say('binder.unsigned')}</Note>
        </>
      )}
    </section>
  );
}
