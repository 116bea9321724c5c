import { readFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { basename, dirname, extname, resolve } from 'node:path';
import { emptyFields, readFields, type CaseFields } from '../../preload/case-fields.ts';
import { letterFormats, type LetterFormat } from '../../preload/calls/letters.ts';
import { CodedError } from '../../preload/errors.ts';
import type { LetterDocument } from '../../preload/letter-lists.ts';
import type { LetterCheck, LetterWarning } from '../core/letters.ts';
import { exhibitNumber } from './commands.ts';
import { elementSentences, warningSentences } from './letter-words.ts';
import { printable, type Output } from './output.ts';
import { withVault, type Session, type VaultOptions } from './session.ts';

export interface LetterOptions extends VaultOptions {
  readonly exhibits?: string;
  readonly fieldsFile?: string;
  readonly out?: string;
}

/**
 * Writes a letter: its fields are kept in the vault, then the file is written and read back. Without `--out`, says what
 * is missing and what would leave. What it says comes from a file: others can see a command line.
 */
export async function writeLetter(
  output: Output,
  vault: string,
  document: LetterDocument,
  options: LetterOptions,
): Promise<void> {
  const given = options.fieldsFile === undefined ? {} : await readLetterFields(options.fieldsFile);
  const out = options.out === undefined ? undefined : outOf(options.out);
  await withVault(vault, options, output, async (session) => {
    const exhibits = options.exhibits?.split(',').map((label) => exhibitNumber(label.trim()));
    const letter: CaseFields<'letter'> = {
      ...emptyFields('letter'),
      ...given,
      document,
      ...(exhibits === undefined ? {} : { exhibits: [...new Set(exhibits)] }),
    };
    const whole =
      letter.addresses === '' ? { ...letter, addresses: await addressesOf(session, letter) } : letter;
    const { check, text } = await session.ask('previewLetter', { letter: whole });
    for (const warning of check.warnings) output.note(warningSentence(warning));
    if (out === undefined) {
      output.say({ ...check, text }, [...missingSentences(check), '', text].join('\n'));
      return;
    }
    if (!check.ready) {
      for (const sentence of missingSentences(check)) output.note(sentence);
      throw new CodedError('letter-not-ready', check.missing.join(' '));
    }
    const record = randomBytes(16).toString('hex');
    await session.ask('saveRecord', { record, basedOn: 0, what: { kind: 'letter', fields: { ...whole } } });
    const { handle: to } = await session.ask('grantPlace', { path: out.folder });
    const { name } = await session.ask('writeLetter', { record, format: out.format, to, name: out.name });
    output.say({ letter: record, file: name, ...check }, `Written and read back: ${printable(name)}`);
  });
}

async function addressesOf(session: Session, { exhibits }: CaseFields<'letter'>): Promise<string> {
  const shown = await Promise.all(exhibits.map((exhibit) => session.ask('showExhibit', { exhibit })));
  const urls = shown.map(({ exhibit }) => exhibit.url).filter((url) => url !== null);
  return [...new Set(urls)].join('\n');
}

async function readLetterFields(file: string): Promise<Partial<CaseFields<'letter'>>> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CodedError('file-not-found', 'the file with the fields');
  });
  const read = readFields('letter', parsed(text));
  if (read === undefined)
    throw new CodedError('bad-arguments', 'the file has a field that a letter does not have');
  return read;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new CodedError('bad-arguments', 'the file with the fields is not JSON');
  }
}

interface Out {
  readonly folder: string;
  readonly name: string;
  readonly format: LetterFormat;
}

function outOf(path: string): Out {
  const full = resolve(path);
  const format = letterFormats.find((one) => `.${one}` === extname(full).toLowerCase());
  if (format === undefined) throw new CodedError('bad-arguments', 'the file must end in .pdf or .docx');
  return { folder: dirname(full), name: basename(full), format };
}

function missingSentences({ missing, ready }: LetterCheck): readonly string[] {
  if (ready) return ['Ready: everything that this letter needs is there. A lawyer should look at it.'];
  return ['Still missing:', ...missing.map((element) => `  - ${elementSentences[element]}`)];
}

function warningSentence({ code, about }: LetterWarning): string {
  return [warningSentences[code], ...about.map(printable)].join(' ');
}
