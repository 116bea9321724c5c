import type { ImportLine } from '../../preload/contract.ts';
import { errorSentences, type ErrorCode } from '../../preload/errors.ts';
import { exhibitLabel, type Exhibit, type ExhibitSummary } from '../core/evidence.ts';
import type { CaptureLine } from '../core/manifest.ts';

/** Where a command speaks: one JSON value a line on stdout, or sentences for people. */
export interface Output {
  readonly json: boolean;
  /** With `--json` prints the value as one line, else the sentence. */
  say(value: unknown, sentence: string): void;
  /** For people only, on stderr, so that stdout stays clean. */
  note(sentence: string): void;
  progress(text: string): void;
}

export function createOutput(json: boolean): Output {
  const live = !json && process.stderr.isTTY;
  let shown = false;
  const clear = (): void => {
    if (shown) process.stderr.write('\r\u001B[K');
    shown = false;
  };
  return {
    json,
    say: (value, sentence) => {
      clear();
      process.stdout.write(`${json ? JSON.stringify(value) : sentence}\n`);
    },
    note: (sentence) => {
      clear();
      process.stderr.write(`${sentence}\n`);
    },
    progress: (text) => {
      if (!live) return;
      process.stderr.write(`\r\u001B[K${text.slice(0, (process.stderr.columns ?? 80) - 1)}`);
      shown = true;
    },
  };
}

/** A page's own words may hold terminal control codes; people see them as dots. */
export function printable(text: string): string {
  return text.replace(/\p{C}/gu, '·');
}

export function exhibitJson(exhibit: Exhibit): Record<string, unknown> {
  return {
    exhibit: exhibitLabel(exhibit.number),
    state: exhibit.state,
    looksLike: exhibit.looksLike,
    url: exhibit.url,
    finalUrl: exhibit.finalUrl,
    artifacts: exhibit.artifacts.map(({ role, name, bytes, sha256 }) => ({ role, name, bytes, sha256 })),
    warnings: exhibit.warnings,
  };
}

export function captureJson({ url, exhibit, code }: CaptureLine): Record<string, unknown> {
  const failure = code === null ? {} : { code, message: errorSentences[code] };
  if (exhibit !== null) return { ...exhibitJson(exhibit), ...failure };
  return {
    exhibit: null,
    state: 'failed',
    looksLike: null,
    url,
    finalUrl: null,
    artifacts: [],
    warnings: [],
    ...failure,
  };
}

export function importJson({ exhibit, code, alreadyHere }: ImportLine): Record<string, unknown> {
  const failure = code === null ? {} : { code, message: errorSentences[code] };
  const same = alreadyHere === undefined ? {} : { alreadyHere: exhibitLabel(alreadyHere) };
  if (exhibit === null) return { exhibit: null, artifacts: [], ...same, ...failure };
  const { artifacts, warnings } = exhibitJson(exhibit);
  return { exhibit: exhibitLabel(exhibit.number), artifacts, warnings, ...same, ...failure };
}

const kindSentences: Readonly<Record<NonNullable<ExhibitSummary['looksLike']>, string>> = {
  page: '',
  login: 'This looks like a login page, not the post itself.',
  'age-gate': 'This looks like a page that asks for your age.',
  'cookie-wall': 'This looks like a cookie question over the page.',
  'bot-check': 'This looks like a check for robots, not the page itself.',
  paywall: 'This looks like a page that asks for payment.',
  removed: 'The site says that this was removed.',
  'not-found': 'The site says that there is no such page.',
  'server-error': 'The site answered with an error.',
  'browser-error': 'The browser could not show the page.',
  blank: 'The page was empty.',
  file: 'The address is a file, which was saved byte for byte.',
};

export function captureSentence({ url, exhibit, code }: CaptureLine): string {
  const why = code === null ? '' : ` ${errorSentences[code]}`;
  if (exhibit === null) return `Not saved: ${printable(url)}.${why}`;
  const kind = exhibit.looksLike === null ? '' : kindSentences[exhibit.looksLike];
  const state = { complete: 'Saved whole', partial: 'Saved in part', failed: 'Only the attempt was saved' };
  const said = ['page', 'file'].includes(exhibit.looksLike ?? '')
    ? state[exhibit.state]
    : 'Saved, marked as what it is';
  return [
    `${exhibitLabel(exhibit.number)}  ${exhibit.state === 'failed' ? state.failed : said}: ${printable(exhibit.title || url)}.`,
    kind,
    why.trim(),
    ...exhibit.warnings.map(({ code, detail }) => `\n    ${code}: ${printable(detail)}`),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

export function listSentence(row: ExhibitSummary): string {
  const what = printable(row.title || row.url || '');
  return `${exhibitLabel(row.number)}  ${row.savedLocal}  ${row.state.padEnd(8)}  ${row.looksLike ?? row.origin}  ${what}${row.warnings.length === 0 ? '' : `  (${row.warnings.length} warnings)`}${row.url === null ? '' : `\n         ${printable(row.url)}`}`;
}

export function failureJson(code: ErrorCode, detail: string): Record<string, unknown> {
  return { code, message: errorSentences[code], ...(detail === '' || detail === code ? {} : { detail }) };
}
