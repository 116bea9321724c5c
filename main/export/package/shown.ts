import type { Json } from '../../core/canonical.ts';
import type { DossierExhibit } from '../../core/dossier.ts';
import type { Sha256Hex } from '../../core/brands.ts';
import type { StayingFile } from '../../core/package.ts';

/** A file of the package as its pages name it. */
export interface ShownFile {
  /** What it is, in words. */
  readonly what: string;
  /** Below `data/`: itself, or its parts. */
  readonly names: readonly string[];
  readonly join: string | null;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: Sha256Hex;
  /** The hash of the untouched file in the vault, when this is a changed copy of it. */
  readonly of: Sha256Hex | null;
}

/** An exhibit as the package's pages show it. */
export interface ShownExhibit {
  readonly exhibit: DossierExhibit;
  readonly files: readonly ShownFile[];
  readonly staying: readonly StayingFile[];
  /** Below `data/`, in order; blurred ones are copies. */
  readonly pictures: readonly ShownFile[];
  /** Why there is no picture; null when there is one, or nothing to show. */
  readonly noPicture: string | null;
  /** The record as it may leave. */
  readonly record: Json;
}

/** What a file is, by its role. */
export const roleWords: Readonly<Record<string, string>> = {
  'page-pdf': 'The page as PDF',
  'page-picture': 'The page in pictures, as PDF',
  screenshot: 'Picture of the page, untouched',
  'screenshot-stamped': 'Picture of the page below a strip with address, time and hash',
  'early-picture': 'First picture, as soon as something was there',
  thumbnail: 'Small picture',
  'page-mhtml': 'The code of the page',
  'page-html': 'The code of the page',
  'network-record': 'What went over the network',
  manifest: 'Record of how it was saved',
  'text-record': 'What was written down',
  media: 'Video, sound or file of the page',
  original: 'The file as it was brought in, untouched',
  attached: 'A file that was inside it',
  transcript: 'The chat, read out',
  mail: 'The mail, read out',
};

export const stayWords: Readonly<Record<StayingFile['why'], string>> = {
  pictures: 'It could show a picture.',
  'place-inside': 'It says where it was made.',
  damaged: 'It could not be read in the vault.',
};

export function sizeWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  if (bytes < 1e6) return `${(bytes / 1e3).toFixed(1)} kB`;
  return bytes < 1e9 ? `${(bytes / 1e6).toFixed(1)} MB` : `${(bytes / 1e9).toFixed(2)} GB`;
}
