/** A plain package for police or a lawyer: what may be chosen, what would leave, what came of it (FORMAT.md, "A package"). */
import type { Language } from '../../preload/languages.ts';
import type { Sha256Hex, UtcInstant, VaultId } from './brands.ts';
import type { LogHead, ReadBack } from './copy.ts';
import type { DossierChoice, WithheldExhibit } from './dossier.ts';

/**
 * How pictures go into a package. `blurred`: a copy in which nothing can be recognised. `redacted`: none at all, only what is known
 * of them. `full`: the untouched files. With the first two every file that could show a picture stays in the vault.
 */
export const packagePictures = ['blurred', 'redacted', 'full'] as const;
export type PackagePictures = (typeof packagePictures)[number];

/** What can identify or endanger the person. Each stays in the vault unless it was chosen. */
export const identifying = ['name', 'network', 'place', 'private-notes', 'letters'] as const;
export type Identifying = (typeof identifying)[number];

export interface PackageWish {
  readonly choice: DossierChoice;
  readonly pictures: PackagePictures;
  /** What of the {@link identifying} facts goes along. */
  readonly include: readonly Identifying[];
  readonly paper: 'letter' | 'a4';
  /** Of what the package itself says, and of the binder in it. */
  readonly language: Language;
  /** Whom it is for, in the person's words; may be empty. It stands on the receipt. */
  readonly recipient: string;
  /** What the recipient calls the case; may be empty. */
  readonly reference: string;
}

/** Why a file of a chosen exhibit stays in the vault. */
export const stayReasons = ['pictures', 'place-inside', 'damaged'] as const;
export type StayReason = (typeof stayReasons)[number];

/** What a file of a package is for. */
export type PackageFileKind =
  | 'page'
  | 'original'
  | 'record'
  | 'picture'
  | 'network-record'
  | 'binder'
  | 'letter'
  | 'custody'
  | 'timestamp'
  | 'help';

export interface PlannedFile {
  /** In the package, with slashes. */
  readonly name: string;
  readonly kind: PackageFileKind;
  /** Its number; null for what is of no single exhibit. */
  readonly exhibit: number | null;
  /** Null when that is known only once it is made. */
  readonly bytes: number | null;
}

export interface StayingFile {
  readonly exhibit: number;
  /** What it is: its role. */
  readonly role: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: Sha256Hex;
  readonly why: StayReason;
}

/** The kinds of records whose words a package holds. */
export const packedKinds = ['incident', 'exhibit', 'person', 'account'] as const;
export type PackedKind = (typeof packedKinds)[number];

/** One field of what the person wrote down: in how many entries it is filled in, and whether it leaves. */
export interface PlannedField {
  readonly kind: PackedKind;
  readonly field: string;
  readonly filled: number;
  readonly leaves: boolean;
}

/** Exactly what would leave, before anything is written. */
export interface PackagePlan {
  readonly exhibits: number;
  readonly incidents: number;
  readonly withheld: readonly WithheldExhibit[];
  readonly files: readonly PlannedFile[];
  readonly staying: readonly StayingFile[];
  readonly fields: readonly PlannedField[];
  /** Saved letters about these exhibits that are ready. They leave only when they were chosen: a letter can hold the person's name. */
  readonly letters: number;
  /** Pages that were saved while signed in: what the site showed of the account is in them. Exhibit numbers. */
  readonly signedIn: readonly number[];
  /** Of what is known beforehand. */
  readonly bytes: number;
  /** The head of the custody log that the package would carry. */
  readonly head: LogHead;
}

/** How a package lies there: a plain folder, or one file that opens with a password. */
export const packageForms = ['folder', 'zip'] as const;
export type PackageForm = (typeof packageForms)[number];

/** What came of it. There is no such answer before every byte was read back. */
export interface Packed {
  readonly form: PackageForm;
  /** The folder, or the files of the zip in order. */
  readonly names: readonly string[];
  readonly readBack: ReadBack;
  readonly madeAt: UtcInstant;
  readonly madeLocal: string;
  readonly recipient: string;
  readonly reference: string;
  readonly pictures: PackagePictures;
  readonly include: readonly Identifying[];
  readonly exhibits: number;
  readonly files: number;
  readonly bytes: number;
  /** Of `SHA256SUMS`, which names and hashes every other file and is signed: what the receipt says. */
  readonly sums: Sha256Hex;
  /** Of `manifest-sha256.txt`. */
  readonly manifest: Sha256Hex;
  /** Of each file in {@link names}, when it is a zip. */
  readonly zips: readonly { readonly name: string; readonly bytes: number; readonly sha256: Sha256Hex }[];
  readonly publicKey: string;
  readonly head: LogHead;
  /** Files of chosen exhibits that could not be read in the vault. */
  readonly damaged: number;
}

/** A package that left earlier, as the custody log says. */
export interface HandedOver {
  readonly at: UtcInstant;
  readonly by: string;
  /** `unfinished`: plain files were written, and the package never became whole. */
  readonly state: 'done' | 'unfinished';
  readonly recipient: string;
  readonly reference: string;
  readonly pictures: PackagePictures | null;
  readonly form: PackageForm | null;
  readonly exhibits: number;
  readonly files: number;
  readonly bytes: number;
  readonly sums: Sha256Hex | null;
}

export const packageProblems = [
  'package-file-missing',
  'package-file-altered',
  'package-file-added',
  'package-file-unread',
  'package-list-altered',
  'package-list-missing',
  'package-signature-wrong',
  'package-other-key',
] as const;
export type PackageProblemCode = (typeof packageProblems)[number];
export interface PackageProblem {
  readonly code: PackageProblemCode;
  readonly file: string;
}

/**
 * `whole`: every file that the lists name was read from the drive and is as it was. `whole-perhaps-from-memory`: the same, but
 * the computer may have answered from its memory. `unfinished`: the writing never ended. `damaged`: the problems say what.
 */
export const packageStates = ['whole', 'whole-perhaps-from-memory', 'unfinished', 'damaged'] as const;
export type PackageState = (typeof packageStates)[number];

/** What a check of a package found; it may be years old, or of another program. */
export interface PackageReport {
  readonly state: PackageState;
  /** The package's folder. */
  readonly name: string;
  /** The program that made it, as it says itself; empty when it does not. */
  readonly madeBy: string;
  /** The day, as it says itself. */
  readonly madeOn: string;
  readonly vault: VaultId | null;
  readonly files: number;
  readonly bytes: number;
  /** `none`: nobody signed it. `wrong`: the signature is not over these lists. */
  readonly signature: 'right' | 'wrong' | 'none';
  /** Ed25519, 64 hexadecimal digits: whoever can write to the drive could have put another one there. */
  readonly publicKey: string | null;
  /** Whether that is the key of the vault that is open; null when none is. */
  readonly ownKey: boolean | null;
  readonly sums: Sha256Hex | null;
  readonly problems: readonly PackageProblem[];
}

/** What a package holds beside its payload. */
export const packageFiles = {
  declaration: 'bagit.txt',
  info: 'bag-info.txt',
  manifest: 'manifest-sha256.txt',
  tagManifest: 'tagmanifest-sha256.txt',
  sums: 'SHA256SUMS',
  rawSignature: 'SHA256SUMS.ed25519',
  minisign: 'SHA256SUMS.minisig',
  ssh: 'SHA256SUMS.sshsig',
  pem: 'keys/public-key.pem',
  minisignKey: 'keys/minisign.pub',
  sshKey: 'keys/allowed_signers',
  readMe: 'READ-ME-FIRST.html',
  readMeText: 'READ-ME-FIRST.txt',
  receipt: 'RECEIPT.html',
  receiptText: 'RECEIPT.txt',
} as const;

/** The namespace of the SSH signature (OpenSSH, PROTOCOL.sshsig), and the name in `allowed_signers`. */
export const sshNamespace = 'holdfast-package';
export const sshSigner = 'holdfast-vault';
