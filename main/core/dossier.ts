/**
 * Everything of a vault that may leave it, on paper or in a plain package, read at one head of the custody log. What is
 * not in a dossier is in no binder, letter or package: frozen exhibits, private notes that were not asked for, what was
 * taken out of the chart.
 */
import type { CaseFields, CaseKind } from '../../preload/case-fields.ts';
import { placeLabel } from '../../preload/case-numbering.ts';
import type { ArtifactId, UtcInstant, VaultId } from './brands.ts';
import type { CaseRecord, ChartExhibit, Summary } from './case-file.ts';
import type { SealedCustodyEntry } from './chain.ts';
import type { LogHead } from './copy.ts';
import type { Artifact, Numbering } from './evidence.ts';
import type { CaptureManifest, RecaptureChange } from './manifest.ts';
import type { RemovalRow } from './removal-rows.ts';

/** Which exhibits: every one, some by their number, or those of one incident. */
export type DossierChoice =
  | { readonly of: 'all' }
  | { readonly of: 'exhibits'; readonly numbers: readonly number[] }
  | { readonly of: 'incident'; readonly incident: string };

export interface DossierExhibit extends ChartExhibit {
  /** By the person's order and numbering: `3`, `EX-3`, `C`. Printed as it is. */
  readonly label: string;
  /** Every file, in the order of saving. The bytes come from {@link DossierFiles}. */
  readonly artifacts: readonly Artifact[];
  /** What the person wrote of it; null when nothing. */
  readonly card: CaseRecord<'exhibit'> | null;
  /** Its entries of the custody log, oldest first, up to the dossier's head. */
  readonly custody: readonly SealedCustodyEntry[];
  /** Numbers of exhibits that saved the same address before and after. They may lie outside of the dossier. */
  readonly recaptureOf: number | null;
  readonly recapturedBy: readonly number[];
}

/** An exhibit that was chosen and stays in the vault. Nothing else of it is said. */
export interface WithheldExhibit {
  readonly number: number;
  readonly label: string;
  /** `frozen`: somebody shown may be under 18 (DOMAIN.md §6). */
  readonly why: 'frozen';
}

export interface Dossier {
  readonly vault: VaultId;
  /** The vault's own name, which may be neutral on purpose. */
  readonly name: string;
  /** The label of the person whose vault it is, or of who does the looking. */
  readonly person: string;
  readonly madeAt: UtcInstant;
  /** The wall clock then, with offset and zone. */
  readonly madeLocal: string;
  readonly tool: CaptureManifest['tool'];
  readonly numbering: Numbering;
  readonly choice: DossierChoice;
  /** Whether the person asked for the private notes; else they are empty everywhere. */
  readonly privateNotes: boolean;
  /** In the person's order. */
  readonly exhibits: readonly DossierExhibit[];
  readonly withheld: readonly WithheldExhibit[];
  /** By when they happened, those without a date last. With a choice, those that name a chosen exhibit. */
  readonly incidents: readonly CaseRecord<'incident'>[];
  /** Of these incidents. */
  readonly summary: Summary;
  /** Whom these incidents and the cards of these exhibits name. */
  readonly people: readonly CaseRecord<'person'>[];
  readonly accounts: readonly CaseRecord<'account'>[];
  /** What was asked for removal, of pages all of whose exhibits may leave; with a choice, the requests about a chosen one. */
  readonly removals: readonly RemovalRow[];
  readonly custody: {
    /** Nothing later is in the dossier. */
    readonly head: LogHead;
    /** Ed25519, 64 hexadecimal digits. */
    readonly publicKey: string;
  };
}

/** What a dossier's files hold, read when it is needed. Only files of exhibits in the dossier are given. */
export interface DossierFiles {
  /**
   * The plain bytes in parts of at most 1 MiB, each only good until the next; whole only once the last one came.
   *
   * @throws CodedError `artifact-not-found`, `object-missing`, `object-damaged`, `read-failed`, `vault-locked`
   */
  read(artifact: ArtifactId): AsyncIterable<Uint8Array>;
  /** The same at once. @throws CodedError also `too-large` above `most` bytes */
  whole(artifact: ArtifactId, most: number): Promise<Buffer>;
  /** The parsed manifest or text record of an exhibit, and the changes since the exhibit that it saved again. */
  record(exhibit: number): Promise<DossierRecord>;
  /** What a captured page, a mail or a chat says, white space made even; empty when none was kept. */
  words(exhibit: number): string;
  /** The whole custody log in order, up to the dossier's head. */
  custodyLog(): Iterable<SealedCustodyEntry>;
}

export interface DossierRecord {
  /** Of this version, an older or a newer one; null when there is none or it cannot be read. */
  readonly manifest: unknown;
  readonly changes: readonly RecaptureChange[];
}

export interface OpenDossier {
  readonly dossier: Dossier;
  readonly files: DossierFiles;
}

/** A record as it may leave: without what is for the person alone, unless that was asked for. */
export function leaving<K extends CaseKind>(record: CaseRecord<K>, privateNotes: boolean): CaseRecord<K> {
  if (privateNotes || !('privateNotes' in record.fields)) return record;
  return { ...record, fields: { ...record.fields, privateNotes: '' } };
}

/** The chosen exhibits parted into those that may leave, and those that stay. */
export function partLeaving(
  exhibits: readonly ChartExhibit[],
  numbering: Numbering,
): { readonly leaving: readonly ChartExhibit[]; readonly withheld: readonly WithheldExhibit[] } {
  return {
    leaving: exhibits.filter(({ frozen }) => !frozen),
    withheld: exhibits
      .filter(({ frozen }) => frozen)
      .map(({ number, place }) => ({ number, label: placeLabel(numbering, place), why: 'frozen' })),
  };
}

/** The summary of a vault, of those incidents alone that are in the dossier. */
export function summaryOf(summary: Summary, incidents: readonly CaseRecord<'incident'>[]): Summary {
  const here = new Set(incidents.map(({ id }) => id));
  return {
    first: summary.first !== null && here.has(summary.first) ? summary.first : null,
    recent: summary.recent.filter((id) => here.has(id)),
    worst: summary.worst.filter((id) => here.has(id)),
  };
}

/** Exhibits that an incident names as evidence, of what happened and of who did it; each once. */
export function exhibitsNamedBy({
  evidence,
  suspectEvidence,
}: Pick<CaseFields<'incident'>, 'evidence' | 'suspectEvidence'>): readonly number[] {
  return [...new Set([...evidence, ...suspectEvidence])];
}
