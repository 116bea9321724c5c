import { CodedError, errorSentences, type ErrorCode } from '../../preload/errors.ts';
import type { ChartExhibit, ChartQuery, ExhibitKind } from '../core/case-file.ts';
import { exhibitLabel, parseExhibitLabel, type ExhibitState } from '../core/evidence.ts';
import { present } from '../core/present.ts';
import { exhibitJson, failureJson, listSentence, printable, type Output } from './output.ts';
import { readPassphrase } from './passphrase.ts';
import { withEngine, withVault, type VaultOptions } from './session.ts';

const pageSize = 500;

export function createVault(output: Output, vault: string, options: VaultOptions): Promise<void> {
  return withEngine(async (session) => {
    const place = await session.ask('grantPlace', { path: vault });
    const passphrase = await readPassphrase(options.passphraseFile, 'New passphrase');
    if (options.passphraseFile === undefined) {
      const again = await readPassphrase(undefined, 'The same again');
      const same = Buffer.compare(passphrase, again) === 0;
      again.fill(0);
      if (!same) throw new CodedError('bad-arguments', 'the two passphrases differ');
      output.note('A forgotten passphrase cannot be recovered, by us or by anyone.');
    }
    output.progress('Making the vault…');
    const info = await session.ask('createVault', {
      place: place.handle,
      passphrase,
      person: options.person ?? 'me',
    });
    output.say(
      { vaultId: info.vaultId, name: info.name, createdAt: info.createdAt, custodyHead: info.custodyHead },
      `Made the vault ${printable(info.name)}: ${info.vaultId}`,
    );
  });
}

export interface ListOptions extends VaultOptions {
  readonly search?: string;
  readonly kind?: ExhibitKind;
  readonly site?: string;
  readonly state?: ExhibitState;
  readonly sort: NonNullable<ChartQuery['sort']>;
  readonly descending?: boolean;
}

export function list(output: Output, vault: string, options: ListOptions): Promise<void> {
  const { search, kind, site, state, sort, descending } = options;
  const query = present({
    search,
    kinds: kind === undefined ? undefined : [kind],
    sites: site === undefined ? undefined : [site],
    states: state === undefined ? undefined : [state],
    sort,
    descending,
  });
  return withVault(vault, options, output, async (session) => {
    for (let offset = 0; ; offset += pageSize) {
      const { rows, total } = await session.ask('chart', { ...query, offset, limit: pageSize });
      for (const row of rows) {
        const sentence = [listSentence(row), ...whereFound(row)].join('\n');
        output.say({ ...row, exhibit: exhibitLabel(row.number) }, sentence);
      }
      if (offset + pageSize < total) continue;
      if (total === 0) output.note('No exhibits.');
      return;
    }
  });
}

/** The words around what was searched for; the marks of the found ones are for the window. */
function whereFound({ found }: ChartExhibit): readonly string[] {
  return found === null ? [] : [`    ${printable(found.replace(/[\uE000\uE001]/gu, ''))}`];
}

export function show(output: Output, vault: string, exhibit: string, options: VaultOptions): Promise<void> {
  return withVault(vault, options, output, async (session) => {
    const detail = await session.ask('showExhibit', { exhibit: exhibitNumber(exhibit) });
    const { artifacts, warnings, url, finalUrl, ...summary } = detail.exhibit;
    output.say(
      {
        ...summary,
        ...exhibitJson(detail.exhibit),
        manifestSha256: detail.manifestSha256,
        manifest: detail.manifest,
        recaptureOf: detail.recaptureOf === null ? null : exhibitLabel(detail.recaptureOf),
        recapturedBy: detail.recapturedBy.map(exhibitLabel),
        changes: detail.changes,
      },
      [
        listSentence(detail.exhibit),
        ...(finalUrl === null || finalUrl === url ? [] : [`    ended at ${printable(finalUrl)}`]),
        ...warnings.map(({ code, detail: said }) => `    ${code}: ${printable(said)}`),
        ...artifacts.map(
          ({ name, bytes, sha256 }) => `    ${name}  ${bytes} bytes\n        sha256 ${sha256}`,
        ),
        ...(detail.recaptureOf === null ? [] : [`    saved again after ${exhibitLabel(detail.recaptureOf)}`]),
        ...detail.changes.map(
          ({ what, before, after }) => `    ${what}: ${printable(before)} → ${printable(after)}`,
        ),
        ...(detail.recapturedBy.length === 0
          ? []
          : [`    saved again as ${detail.recapturedBy.map(exhibitLabel).join(', ')}`]),
        detail.exhibit.origin === 'import'
          ? 'A hash shows that a file is unchanged since it was brought in. It does not show who made it, or that it is true.'
          : 'A hash shows that a file is unchanged since it was saved. It does not show that the page was genuine, or who wrote it.',
      ].join('\n'),
    );
  });
}

export function showCustody(
  output: Output,
  vault: string,
  exhibit: string | undefined,
  options: VaultOptions,
): Promise<void> {
  return withVault(vault, options, output, async (session) => {
    const number = exhibit === undefined ? undefined : exhibitNumber(exhibit);
    for (let offset = 0; ; offset += pageSize) {
      const { entries, total } = await session.ask(
        'custodyLog',
        present({ exhibit: number, offset, limit: pageSize }),
      );
      for (const { entry, hash, signature } of entries) {
        output.say(
          { ...entry, hash, signature: Buffer.from(signature).toString('base64') },
          `${String(entry.sequence).padStart(5)}  ${entry.at}  ${entry.action}  ${printable(entry.actor)}  ${hash.slice(0, 16)}`,
        );
      }
      if (offset + pageSize >= total) return;
    }
  });
}

export function extract(
  output: Output,
  vault: string,
  exhibit: string,
  options: VaultOptions & { readonly to: string },
): Promise<void> {
  return withVault(vault, options, output, async (session) => {
    const to = await session.ask('grantPlace', { path: options.to });
    const files = await session.job((job) =>
      session.ask('extractExhibit', { job, exhibit: exhibitNumber(exhibit), to: to.handle }),
    );
    for (const { role, name, bytes, sha256 } of files) {
      output.say({ role, name, bytes, sha256 }, `${name}  ${bytes} bytes  sha256 ${sha256}`);
    }
  });
}

export function verify(output: Output, vault: string, options: VaultOptions): Promise<void> {
  return verifyOpened(output, vault, options).catch((error: unknown) => reportUnopened(output, error));
}

/** A vault too damaged to be opened is a finding too: it names the file. */
function reportUnopened(output: Output, error: unknown): void {
  const file = error instanceof CodedError ? unopened[error.code] : undefined;
  if (file === undefined || !(error instanceof CodedError)) throw error;
  const { code, message: detail } = error;
  output.say(
    {
      ...failureJson(code, ''),
      ok: false,
      objects: 0,
      bytes: 0,
      custodyEntries: 0,
      problems: [{ code, file, artifact: null, exhibit: null, detail }],
    },
    `${file}: ${errorSentences[code]}`,
  );
  process.exitCode = 1;
}

const unopened: { readonly [C in ErrorCode]?: string } = {
  'database-damaged': 'vault.db',
  'custody-broken': 'vault.db',
  'key-file-damaged': 'vault.key',
};

function verifyOpened(output: Output, vault: string, options: VaultOptions): Promise<void> {
  return withVault(vault, options, output, async (session) => {
    const report = await session.job(
      (job) => session.ask('verifyVault', { job }),
      ({ done, total }) =>
        output.progress(`Reading again: ${Math.floor((100 * (done ?? 0)) / (total || 1))} %`),
    );
    const read = `Read ${report.objects} files, ${report.bytes} bytes, and ${report.custodyEntries} custody entries again`;
    const problems = report.problems.map(
      ({ code, file, exhibit }) =>
        `    ${code}: ${file}${exhibit === null ? '' : `, of ${exhibitLabel(exhibit)}`}`,
    );
    output.say(
      report,
      report.ok
        ? `${read}: unchanged. This does not show that the pages were genuine.`
        : [`${read}. ${errorSentences['vault-damaged']}`, ...problems].join('\n'),
    );
    if (!report.ok) process.exitCode = 1;
  });
}

/** @throws CodedError `exhibit-not-found` when the text is no exhibit's label */
export function exhibitNumber(text: string): number {
  const number = parseExhibitLabel(text);
  if (number === undefined) throw new CodedError('exhibit-not-found');
  return number;
}
