import { useRef, useState, type RefObject } from 'react';
import type { ErrorCode } from '../../../preload/errors.ts';
import type { VaultInfo, VaultPlace } from '../../evidence.ts';
import { ask, codeOf, withPassphrase } from '../../locker.ts';
import type { WordId } from '../../words/en.ts';

export const shortestPassphrase = 8;

export interface Create {
  readonly name: string;
  readonly setName: (name: string) => void;
  readonly person: string;
  readonly setPerson: (person: string) => void;
  readonly place: VaultPlace | null;
  readonly choosePlace: () => Promise<void>;
  readonly secret: RefObject<HTMLInputElement | null>;
  readonly again: RefObject<HTMLInputElement | null>;
  /** The passphrases stay in their fields: only their length and whether they agree come out. */
  readonly length: number;
  readonly same: boolean;
  readonly typed: () => void;
  readonly busy: boolean;
  readonly code: ErrorCode | null;
  readonly missing: WordId | null;
  readonly submit: () => Promise<void>;
}

export function useCreate(onCreated: (vault: VaultInfo, place: VaultPlace) => void): Create {
  const [name, setName] = useState('');
  const [person, setPerson] = useState('');
  const [place, setPlace] = useState<VaultPlace | null>(null);
  const [length, setLength] = useState(0);
  const [same, setSame] = useState(false);
  const [busy, setBusy] = useState(false);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const secret = useRef<HTMLInputElement>(null);
  const again = useRef<HTMLInputElement>(null);

  const missing = missingOf({ name, person, place, length, same });
  const typed = (): void => {
    const text = secret.current?.value ?? '';
    setLength(text.length);
    setSame(text !== '' && text === again.current?.value);
  };
  const choosePlace = async (): Promise<void> => {
    setCode(null);
    try {
      const chosen = await ask('chooseNewVaultPlace', { name: name.trim() });
      if (chosen !== null) setPlace(chosen);
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  const submit = async (): Promise<void> => {
    if (busy || missing !== null || place === null) return;
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
    secret,
    again,
    length,
    same,
    typed,
    busy,
    code,
    missing: busy ? null : missing,
    submit,
  };
}

/** The first thing that still has to be filled in. */
function missingOf(given: {
  readonly name: string;
  readonly person: string;
  readonly place: VaultPlace | null;
  readonly length: number;
  readonly same: boolean;
}): WordId | null {
  if (given.place === null) return given.name.trim() === '' ? 'create.need.name' : 'create.need.place';
  if (given.person.trim() === '') return 'create.need.person';
  if (given.length < shortestPassphrase) return 'create.need.secret';
  return given.same ? null : 'create.need.same';
}
