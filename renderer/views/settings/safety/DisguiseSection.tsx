import { useState } from 'react';
import type { ErrorCode } from '../../../../preload/errors.ts';
import { DisguiseChoices } from '../../../components/DisguiseChoices.tsx';
import { ask, codeOf } from '../../../locker.ts';
import { useDisguise, type Disguise } from '../../../session/disguise.ts';
import { useSay } from '../../../words/words.tsx';
import { Kept } from './Kept.tsx';

/** The name and picture that others see, kept beside this vault. */
export function DisguiseSection() {
  const say = useSay();
  const worn = useDisguise();
  const [saved, setSaved] = useState(false);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const keep = async (disguise: Disguise): Promise<void> => {
    setSaved(false);
    setCode(null);
    try {
      await ask('keepDisguise', { disguise });
      await ask('wearDisguise', { disguise });
      setSaved(true);
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  return (
    <section>
      <h2>{say('safety.disguise')}</h2>
      <p className="two">{say('safety.disguise.lead')}</p>
      <DisguiseChoices worn={worn} onChange={(disguise) => void keep(disguise)} />
      <Kept saved={saved} code={code} />
      <p className="help">{say('safety.disguise.limits')}</p>
    </section>
  );
}
