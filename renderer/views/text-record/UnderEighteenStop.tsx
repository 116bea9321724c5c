import { BadgeAlert, Landmark, ShieldX } from 'lucide-react';
import { useSay } from '../../words/words.tsx';
import { TextRecordForm } from './TextRecordForm.tsx';

const ways = [
  { icon: BadgeAlert, title: 'stop.tip.title', text: 'stop.tip' },
  { icon: ShieldX, title: 'stop.down.title', text: 'stop.down' },
  { icon: Landmark, title: 'stop.police.title', text: 'stop.police' },
] as const;

interface UnderEighteenStopProps {
  /** What was typed already, so that it need not be typed again; nothing is looked up for it. */
  readonly address: string;
}

/** The hard stop of DOMAIN §6: nothing is opened or kept; what can be done instead, without blame. */
export function UnderEighteenStop({ address }: UnderEighteenStopProps) {
  const say = useSay();
  return (
    <section className="hard-stop" aria-labelledby="hard-stop">
      <h2 id="hard-stop">{say('stop.title')}</h2>
      <p className="two">{say('stop.why')}</p>
      <TextRecordForm address={address} />
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
