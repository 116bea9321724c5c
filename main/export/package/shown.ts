import type { Json } from '../../core/canonical.ts';
import type { DossierExhibit } from '../../core/dossier.ts';
import type { Sha256Hex } from '../../core/brands.ts';
import type { StayingFile } from '../../core/package.ts';
import type { PackageWords } from './words/words.ts';

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

/** `1.5 kB`, in the digits of the language. */
export function sizeWords(bytes: number, { locale, exhibit }: PackageWords): string {
  const [by, unit, digits] = (
    bytes < 1e3
      ? [1, exhibit.bytes, 0]
      : bytes < 1e6
        ? [1e3, 'kB', 1]
        : bytes < 1e9
          ? [1e6, 'MB', 1]
          : [1e9, 'GB', 2]
  ) as readonly [number, string, number];
  const fixed = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  return `${(bytes / by).toLocaleString(locale, fixed)} ${unit}`;
}
