import { useQuery } from '@tanstack/react-query';
import { LoaderCircle } from 'lucide-react';
import { useState } from 'react';
import { Act } from '../../components/Act.tsx';
import { StampLines } from '../../components/StampLines.tsx';
import { Told } from '../../components/Told.tsx';
import { Trouble } from '../../components/Trouble.tsx';
import { ask } from '../../locker.ts';
import { usePlace } from '../../session/place.tsx';
import { useStamping } from '../../session/stamping.ts';
import { hostOf } from '../../stamps.ts';
import { useSay } from '../../words/words.tsx';

/** Who outside confirmed that this exhibit existed, and when. */
export function ExhibitStamps({ exhibit, frozen }: { readonly exhibit: number; readonly frozen: boolean }) {
  const say = useSay();
  const { go } = usePlace();
  const { stamps, going, code, stamp } = useStamping(exhibit);
  const settings = useQuery({ queryKey: ['settings'], queryFn: () => ask('vaultSettings', {}) });
  if (stamps === undefined || settings.data === undefined) return null;
  const authority = settings.data.timestamps?.authority;
  return (
    <div className="stamps-box">
      <h2>{say('stamps.title')}</h2>
      {stamps.length === 0 ? (
        <p className="small two">{say(authority === undefined ? 'stamps.none.off' : 'stamps.none')}</p>
      ) : (
        <>
          <StampLines stamps={stamps} />
          <p className="small quiet">{say('stamps.record-means')}</p>
          <CheckAgain exhibit={exhibit} />
        </>
      )}
      {code !== null && <Trouble code={code} />}
      <div className="row small">
        {authority === undefined ? (
          <Act look="link" onPress={() => go({ name: 'settings', part: 'timestamps' })}>
            {say('stamps.settings')}
          </Act>
        ) : (
          !frozen && (
            <Act size="small" onPress={() => void stamp()} blocked={going ? say('stamps.going') : null}>
              {going && <LoaderCircle className="i s spin" aria-hidden="true" />}
              {say('stamps.get', { host: hostOf(authority) })}
            </Act>
          )
        )}
      </div>
    </div>
  );
}

/** Reads the kept answers again, and holds them against the record as it is now. */
function CheckAgain({ exhibit }: { readonly exhibit: number }) {
  const say = useSay();
  const [said, setSaid] = useState<string | null>(null);
  const check = async (): Promise<void> => {
    try {
      const checked = await ask('checkTimestamps', { exhibit });
      const isSound = checked.every(({ fault }) => fault === null);
      setSaid(isSound ? say('stamps.hold', { count: checked.length }) : say('stamps.fault'));
    } catch {
      setSaid(say('stamps.fault'));
    }
  };
  return (
    <div className="row small">
      <Act look="link" onPress={() => void check()}>
        {say('stamps.check')}
      </Act>
      <Told className="small">{said}</Told>
    </div>
  );
}
