import { minutesApart, type Timestamp } from '../stamps.ts';
import { useFormats } from '../words/formats.ts';
import { useSay } from '../words/words.tsx';

/** What authorities confirmed, newest last, with what somebody needs who doubts it. */
export function StampLines({ stamps }: { readonly stamps: readonly Timestamp[] }) {
  return (
    <ul className="stamps">
      {stamps.map((stamp) => (
        <StampLine key={stamp.id} stamp={stamp} />
      ))}
    </ul>
  );
}

function StampLine({ stamp }: { readonly stamp: Timestamp }) {
  const say = useSay();
  const formats = useFormats();
  const { authority, sequence, host, accuracyMilliseconds, policy, serial, leadsTo, carriesRoot } = stamp;
  const time = formats.utc(stamp.saidAt, '');
  const minutes = minutesApart(stamp);
  return (
    <li>
      <p className="firm">
        {sequence === null
          ? say('stamps.for-exhibit', { authority, time })
          : say('stamps.for-log', { authority, time, sequence })}
      </p>
      {minutes > 0 && <p className="small">{say('stamps.clocks-differ', { minutes })}</p>}
      <p className="small quiet">
        {[
          say('stamps.asked', { host }),
          ...(accuracyMilliseconds === null
            ? []
            : [say('stamps.exact', { seconds: Math.ceil(accuracyMilliseconds / 1000) })]),
          say('stamps.policy', { policy, serial }),
        ].join(' · ')}
      </p>
      <p className="small quiet">
        {say(carriesRoot ? 'stamps.leads-to' : 'stamps.leads-away', { name: leadsTo })}
      </p>
    </li>
  );
}
