import type { PageKind } from '../../../main/core/evidence.ts';
import { ordinary } from './ordinary.ts';
import { trouble } from './trouble.ts';

/** A made-up page with what it is. None was taken from a real site. */
export interface CorpusPage {
  readonly name: string;
  readonly kind: PageKind;
  readonly language: string;
  readonly status: number;
  readonly html: string;
}

export const corpus: readonly CorpusPage[] = [...trouble, ...ordinary];
