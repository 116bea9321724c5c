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
  /** Counts what was pointed at in the dialog: after each the passphrase is next. */
  readonly pointed: number;
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
  const [pointed, setPointed] = useState(0);
  const [code, setCode] = useState<ErrorCode | null>(null);

  useEffect(() => {
    let here = true;
    const look = async (): Promise<void> => {
      const found = await ask('nearbyVaults', {}).catch((): readonly VaultPlace[] => []);
      if (!here) return;
      // After the engine has ended, the same vault has another handle.
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
        const others = await ask('chooseVault', {});
        const [first] = others;
        if (first === undefined) return;
        const handles = new Set(others.map((place) => place.handle));
        setPlaces((before) => [...others, ...(before ?? []).filter(({ handle }) => !handles.has(handle))]);
        setChosen(first);
        setPointed((times) => times + 1);
      } catch (error) {
        setCode(codeOf(error));
      }
    },
    pointed,
    code,
  };
}
