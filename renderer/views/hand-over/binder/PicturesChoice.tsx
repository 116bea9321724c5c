import { useState } from 'react';
import { Choices } from '../../../components/Choices.tsx';
import { Fold } from '../../../components/Fold.tsx';
import { Note } from '../../../components/Note.tsx';
import { useBinder, type ImageMode } from '../../../session/binder.tsx';
import { useSay } from '../../../words/words.tsx';
import { ExhibitsInput } from '../../record/fields/ExhibitsInput.tsx';

const modes = ['blurred', 'placeholder', 'full'] as const satisfies readonly ImageMode[];

/** How pictures come on the paper, all of them or some apart from the rest. */
export function PicturesChoice() {
  const say = useSay();
  const { choices, change } = useBinder();
  const { images, imagesOf } = choices;
  const [other, setOther] = useState<ImageMode>(imagesOf[0]?.images ?? 'placeholder');
  const numbers = imagesOf.map(({ exhibit }) => exhibit);
  const setApart = (exhibits: readonly number[], mode: ImageMode): void =>
    change({ imagesOf: exhibits.map((exhibit) => ({ exhibit, images: mode })) });
  const isFull = images === 'full' || imagesOf.some((one) => one.images === 'full');
  const words = modes.map((mode) => ({ mode, words: say(`binder.images.${mode}`) }));
  return (
    <section>
      <h2>{say('binder.images')}</h2>
      <Choices
        legend={say('binder.images.legend')}
        choices={words.map(({ mode, words }) => ({
          value: mode,
          words,
          help: say(`binder.images.${mode}.help`),
        }))}
        value={images}
        onChange={(mode) => change({ images: mode })}
        boxed
      />
      {images !== 'full' && <p className="help">{say('binder.images.documents')}</p>}
      {isFull && (
        <Note tone="care" title={say('binder.full.title')} spoken="in-turn">
          {say('binder.full.text')}
        </Note>
      )}
      <Fold title={say('binder.apart')} open={imagesOf.length > 0}>
        <Choices
          legend={say('binder.apart.legend')}
          choices={words.map(({ mode, words }) => ({ value: mode, words }))}
          value={other}
          onChange={(mode) => {
            setOther(mode);
            setApart(numbers, mode);
          }}
        />
        <ExhibitsInput
          label={say('binder.apart.pick')}
          value={numbers}
          onChange={(exhibits) => setApart(exhibits, other)}
        />
      </Fold>
    </section>
  );
}
