import { useEffect, useState } from 'react';
import type { Answer } from '../../../preload/contract.ts';
import type { ErrorCode } from '../../../preload/errors.ts';
import { ask, codeOf } from '../../locker.ts';

type Place = Answer<'nearbyVaults'>[number];

export interface VaultChoice {
  /** Null while looking. */
  readonly places: readonly Place[] | null;
  readonly chosen: Place | null;
  readonly choose: (handle: string) => void;
  readonly chooseOther: () => Promise<void>;
  readonly code: ErrorCode | null;
}

/** The vaults lying nearby, and one more that the person points at. Nothing is remembered between runs. */
export function useVaultChoice(): VaultChoice {
  const [places, setPlaces] = useState<readonly Place[] | null>(null);
  const [chosen, setChosen] = useState<Place | null>(null);
  const [code, setCode] = useState<ErrorCode | null>(null);

  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      const found = await ask('nearbyVaults', {}).catch((): readonly Place[] => []);
      if (!here) return;
      setPlaces(found);
      setChosen((before) => before ?? found[0] ?? null);
    };
    void look();
    return () => {
      here = false;
    };
  }, []);

  return {
    places,
    chosen,
    choose: (handle) => setChosen(places?.find((place) => place.handle === handle) ?? null),
    chooseOther: async () => {
      setCode(null);
      try {
        const other = await ask('chooseVault', {});
        if (other === null) return;
        setPlaces((before) => [other, ...(before ?? []).filter((place) => place.handle !== other.handle)]);
        setChosen(other);
      } catch (error) {
        setCode(codeOf(error));
      }
    },
    code,
  };
}
