import '../engine/threads.ts';
import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { CodedError, errorSentences } from '../../preload/errors.ts';
import { showSessions, showSettings, writeRecord, type RecordOptions } from './beside.ts';
import { makeBinder, megabytes, type BinderOptions } from './binder.ts';
import { captureCommand, type CaptureOptions } from './capture.ts';
import { createVault, extract, list, show, showCustody, verify, type ListOptions } from './commands.ts';
import { checkFolder } from './check.ts';
import { copyVault, restoreVault, showCopies } from './copy.ts';
import { disclose, type DiscloseOptions } from './disclose.ts';
import { exhibitKinds } from '../core/case-file.ts';
import { languages } from '../../preload/languages.ts';
import { declarationKinds, imageModes } from '../core/binder.ts';
import { exhibitStates } from '../core/evidence.ts';
import { identifying, packagePictures } from '../core/package.ts';
import { importFiles } from './import.ts';
import { changePassphrase, destroyVault, moveVault, recoveryWords } from './keys.ts';
import { writeLetter, type LetterOptions } from './letter.ts';
import { letterDocuments, type LetterDocument } from '../../preload/letter-lists.ts';
import { createOutput, failureJson, type Output } from './output.ts';
import type { VaultOptions } from './session.ts';
import { showRemovals } from './removals.ts';
import { timestamp } from './timestamp.ts';
import { describeTool } from '../engine/tool.ts';

process.umask(0o077);

interface Everywhere extends VaultOptions {
  readonly json?: boolean;
}

const exits = { done: 0, failed: 1, usage: 2, interrupted: 130 } as const;

function seconds(text: string): number {
  const value = /^\d{1,4}$/u.test(text) ? Number(text) : 0;
  if (value < 1 || value > 3600) throw new InvalidArgumentError('A whole number from 1 to 3600 is needed.');
  return value;
}

function screens(text: string): number {
  const value = /^\d{1,3}$/u.test(text) ? Number(text) : 0;
  if (value < 1 || value > 500) throw new InvalidArgumentError('A whole number from 1 to 500 is needed.');
  return value;
}

function oneUnderEighteenAnswer(flags: string): Option {
  return new Option(flags, 'was anyone shown under 18 when it was made').choices(['yes', 'no', 'unsure']);
}

const program = new Command('holdfast')
  .description('Saves proof of online abuse before it disappears, sealed in a vault.')
  .version(describeTool().version)
  .showHelpAfterError('(holdfast --help lists the commands)')
  .exitOverride();

const command = (name: string, description: string): Command =>
  program
    .command(name)
    .description(description)
    .option('--json', 'print one JSON value a line on stdout and nothing else there')
    .option('--passphrase-file <file>', 'read the passphrase from this file instead of asking')
    .option('--person <label>', 'who is doing this, for the custody log')
    .exitOverride();

const run =
  <A extends unknown[]>(work: (output: Output, ...args: A) => Promise<void>) =>
  async (...args: [...A, Command]): Promise<void> => {
    const self = args.at(-1) as Command;
    const output = createOutput(self.opts<Everywhere>().json ?? false);
    try {
      await work(output, ...(args.slice(0, -1) as A));
    } catch (error) {
      const failure = error instanceof CodedError ? error : new CodedError('internal', bugPlace(error));
      if (output.json) output.say(failureJson(failure.code, failure.message), '');
      else output.note(failureSentence(failure));
      process.exitCode = failure.code === 'cancelled' ? exits.interrupted : exits.failed;
    }
  };

/** What the command line itself found wrong is said in its own words; the engine's details are for developers. */
function failureSentence({ code, message }: CodedError): string {
  const said = code === 'bad-arguments' || code === 'file-not-found' ? message : code;
  return `${errorSentences[code]}${said === code ? '' : ` (${said})`} [${code}]`;
}

/** The class and place of a bug, without its message, which may quote the person's own words. */
function bugPlace(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const frame = (error.stack ?? '').split('\n').find((line) => /^\s+at /u.test(line)) ?? '';
  return `${error.name} at ${/[^/\\(]+:\d+:\d+/u.exec(frame)?.[0] ?? '?'}`;
}

command('init <vault>', 'create a vault; prints its id').action(run(createVault));
command('capture <vault> [url...]', 'save pages as they are now')
  .addOption(new Option('--scale <n>', 'device pixels per CSS pixel').choices(['1', '2']).default('1'))
  .option('--allow-private', 'also open addresses on this computer or the own network')
  .option('--timeout <seconds>', 'for each whole page, 1 to 3600', seconds, 120)
  .option('--max-screens <n>', 'follow a long page further than usual, up to 500 screens', screens)
  .option('--proxy <url>', "http://host:port, socks5://host:port or none, instead of the vault's own")
  .option('--session <id>', 'open them with a sign-in that the vault keeps')
  .option('--again <exhibit>', 'save the address of this exhibit once more, linked to it')
  .addOption(new Option('--paper <size>', 'of the PDF').choices(['letter', 'a4']).default('letter'))
  .option('--browser <path>', 'a Chromium to use instead of the one found')
  .addOption(oneUnderEighteenAnswer('--under-18 <answer>'))
  .action(
    run((output, vault: string, urls: string[], options: CaptureOptions) =>
      captureCommand(output, vault, urls, options),
    ),
  );
command('import <vault> <file...>', 'bring files and folders in, byte for byte')
  .option('--keep-duplicates', 'also bring in what is in the vault already')
  .addOption(oneUnderEighteenAnswer('--under-18 <answer>'))
  .action(run(importFiles));
command('list <vault>', 'the exhibits, oldest first')
  .option('--search <text>', 'only those that mention this, in what they are called or what they say')
  .addOption(new Option('--kind <kind>', 'only of this kind').choices(exhibitKinds))
  .option('--site <name>', 'only from this site, such as share.example')
  .addOption(new Option('--state <state>', 'only in this state').choices(exhibitStates))
  .addOption(
    new Option('--sort <by>', 'in the order of this; place is your own order')
      .choices(['place', 'saved', 'posted', 'title', 'site'])
      .default('saved'),
  )
  .option('--descending', 'the other way round')
  .action(run((output, vault: string, options: ListOptions) => list(output, vault, options)));
command('show <vault> <exhibit>', 'one exhibit with its files and manifest').action(run(show));
command('custody <vault> [exhibit]', 'the custody log').action(run(showCustody));
command('extract <vault> <exhibit>', 'write the files of one exhibit in plain')
  .requiredOption('--to <folder>', 'where to')
  .action(run(extract));
command('settings <vault>', 'the settings of a vault')
  .option('--proxy <url>', 'from now on: http://host:port, socks5://host:port or none')
  .action(run(showSettings));
command('sessions <vault>', 'the sign-ins that the vault keeps')
  .option('--forget <id>', 'forget one')
  .action(run(showSessions));
command('record <vault>', 'write down what must not be opened; loads nothing')
  .option('--address <text>', 'where it is')
  .option('--site <text>', 'which site or app')
  .option('--user <text>', 'the user name there')
  .option('--seen <text>', 'when it was seen')
  .requiredOption('--text-file <file>', 'a description, without explicit detail')
  .action(run((output, vault: string, options: RecordOptions) => writeRecord(output, vault, options)));
command('removals <vault>', 'what was asked for removal, where it stands and what would be next').action(
  run(showRemovals),
);
command('binder <vault>', 'write everything, or some exhibits, as a PDF for print, in plain')
  .requiredOption('--out <file>', 'the PDF; several get their numbers before the ending')
  .addOption(new Option('--images <how>', 'what becomes of pictures').choices(imageModes).default('blurred'))
  .addOption(new Option('--paper <size>', 'of the pages').choices(['letter', 'a4']).default('letter'))
  .addOption(new Option('--language <language>', 'of its own words').choices(languages).default('en'))
  .option('--volume-mb <megabytes>', 'files of at most this size, such as 25', megabytes)
  .option('--exhibits <labels...>', 'only these, such as EX-0001 EX-0007')
  .option('--full <labels...>', 'print the pictures of these as they are, whatever --images says')
  .option('--prefix <text>', 'in front of every page number, such as DOE-', '')
  .addOption(new Option('--declaration <kind>', 'with the draft of a declaration').choices(declarationKinds))
  .option('--seen <labels...>', 'exhibits of which you say: I saw this myself')
  .option('--matter <text>', 'for the cover', '')
  .option('--case-number <text>', 'for the cover', '')
  .option('--prepared-by <text>', 'for the cover and the declaration', '')
  .option('--prepared-for <text>', 'for the cover', '')
  .option('--private-notes', 'with your private notes')
  .action(run((output, vault: string, options: BinderOptions) => makeBinder(output, vault, options)));
command('passphrase <vault>', 'give the vault a new passphrase')
  .option('--new-passphrase-file <file>', 'read the new one from this file instead of asking')
  .option('--words-file <file>', 'open it with the recovery words in this file instead of the old passphrase')
  .action(run(changePassphrase));
command('recovery <vault>', 'make recovery words and print them, once')
  .option('--remove', 'make the words on paper useless instead')
  .action(run(recoveryWords));
command('move <vault>', 'move the vault to another place, read back there')
  .requiredOption('--to <vault>', 'the new place, such as /media/stick/Mine.vault')
  .option('--destroy-old', 'then destroy the old one')
  .action(run(moveVault));
command('copy <vault>', 'copy the vault, encrypted, to a drive: only what is new, all of it read back')
  .requiredOption('--to <folder>', 'a folder on the drive')
  .action(run(copyVault));
command('copies <vault>', 'the copies that were made, and how far each is behind')
  .option('--forget <id>', 'forget one; the copy itself stays')
  .action(run(showCopies));
command('restore <copy>', 'make a vault of a copy, held against what was copied')
  .requiredOption('--to <folder>', 'where to; a folder that is there gets the vault inside it')
  .option('--words-file <file>', 'the recovery words instead of the passphrase')
  .action(run(restoreVault));
command('disclose <vault>', 'make a plain package for police or a lawyer, all of it read back')
  .requiredOption('--to <folder>', 'a folder on the drive')
  .option('--zip', 'as one file that opens with a password')
  .option('--password-file <file>', 'read the password of the zip from this file')
  .option('--exhibits <exhibit...>', 'only these')
  .option('--incident <id>', 'only those of this incident')
  .addOption(new Option('--images <how>', 'how pictures leave').choices(packagePictures).default('blurred'))
  .addOption(
    new Option('--include <what...>', 'what identifies you and is left out otherwise').choices(identifying),
  )
  .addOption(new Option('--paper <size>', 'of the binder').choices(['letter', 'a4']).default('letter'))
  .addOption(new Option('--language <language>', 'of its own words').choices(languages).default('en'))
  .option('--recipient <text>', 'whom it is for, for the receipt')
  .option('--reference <text>', 'what they call the case, for the receipt')
  .option('--preview', 'say exactly what would leave, and write nothing')
  .action(run((output, vault: string, options: DiscloseOptions) => disclose(output, vault, options)));
command('check <folder>', 'check copies and packages; with --passphrase-file also what is inside a copy')
  .option('--signed-by <key>', 'the key that must have signed a package')
  .action(run(checkFolder));
command('timestamp <vault>', 'have an authority confirm that the custody log, or one exhibit, existed now')
  .option(
    '--tsa <url>',
    "the authority to ask, instead of the vault's own; it learns a hash and your internet address",
  )
  .option('--exhibit <exhibit>', "this exhibit's record instead of the custody log")
  .option('--head', 'the head of the custody log')
  .option('--ca <file>', 'a certificate (PEM) that the token has to lead to')
  .option('--allow-private', 'also ask an authority on this computer or the own network')
  .option('--list', 'ask nobody; list the timestamps that are kept, and check each')
  .action(run(timestamp));
command('letter <vault>', 'a letter to a site, a host or a person: what it needs, and the file of it')
  .addArgument(new Argument('<kind>').choices(letterDocuments))
  .option('--exhibits <list>', 'the exhibits that it is about, such as EX-0001,EX-0003')
  .option('--fields-file <file>', 'what it says, as JSON: the fields of a letter (preload/case-fields.ts)')
  .option(
    '--out <file>',
    'write it, as .pdf or .docx; without this, only say what is missing and what would leave',
  )
  .action(
    run((output, vault: string, kind: LetterDocument, options: LetterOptions) =>
      writeLetter(output, vault, kind, options),
    ),
  );
command('destroy <vault>', 'destroy the vault for good').action(run(destroyVault));
command('verify <vault>', 're-read everything and name what is damaged').action(run(verify));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? exits.done : exits.usage;
  if (error.exitCode !== 0 && process.argv.includes('--json')) {
    createOutput(true).say(failureJson('bad-arguments', error.message), '');
  }
}
