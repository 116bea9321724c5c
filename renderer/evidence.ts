/** The evidence as the window sees it: every type is taken from the contract's answers. */
import type { Answer } from '../preload/contract.ts';

export type ExhibitRow = Answer<'chart'>['rows'][number];
export type ExhibitDetail = Answer<'showExhibit'>;
export type Exhibit = ExhibitDetail['exhibit'];
export type Artifact = Exhibit['artifacts'][number];
export type PageKind = NonNullable<ExhibitRow['looksLike']>;
export type WarningCode = ExhibitRow['warnings'][number]['code'];
export type CaptureLine = Answer<'capturePages'>[number];
export type ImportLine = Answer<'importFiles'>[number];
export type CustodyLine = Answer<'custodyLog'>['entries'][number];
export type SiteSession = Answer<'listSessions'>[number];
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
export type Verdict = 'written' | 'saved' | 'brought-in' | 'recovered' | 'partial' | 'failed' | 'other-page';

/** What was asked for: the page, or the file that the address itself is. */
const wanted: ReadonlySet<PageKind> = new Set<PageKind>(['page', 'file']);
/** Pages behind which the post may be seen by somebody who signs in or clicks in a window of her own. */
const doors: ReadonlySet<PageKind> = new Set<PageKind>([
  'login',
  'age-gate',
  'cookie-wall',
  'bot-check',
  'paywall',
]);

/** The kind of door that stands in front of the post, if one does; null for anything else. */
export function doorOf(exhibit: Judged): PageKind | null {
  return exhibit.looksLike !== null && doors.has(exhibit.looksLike) ? exhibit.looksLike : null;
}

type Judged = Pick<ExhibitRow, 'origin' | 'state' | 'looksLike'>;

export function verdictOf(exhibit: Judged): Verdict {
  if (exhibit.state === 'failed') return 'failed';
  if (exhibit.origin === 'text-record') return 'written';
  if (!(exhibit.looksLike === null || wanted.has(exhibit.looksLike))) return 'other-page';
  if (exhibit.origin === 'recovered') return 'recovered';
  if (exhibit.state === 'partial') return 'partial';
  return exhibit.origin === 'import' ? 'brought-in' : 'saved';
}

export function toneOf(verdict: Verdict): Tone {
  return verdict === 'saved' || verdict === 'brought-in' || verdict === 'written' ? 'ok' : 'care';
}

/** A kept sign-in is for its host and every host below it. */
export function signInFits(session: SiteSession, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hostname === session.site || hostname.endsWith(`.${session.site}`);
}
