import { BadgeAlert, Landmark, PencilLine, ShieldX } from 'lucide-react';
import { useSay } from '../words/words.tsx';

const ways = [
  { icon: PencilLine, title: 'stop.write.title', text: 'stop.write' },
  { icon: BadgeAlert, title: 'stop.tip.title', text: 'stop.tip' },
  { icon: ShieldX, title: 'stop.down.title', text: 'stop.down' },
  { icon: Landmark, title: 'stop.police.title', text: 'stop.police' },
] as const;

/** The hard stop of DOMAIN §6: nothing is opened or kept; where to turn, without blame. */
export function UnderEighteenStop() {
  const say = useSay();
  return (
    <section className="hard-stop" aria-labelledby="hard-stop">
      <h2 id="hard-stop">{say('stop.title')}</h2>
      <p className="two">{say('stop.why')}</p>
      <ul>
        {ways.map(({ icon: Icon, title, text }) => (
          <li key={title}>
            <Icon className="i" aria-hidden="true" />
            <div>
              <h3>{say(title)}</h3>
              <p className="help">{say(text)}</p>
            </div>
          </li>
        ))}
      </ul>
      <p className="small quiet">{say('stop.shown')}</p>
    </section>
  );
}
