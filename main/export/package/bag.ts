import { CodedError } from '../../../preload/errors.ts';
import type { Sha256Hex } from '../../core/brands.ts';
import { sha256 } from '../../core/canonical.ts';
import type { ListedFile } from '../../core/copy.ts';
import { packageFiles } from '../../core/package.ts';
import { isPortablePath, nameOnDrives } from '../../core/safe-name.ts';
import type { Body } from '../drive-folder.ts';
import type { Shelf } from './shelf.ts';
import { joinText, partName, partsOf } from './split.ts';
import { packageWords, type PackageWords } from './words/words.ts';

/** What a package is signed with, in the forms of three programs; made from the bytes of `SHA256SUMS`. */
export interface SignedList {
  readonly raw: Uint8Array;
  readonly minisign: string;
  readonly ssh: string;
  readonly keys: { readonly pem: string; readonly minisign: string; readonly ssh: string };
}

export type SignList = (sums: Uint8Array) => SignedList;

/** A file that is to be in a package. */
export interface BagFile {
  /** Below `data/`, with slashes. */
  readonly name: string;
  /** Null when it is not known beforehand; such a file is never larger than a drive takes. */
  readonly bytes: number | null;
  readonly body: Body;
}

/** What became of a file: itself, or its parts and how to join them. */
export interface Bagged {
  /** Of the whole file. */
  readonly sha256: Sha256Hex;
  readonly bytes: number;
  /** Below `data/`: one name, or the parts in order. */
  readonly names: readonly string[];
  /** How to join the parts; null when there is nothing to join. */
  readonly join: string | null;
}

export interface BagFacts {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** Lines of `bag-info.txt` (RFC 8493, 2.2.2), in order. */
  readonly info: readonly (readonly [label: string, value: string])[];
}

export interface SealedBag {
  readonly manifest: Sha256Hex;
  readonly sums: Sha256Hex;
  readonly files: number;
  readonly bytes: number;
}

/** A bag of BagIt 1.0 (RFC 8493) while it is being filled, with a signed list of everything in it. */
export class Bag {
  readonly #shelf: Shelf;
  readonly #largestFile: number;
  readonly #onPart: (bytes: number) => void;
  readonly #words: PackageWords;
  readonly #payload: ListedFile[] = [];
  readonly #tags: ListedFile[] = [];
  readonly #names = new Set<string>();

  /** @param onPart bytes more that were written */
  constructor(
    shelf: Shelf,
    largestFile: number,
    onPart: (bytes: number) => void,
    words: PackageWords = packageWords.en,
  ) {
    this.#words = words;
    this.#shelf = shelf;
    this.#largestFile = largestFile;
    this.#onPart = onPart;
  }

  /** @throws CodedError `write-failed` for a name that some drive would not take, and as {@link Shelf.put} */
  async add({ name, bytes, body }: BagFile): Promise<Bagged> {
    if (bytes === null || bytes <= this.#largestFile) {
      const listed = await this.#put(`data/${name}`, body);
      this.#payload.push(listed);
      return { sha256: listed.sha256, bytes: listed.bytes, names: [name], join: null };
    }
    const names: string[] = [];
    const parts = partsOf(body, this.#largestFile);
    for await (const part of parts.bodies) {
      const own = partName(name, names.length + 1);
      this.#payload.push(await this.#put(`data/${own}`, part));
      names.push(own);
    }
    const whole = parts.whole();
    const join = `${name}.JOIN.txt`;
    const text = Buffer.from(joinText(name, names, whole, this.#words), 'utf8');
    this.#payload.push(await this.#put(`data/${join}`, oneBody(text)));
    return { ...whole, names, join };
  }

  /** A file beside the payload: it is in the signed list, too. */
  async tag(name: string, text: string): Promise<ListedFile> {
    const listed = await this.#put(name, oneBody(Buffer.from(text, 'utf8')));
    this.#tags.push(listed);
    return listed;
  }

  /**
   * Writes the lists and their signatures; nothing can be added to the signed part after that.
   *
   * @param after makes what can only be said once the list is there (the receipt): name and text, not in the signed list
   */
  async seal(
    facts: BagFacts,
    sign: SignList,
    after: (sealed: SealedBag) => readonly (readonly [name: string, text: string])[],
  ): Promise<SealedBag> {
    const octets = this.#payload.reduce((sum, { bytes }) => sum + bytes, 0);
    const manifest = listText(this.#payload);
    await this.tag(packageFiles.declaration, 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    await this.tag(
      packageFiles.info,
      infoText([
        ...facts.info,
        ['Bagging-Date', facts.date],
        ['Payload-Oxum', `${octets}.${this.#payload.length}`],
      ]),
    );
    await this.tag(packageFiles.manifest, manifest);
    const vouched = [...this.#payload, ...this.#tags];
    const sums = listText(vouched);
    const sealed: SealedBag = {
      manifest: sha256(Buffer.from(manifest, 'utf8')),
      sums: sha256(Buffer.from(sums, 'utf8')),
      files: vouched.length,
      bytes: vouched.reduce((sum, { bytes }) => sum + bytes, 0),
    };
    await this.tag(packageFiles.sums, sums);
    const { raw, minisign, ssh, keys } = sign(Buffer.from(sums, 'utf8'));
    this.#tags.push(await this.#put(packageFiles.rawSignature, oneBody(raw)));
    await this.tag(packageFiles.minisign, minisign);
    await this.tag(packageFiles.ssh, ssh);
    await this.tag(packageFiles.pem, keys.pem);
    await this.tag(packageFiles.minisignKey, keys.minisign);
    await this.tag(packageFiles.sshKey, keys.ssh);
    for (const [name, text] of after(sealed)) await this.tag(name, text);
    await this.#put(packageFiles.tagManifest, oneBody(Buffer.from(listText(this.#tags), 'utf8')));
    return sealed;
  }

  async #put(name: string, body: Body): Promise<ListedFile> {
    const own = nameOnDrives(name);
    if (!isPortablePath(name) || this.#names.has(own))
      throw new CodedError('write-failed', 'a name that some drive does not take');
    this.#names.add(own);
    return this.#shelf.put(name, body, this.#onPart);
  }
}

/** As `sha256sum` writes and reads it; names have nothing in them that would have to be escaped. */
function listText(files: readonly ListedFile[]): string {
  return files
    .map(({ name, sha256: hash }) => `${hash}  ${name}\n`)
    .toSorted((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
}

function infoText(lines: BagFacts['info']): string {
  // A line break would begin another element.
  return lines.map(([label, value]) => `${label}: ${value.replace(/\s+/gu, ' ').trim()}\n`).join('');
}

// oxlint-disable-next-line require-await -- the body of a file is an async iterable, also when it is one part
export async function* oneBody(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
