import type { ErrorCode } from '../../preload/errors.ts';
import type { Language } from '../../preload/languages.ts';
import type { TimestampSettings } from './timestamp.ts';
import type { ArtifactId, ExhibitId, Sha256Hex, UtcInstant, VaultId } from './brands.ts';

/** What a file of an exhibit is. */
export const artifactRoles = [
  'page-pdf',
  'page-picture',
  'screenshot',
  'screenshot-stamped',
  'early-picture',
  'thumbnail',
  'page-mhtml',
  'page-html',
  'network-record',
  'manifest',
  'media',
  'original',
  'text-record',
  'attached',
  'transcript',
  'mail',
] as const;
export type ArtifactRole = (typeof artifactRoles)[number];

/** What a capture really caught. Anything but `page` is labelled as that, never as a success. */
export const pageKinds = [
  'page',
  'login',
  'age-gate',
  'cookie-wall',
  'bot-check',
  'paywall',
  'removed',
  'not-found',
  'server-error',
  'browser-error',
  'blank',
  'file',
] as const;
export type PageKind = (typeof pageKinds)[number];

export const exhibitStates = ['complete', 'partial', 'failed'] as const;
export type ExhibitState = (typeof exhibitStates)[number];

/** How an exhibit came in. `recovered`: its files were sealed, but a crash came before they were listed. */
export const exhibitOrigins = ['capture', 'import', 'recovered', 'text-record'] as const;
export type ExhibitOrigin = (typeof exhibitOrigins)[number];

/** What a capture could not do or saw on the way. Each has a sentence in the window and the manifest. */
export const warningCodes = [
  'scroll-stopped',
  'page-kept-growing',
  'page-too-tall',
  'images-missing',
  'step-timed-out',
  'step-failed',
  'scripts-stopped',
  'scrolls-inside',
  'rows-removed',
  'clock-differs',
  'http-error',
  'not-the-page',
  'dialog-dismissed',
  'popup-closed',
  'download-refused',
  'subresource-refused',
  'text-cut',
  'interrupted',
  'network-record-incomplete',
  'service-worker-set-aside',
  'media-protected',
  'media-incomplete',
  'media-not-had',
  'name-differs',
  'holds-script',
  'name-cut',
  'mail-broken',
  'mail-cut',
  'chat-dates-unclear',
  'chat-cut',
  'too-large-to-read',
  'reading-failed',
  'archive-bomb',
  'archive-encrypted',
  'archive-nested',
  'archive-too-many',
  'archive-damaged',
  'archive-not-a-file',
] as const;
export type WarningCode = (typeof warningCodes)[number];

export interface Warning {
  readonly code: WarningCode | ErrorCode;
  /** In English, for the record. May name the page's own things: it lives inside the vault only. */
  readonly detail: string;
}

/** One sealed file. `name` is unique in its exhibit and safe as a relative path (core/safe-name.ts). */
export interface Artifact {
  readonly id: ArtifactId;
  readonly role: ArtifactRole;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: Sha256Hex;
}

/** What an exhibit says of itself when it is put into the vault; immutable afterwards. */
export interface NewExhibit {
  readonly origin: ExhibitOrigin;
  readonly state: ExhibitState;
  readonly looksLike: PageKind | null;
  /** Page title or file name; may be empty. */
  readonly title: string;
  /** As typed, and where it ended; null for an import. */
  readonly url: string | null;
  readonly finalUrl: string | null;
  /** When the capture or import was made, in UTC and as the wall clock showed it. */
  readonly savedAt: UtcInstant;
  readonly savedLocal: string;
  readonly warnings: readonly Warning[];
}

/** A video that is one file of an exhibit. */
export interface VideoFile extends Pick<Artifact, 'name' | 'mediaType' | 'bytes'> {
  readonly artifact: ArtifactId;
  /** Its exhibit's number and title. */
  readonly exhibit: number;
  readonly title: string;
}

export interface ExhibitSummary extends NewExhibit {
  readonly id: ExhibitId;
  /** 1, 2, 3… in the order of saving; never used twice. */
  readonly number: number;
  /** The label of the person who saved it. */
  readonly savedBy: string;
  readonly artifactCount: number;
  readonly bytes: number;
}

export interface Exhibit extends ExhibitSummary {
  readonly artifacts: readonly Artifact[];
}

export interface VaultInfo {
  readonly vaultId: VaultId;
  /** The folder's name without `.vault`. */
  readonly name: string;
  readonly createdAt: UtcInstant;
  readonly exhibits: number;
  readonly custodyEntries: number;
  readonly custodyHead: Sha256Hex;
}

/** A sign-in that the vault keeps for one site, without what is secret in it. */
export interface SiteSession {
  /** 32 lowercase hexadecimal digits. */
  readonly id: string;
  /** The host it is for, with every host below it. */
  readonly site: string;
  readonly label: string;
  readonly keptAt: UtcInstant;
  /** How many cookies there are in it. */
  readonly cookies: number;
}

/** How exhibits are numbered in the chart and in print. */
export interface Numbering {
  readonly style: 'numbers' | 'letters';
  readonly prefix: string;
}

/** What holds for one vault, wherever it is opened. */
export interface VaultSettings {
  /** `http://host:port`, `https://host:port` or `socks5://host:port`; null for a direct connection. */
  readonly proxy: string | null;
  readonly numbering: Numbering;
  /** What the window speaks while this vault is open; null for the system's language. */
  readonly language: Language | null;
  /** Null: no timestamp authority is ever asked. */
  readonly timestamps: TimestampSettings | null;
}

/** `EX-0001`: how an exhibit's number is written. */
export function exhibitLabel(number: number): string {
  return `EX-${String(number).padStart(4, '0')}`;
}

/** Reads `EX-0001`, `ex-1` or `1`. @returns undefined when it is none of them */
export function parseExhibitLabel(text: string): number | undefined {
  const match = /^(?:EX-)?0*([1-9]\d{0,8})$/iu.exec(text.trim());
  return match?.[1] === undefined ? undefined : Number(match[1]);
}

/** Where a capture or an import puts its files. The vault's deposit is one; tests may have others. */
export interface ArtifactSink {
  /**
   * Seals one file. The bytes are read once, hashed and kept immutable.
   *
   * @throws CodedError `disk-full`, `write-failed`, `cancelled`
   */
  put(file: NewArtifact): Promise<Artifact>;
}

export interface NewArtifact {
  readonly role: ArtifactRole;
  readonly name: string;
  readonly mediaType: string;
  /** A part is only good until the next one is asked for, so that its memory can be used again. */
  readonly body: Uint8Array | AsyncIterable<Uint8Array>;
}

export interface VaultProblem {
  readonly code:
    | 'object-damaged'
    | 'object-missing'
    | 'object-unlisted'
    | 'database-damaged'
    | 'custody-broken'
    | 'key-file-damaged'
    | 'stray-file';
  /** Path inside the vault folder, e.g. `objects/ab/<id>.000`: names nothing of the evidence. */
  readonly file: string;
  readonly artifact: ArtifactId | null;
  readonly exhibit: number | null;
  readonly detail: string;
}

/** What a full re-reading of the vault found. `ok` only when there is no problem at all. */
export interface VerifyReport {
  readonly ok: boolean;
  readonly objects: number;
  /** Plain bytes re-read and re-hashed. */
  readonly bytes: number;
  readonly custodyEntries: number;
  readonly custodyHead: Sha256Hex;
  readonly problems: readonly VaultProblem[];
}

/** What is wrong with recovery words as they were typed. */
export interface RecoveryWordsCheck {
  /** Of 24. */
  readonly count: number;
  /** `at` from 1; `nearest` are words of the list, the likeliest first. */
  readonly unknown: readonly { readonly at: number; readonly nearest: readonly string[] }[];
  readonly addsUp: boolean;
}
