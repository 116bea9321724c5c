import { Act } from '../../components/Act.tsx';
import { usePlace, type Place } from '../../session/place.tsx';
import type { WordId } from '../../words/en/index.ts';
import { useSay } from '../../words/words.tsx';

interface Step {
  readonly title: WordId;
  readonly texts: readonly WordId[];
  readonly ways: readonly { readonly word: WordId; readonly place: Place }[];
}

/** The order of DOMAIN §5: safe, capture, preservation, removal, delisting. Advice, never a gate. */
const steps: readonly Step[] = [
  {
    title: 'steps.safe',
    texts: ['steps.safe.text', 'steps.safe.mind'],
    ways: [{ word: 'steps.safe.go', place: { name: 'help', page: 'lines' } }],
  },
  {
    title: 'steps.capture',
    texts: ['steps.capture.text'],
    ways: [{ word: 'steps.capture.go', place: { name: 'save', way: 'page' } }],
  },
  { title: 'steps.preserve', texts: ['steps.preserve.text'], ways: [] },
  { title: 'steps.remove', texts: ['steps.remove.text'], ways: [] },
  {
    title: 'steps.delist',
    texts: ['steps.delist.text'],
    ways: [
      { word: 'steps.delist.find', place: { name: 'help', page: 'copies' } },
      { word: 'steps.delist.block', place: { name: 'help', page: 'block' } },
    ],
  },
];

export function FirstSteps() {
  const say = useSay();
  const { go } = usePlace();
  return (
    <>
      <p>{say('steps.lead')}</p>
      <p className="two">{say('steps.order')}</p>
      <ol className="first-steps">
        {steps.map(({ title, texts, ways }) => (
          <li key={title}>
            <h2>{say(title)}</h2>
            {texts.map((text) => (
              <p key={text}>{say(text)}</p>
            ))}
            {ways.length > 0 && (
              <div className="row">
                {ways.map(({ word, place }) => (
                  <Act key={word} size="small" onPress={() => go(place)}>
                    {say(word)}
                  </Act>
                ))}
              </div>
            )}
          </li>
        ))}
      </ol>
      <section>
        <h2>{say('steps.talk')}</h2>
        <p>{say('steps.talk.text')}</p>
      </section>
    </>
  );
}
