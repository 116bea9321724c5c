/** The evidence as the window sees it: every type is taken from the contract's answers. */
import type { Answer } from '../preload/contract.ts';

export type ExhibitRow = Answer<'listExhibits'>['rows'][number];
export type ExhibitDetail = Answer<'showExhibit'>;
export type Exhibit = ExhibitDetail['exhibit'];
export type Artifact = Exhibit['artifacts'][number];
export type PageKind = NonNullable<ExhibitRow['looksLike']>;
export type WarningCode = ExhibitRow['warnings'][number]['code'];
export type CaptureLine = Answer<'capturePages'>[number];
export type ImportLine = Answer<'importFiles'>[number];
export type CustodyLine = Answer<'custodyLog'>['entries'][number];
export type VerifyReport = Answer<'verifyVault'>;
export type VaultInfo = NonNullable<Answer<'vaultInfo'>>;
export type VaultPlace = Answer<'nearbyVaults'>[number];

/** `EX-0001`: how an exhibit's number is written everywhere. */
export function exhibitLabel(number: number): string {
  return `EX-${String(number).padStart(4, '0')}`;
}

/** The site of an address, as the address writes it; the whole text when it is no address. */
export function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address;
}

export type Tone = 'ok' | 'care';

/** In one word what came of an exhibit. Only a whole page is ever called saved (DOMAIN §2, completeness). */
export type Verdict = 'saved' | 'brought-in' | 'recovered' | 'partial' | 'failed' | 'other-page';

type Judged = Pick<ExhibitRow, 'origin' | 'state' | 'looksLike'>;

export function verdictOf(exhibit: Judged): Verdict {
  if (exhibit.state === 'failed') return 'failed';
  if (exhibit.looksLike !== null && exhibit.looksLike !== 'page') return 'other-page';
  if (exhibit.origin === 'recovered') return 'recovered';
  if (exhibit.state === 'partial') return 'partial';
  return exhibit.origin === 'import' ? 'brought-in' : 'saved';
}

export function toneOf(verdict: Verdict): Tone {
  return verdict === 'saved' || verdict === 'brought-in' ? 'ok' : 'care';
}
