import { InvalidArgumentError } from 'commander';
import type { JobProgress } from '../../preload/contract.ts';
import type { Language } from '../../preload/languages.ts';
import { CodedError } from '../../preload/errors.ts';
import type { BinderChoices, DeclarationKind, ImageMode, MadeBinder } from '../core/binder.ts';
import { exhibitLabel, parseExhibitLabel } from '../core/evidence.ts';
import { printable, type Output } from './output.ts';
import { withVault, type VaultOptions } from './session.ts';

export interface BinderOptions extends VaultOptions {
  readonly out: string;
  readonly images: ImageMode;
  readonly paper: 'letter' | 'a4';
  readonly language: Language;
  readonly volumeMb?: number;
  readonly exhibits?: readonly string[];
  readonly full?: readonly string[];
  readonly prefix: string;
  readonly declaration?: DeclarationKind;
  readonly seen?: readonly string[];
  readonly matter: string;
  readonly caseNumber: string;
  readonly preparedBy: string;
  readonly preparedFor: string;
  readonly privateNotes?: boolean;
}

export function megabytes(text: string): number {
  const value = /^\d{1,4}$/u.test(text) ? Number(text) : 0;
  if (value < 5 || value > 4000) throw new InvalidArgumentError('A whole number from 5 to 4000 is needed.');
  return value;
}

/** Writes a binder for print, in plain. */
export function makeBinder(output: Output, vault: string, options: BinderOptions): Promise<void> {
  const choices = choicesOf(options);
  return withVault(vault, options, output, async (session) => {
    const { handle: to } = await session.ask('grantPlace', { path: options.out });
    const made = await session.job(
      (job) => session.ask('makeBinder', { ...choices, job, to }),
      (progress) => output.progress(progressText(progress)),
    );
    output.say({ ...made, files: made.files.map(({ place: _place, ...file }) => file) }, sentence(made));
    for (const { exhibit, file, why } of made.notPrinted) {
      output.note(
        `    ${exhibitLabel(exhibit)} ${printable(file)}: a page says why it is not printed (${why})`,
      );
    }
  });
}

function choicesOf(options: BinderOptions): BinderChoices {
  const { exhibits, full = [], declaration, seen = [], volumeMb = null } = options;
  return {
    choice: exhibits === undefined ? { of: 'all' } : { of: 'exhibits', numbers: exhibits.map(numberOf) },
    privateNotes: options.privateNotes === true,
    paper: options.paper,
    language: options.language,
    images: options.images,
    imagesOf: full.map((label) => ({ exhibit: numberOf(label), images: 'full' })),
    volumeMegabytes: volumeMb,
    batesPrefix: options.prefix,
    declaration: declaration === undefined ? null : { kind: declaration, seen: seen.map(numberOf) },
    matter: options.matter,
    caseNumber: options.caseNumber,
    preparedBy: options.preparedBy,
    preparedFor: options.preparedFor,
  };
}

function numberOf(label: string): number {
  const number = parseExhibitLabel(label);
  if (number === undefined) throw new CodedError('exhibit-not-found');
  return number;
}

function sentence({ files, exhibits, withheld, firstBates, lastBates }: MadeBinder): string {
  const pages = files.reduce((sum, file) => sum + file.pages, 0);
  const kept = withheld.length === 0 ? '' : ` ${withheld.map(exhibitLabel).join(', ')} stayed in the vault.`;
  return [
    `Binder of ${exhibits} exhibits, ${pages} pages, numbered ${firstBates} to ${lastBates}.${kept}`,
    ...files.map(
      ({ name, bytes, sha256 }) => `    ${printable(name)}  ${bytes} bytes\n        sha256 ${sha256}`,
    ),
    'It is plain: whoever has it can read it. A printer and its computer may keep a copy.',
  ].join('\n');
}

function progressText({ item, items }: JobProgress): string {
  return `Laying out exhibit ${Math.min(item + 1, items)} of ${items}`;
}
