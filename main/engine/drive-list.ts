import { stat } from 'node:fs/promises';
import type { FoundDrive, Place } from '../../preload/contract.ts';
import type { Drive, HeldCopy, TakenOut } from '../core/drives.ts';
import { heldIn } from '../export/copy-place.ts';
import { driveOf, findDrives, isSameDevice } from '../export/drives.ts';
import { takeOut } from '../export/take-out.ts';
import type { Vault } from '../vault/vault.ts';
import type { Desk } from './desk.ts';

/** Where asking the system means starting a program, an answer holds for that long. */
const holdsMilliseconds = process.platform === 'linux' ? 0 : 4_000;

/** What is plugged in, as the window may know it: handles, and facts for the eye. */
export class DriveList {
  readonly #desk: Desk;
  /** By path: a drive that is pulled and plugged in again is the same place. */
  readonly #places = new Map<string, Place>();
  readonly #drives = new Map<string, Drive>();
  #found: { readonly at: number; readonly drives: Promise<Drive[]> } | undefined;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async list(): Promise<FoundDrive[]> {
    const now = this.#desk.now();
    if (this.#found === undefined || now - this.#found.at > holdsMilliseconds)
      this.#found = { at: now, drives: findDrives() };
    const drives = await this.#found.drives;
    return Promise.all(drives.map((drive) => this.#facts(drive, 'drive')));
  }

  /** @param folder absolute, as it was chosen */
  async at(folder: string): Promise<FoundDrive> {
    return this.#facts(await driveOf(folder), 'folder');
  }

  /** @throws CodedError `drive-busy` */
  async takeOut(folder: string): Promise<TakenOut> {
    const drive = this.#drives.get(folder) ?? (await driveOf(folder));
    this.#found = undefined;
    return takeOut(drive);
  }

  async #facts(drive: Drive, kind: FoundDrive['kind']): Promise<FoundDrive> {
    const { at, device: _device, ...facts } = drive;
    if (at !== null) await this.#desk.chosenDrives.note(at);
    const vault = this.#vault();
    const held = at === null || vault === undefined ? undefined : await heldIn(at, vault.info().vaultId);
    const holds = held === undefined || vault === undefined ? null : await heldBy(vault, held);
    return {
      ...facts,
      kind,
      place: at === null ? null : this.#placeOf(drive, at),
      holds,
      needs: vault === undefined ? 0 : vault.copies.roughBytes(),
      withVault: at !== null && vault !== undefined && (await isWith(vault, at)),
    };
  }

  #vault(): Vault | undefined {
    return this.#desk.slot.info() === null ? undefined : this.#desk.slot.open;
  }

  #placeOf(drive: Drive, at: string): Place['handle'] {
    const place = this.#places.get(at) ?? this.#desk.places.grant(at);
    this.#places.set(at, place);
    this.#drives.set(at, drive);
    return place.handle;
  }
}

async function heldBy(
  vault: Vault,
  held: { copy: string; copiedAt: HeldCopy['copiedAt'] },
): Promise<HeldCopy> {
  const remembered = (await vault.copies.list()).find(({ copy }) => copy === held.copy);
  return { copiedAt: held.copiedAt, exhibitsBehind: remembered?.exhibitsBehind ?? null };
}

async function isWith(vault: Vault, at: string): Promise<boolean> {
  const isThere = await stat(at).then(
    () => true,
    () => false,
  );
  return isThere && (await isSameDevice(vault.folder, at).catch(() => false));
}
