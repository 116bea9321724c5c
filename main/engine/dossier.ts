import type { CaseKind } from '../../preload/case-fields.ts';
import { placeLabel } from '../../preload/case-numbering.ts';
import { CodedError } from '../../preload/errors.ts';
import { localTime, utcInstant, type ArtifactId } from '../core/brands.ts';
import type { CaseRecord, ChartExhibit } from '../core/case-file.ts';
import type { SealedCustodyEntry } from '../core/chain.ts';
import {
  exhibitsNamedBy,
  leaving,
  partLeaving,
  summaryOf,
  type Dossier,
  type DossierChoice,
  type DossierExhibit,
  type DossierFiles,
  type OpenDossier,
} from '../core/dossier.ts';
import type { CaptureManifest } from '../core/manifest.ts';
import { removalRows, type RemovalRow } from '../core/removal-rows.ts';
import type { Vault } from '../vault/vault.ts';
import { changesOf, readRecord } from './exhibit-detail.ts';

const pageSize = 1000;

export interface DossierOptions {
  readonly choice: DossierChoice;
  /** Whether the private notes go with it; never while somebody helps. */
  readonly privateNotes: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly tool: CaptureManifest['tool'];
}

/**
 * Everything that may leave the vault. The facts are read at once, without a pause in which anything could be written;
 * the files are read later, and never change.
 *
 * @throws CodedError `exhibit-not-found`, `record-not-found` for a choice that is not there
 */
export function openDossier(vault: Vault, options: DossierOptions): OpenDossier {
  const { vaultId, name, custodyEntries, custodyHead } = vault.info();
  const { numbering } = vault.kept.settings();
  const privateNotes = options.privateNotes && vault.helping.helper === null;
  const parted = partLeaving(chosenExhibits(vault, options.choice), numbering);
  const exhibits = parted.leaving.map((exhibit): DossierExhibit => {
    const { earlier, later } = vault.recaptures(exhibit.number);
    const card = vault.caseFile.card(exhibit.id);
    return {
      ...exhibit,
      label: placeLabel(numbering, exhibit.place),
      artifacts: vault.exhibit(exhibit.number).artifacts,
      card: card === null ? null : leaving(card, privateNotes),
      custody: [...entriesOf(vault, exhibit.number)],
      recaptureOf: earlier,
      recapturedBy: later,
    };
  });
  const incidents = chosenIncidents(vault, options.choice, exhibits).map((it) => leaving(it, privateNotes));
  const { people, accounts } = named(vault, incidents, exhibits, privateNotes);
  const dossier: Dossier = {
    vault: vaultId,
    name,
    person: vault.person,
    madeAt: utcInstant(options.now),
    madeLocal: localTime(options.now),
    tool: options.tool,
    numbering,
    choice: options.choice,
    privateNotes,
    exhibits,
    withheld: parted.withheld,
    incidents,
    summary: summaryOf(vault.caseFile.summary(), incidents),
    people,
    accounts,
    removals: removalsOf(vault, options.choice, exhibits, privateNotes),
    custody: {
      head: { sequence: custodyEntries, hash: custodyHead },
      publicKey: vault.custodyPublicKey().toString('hex'),
    },
  };
  return { dossier, files: filesOf(vault, dossier) };
}

function chosenExhibits(vault: Vault, choice: DossierChoice): readonly ChartExhibit[] {
  if (choice.of === 'exhibits') {
    return [...new Set(choice.numbers)]
      .map((number) => vault.chart.exhibit(number))
      .toSorted((a, b) => a.place - b.place);
  }
  if (choice.of === 'incident') vault.caseFile.record(choice.incident);
  const query = choice.of === 'incident' ? { incident: choice.incident } : {};
  return everyPage((offset) => vault.chart.list({ ...query, offset, limit: pageSize }));
}

function chosenIncidents(
  vault: Vault,
  choice: DossierChoice,
  exhibits: readonly DossierExhibit[],
): readonly CaseRecord<'incident'>[] {
  const all = everyRecord(vault, 'incident');
  if (choice.of === 'all') return all;
  if (choice.of === 'incident') return all.filter(({ id }) => id === choice.incident);
  const here = new Set(exhibits.map(({ number }) => number));
  return all.filter(({ fields }) => exhibitsNamedBy(fields).some((number) => here.has(number)));
}

/** The accounts first: they name people, too. */
function named(
  vault: Vault,
  incidents: readonly CaseRecord<'incident'>[],
  exhibits: readonly DossierExhibit[],
  privateNotes: boolean,
): Pick<Dossier, 'people' | 'accounts'> {
  const accountIds = new Set([
    ...incidents.flatMap(({ fields }) => fields.accounts),
    ...exhibits.flatMap(({ card }) => card?.fields.accounts ?? []),
  ]);
  const accounts = everyRecord(vault, 'account').filter(({ id }) => accountIds.has(id));
  const personIds = new Set([
    ...incidents.flatMap(({ fields }) => fields.suspects),
    ...accounts.flatMap(({ fields }) => fields.people),
  ]);
  const people = everyRecord(vault, 'person').filter(({ id }) => personIds.has(id));
  return {
    people: people.map((record) => leaving(record, privateNotes)),
    accounts: accounts.map((record) => leaving(record, privateNotes)),
  };
}

/** Of a choice, the requests about a page of a chosen exhibit, with every address that they are about. */
function removalsOf(
  vault: Vault,
  choice: DossierChoice,
  exhibits: readonly DossierExhibit[],
  privateNotes: boolean,
): readonly RemovalRow[] {
  const { numbering } = vault.kept.settings();
  const free = everyPage((offset) => vault.chart.list({ offset, limit: pageSize })).filter(
    ({ frozen }) => !frozen,
  );
  const labels = new Map(free.map(({ number, place }) => [number, placeLabel(numbering, place)]));
  const chosen = new Set(exhibits.map(({ number }) => number));
  const log = vault.chart.removals.log();
  const theirs = new Set(
    log.pages
      .filter(({ saved, others }) => [...saved, ...others].some((number) => chosen.has(number)))
      .flatMap(({ requests }) => requests.map(({ record }) => record)),
  );
  const rows = removalRows(log, everyRecord(vault, 'removal'), { labels, privateNotes });
  return choice.of === 'all' ? rows : rows.filter(({ record }) => theirs.has(record));
}

function filesOf(vault: Vault, { exhibits, custody }: Dossier): DossierFiles {
  const numbers = new Set(exhibits.map(({ number }) => number));
  const known = new Map(exhibits.flatMap(({ artifacts }) => artifacts.map((file) => [file.id, file])));
  const mayLeave = (number: number): void => {
    if (!numbers.has(number)) throw new CodedError('exhibit-not-found');
    // It may have been frozen since the dossier was opened.
    vault.chart.mustNotBeFrozen(number);
  };
  const fileOf = (id: ArtifactId) => {
    const file = known.get(id);
    if (file === undefined) throw new CodedError('artifact-not-found');
    mayLeave(vault.artifact(id).exhibit);
    return file;
  };
  return {
    read: (id) => vault.streamArtifact(fileOf(id).id),
    whole: (id, most) => {
      const { bytes } = fileOf(id);
      if (bytes > most) throw new CodedError('too-large');
      return vault.readArtifact(id, 0, bytes);
    },
    record: async (number) => {
      mayLeave(number);
      const manifest = await readRecord(vault, vault.exhibit(number)).catch(() => null);
      const { earlier } = vault.recaptures(number);
      // What a frozen one said leaves by no other door, either.
      const isComparable = earlier !== null && !vault.chart.exhibit(earlier).frozen;
      return { manifest, changes: await changesOf(vault, isComparable ? earlier : null, manifest) };
    },
    words: (number) => {
      mayLeave(number);
      return vault.words(number);
    },
    custodyLog: () => entriesUpTo(vault, custody.head.sequence),
  };
}

function* entriesUpTo(vault: Vault, last: number): Generator<SealedCustodyEntry> {
  for (let offset = 0; offset < last; offset += pageSize) {
    yield* vault.custody({ offset, limit: Math.min(pageSize, last - offset) }).entries;
  }
}

function* entriesOf(vault: Vault, exhibit: number): Generator<SealedCustodyEntry> {
  for (let offset = 0; ; offset += pageSize) {
    const { entries, total } = vault.custody({ exhibit, offset, limit: pageSize });
    yield* entries;
    if (offset + pageSize >= total) return;
  }
}

/** Every record of a kind that is in the chart, in its order. */
export function everyRecord<K extends CaseKind>(vault: Vault, kind: K): CaseRecord<K>[] {
  return everyPage((offset) => vault.caseFile.list({ kind, offset, limit: pageSize })) as CaseRecord<K>[];
}

/** The rows of every page of a list. */
export function everyPage<T>(page: (offset: number) => { rows: T[]; total: number }): T[] {
  const all: T[] = [];
  for (let next = page(0); ; next = page(all.length)) {
    all.push(...next.rows);
    if (all.length >= next.total || next.rows.length === 0) return all;
  }
}
