import { readFile } from 'node:fs/promises';
import { textRecordLimits } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import { exhibitLabel, type SiteSession } from '../core/evidence.ts';
import { exhibitJson, printable, type Output } from './output.ts';
import { withVault, type VaultOptions } from './session.ts';

/** Shows the settings of a vault, and changes those that are given. */
export function showSettings(
  output: Output,
  vault: string,
  options: VaultOptions & { readonly proxy?: string },
): Promise<void> {
  return withVault(vault, options, output, async (session) => {
    const settings =
      options.proxy === undefined
        ? await session.ask('vaultSettings', {})
        : await session.ask('changeVaultSettings', { proxy: proxyOf(options.proxy) });
    output.say(
      settings,
      settings.proxy === null
        ? "No proxy: each site that is saved sees this computer's own internet address."
        : `Everything goes through ${printable(settings.proxy)}, or not at all.`,
    );
  });
}

/** `none` stands for a direct connection. */
export function proxyOf(text: string): string | null {
  return text.trim().toLowerCase() === 'none' ? null : text;
}

/** Lists the kept sign-ins of a vault, or forgets one. */
export function showSessions(
  output: Output,
  vault: string,
  options: VaultOptions & { readonly forget?: string },
): Promise<void> {
  return withVault(vault, options, output, async (session) => {
    if (options.forget !== undefined) {
      const id = options.forget.trim().toLowerCase();
      if (!/^[0-9a-f]{32}$/u.test(id)) throw new CodedError('session-not-found');
      await session.ask('forgetSession', { session: id });
      output.say({ forgotten: id }, `Forgotten: ${id}`);
      return;
    }
    const kept = await session.ask('listSessions', {});
    for (const one of kept) output.say(one, sessionSentence(one));
    if (kept.length === 0) output.note('No kept sign-ins.');
  });
}

function sessionSentence({ id, site, label, keptAt, cookies }: SiteSession): string {
  return `${id}  ${printable(site)}  ${keptAt}  ${cookies} cookies  ${printable(label)}`;
}

export interface RecordOptions extends VaultOptions {
  readonly address?: string;
  readonly site?: string;
  readonly user?: string;
  readonly seen?: string;
  readonly textFile: string;
}

/** Keeps what a person wrote about something that must not be opened. Nothing is opened, loaded or looked up. */
export async function writeRecord(output: Output, vault: string, options: RecordOptions): Promise<void> {
  const description = await readText(options.textFile);
  await withVault(vault, options, output, async (session) => {
    const exhibit = await session.ask('writeTextRecord', {
      address: options.address ?? '',
      site: options.site ?? '',
      userName: options.user ?? '',
      seenAt: options.seen ?? '',
      description,
    });
    output.say(exhibitJson(exhibit), `${exhibitLabel(exhibit.number)}  Written down; nothing was opened.`);
  });
}

/** A description may hold what nobody else should read in the list of processes, so it comes from a file. */
async function readText(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CodedError('file-not-found', 'the text file');
  });
  if (text.length > textRecordLimits.description) throw new CodedError('too-large', 'the text file');
  return text;
}
