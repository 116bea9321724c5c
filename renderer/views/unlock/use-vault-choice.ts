import { useEffect, useState } from 'react';
import type { ErrorCode } from '../../../preload/errors.ts';
import type { VaultPlace } from '../../evidence.ts';
import { ask, codeOf } from '../../locker.ts';

export interface VaultChoice {
  /** Null while looking. */
  readonly places: readonly VaultPlace[] | null;
  readonly chosen: VaultPlace | null;
  readonly choose: (handle: string) => void;
  readonly chooseOther: () => Promise<void>;
  readonly code: ErrorCode | null;
}

/**
 * The vaults lying nearby, and one more that the person points at. Nothing is remembered between runs.
 *
 * @param last the one that was open last in this window; it stands first
 */
export function useVaultChoice(last: VaultPlace | null): VaultChoice {
  const [places, setPlaces] = useState<readonly VaultPlace[] | null>(null);
  const [chosen, setChosen] = useState<VaultPlace | null>(last);
  const [code, setCode] = useState<ErrorCode | null>(null);

  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      const found = await ask('nearbyVaults', {}).catch((): readonly VaultPlace[] => []);
      if (!here) return;
      // The shell names a place anew with each look: the same vault may have another handle.
      const others = found.filter((place) => place.name !== last?.name);
      setPlaces(last === null ? found : [last, ...others]);
      setChosen((before) => before ?? found[0] ?? null);
    };
    void look();
    return () => {
      here = false;
    };
  }, [last]);

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
