import { CodedError } from '../../preload/errors.ts';
import { localTime, utcInstant, type Sha256Hex } from '../core/brands.ts';
import { canonicalBytes, type Json } from '../core/canonical.ts';
import type { Artifact, ArtifactSink, NewExhibit, Warning } from '../core/evidence.ts';
import type { CaptureManifest, UnderEighteenAnswer } from '../core/manifest.ts';
import { safeFileName } from '../core/safe-name.ts';
import { holdsScript, htmlToText } from './html-text.ts';
import type { EmbeddedFact } from './embedded-fact.ts';
import { embeddedFacts } from './metadata.ts';
import { OwnWords } from './own-words.ts';
import { chatLimits, mayBeChat, readChat } from './read-chat.ts';
import { readMailOut } from './read-mail.ts';
import { reading, warn, wholeText, type ReadOut } from './read-out.ts';
import { readZipOut } from './read-zip.ts';
import { nameDiffers, sniffedBytes, sniffMediaType } from './sniff.ts';
import type { Source } from './source.ts';

const partBytes = 1024 * 1024;
const longestTitle = 300;

export interface BringInSurroundings {
  readonly now: () => number;
  readonly sink: ArtifactSink;
  readonly signal: AbortSignal;
  readonly tool: CaptureManifest['tool'];
  /** The label of the person who brings the file in. */
  readonly person: string;
  readonly underEighteen: UnderEighteenAnswer;
  /** Bytes read so far, of how many; then files of an archive. */
  readonly onProgress: (done: number, total: number) => void;
}

export interface BroughtIn {
  readonly exhibit: NewExhibit;
  readonly manifestSha256: Sha256Hex;
  /** What it says, to find it by; at most 1,000,000 UTF-16 code units, empty when nothing could be read. */
  readonly words: string;
}

interface Found {
  readonly embedded: readonly EmbeddedFact[];
  readonly members: readonly Json[] | null;
}

/**
 * Brings one file in, byte for byte, in constant memory; then lays beside it what can be read out of it: the words
 * of a mail or a chat, the files of a zip, what it says of itself. A reader that fails leaves the original saved,
 * with a warning.
 *
 * @throws CodedError `read-failed`, `file-changed`, `cancelled`, and what the sink throws
 */
export async function bringIn(source: Source, around: BringInSurroundings): Promise<BroughtIn> {
  const start = await source.read(0, sniffedBytes);
  const mediaType = await sniffMediaType(start, source.name);
  const original = await around.sink.put({
    role: 'original',
    name: `original/${safeFileName(source.name)}`,
    mediaType,
    body: partsOf(source, around),
  });
  if (original.bytes !== source.size || !(await source.isUnchanged())) throw new CodedError('file-changed');
  const at = around.now();
  const out: ReadOut = { ...around, now: at, warnings: [], taken: new Set(), words: new OwnWords() };
  const name = source.name.toWellFormed();
  if (nameDiffers(name, mediaType)) warn(out, 'name-differs', `the bytes are ${mediaType}`);
  if (name.length > longestTitle) warn(out, 'name-cut', `${name.length} characters`);
  const found = await readOut(out, source, original, around);
  const manifest = await around.sink.put({
    role: 'manifest',
    name: 'manifest.json',
    mediaType: 'application/json',
    body: canonicalBytes(manifestOf(source, original, out.warnings, found, at, around)),
  });
  return {
    manifestSha256: manifest.sha256,
    words: out.words.text,
    exhibit: {
      origin: 'import',
      state: 'complete',
      looksLike: null,
      title: name.length > longestTitle ? `${name.slice(0, longestTitle - 1)}…`.toWellFormed() : name,
      url: null,
      finalUrl: null,
      savedAt: utcInstant(at),
      savedLocal: localTime(at),
      warnings: out.warnings,
    },
  };
}

async function readOut(
  out: ReadOut,
  source: Source,
  original: Artifact,
  around: BringInSurroundings,
): Promise<Found> {
  const { mediaType } = original;
  let embedded: readonly EmbeddedFact[] = [];
  let members: readonly Json[] | null = null;
  await reading(out, 'reading-failed', async () => {
    embedded = await embeddedFacts(source, mediaType);
  });
  if (mediaType === 'message/rfc822') {
    await reading(out, 'mail-broken', () => readMailOut(out, original, source));
  } else if (/\.eml$/iu.test(source.name)) warn(out, 'mail-broken', 'it does not begin as a mail');
  if (mediaType === 'application/zip') {
    await reading(out, 'archive-damaged', async () => {
      members = await readZipOut(out, source, around.onProgress);
    });
  }
  if (mayBeChat(mediaType) || mediaType === 'image/svg+xml') {
    await reading(out, 'reading-failed', async () => {
      const text = await wholeText(out, source, chatLimits.bytes);
      if (text === undefined) return;
      const isChat = mayBeChat(mediaType) && (await readChat(out, original, source.name, text));
      const isMarkup = mediaType === 'text/html' || mediaType === 'image/svg+xml';
      if (!isChat) out.words.add(isMarkup ? htmlToText(text) : text);
      // Telegram's own pages have a harmless one, which is not run here either.
      if (isMarkup && !isChat && holdsScript(text)) warn(out, 'holds-script', mediaType);
    });
  }
  return { embedded, members };
}

function manifestOf(
  source: Source,
  original: Artifact,
  warnings: readonly Warning[],
  found: Found,
  at: number,
  around: BringInSurroundings,
): Json {
  return {
    format: 'holdfast-import/2',
    supplied: 'supplied by the person',
    broughtBy: source.by,
    // A file system holds 255 bytes of name; more can only come from a mistake or an attack.
    originalName: source.name.toWellFormed().slice(0, 10_000).toWellFormed(),
    pathInFolder: source.pathInFolder?.toWellFormed() ?? null,
    fileModifiedUtc: source.times.modified ?? 'not collected',
    fileCreatedUtc: source.times.created ?? 'not collected',
    importedUtc: utcInstant(at),
    importedLocal: localTime(at),
    clockSource: "this computer's clock, not checked",
    person: { label: around.person, underEighteen: around.underEighteen },
    tool: { ...around.tool },
    embedded: found.embedded.map((fact) => ({ ...fact })),
    members: found.members,
    warnings: warnings.map((warning) => ({ ...warning })),
    files: [
      {
        name: original.name,
        role: 'original',
        mediaType: original.mediaType,
        bytes: original.bytes,
        sha256: original.sha256,
      },
    ],
    meaning:
      'The hash shows that the copy is unchanged since it was brought in. It does not show who made the file, when, or that what it shows is genuine. What the file says of itself, and its times, could have been written by anyone who had it.',
  };
}

async function* partsOf(
  source: Source,
  around: Pick<BringInSurroundings, 'signal' | 'onProgress'>,
): AsyncGenerator<Uint8Array> {
  const memory = Buffer.allocUnsafeSlow(partBytes);
  for (let done = 0; done < source.size;) {
    if (around.signal.aborted) throw new CodedError('cancelled');
    const part = await source.read(done, partBytes, memory);
    if (part.length === 0) throw new CodedError('file-changed');
    done += part.length;
    around.onProgress(done, source.size);
    yield part;
  }
}
