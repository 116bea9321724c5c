import { createHash, createPublicKey, verify } from 'node:crypto';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';
import { CodedError } from '../../../preload/errors.ts';
import { asId, type VaultId } from '../../core/brands.ts';
import { sha256 } from '../../core/canonical.ts';
import {
  packageFiles,
  type PackageProblem,
  type PackageReport,
  type PackageState,
} from '../../core/package.ts';
import { checkFault, Drive, lengthOf, partSuffix, textOf } from '../drive.ts';
import { BackReader } from '../read-back.ts';

export interface CheckPackageOptions {
  readonly goOn: () => Promise<void>;
  readonly onProgress: (step: 'checking', done: number, total: number) => void;
  /** The key of the vault that is open, 64 hexadecimal digits. */
  readonly ownKey: string | null;
}

/** A list of a million files is shorter. */
const longestList = 2 ** 28;
const droppings = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);
/** The checksums that bags of any age and program use (RFC 8493, 2.4). */
const algorithms = ['sha512', 'sha256', 'sha1', 'md5'] as const;
type Algorithm = (typeof algorithms)[number];

/** Folders of the system that nobody may look into lie on many drives: `System Volume Information`, `lost+found`. */
function notOurs(error: unknown): undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code !== 'EACCES' && code !== 'EPERM') throw error;
}

/** The packages in a folder, or the one that it is; by name. */
export async function packagesOn(drive: Drive): Promise<string[]> {
  if ((await lengthOf(drive.at(packageFiles.declaration))) !== undefined) return ['.'];
  const found: string[] = [];
  for (const entry of await readdir(drive.at(), { withFileTypes: true })) {
    if (!entry.isDirectory()) continue;
    const isBag =
      (await lengthOf(drive.at(entry.name, packageFiles.declaration)).catch(notOurs)) !== undefined;
    const isBegun = entry.name.startsWith('package-') && entry.name.endsWith(partSuffix);
    if (isBag || isBegun) found.push(entry.name);
  }
  return found.toSorted();
}

/** Whether a package with a password lies in a folder: what is in it cannot be seen from outside. */
export async function isLockedPackage(folder: string): Promise<boolean> {
  const names = await readdir(folder);
  return names.some((name) => /\.zip(?:\.001)?$/iu.test(name));
}

/**
 * Checks packages by their own lists, as RFC 8493 has it, then the signature over `SHA256SUMS`. Packages may be years old, and
 * bags of other programs.
 *
 * A right signature says that nothing was changed by anybody without that key; whose key it is, only a comparison with what
 * the person says, or with the open vault, shows.
 *
 * @throws CodedError `folder-not-found`, `check-interrupted`, and what `goOn` throws
 */
export async function checkPackages(folder: string, options: CheckPackageOptions): Promise<PackageReport[]> {
  const drive = await Drive.open(folder);
  try {
    const reports: PackageReport[] = [];
    for (const name of await packagesOn(drive)) {
      const report = await new PackageCheck(drive, name, options).run();
      reports.push({ ...report, name: path.basename(path.resolve(folder, name)) });
    }
    return reports;
  } catch (error) {
    throw checkFault(await drive.fault(error, true));
  } finally {
    await drive.close();
  }
}

class PackageCheck {
  readonly #drive: Drive;
  readonly #name: string;
  readonly #options: CheckPackageOptions;
  readonly #problems: PackageProblem[] = [];
  readonly #reader = new BackReader();
  #allFromDrive = true;
  #bytes = 0;
  #total = 0;

  constructor(drive: Drive, name: string, options: CheckPackageOptions) {
    this.#drive = drive;
    this.#name = name;
    this.#options = options;
  }

  async run(): Promise<Omit<PackageReport, 'name'>> {
    const present = await this.#filesThere();
    const listed = await this.#lists(present);
    this.#total = Math.max(
      1,
      [...present.values()].reduce((sum, bytes) => sum + bytes, 0),
    );
    for (const [name, expected] of listed) await this.#file(name, expected, present);
    for (const name of present.keys()) {
      // A list of tag files lists every tag file but itself (RFC 8493, 2.2.1); other programs list fewer.
      const isOurs = listed.has(packageFiles.sums);
      const mayBeUnlisted = name.startsWith('tagmanifest-') || (!isOurs && !name.startsWith('data/'));
      if (!listed.has(name) && !mayBeUnlisted) this.#problem('package-file-added', name);
    }
    const { signature, publicKey, sums } = await this.#signature();
    // What a drive gives that is being pulled says nothing of what is on it.
    if (this.#problems.length > 0) await this.#drive.mustStay();
    const { ownKey } = this.#options;
    if (publicKey !== null && ownKey !== null && ownKey !== publicKey)
      this.#problem('package-other-key', packageFiles.pem);
    const info = infoOf((await textOf(this.#at(packageFiles.info), longestList)) ?? '');
    return {
      state: this.#state(),
      madeBy: info.get('bag-software-agent') ?? '',
      madeOn: info.get('bagging-date') ?? '',
      vault: vaultOf(info.get('external-identifier') ?? ''),
      files: present.size,
      bytes: this.#bytes,
      signature,
      publicKey,
      ownKey: publicKey === null || ownKey === null ? null : ownKey === publicKey,
      sums,
      problems: this.#problems,
    };
  }

  /** Every file, by its path with slashes; links and other things count as added. */
  async #filesThere(): Promise<Map<string, number>> {
    const present = new Map<string, number>();
    for (const entry of await readdir(this.#at(), { recursive: true, withFileTypes: true })) {
      if (entry.isDirectory() || droppings.has(entry.name)) continue;
      const name = path
        .relative(this.#at(), path.join(entry.parentPath, entry.name))
        .replaceAll(path.sep, '/');
      const bytes = await lengthOf(this.#at(name));
      if (bytes === undefined) this.#problem('package-file-added', name);
      else present.set(name, bytes);
    }
    return present;
  }

  /** What each file must be, by every list that is there. */
  async #lists(present: ReadonlyMap<string, number>): Promise<Map<string, Map<Algorithm, string>>> {
    const listed = new Map<string, Map<Algorithm, string>>();
    const add = (name: string, algorithm: Algorithm, digest: string): void => {
      const known = listed.get(name) ?? new Map<Algorithm, string>();
      const before = known.get(algorithm);
      if (before !== undefined && before !== digest) this.#problem('package-list-altered', name);
      listed.set(name, known.set(algorithm, digest));
    };
    let hasPayloadList = false;
    const declared = (await textOf(this.#at(packageFiles.declaration), 4096)) ?? '';
    if (!/^BagIt-Version: \d+\.\d+\r?\nTag-File-Character-Encoding: UTF-8\r?\n?$/u.test(declared))
      this.#problem('package-list-missing', packageFiles.declaration);
    for (const algorithm of algorithms) {
      for (const list of [`manifest-${algorithm}.txt`, `tagmanifest-${algorithm}.txt`]) {
        if (!present.has(list)) continue;
        hasPayloadList ||= list.startsWith('manifest');
        await this.#readList(list, (name, digest) => add(name, algorithm, digest));
      }
    }
    if (!hasPayloadList) this.#problem('package-list-missing', packageFiles.manifest);
    if (present.has(packageFiles.sums))
      await this.#readList(packageFiles.sums, (name, digest) => add(name, 'sha256', digest));
    return listed;
  }

  async #readList(list: string, found: (name: string, digest: string) => void): Promise<void> {
    const text = (await textOf(this.#at(list), longestList)) ?? '';
    for (const line of text.split(/\r?\n/u)) {
      if (line === '') continue;
      const match = /^(?<digest>[0-9A-Fa-f]{32,128})[ \t]+\*?(?<name>.+)$/u.exec(line)?.groups;
      const name =
        match?.['name']?.replace(/%(?<code>0A|0D|25)/giu, (sign) => decodeURIComponent(sign)) ?? '';
      const leaves = name.startsWith('/') || name.split('/').includes('..') || name.includes('\0');
      if (match === undefined || leaves) this.#problem('package-list-altered', list);
      else found(name, (match['digest'] ?? '').toLowerCase());
    }
  }

  async #file(
    name: string,
    expected: ReadonlyMap<Algorithm, string>,
    present: ReadonlyMap<string, number>,
  ): Promise<void> {
    await this.#options.goOn();
    await this.#drive.mustBeThere();
    const bytes = present.get(name);
    if (bytes === undefined) {
      this.#problem('package-file-missing', name);
      return;
    }
    try {
      const digests = await this.#digests(name, [...expected.keys()]);
      const isRight = [...expected].every(([algorithm, digest]) => digests.get(algorithm) === digest);
      if (!isRight) this.#problem('package-file-altered', name);
    } catch (error) {
      if (error instanceof CodedError) throw error;
      await this.#drive.mustBeThere();
      this.#problem('package-file-unread', name);
    }
  }

  async #digests(name: string, wanted: readonly Algorithm[]): Promise<Map<Algorithm, string>> {
    const advance = async (part: number): Promise<void> => {
      this.#bytes += part;
      this.#options.onProgress('checking', Math.min(this.#bytes, this.#total), this.#total);
      await this.#options.goOn();
    };
    if (wanted.every((algorithm) => algorithm === 'sha256')) {
      const back = await this.#reader.hash(this.#at(name), advance);
      if (back.from !== 'from-drive') this.#allFromDrive = false;
      return new Map([['sha256', back.sha256]]);
    }
    // Bags of other programs: what they are hashed with is not read past the memory.
    this.#allFromDrive = false;
    const hashes = wanted.map((algorithm) => [algorithm, createHash(algorithm)] as const);
    const handle = await open(this.#at(name), 'r');
    try {
      for await (const part of handle.createReadStream({ autoClose: false })) {
        for (const [, hash] of hashes) hash.update(part as Buffer);
        await advance((part as Buffer).length);
      }
    } finally {
      await handle.close();
    }
    return new Map(hashes.map(([algorithm, hash]) => [algorithm, hash.digest('hex')]));
  }

  async #signature(): Promise<Pick<PackageReport, 'signature' | 'publicKey' | 'sums'>> {
    const text = await textOf(this.#at(packageFiles.sums), longestList);
    if (text === undefined) return { signature: 'none', publicKey: null, sums: null };
    const list = Buffer.from(text, 'utf8');
    const sums = sha256(list);
    const pem = await textOf(this.#at(packageFiles.pem), 4096);
    const handle = await open(this.#at(packageFiles.rawSignature), 'r').catch(() => undefined);
    const signed = Buffer.alloc(65);
    const read = await handle?.read(signed, 0, 65, 0);
    await handle?.close();
    const publicKey = pem === undefined ? undefined : keyOf(pem);
    const isRight =
      publicKey !== undefined &&
      read?.bytesRead === 64 &&
      verify(null, list, { key: pem ?? '', format: 'pem' }, signed.subarray(0, 64));
    if (!isRight) this.#problem('package-signature-wrong', packageFiles.rawSignature);
    return { signature: isRight ? 'right' : 'wrong', publicKey: publicKey ?? null, sums };
  }

  #state(): PackageState {
    if (this.#name.endsWith(partSuffix)) return 'unfinished';
    if (this.#problems.length > 0) return 'damaged';
    return this.#allFromDrive ? 'whole' : 'whole-perhaps-from-memory';
  }

  #problem(code: PackageProblem['code'], file: string): void {
    this.#problems.push({ code, file });
  }

  #at(...names: readonly string[]): string {
    return this.#drive.at(this.#name, ...names);
  }
}

/** @returns 64 hexadecimal digits; undefined when it is no Ed25519 key */
function keyOf(pem: string): string | undefined {
  try {
    const key = createPublicKey(pem);
    if (key.asymmetricKeyType !== 'ed25519') return undefined;
    return key.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex');
  } catch {
    return undefined;
  }
}

/** By lower-case label; the first of each. */
function infoOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const line of text.split(/\r?\n/u)) {
    const match = /^(?<label>[^:\s][^:]*): (?<value>.*)$/u.exec(line)?.groups;
    const label = (match?.['label'] ?? '').toLowerCase();
    if (label !== '' && !found.has(label)) found.set(label, (match?.['value'] ?? '').slice(0, 300));
  }
  return found;
}

function vaultOf(text: string): VaultId | null {
  return /^[0-9a-f]{32}$/u.test(text) ? asId<VaultId>(text) : null;
}
