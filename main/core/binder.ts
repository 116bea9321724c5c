import type { Language } from '../../preload/languages.ts';
import type { Sha256Hex } from './brands.ts';
import type { DossierChoice } from './dossier.ts';

/** What becomes of pictures on paper: blurred beyond recognition, a note in their place, or as they are. */
export const imageModes = ['blurred', 'placeholder', 'full'] as const;
export type ImageMode = (typeof imageModes)[number];

/** By whose law the draft of a declaration is worded (DOMAIN.md §3). */
export const declarationKinds = ['us', 'us-outside', 'england-wales', 'plain'] as const;
export type DeclarationKind = (typeof declarationKinds)[number];

/** What the person chose for a binder. */
export interface BinderChoices {
  readonly choice: DossierChoice;
  readonly privateNotes: boolean;
  readonly paper: 'letter' | 'a4';
  /** Of its own words. What the person wrote and what was saved stands as it is. */
  readonly language: Language;
  readonly images: ImageMode;
  /** Exhibits that go another way than the rest. */
  readonly imagesOf: readonly { readonly exhibit: number; readonly images: ImageMode }[];
  /** A file is not larger, where a page boundary allows it; null for one file. 10^6 bytes. */
  readonly volumeMegabytes: number | null;
  /** In front of every page number, such as `DOE-`; printable ASCII. */
  readonly batesPrefix: string;
  /** Null for none. */
  readonly declaration: {
    readonly kind: DeclarationKind;
    /** Exhibits of which the person said: I saw this page myself. */
    readonly seen: readonly number[];
  } | null;
  /** For the cover; each may be empty. */
  readonly matter: string;
  readonly caseNumber: string;
  readonly preparedBy: string;
  readonly preparedFor: string;
}

export interface BinderFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: Sha256Hex;
  readonly pages: number;
}

export interface MadeBinder {
  readonly files: readonly BinderFile[];
  readonly exhibits: number;
  /** Numbers of exhibits that were chosen and stay in the vault. */
  readonly withheld: readonly number[];
  readonly firstBates: string;
  readonly lastBates: string;
  /** Files of exhibits that have a page that says why they could not be printed. `why` is a code. */
  readonly notPrinted: readonly { readonly exhibit: number; readonly file: string; readonly why: string }[];
}
