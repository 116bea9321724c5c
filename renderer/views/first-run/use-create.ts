import { useRef, useState, type RefObject } from 'react';
import type { Answer } from '../../../preload/contract.ts';
import type { ErrorCode } from '../../../preload/errors.ts';
import type { VaultInfo, VaultPlace } from '../../evidence.ts';
import { ask, codeOf, withPassphrase } from '../../locker.ts';
import { shortestPassphrase } from '../../strength/StrengthWords.tsx';
import { useStrength, type Strength } from '../../strength/use-strength.ts';
import type { WordId } from '../../words/en/index.ts';

export type CreateField = 'name' | 'place' | 'person' | 'secret' | 'again';
export type Missing = { readonly [F in CreateField]?: WordId };

export interface Create {
  readonly name: string;
  readonly setName: (name: string) => void;
  readonly person: string;
  readonly setPerson: (person: string) => void;
  readonly place: VaultPlace | null;
  readonly choosePlace: () => Promise<void>;
  /** Where the place lies; null before it is chosen. */
  readonly about: Answer<'aboutPlace'> | null;
  readonly secret: RefObject<HTMLInputElement | null>;
  readonly again: RefObject<HTMLInputElement | null>;
  /** The passphrases stay in their fields: only their length and whether they agree come out. */
  readonly length: number;
  readonly same: boolean;
  readonly strength: Strength;
  readonly typed: () => void;
  readonly busy: boolean;
  readonly code: ErrorCode | null;
  /** What still has to be filled in, at its field; said once the person has asked for the vault. */
  readonly missing: Missing;
  readonly submit: () => Promise<void>;
}

/** @param usual how most people are named in the log: what stands there until somebody writes something else */
export function useCreate(usual: string, onCreated: (vault: VaultInfo, place: VaultPlace) => void): Create {
  const [name, writeName] = useState('');
  const [written, setPerson] = useState<string | null>(null);
  const person = written ?? usual;
  const [place, setPlace] = useState<VaultPlace | null>(null);
  const [about, setAbout] = useState<Answer<'aboutPlace'> | null>(null);
  const [length, setLength] = useState(0);
  const [same, setSame] = useState(false);
  const [busy, setBusy] = useState(false);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const secret = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);

  // What whoever guesses knows as well.
  const { strength, measure } = useStrength(secret, [name, person]);

  const missing = missingOf({ name, person, place, length, same });
  const typed = (): void => {
    const text = secret.current?.value ?? '';
    setLength(text.length);
    setSame(text !== '' && text === again.current?.value);
    measure();
  };
  // The folder has the vault's name: with another name it is another place.
  const setName = (next: string): void => {
    writeName(next);
    setPlace(null);
    setAbout(null);
  };
  const choosePlace = async (): Promise<void> => {
    setCode(null);
    try {
      const chosen = await ask('chooseNewVaultPlace', { name: name.trim() });
      if (chosen === null) return;
      writeName(chosen.name);
      setPlace(chosen);
      setAbout(null);
      setAbout(await ask('aboutPlace', { place: chosen.handle }));
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  const submit = async (): Promise<void> => {
    if (busy || Object.keys(missing).length > 0 || place === null) return;
    setBusy(true);
    setCode(null);
    try {
      const text = secret.current?.value ?? '';
      if (secret.current !== null) secret.current.value = '';
      if (again.current !== null) again.current.value = '';
      typed();
      const made = await withPassphrase(text, (passphrase) =>
        ask('createVault', { place: place.handle, passphrase, person: person.trim() }),
      );
      await dress();
      onCreated(made, place);
    } catch (error) {
      setCode(codeOf(error));
    } finally {
      setBusy(false);
    }
  };
  return {
    name,
    setName,
    person,
    setPerson,
    place,
    choosePlace,
    about,
    secret,
    again,
    length,
    same,
    strength,
    typed,
    busy,
    code,
    missing: busy ? {} : missing,
    submit,
  };
}

/** What was chosen above holds from the next start on, too. The vault is made already, whatever comes of it. */
async function dress(): Promise<void> {
  const worn = await ask('disguise', {});
  if (worn !== 'plain') await ask('keepDisguise', { disguise: worn }).catch(() => undefined);
}

function missingOf(given: {
  readonly name: string;
  readonly person: string;
  readonly place: VaultPlace | null;
  readonly length: number;
  readonly same: boolean;
}): Missing {
  const { name, person, place, length, same } = given;
  return {
    ...(name.trim() === '' ? { name: 'create.need.name' } : {}),
    ...(place === null ? { place: 'create.need.place' } : {}),
    ...(person.trim() === '' ? { person: 'create.need.person' } : {}),
    ...(length < shortestPassphrase ? { secret: 'create.need.secret' } : {}),
    ...(length >= shortestPassphrase && !same ? { again: 'create.need.same' } : {}),
  };
}
