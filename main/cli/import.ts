import { mostFiles, type ImportLine, type Place, type PlaceHandle } from '../../preload/contract.ts';
import { errorSentences } from '../../preload/errors.ts';
import { exhibitLabel } from '../core/evidence.ts';
import { importJson, printable, type Output } from './output.ts';
import { withVault, type Session, type VaultOptions } from './session.ts';
import { answerUnderEighteen } from './under-eighteen.ts';

export interface ImportOptions extends VaultOptions {
  readonly under18?: string;
  readonly keepDuplicates?: boolean;
}

/** Brings files and whole folders in, one line a file. What is here already is no failure. */
export function importFiles(
  output: Output,
  vault: string,
  given: readonly string[],
  options: ImportOptions,
): Promise<void> {
  return withVault(vault, options, output, async (session) => {
    const underEighteen = await answerUnderEighteen(options.under18, session, output);
    const files = await listed(session, output, given);
    const lines: ImportLine[] = [];
    for (let from = 0; from < files.length; from += mostFiles) {
      const handles = files.slice(from, from + mostFiles).map(({ handle }) => handle);
      const asked = { files: handles, underEighteen, keepDuplicates: options.keepDuplicates ?? false };
      const some = await session.job(
        (job) => session.ask('importFiles', { job, ...asked }),
        ({ item, done, total }) =>
          output.progress(
            `File ${from + item + 1} of ${files.length}: ${Math.floor((100 * (done ?? 0)) / (total || 1))} %`,
          ),
      );
      lines.push(...some);
    }
    for (const [at, line] of lines.entries()) {
      output.say(importJson(line), importSentence(printable(files[at]?.name ?? ''), line));
    }
    if (lines.some(({ code }) => code !== null && code !== 'already-here')) process.exitCode ??= 1;
  });
}

async function listed(session: Session, output: Output, given: readonly string[]): Promise<readonly Place[]> {
  const places: PlaceHandle[] = [];
  for (const path of given) places.push((await session.ask('grantPlace', { path })).handle);
  const files: Place[] = [];
  for (const place of places) {
    const inside = await session.job((job) => session.ask('lookInside', { job, places: [place] }));
    files.push(...inside.files);
    const left = [
      [inside.ofTheSystem, 'files that the system makes by itself'],
      [inside.notFiles, 'links and other things that are no files'],
      [inside.closed, 'folders that could not be opened'],
    ] as const;
    for (const [count, what] of left) if (count > 0) output.note(`Left out: ${count} ${what}.`);
    if (inside.more)
      output.note(`There is more in this folder than ${mostFiles} files. Bring in its folders one by one.`);
  }
  return files;
}

function importSentence(name: string, { exhibit, code, alreadyHere }: ImportLine): string {
  if (exhibit !== null) {
    const why = code === null ? '' : ` ${errorSentences[code]}`;
    const found = exhibit.warnings.map((warning) => `\n    ${warning.code}: ${printable(warning.detail)}`);
    return `${exhibitLabel(exhibit.number)}  Brought in: ${name}${why}${found.join('')}`;
  }
  if (alreadyHere !== undefined) return `${exhibitLabel(alreadyHere)}  Is here already: ${name}`;
  return `Not brought in: ${name}. ${errorSentences[code ?? 'internal']}`;
}
