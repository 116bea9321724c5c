import { Choices } from '../../../components/Choices.tsx';
import { useSay } from '../../../words/words.tsx';
import { Kept } from './Kept.tsx';
import { useSafety } from './use-safety.ts';

const minutes = [5, 10, 15, 30] as const;

/** After how long the vault locks by itself. */
export function LockSection() {
  const say = useSay();
  const { settings, change, saved, code } = useSafety();
  const pick = (text: string): void => {
    const chosen = minutes.find((one) => String(one) === text);
    if (chosen !== undefined) change({ autoLockMinutes: chosen });
  };
  return (
    <section>
      <h2>{say('safety.lock')}</h2>
      <p className="two">{say('safety.lock.lead')}</p>
      {settings !== null && (
        <Choices
          legend={say('safety.lock.after')}
          value={String(settings.autoLockMinutes)}
          onChange={pick}
          choices={minutes.map((one) => ({
            value: String(one),
            words: say('safety.lock.minutes', { minutes: one }),
          }))}
        />
      )}
      <Kept saved={saved} code={code} />
      <p className="help">{say('safety.lock.also')}</p>
    </section>
  );
}
