import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { ErrorCode } from '../../preload/errors.ts';
import { ask, codeOf } from '../locker.ts';

interface Helper {
  /** Who does the looking now; null when it is the vault's own person. */
  readonly label: string | null;
  readonly asking: boolean;
  readonly code: ErrorCode | null;
  /** Opens or closes the question for a name. */
  readonly ask: (asking: boolean) => void;
  readonly begin: (label: string) => Promise<void>;
  readonly end: () => Promise<void>;
}

const HelperContext = createContext<Helper | null>(null);

export function useHelper(): Helper {
  const helper = useContext(HelperContext);
  if (helper === null) throw new Error('outside HelperProvider');
  return helper;
}

/** Somebody trusted who does the looking: until it ends, the log notes their label. */
export function HelperProvider({ children }: { readonly children: ReactNode }) {
  const [label, setLabel] = useState<string | null>(null);
  const [asking, setAsking] = useState(false);
  const [code, setCode] = useState<ErrorCode | null>(null);
  useEffect(() => {
    // A reloaded window finds the help as it was.
    void ask('helper', {}).then(setLabel, () => undefined);
  }, []);
  const value = useMemo(() => {
    const then = async (work: () => Promise<unknown>, next: string | null): Promise<void> => {
      setCode(null);
      try {
        await work();
        setLabel(next);
        setAsking(false);
      } catch (error) {
        setCode(codeOf(error));
      }
    };
    return {
      label,
      asking,
      code,
      ask: setAsking,
      begin: (name: string) => then(() => ask('beginHelp', { label: name }), name),
      end: () => then(() => ask('endHelp', {}), null),
    };
  }, [label, asking, code]);
  return <HelperContext value={value}>{children}</HelperContext>;
}
