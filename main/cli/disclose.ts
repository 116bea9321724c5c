import type { Arguments, JobProgress } from '../../preload/contract.ts';
import type { Language } from '../../preload/languages.ts';
import { CodedError } from '../../preload/errors.ts';
import { exhibitLabel, parseExhibitLabel } from '../core/evidence.ts';
import type { Identifying, Packed, PackagePictures, PackagePlan } from '../core/package.ts';
import { present } from '../core/present.ts';
import { driveProgress } from './copy.ts';
import { printable, type Output } from './output.ts';
import { readPassphrase } from './passphrase.ts';
import { withVault, type VaultOptions } from './session.ts';

export interface DiscloseOptions extends VaultOptions {
  readonly to: string;
  readonly zip?: boolean;
  readonly passwordFile?: string;
  readonly exhibits?: readonly string[];
  readonly incident?: string;
  readonly images: PackagePictures;
  readonly include?: readonly Identifying[];
  readonly paper: 'letter' | 'a4';
  readonly language: Language;
  readonly recipient?: string;
  readonly reference?: string;
  readonly preview?: boolean;
}

/** Makes a plain package for police or a lawyer; `--preview` says what would leave and writes nothing. */
export function disclose(output: Output, vault: string, options: DiscloseOptions): Promise<void> {
  const { images, include = [], paper, language, recipient = '', reference = '' } = options;
  const isZip = options.zip === true;
  if (isZip !== (options.passwordFile !== undefined))
    throw new CodedError('bad-arguments', '--zip and --password-file belong together');
  const wish: Arguments<'planPackage'>['wish'] = {
    choice: choiceOf(options),
    pictures: images,
    include: [...include],
    paper,
    language,
    recipient,
    reference,
  };
  return withVault(vault, options, output, async (session) => {
    if (options.preview === true) {
      const plan = await session.ask('planPackage', { wish });
      output.say(plan, planSentences(plan));
      return;
    }
    const { handle: to } = await session.ask('grantPlace', { path: options.to });
    const password =
      options.passwordFile === undefined ? undefined : await readPassphrase(options.passwordFile, 'Password');
    const packed = await session.job(
      (job) => session.ask('makePackage', present({ job, wish, to, password })),
      (progress) => output.progress(progressText(progress)),
    );
    output.say(packed, packedSentences(packed));
  });
}

function choiceOf({ exhibits, incident }: DiscloseOptions): Arguments<'planPackage'>['wish']['choice'] {
  if (exhibits !== undefined && incident !== undefined)
    throw new CodedError('bad-arguments', 'either --exhibits or --incident');
  if (incident !== undefined) return { of: 'incident', incident };
  if (exhibits === undefined) return { of: 'all' };
  const numbers = exhibits.map((text) => {
    const number = parseExhibitLabel(text);
    if (number === undefined) throw new CodedError('bad-arguments', 'an exhibit is a number such as EX-0001');
    return number;
  });
  return { of: 'exhibits', numbers };
}

function progressText(progress: JobProgress): string {
  return progress.step === 'reading' ? 'Reading the files in the vault' : driveProgress(progress);
}

function planSentences({
  exhibits,
  withheld,
  files,
  staying,
  fields,
  letters,
  signedIn,
}: PackagePlan): string {
  return [
    `This would leave: ${exhibits} exhibits.`,
    ...files.map(({ name, bytes }) => `    ${name}${bytes === null ? '' : `  ${bytes} bytes`}`),
    'These fields would leave:',
    ...fields
      .filter(({ leaves }) => leaves)
      .map(({ kind, field, filled }) => `    ${kind}.${field}: ${filled}`),
    'These stay in the vault:',
    ...fields.filter(({ leaves }) => !leaves).map(({ kind, field }) => `    ${kind}.${field}`),
    ...staying.map(({ exhibit, role, why }) => `    ${exhibitLabel(exhibit)} ${role}: ${why}`),
    ...withheld.map(({ number }) => `    ${exhibitLabel(number)}: frozen`),
    ...(letters > 0 && !files.some(({ kind }) => kind === 'letter') ? [`    letters: ${letters}`] : []),
    ...(signedIn.length === 0
      ? []
      : [
          `Saved while signed in, so the account may be seen in it: ${signedIn.map(exhibitLabel).join(', ')}`,
        ]),
  ].join('\n');
}

function packedSentences({ names, files, form, readBack, sums, publicKey, damaged }: Packed): string {
  const how =
    readBack === 'from-drive'
      ? 'All of it was read back from the drive.'
      : 'All of it was read back, perhaps from this computer’s memory: take the drive out, plug it in again and run holdfast check to be sure.';
  return [
    `Packed: ${names.map(printable).join(', ')}, ${files} files in its signed list. ${how}`,
    `    SHA256SUMS ${sums}`,
    `    signed by  ${publicKey}`,
    ...(damaged === 0 ? [] : [`    ${damaged} files could not be read in the vault and are not in it.`]),
    form === 'zip'
      ? 'Tell the password apart: never on the same drive or in the same message.'
      : 'It is not encrypted: whoever holds this drive can read it.',
  ].join('\n');
}
