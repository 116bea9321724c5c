import { readFile } from 'node:fs/promises';
import { CodedError } from '../../preload/errors.ts';
import { exhibitLabel, parseExhibitLabel } from '../core/evidence.ts';
import { present } from '../core/present.ts';
import type { Timestamp } from '../core/timestamp.ts';
import { printable, type Output } from './output.ts';
import { withVault, type VaultOptions } from './session.ts';

export interface TimestampOptions extends VaultOptions {
  readonly tsa?: string;
  readonly exhibit?: string;
  readonly head?: boolean;
  readonly ca?: string;
  readonly allowPrivate?: boolean;
  readonly list?: boolean;
}

/** Has the custody log's head, or one exhibit's record, confirmed by an authority; or lists what was confirmed. */
export async function timestamp(output: Output, vault: string, options: TimestampOptions): Promise<void> {
  const { tsa: authority, exhibit: label, ca, head = false } = options;
  if (head && label !== undefined)
    throw new CodedError('bad-arguments', '--head and --exhibit are one or the other');
  const exhibit = label === undefined ? undefined : parseExhibitLabel(label);
  if (label !== undefined && exhibit === undefined) throw new CodedError('exhibit-not-found');
  const anchors = ca === undefined ? undefined : await readCertificates(ca);
  await withVault(vault, options, output, async (session) => {
    if (options.list === true) {
      const kept = await session.ask('timestamps', present({ exhibit }));
      const checked = new Map(
        (await session.ask('checkTimestamps', present({ exhibit }))).map(({ id, fault }) => [id, fault]),
      );
      for (const one of kept) {
        const fault = checked.get(one.id) ?? null;
        const says = fault === null ? 'It holds.' : `It does not hold: ${fault}.`;
        output.say({ ...lineOf(one), holds: fault === null, fault }, `${sentence(one)} ${says}`);
        if (fault !== null) process.exitCode = 1;
      }
      if (kept.length === 0) output.note('No timestamps.');
      return;
    }
    if (options.allowPrivate === true) await session.ask('configure', { allowPrivate: true });
    const made = await session.job((job) =>
      session.ask('timestamp', present({ job, exhibit, authority, anchors })),
    );
    output.say(lineOf(made), sentence(made));
    if (!made.carriesRoot && ca === undefined) {
      output.note(
        `Its certificates lead to ${printable(made.leadsTo)}, whose own is not among them. Whoever checks it needs that one from the authority.`,
      );
    }
  });
}

function lineOf({ exhibit, ...rest }: Timestamp): Record<string, unknown> {
  return { ...rest, exhibit: exhibit === null ? null : exhibitLabel(exhibit) };
}

function sentence({ exhibit, sequence, authority, saidAt, sha256 }: Timestamp): string {
  const what =
    exhibit === null
      ? `the custody log as far as entry ${sequence ?? 0}`
      : `the record of ${exhibitLabel(exhibit)}`;
  return `${printable(authority)} confirmed that ${what} existed at ${saidAt} (sha256 ${sha256}).`;
}

async function readCertificates(file: string): Promise<string> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new CodedError('file-not-found', 'the certificate file');
  });
  if (text.length > 65_536) throw new CodedError('too-large', 'the certificate file');
  return text;
}
