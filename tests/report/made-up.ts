/** A made-up case of twelve exhibits, one of every kind, as a dossier with its files in memory. */
import { createHash } from 'node:crypto';
import { PDFDocument, StandardFonts, rgb } from '@cantoo/pdf-lib';
import {
  asId,
  asSha256Hex,
  utcInstant,
  type ArtifactId,
  type ExhibitId,
  type VaultId,
} from '../../main/core/brands.ts';
import type { BinderChoices } from '../../main/core/binder.ts';
import { canonicalBytes, type Json } from '../../main/core/canonical.ts';
import type { CaseRecord, ExhibitKind } from '../../main/core/case-file.ts';
import { chainStart, entryHash, type CustodyAction, type SealedCustodyEntry } from '../../main/core/chain.ts';
import type { DossierExhibit, OpenDossier } from '../../main/core/dossier.ts';
import { exhibitLabel, type Artifact, type ArtifactRole } from '../../main/core/evidence.ts';
import { emptyFields, type CaseFields } from '../../preload/case-fields.ts';
import { CodedError } from '../../preload/errors.ts';

export interface MadeUpFile {
  readonly role: ArtifactRole;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

export interface MadeUpExhibit {
  readonly kind: ExhibitKind;
  readonly title: string;
  readonly url?: string;
  readonly shows?: string;
  readonly words?: string;
  readonly files: readonly MadeUpFile[];
  readonly manifest?: unknown;
  readonly warnings?: DossierExhibit['warnings'];
}

const idOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32);
const start = Date.UTC(2026, 10, 20, 5, 52, 14, 31);

/** By the wall clock of Berlin in winter. */
function localOf(at: number): string {
  const wall = new Date(at + 3_600_000).toISOString();
  return `${wall.slice(0, 10)} ${wall.slice(11, 19)} +01:00 (Europe/Berlin)`;
}

/** A dossier of these exhibits; its files are as they were given. */
export function madeUpDossier(
  given: readonly MadeUpExhibit[],
  more: {
    readonly incidents?: readonly Partial<CaseFields<'incident'>>[];
    readonly withheld?: number;
    readonly removals?: OpenDossier['dossier']['removals'];
  } = {},
): OpenDossier {
  const bytesOf = new Map<string, Uint8Array>();
  const log: SealedCustodyEntry[] = [];
  const enter = (action: CustodyAction, exhibit: ExhibitId | null): SealedCustodyEntry => {
    const entry = {
      sequence: log.length + 1,
      at: utcInstant(start + log.length * 1000),
      actor: 'Mara',
      action,
      exhibit,
      detail: null,
      previous: log.at(-1)?.hash ?? chainStart,
    };
    const sealed = { entry, hash: entryHash(entry), signature: new Uint8Array(64) };
    log.push(sealed);
    return sealed;
  };
  enter('vault-created', null);
  const exhibits = given.map((one, index): DossierExhibit => {
    const number = index + 1;
    const id = asId<ExhibitId>(idOf(`exhibit ${number}`));
    const artifacts = one.files.map(({ role, name, mediaType, bytes }): Artifact => {
      const file = asId<ArtifactId>(idOf(`${number} ${name}`));
      bytesOf.set(file, bytes);
      const sha256 = asSha256Hex(createHash('sha256').update(bytes).digest('hex'));
      return { id: file, role, name, mediaType, bytes: bytes.length, sha256 };
    });
    const isCapture = one.kind === 'page';
    const custody = [enter(isCapture ? 'captured' : 'imported', id), enter('revealed', id)];
    return {
      id,
      number,
      place: number,
      label: String(number),
      kind: one.kind,
      frozen: false,
      posted: isCapture ? { precision: 'about', from: '2026-11-19', to: null, zone: 'Europe/Berlin' } : null,
      shows: one.shows ?? '',
      incidents: [],
      found: null,
      origin: isCapture ? 'capture' : one.kind === 'words' ? 'text-record' : 'import',
      state: one.warnings === undefined ? 'complete' : 'partial',
      looksLike: isCapture ? 'page' : null,
      title: one.title,
      url: one.url ?? null,
      finalUrl: one.url ?? null,
      savedAt: utcInstant(start + index * 3_600_000),
      savedLocal: localOf(start + index * 3_600_000),
      savedBy: 'Mara',
      warnings: one.warnings ?? [],
      artifactCount: artifacts.length,
      bytes: artifacts.reduce((sum, { bytes }) => sum + bytes, 0),
      artifacts,
      card: null,
      custody,
      recaptureOf: null,
      recapturedBy: [],
      removal: null,
    };
  });
  const incidents = (more.incidents ?? []).map((fields, index): CaseRecord<'incident'> => ({
    id: idOf(`incident ${index}`),
    kind: 'incident',
    revision: 1,
    at: utcInstant(start),
    by: 'Mara',
    withdrawn: false,
    fields: { ...emptyFields('incident'), ...fields },
  }));
  const person: CaseRecord<'person'> = {
    id: idOf('person'),
    kind: 'person',
    revision: 1,
    at: utcInstant(start),
    by: 'Mara',
    withdrawn: false,
    fields: { ...emptyFields('person'), name: 'Rook (as he calls himself)' },
  };
  const head = log.at(-1);
  const ids = incidents.map(({ id }) => id);
  // The latest first; what has no date is neither first nor recent.
  const dated = incidents
    .filter(({ fields }) => fields.happened !== null)
    .toSorted((a, b) => ((a.fields.happened?.from ?? '') < (b.fields.happened?.from ?? '') ? 1 : -1))
    .map(({ id }) => id);
  return {
    dossier: {
      vault: asId<VaultId>(idOf('vault')),
      name: 'Papers',
      person: 'Mara',
      madeAt: utcInstant(start + 86_400_000),
      madeLocal: '2026-11-21 06:52:14 +01:00 (Europe/Berlin)',
      tool: {
        name: 'Holdfast',
        version: '0.1.0',
        commit: 'not collected',
        system: 'Linux x64',
        node: '24.21.0',
      },
      numbering: { style: 'numbers', prefix: '' },
      choice: { of: 'all' },
      privateNotes: false,
      exhibits,
      withheld: Array.from({ length: more.withheld ?? 0 }, (_, index) => ({
        number: given.length + index + 1,
        label: String(given.length + index + 1),
        why: 'frozen' as const,
      })),
      incidents,
      summary: { first: dated.at(-1) ?? null, recent: dated.slice(0, 3), worst: ids.slice(0, 2) },
      people: [person],
      accounts: [],
      removals: more.removals ?? [],
      custody: { head: { sequence: log.length, hash: head?.hash ?? chainStart }, publicKey: 'ab'.repeat(32) },
    },
    files: {
      // oxlint-disable-next-line require-await -- as the vault gives it
      async *read(id) {
        const bytes = bytesOf.get(id);
        if (bytes === undefined) throw new CodedError('artifact-not-found');
        for (let at = 0; at < bytes.length; at += 1_048_576) yield bytes.subarray(at, at + 1_048_576);
      },
      whole: (id, most) => {
        const bytes = bytesOf.get(id);
        if (bytes === undefined) throw new CodedError('artifact-not-found');
        if (bytes.length > most) throw new CodedError('too-large');
        return Promise.resolve(Buffer.from(bytes));
      },
      record: (number) => Promise.resolve({ manifest: given[number - 1]?.manifest ?? null, changes: [] }),
      words: (number) => given[number - 1]?.words ?? '',
      custodyLog: () => log,
    },
  };
}

export const personId = idOf('person');

export const plainChoices: BinderChoices = {
  choice: { of: 'all' },
  privateNotes: false,
  paper: 'letter',
  language: 'en',
  images: 'full',
  imagesOf: [],
  volumeMegabytes: null,
  batesPrefix: 'DOE-',
  declaration: { kind: 'us', seen: [1, 2, 3] },
  matter: 'Doe v. Rook (a made-up matter)',
  caseNumber: 'AB-2026-1117',
  preparedBy: 'Mara Doe',
  preparedFor: 'Lowell police, Detective Ames',
};

/** A PDF whose pages say which they are. */
export async function madeUpPdf(pages: number, say: string): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (let index = 0; index < pages; index++) {
    const page = document.addPage([612, 792]);
    page.drawRectangle({ x: 40, y: 500, width: 200, height: 120, color: rgb(0.2, 0.5, 0.4) });
    page.drawText(`${say}, source page ${index + 1}`, { x: 60, y: 700, size: 18, font });
  }
  return document.save();
}

export const manifestOf = (url: string): Json => ({
  format: 'holdfast-capture/1',
  time: {
    clockSource: 'this computer’s clock, checked against the Date headers of the site',
    clockOffsetMilliseconds: 412,
  },
  network: { serverAddress: '203.0.113.7', status: 200, tls: { issuer: 'Made-up CA' } },
  browser: {
    product: 'Chrome/156.0',
    viewportWidth: 1280,
    viewportHeight: 900,
    locale: 'en-US',
    timeZone: 'Europe/Berlin',
  },
  person: { signedInAs: 'not collected' },
  tool: { name: 'Holdfast', version: '0.1.0', system: 'Linux x64' },
  address: { typed: url },
});

export const jsonFile = (role: ArtifactRole, name: string, value: Json): MadeUpFile => ({
  role,
  name,
  mediaType: 'application/json',
  bytes: canonicalBytes(value),
});

export { exhibitLabel };
