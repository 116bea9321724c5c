import type { Language } from '../../preload/languages.ts';
import { redactWacz } from '../capture/wacz-redact.ts';
import { isSecretHeader, tellsOwnAddress } from '../capture/secret-headers.ts';
import type { Json } from '../core/canonical.ts';
import type { Artifact } from '../core/evidence.ts';
import { PaperPictureFault, type PaperPictures } from '../core/paper-pictures.ts';
import type { PackageForm } from '../core/package.ts';
import { packageFiles } from '../core/package.ts';
import { sharedEntry, sharedRecord, type SharedEntry } from '../core/sharing.ts';
import type { Bag, BagFacts, SealedBag } from '../export/package/bag.ts';
import { custodyJson, custodyText } from '../export/package/custody-files.ts';
import { packagePages } from '../export/package/index-page.ts';
import { readMeHtml, readMeText } from '../export/package/read-me.ts';
import { receiptFiles } from '../export/package/receipt.ts';
import { type ShownExhibit, type ShownFile } from '../export/package/shown.ts';
import type { Speech } from '../export/package/exhibit-page.ts';
import { packageWords, wordOf } from '../export/package/words/words.ts';
import type { PackageWriting } from '../export/package/write-package.ts';
import { binderWords } from '../report/binder/words.ts';
import type { Vault } from '../vault/vault.ts';
import { derivedName, showable, type PlannedExhibit, type PlannedPackage } from './package-plan.ts';

/** A paper that is of no single exhibit: the binder, a letter. */
export interface Paper {
  /** Below `data/`. */
  readonly name: string;
  readonly what: string;
  readonly mediaType: string;
  readonly body: AsyncIterable<Uint8Array>;
}

export interface PackageSurroundings {
  readonly vault: Vault;
  readonly signal: AbortSignal;
  readonly pictures: PaperPictures;
  readonly papers: readonly Paper[];
}

const blurredWidth = 900;
/** A page of paper, so that one slice is seen at once. */
const blurredHeightPerWidth = 1.4;
/** Of one picture, and of one exhibit: what is blurred tells less than that. */
const mostSlices = 4;
const mostPictures = 6;
const stillsOfVideo = 3;

/** Fills a package with what the plan names, then with the pages that show it. */
export class PackageContents implements PackageWriting {
  readonly language: Language;
  readonly #speech: Speech;
  readonly #planned: PlannedPackage;
  readonly #around: PackageSurroundings;
  readonly #shown: ShownExhibit[] = [];
  readonly #papers: ShownFile[] = [];

  constructor(planned: PlannedPackage, around: PackageSurroundings) {
    this.#planned = planned;
    this.#around = around;
    this.language = planned.wish.language;
    this.#speech = { words: packageWords[this.language], codes: binderWords[this.language] };
  }

  /** What signs a person in, and what sites wrote down of where she asked from, unless that was chosen. */
  readonly #isLeftOut = (header: string): boolean =>
    isSecretHeader(header) || (tellsOwnAddress(header) && !this.#planned.wish.include.includes('network'));

  async pack(bag: Bag): Promise<void> {
    const { wish, open, exhibits } = this.#planned;
    for (const one of exhibits) this.#shown.push(await this.#exhibit(bag, one));
    for (const paper of this.#around.papers) {
      this.#papers.push(await put(bag, { ...paper, bytes: null, of: null }));
    }
    await this.#custody(bag);
    const hasTimestamps = await this.#timestamps(bag);
    const { pictures, include } = wish;
    const { dossier } = open;
    const pages = packagePages({
      ...this.#speech,
      dossier,
      pictures,
      include,
      shown: this.#shown,
      papers: this.#papers,
    });
    for (const [name, html] of pages) await bag.add({ name, bytes: null, body: texts([html]) });
    const facts = {
      madeAt: dossier.madeAt,
      exhibits: exhibits.length,
      pictures,
      publicKey: dossier.custody.publicKey,
      hasBinder: this.#papers.some(({ names: [name = ''] }) => name.startsWith('binder/')),
      hasTimestamps,
    };
    await bag.tag(packageFiles.readMe, readMeHtml(facts, this.#speech.words));
    await bag.tag(packageFiles.readMeText, readMeText(facts, this.#speech.words));
  }

  facts(): BagFacts {
    const { dossier } = this.#planned.open;
    return {
      date: dossier.madeAt.slice(0, 10),
      info: [
        ['Bag-Software-Agent', `${dossier.tool.name} ${dossier.tool.version}`],
        ['External-Identifier', dossier.vault],
        ['External-Description', `Evidence of online abuse, ${this.#shown.length} exhibits`],
        ['Custody-Head', `${dossier.custody.head.sequence} ${dossier.custody.head.hash}`],
      ],
    };
  }

  receipt(sealed: SealedBag, form: PackageForm): readonly (readonly [name: string, text: string])[] {
    const { wish, open } = this.#planned;
    const { madeAt, madeLocal, custody } = open.dossier;
    const { recipient, reference, pictures } = wish;
    const exhibits = this.#shown.length;
    const given = { madeAt, madeLocal, recipient, reference, exhibits, pictures, ...custody };
    return receiptFiles(given, sealed, form, this.#speech.words);
  }

  async #exhibit(bag: Bag, one: PlannedExhibit): Promise<ShownExhibit> {
    const files: ShownFile[] = [];
    for (const { artifact, name } of one.leaving) files.push(await this.#file(bag, artifact, name));
    const { manifest } = await this.#planned.files.record(one.exhibit.number);
    const { include } = this.#planned.wish;
    const { json } = sharedRecord(manifest, one.fullRecord, include, this.#isLeftOut);
    files.push(
      await put(bag, {
        name: one.recordName,
        what: this.#speech.words.files.sharedRecord,
        mediaType: 'application/json',
        bytes: null,
        of: one.fullRecord,
        body: texts([`${JSON.stringify(json, null, 2)}\n`]),
      }),
    );
    const { pictures, noPicture } = await this.#pictures(bag, one, files);
    const record = (json as { readonly record: Json }).record;
    return { exhibit: one.exhibit, files, staying: one.staying, pictures, noPicture, record };
  }

  #file(bag: Bag, artifact: Artifact, name: string): Promise<ShownFile> {
    const { id, role, mediaType, bytes } = artifact;
    const { vault } = this.#around;
    const { roles, files: say } = this.#speech.words;
    const isNetwork = role === 'network-record';
    const body = isNetwork
      ? redactWacz(
          { size: bytes, read: (offset, length) => vault.readArtifact(id, offset, length) },
          this.#isLeftOut,
        )
      : this.#planned.files.read(id);
    const what = `${Object.hasOwn(roles, role) ? wordOf(roles, role) : say.newer}${isNetwork ? say.withoutSecrets : ''}`;
    return put(bag, { name, what, mediaType, bytes, of: isNetwork ? artifact.sha256 : null, body });
  }

  async #pictures(
    bag: Bag,
    one: PlannedExhibit,
    files: ShownFile[],
  ): Promise<Pick<ShownExhibit, 'pictures' | 'noPicture'>> {
    const { pictures } = this.#planned.wish;
    if (one.picturesOf.length === 0) return { pictures: [], noPicture: null };
    if (pictures === 'redacted') return { pictures: [], noPicture: this.#speech.words.exhibit.stays };
    if (pictures === 'full') {
      const left = new Map(one.leaving.map(({ artifact }, index) => [artifact.id, files[index]]));
      const own = one.picturesOf.flatMap(({ id }) => left.get(id) ?? []);
      return { pictures: showable(own), noPicture: null };
    }
    return this.#blurred(bag, one, files);
  }

  async #blurred(
    bag: Bag,
    { exhibit, picturesOf }: PlannedExhibit,
    files: ShownFile[],
  ): Promise<Pick<ShownExhibit, 'pictures' | 'noPicture'>> {
    const made: ShownFile[] = [];
    let fault: string | null = null;
    for (const [index, artifact] of picturesOf.slice(0, mostPictures).entries()) {
      try {
        let part = 0;
        for await (const { mediaType, bytes } of this.#slices(artifact)) {
          const extension = mediaType === 'image/png' ? 'png' : 'jpg';
          const name = derivedName(exhibit.number, index, part++, extension);
          const what = this.#speech.words.files.blurred;
          const body = texts([bytes]);
          const file = { name, what, mediaType, bytes: bytes.length, of: artifact.sha256, body };
          made.push(await put(bag, file));
        }
      } catch (error) {
        if (!(error instanceof PaperPictureFault)) throw error;
        fault = this.#speech.words.exhibit.notBlurred;
      }
    }
    files.push(...made);
    return { pictures: made, noPicture: made.length === 0 ? fault : null };
  }

  async *#slices({
    id,
    mediaType,
    bytes,
  }: Artifact): AsyncGenerator<Pick<ShownSlice, 'mediaType' | 'bytes'>> {
    const { pictures, signal } = this.#around;
    const source = { mediaType, bytes, body: () => this.#planned.files.read(id) };
    const how = { mode: 'blurred' as const, widthPx: blurredWidth, signal };
    if (mediaType.startsWith('video/')) {
      yield* await pictures.stills(source, { ...how, most: stillsOfVideo });
      return;
    }
    const slices = pictures.slices(source, { ...how, maxHeightPerWidth: blurredHeightPerWidth });
    for await (const slice of slices) {
      if (slice.index >= mostSlices) return;
      yield slice;
    }
  }

  async #custody(bag: Bag): Promise<void> {
    const { open, files, wish } = this.#planned;
    const { dossier } = open;
    const byId = new Map<string, { readonly number: number }>(dossier.exhibits.map((one) => [one.id, one]));
    function* entries(): Generator<SharedEntry> {
      for (const sealed of files.custodyLog()) yield sharedEntry(sealed, byId, wish.include);
    }
    const { words, codes } = this.#speech;
    const { files: say } = words;
    const mediaType = 'text/plain';
    const text = { name: 'custody/custody-log.txt', what: say.custodyText, mediaType };
    const json = { name: 'custody/custody-log.json', what: say.custodyJson, mediaType };
    for (const [file, parts] of [
      [text, custodyText(dossier, entries(), words, codes)],
      [json, custodyJson(dossier, entries())],
    ] as const) {
      this.#papers.push(await put(bag, { ...file, bytes: null, of: null, body: texts(parts) }));
    }
  }

  async #timestamps(bag: Bag): Promise<boolean> {
    const { open } = this.#planned;
    const { howToCheck, timestampProofs } = await import('./timestamp-proofs.ts');
    const numbers = open.dossier.exhibits.map(({ number }) => number);
    const found = await timestampProofs(this.#around.vault, numbers);
    if (found.length === 0) return false;
    const proofs = found.map(({ timestamp, files, command }) => ({
      timestamp,
      // The entry itself names who did it; its hash, which is in the command, does not.
      files: files.filter(({ mediaType }) => mediaType !== 'application/json'),
      command: command.replace(/-data \S+/u, `-digest ${timestamp.sha256}`),
    }));
    for (const { name, mediaType, body } of proofs.flatMap(({ files }) => files)) {
      const what = this.#speech.words.files.timestamp;
      this.#papers.push(
        await put(bag, { name, what, mediaType, bytes: body.length, of: null, body: texts([body]) }),
      );
    }
    const name = 'timestamps/HOW-TO-CHECK.txt';
    const what = this.#speech.words.files.howToCheck;
    const body = texts([howToCheck(proofs, this.language)]);
    this.#papers.push(await put(bag, { name, what, mediaType: 'text/plain', bytes: null, of: null, body }));
    return true;
  }
}

interface ShownSlice {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

async function put(
  bag: Bag,
  file: Pick<ShownFile, 'what' | 'mediaType' | 'of'> & {
    readonly name: string;
    readonly bytes: number | null;
    readonly body: AsyncIterable<Uint8Array>;
  },
): Promise<ShownFile> {
  const { names, join, bytes, sha256: hash } = await bag.add(file);
  const { what, mediaType, of } = file;
  return { what, mediaType, names, join, bytes, sha256: hash, of };
}

/** Text is put together a little at a time: a log may have a hundred thousand entries. */
const textPart = 256 * 1024;

async function* texts(parts: Iterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  let waiting = '';
  for (const part of parts) {
    if (typeof part !== 'string') {
      yield part;
      continue;
    }
    waiting += part;
    if (waiting.length < textPart) continue;
    yield await Promise.resolve(Buffer.from(waiting, 'utf8'));
    waiting = '';
  }
  if (waiting !== '') yield Buffer.from(waiting, 'utf8');
}
