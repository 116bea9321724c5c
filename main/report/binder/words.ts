/** What a binder says in words. In English, as the record is; each sentence claims no more than is known. */
import type { ExhibitKind } from '../../core/case-file.ts';
import type { CustodyAction } from '../../core/chain.ts';
import type { ImageMode } from '../../core/binder.ts';
import type { ExhibitState, PageKind } from '../../core/evidence.ts';
import type { PaperPictureFaultCode } from '../../core/paper-pictures.ts';
import type { SourceFaultCode } from '../importer.ts';

export const kindWords: Readonly<Record<ExhibitKind, string>> = {
  page: 'Saved web page',
  words: 'Written record, nothing was opened',
  mail: 'E-mail',
  chat: 'Chat export',
  picture: 'Picture',
  video: 'Video',
  sound: 'Sound recording',
  document: 'Document',
  other: 'File',
};

export const stateWords: Readonly<Record<ExhibitState, string>> = {
  complete: 'Saved whole.',
  partial: 'Saved in part: what is missing is named below.',
  failed: 'Only the attempt to save it was kept.',
};

export const looksLikeWords: Readonly<Record<PageKind, string>> = {
  page: '',
  login: 'What was saved looks like a sign-in page, not the page itself.',
  'age-gate': 'What was saved looks like a question for the visitor’s age.',
  'cookie-wall': 'What was saved looks like a cookie question over the page.',
  'bot-check': 'What was saved looks like a check for robots, not the page itself.',
  paywall: 'What was saved looks like a request for payment.',
  removed: 'The site said that the page was removed.',
  'not-found': 'The site said that there is no such page.',
  'server-error': 'The site answered with an error.',
  'browser-error': 'The browser could not show the page.',
  blank: 'The page was empty.',
  file: 'The address is a file, which was saved byte for byte.',
};

export const imageWords: Readonly<Record<ImageMode, string>> = {
  blurred: 'Pictures are blurred beyond recognition.',
  placeholder: 'Pictures are left out; a note stands in their place.',
  full: 'Pictures are printed as they are.',
};

export const pictureFaultWords: Readonly<Record<PaperPictureFaultCode, string>> = {
  unreadable: 'The file is damaged, or it is of a kind that could not be read for printing.',
  'too-large': 'The picture has more points than can be prepared for print.',
  'too-slow': 'Preparing the picture for print took too long.',
  'no-browser': 'There was no browser on the computer to prepare pictures for print.',
};

export const sourceFaultWords: Readonly<Record<SourceFaultCode, string>> = {
  encrypted: 'The document needs a password to be opened.',
  damaged: 'The document, or this page of it, is damaged and could not be read for printing.',
  empty: 'The document has no pages.',
  'too-large': 'The document is too large to be prepared for print.',
};

/** What was done, as the custody log of a binder says it. A newer version may have noted more: then its own word stands. */
const custodyWords: { readonly [A in CustodyAction]?: string } = {
  'vault-created': 'Vault made',
  captured: 'Page saved',
  imported: 'File brought in',
  recovered: 'Recovered after an interruption',
  revealed: 'Looked at',
  extracted: 'Files written out',
  verified: 'All files read again and checked',
  'text-recorded': 'Written down, nothing opened',
  'exhibit-moved': 'Put in another place of the chart',
  'exhibit-frozen': 'Frozen',
  'chart-exported': 'Chart written out as tables',
  'frames-extracted': 'Pictures taken from a video',
  'binder-made': 'Binder made',
  copied: 'Encrypted copy made',
};

export function custodyWord(action: string): string {
  return (custodyWords as Readonly<Record<string, string>>)[action] ?? action.replaceAll('-', ' ');
}

export const hashMeaning =
  'A hash shows that a file is unchanged since it was saved. It does not show that the page was genuine.';

/** `4a5b6c7d 8e9f…`: in groups of eight, so that two can be compared by eye. */
export function grouped(hash: string): string {
  return hash.replace(/(?<group>.{8})(?=.)/gu, '$<group> ');
}

export function bytesInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`;
  const [unit, by] =
    bytes < 1e6 ? (['kB', 1e3] as const) : bytes < 1e9 ? (['MB', 1e6] as const) : (['GB', 1e9] as const);
  return `${(bytes / by).toFixed(bytes / by < 10 ? 2 : 1)} ${unit} (${bytes.toLocaleString('en-US')} bytes)`;
}

/** `2026-11-20 05:52:14 UTC` */
export function utcInWords(instant: string): string {
  return `${instant.slice(0, 10)} ${instant.slice(11, 19)} UTC`;
}

/** Lower-case roman numerals, as front matter is numbered. */
export function roman(value: number): string {
  const steps = [
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const;
  let rest = value;
  let text = '';
  for (const [size, letters] of steps) {
    while (rest >= size) {
      text += letters;
      rest -= size;
    }
  }
  return text;
}
