import { Choices } from '../../../components/Choices.tsx';
import { useSay } from '../../../words/words.tsx';
import { Kept } from './Kept.tsx';
import { useSafety } from './use-safety.ts';

const ways = ['close', 'stay'] as const;

/** Whether the cover closes once everything is locked, or is left standing. */
export function HideSection() {
  const say = useSay();
  const { settings, change, saved, code } = useSafety();
  return (
    <section>
      <h2>{say('safety.hide')}</h2>
      <p className="two">{say('safety.hide.lead')}</p>
      {settings !== null && (
        <Choices
          legend={say('safety.hide.what')}
          value={settings.afterHiding}
          onChange={(afterHiding) => change({ afterHiding })}
          choices={ways.map((value) => ({
            value,
            words: say(`safety.hide.${value}`),
            help: say(`safety.hide.${value}.help`),
          }))}
        />
      )}
      <Kept saved={saved} code={code} />
    </section>
  );
}
