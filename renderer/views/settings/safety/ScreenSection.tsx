import { Choices } from '../../../components/Choices.tsx';
import { useSay } from '../../../words/words.tsx';
import { Kept } from './Kept.tsx';
import { useSafety } from './use-safety.ts';

/** Whether the window is left out of pictures of the screen, where the system can do that. */
export function ScreenSection() {
  const say = useSay();
  const { settings, change, saved, code } = useSafety();
  return (
    <section>
      <h2>{say('safety.screen')}</h2>
      <p className="two">{say('safety.screen.lead')}</p>
      {settings !== null && (
        <Choices
          legend={say('safety.screen.what')}
          value={settings.hiddenFromCapture ? 'on' : 'off'}
          onChange={(value) => change({ hiddenFromCapture: value === 'on' })}
          choices={[
            { value: 'on', words: say('safety.screen.on'), help: say('safety.screen.on.help') },
            { value: 'off', words: say('safety.screen.off') },
          ]}
        />
      )}
      <Kept saved={saved} code={code} />
      <p className="help">{say('safety.screen.limits')}</p>
    </section>
  );
}
