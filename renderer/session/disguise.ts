import { useEffect, useState } from 'react';
import type { Answer } from '../../preload/contract.ts';
import { ask } from '../locker.ts';

export type Disguise = Answer<'disguise'>;

/** What the window is dressed as; plain until the shell has answered. */
export function useDisguise(): Disguise {
  const [worn, setWorn] = useState<Disguise>('plain');
  useEffect(() => {
    void ask('disguise', {}).then(setWorn, () => undefined);
    return window.locker.subscribe('disguised', setWorn);
  }, []);
  return worn;
}
