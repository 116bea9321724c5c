import { readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dialog, type BrowserWindow } from 'electron';
import type { Place } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import { folderName } from '../core/safe-name.ts';
import type { ShellWords } from '../core/shell-words.ts';
import type { EngineHost } from './engine-host.ts';
import type { ShellCalls } from './ipc.ts';

type PlaceCalls = Pick<
  ShellCalls,
  | 'nearbyVaults'
  | 'chooseVault'
  | 'chooseNewVaultPlace'
  | 'chooseFiles'
  | 'chooseFolder'
  | 'chooseOutFolder'
  | 'chooseDriveFolder'
>;

const keyFile = 'vault.key';

/**
 * The dialogs. They run here and their paths go to the engine; the window gets a handle and a name, so no page can
 * ever make up a path. Windows is asked not to list a choice among recent files.
 *
 * @param documents where vaults are looked for and proposed
 * @param dressFor gives the window the disguise that a vault wants, before it is opened
 * @param words in the language that is spoken now
 */
export function createPlaces(
  window: () => BrowserWindow | undefined,
  engine: EngineHost,
  documents: string,
  dressFor: (vaults: readonly string[]) => Promise<void>,
  words: () => ShellWords,
): PlaceCalls {
  let asking = false;

  const grant = async (path: string): Promise<Place> => {
    const place = await engine.call('grantPlace', { path });
    if (!place.ok) throw new CodedError(place.code, place.detail);
    return place.value;
  };

  /** One dialog at a time; a second click must not stack another one. */
  const withDialog = async <T>(show: (parent: BrowserWindow) => Promise<T>): Promise<T> => {
    const parent = window();
    if (asking || parent === undefined) throw new CodedError('busy');
    asking = true;
    try {
      return await show(parent);
    } finally {
      asking = false;
    }
  };

  /**
   * Begins in her documents: a list of what was used last would show it to whoever looks on.
   *
   * @returns none when it was left without a choice
   */
  const choose = async (
    title: string,
    ...properties: readonly ('openDirectory' | 'openFile' | 'createDirectory' | 'multiSelections')[]
  ): Promise<readonly string[]> => {
    const { filePaths } = await withDialog((parent) =>
      dialog.showOpenDialog(parent, {
        title,
        defaultPath: documents,
        properties: [...properties, 'dontAddToRecent'],
      }),
    );
    return filePaths;
  };

  return {
    nearbyVaults: async () => {
      const names = await vaultsIn(documents);
      return Promise.all(names.map((name) => grant(join(documents, name))));
    },
    chooseVault: async () => {
      const filePaths = await choose(words().openVault, 'openDirectory');
      if (filePaths[0] === undefined) return [];
      const vaults = await vaultsAt(filePaths[0]);
      // Before a passphrase is asked for in vain.
      if (vaults.length === 0) throw new CodedError('vault-not-found');
      await dressFor(vaults);
      return Promise.all(vaults.map(grant));
    },
    chooseNewVaultPlace: async ({ name }) => {
      const { filePath, canceled } = await withDialog((parent) =>
        dialog.showSaveDialog(parent, {
          title: words().newPlace,
          defaultPath: join(documents, folderName(name)),
          properties: ['createDirectory', 'dontAddToRecent'],
        }),
      );
      if (canceled || filePath === '') return null;
      // As she named it: an ending would tell whoever looks through her folders what it is.
      return grant(filePath);
    },
    chooseOutFolder: async () => {
      const filePaths = await choose(words().outFolder, 'openDirectory', 'createDirectory');
      return filePaths[0] === undefined ? null : grant(filePaths[0]);
    },
    chooseDriveFolder: async () => {
      const filePaths = await choose(words().chooseDrive, 'openDirectory', 'createDirectory');
      return filePaths[0] === undefined ? null : grant(filePaths[0]);
    },
    chooseFolder: async () => {
      const filePaths = await choose(words().bringFolder, 'openDirectory');
      return filePaths[0] === undefined ? null : grant(filePaths[0]);
    },
    chooseFiles: async () => {
      const filePaths = await choose(words().chooseFiles, 'openFile', 'multiSelections');
      return Promise.all(filePaths.map(grant));
    },
  };
}

/**
 * Whoever points at a drive means the vault on it, and whoever walked into the vault means the vault.
 *
 * @returns paths
 */
async function vaultsAt(chosen: string): Promise<readonly string[]> {
  for (const folder of [chosen, dirname(chosen)]) if (existsSync(join(folder, keyFile))) return [folder];
  return (await vaultsIn(chosen)).map((name) => join(chosen, name));
}

/** @returns the names of the vaults that lie in a folder, in the order of the alphabet */
export async function vaultsIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  return (
    entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      // One that is being made or moved is hidden, and a copy that was never finished says so: neither is to be opened.
      .filter((name) => !name.startsWith('.') && !name.endsWith('.part'))
      .filter((name) => existsSync(join(folder, name, keyFile)))
      .toSorted()
  );
}
