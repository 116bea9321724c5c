import { useSay } from '../../words/words.tsx';

/** The words of the field (DOMAIN, "Words"), by what they are needed for. */
const groups = [
  {
    title: 'terms.abuse',
    terms: [
      'images',
      'threat',
      'fake',
      'hidden',
      'child',
      'impersonation',
      'harassment',
      'stalking',
      'doxxing',
      'hacking',
    ],
  },
  {
    title: 'terms.paper',
    terms: ['shown', 'did', 'incident', 'exhibit', 'capture', 'hash', 'custody', 'chart', 'binder'],
  },
  { title: 'terms.steps', terms: ['preserve', 'removal', 'delist', 'reverse', 'stopncii', 'take'] },
] as const;

export function Terms() {
  const say = useSay();
  return (
    <>
      <p>{say('terms.lead')}</p>
      {groups.map(({ title, terms }) => (
        <section key={title}>
          <h2>{say(title)}</h2>
          <dl className="terms">
            {terms.map((term) => (
              <div key={term}>
                <dt>{say(`term.${term}`)}</dt>
                <dd>{say(`term.${term}.means`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
