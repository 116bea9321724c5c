import { z } from 'zod';
import { CodedError } from '../../preload/errors.ts';
import type { ArtifactId, ExhibitId, Sha256Hex } from '../core/brands.ts';
import { canonicalBytes, sha256, type Json } from '../core/canonical.ts';
import { kindOf, siteOfAddresses } from '../core/case-file.ts';
import {
  exhibitOrigins,
  exhibitStates,
  type Artifact,
  type ArtifactRole,
  type Exhibit,
  type ExhibitSummary,
  type NewExhibit,
  type PageKind,
  type Warning,
} from '../core/evidence.ts';
import { prepared, type CipherDatabase } from './db.ts';
import { artifactId, exhibitId, instant, sha256Text, wordOf } from './shapes.ts';

export const exhibitRow = z
  .strictObject({
    number: z.int(),
    id: exhibitId,
    origin: z.enum(exhibitOrigins),
    state: z.enum(exhibitStates),
    looks_like: wordOf<PageKind>().nullable(),
    title: z.string(),
    url: z.string().nullable(),
    final_url: z.string().nullable(),
    saved_at: instant,
    saved_local: z.string(),
    saved_by: z.string(),
    warnings: z.string(),
    artifact_count: z.int(),
    bytes: z.int(),
  })
  .transform(
    ({
      looks_like,
      final_url,
      saved_at,
      saved_local,
      saved_by,
      artifact_count,
      warnings,
      ...rest
    }): ExhibitSummary => ({
      ...rest,
      looksLike: looks_like,
      finalUrl: final_url,
      savedAt: saved_at,
      savedLocal: saved_local,
      savedBy: saved_by,
      warnings: z
        .array(z.strictObject({ code: wordOf<Warning['code']>(), detail: z.string() }))
        .parse(JSON.parse(warnings)),
      artifactCount: artifact_count,
    }),
  );

const artifactRow = z
  .strictObject({
    id: artifactId,
    role: wordOf<ArtifactRole>(),
    name: z.string(),
    media_type: z.string(),
    bytes: z.int(),
    sha256: sha256Text,
  })
  .transform(({ media_type, ...rest }): Artifact => ({ ...rest, mediaType: media_type }));

export const exhibitColumns =
  'number, id, origin, state, looks_like, title, url, final_url, saved_at, saved_local, saved_by, warnings, artifact_count, bytes';
const artifactColumns = 'id, role, name, media_type, bytes, sha256';

/**
 * In UTF-16 code units. A page writes its own title and addresses, and could make them as long as memory. They are cut
 * and not refused: the evidence is worth more than its label. The full ones are in the exhibit's own files.
 */
const longest = { title: 2000, address: 16_384, warnings: 1000, warning: 2000, words: 1_000_000 };

/** The exhibits and their files as the database lists them. All SQL about them is here. */
export class Records {
  readonly #db: CipherDatabase;

  constructor(db: CipherDatabase) {
    this.#db = db;
  }

  captureOf(address: string): number | null {
    const sql = `SELECT number FROM exhibits WHERE (url = ? OR final_url = ?) AND origin = 'capture' AND state <> 'failed'
      ORDER BY number LIMIT 1`;
    const number = prepared<unknown[], number>(this.#db, sql).pluck().get(address, address);
    return number ?? null;
  }

  count(): number {
    return Number(prepared<unknown[]>(this.#db, 'SELECT count(*) FROM exhibits').pluck().get());
  }

  /** @throws CodedError `exhibit-not-found` */
  exhibit(number: number): Exhibit {
    const row: unknown = prepared<unknown[]>(
      this.#db,
      `SELECT ${exhibitColumns} FROM exhibits WHERE number = ?`,
    ).get(number);
    if (row === undefined) throw new CodedError('exhibit-not-found');
    const artifacts = prepared<unknown[]>(
      this.#db,
      `SELECT ${artifactColumns} FROM artifacts WHERE exhibit = ? ORDER BY position`,
    )
      .all(number)
      .map((artifact) => readRow(artifactRow, artifact));
    return { ...readRow(exhibitRow, row), artifacts };
  }

  /** @throws CodedError `artifact-not-found` */
  artifact(id: ArtifactId): { artifact: Artifact; exhibit: number } {
    const row: unknown = prepared<unknown[]>(
      this.#db,
      `SELECT ${artifactColumns} FROM artifacts WHERE id = ?`,
    ).get(id);
    const exhibit = prepared<unknown[]>(this.#db, 'SELECT exhibit FROM artifacts WHERE id = ?')
      .pluck()
      .get(id);
    if (row === undefined) throw new CodedError('artifact-not-found');
    return { artifact: readRow(artifactRow, row), exhibit: Number(exhibit) };
  }

  /** @returns 0 when there is none */
  lastNumber(): number {
    return Number(
      prepared<unknown[]>(this.#db, 'SELECT coalesce(max(number), 0) FROM exhibits').pluck().get(),
    );
  }

  numbersAfter(number: number, limit: number): number[] {
    return prepared<[number, number], number>(
      this.#db,
      'SELECT number FROM exhibits WHERE number > ? ORDER BY number LIMIT ?',
    )
      .pluck()
      .all(number, limit);
  }

  /** Everything together that the files of the vault hold. */
  totals(): { objects: number; bytes: number } {
    const row = prepared<[], { objects: number; bytes: number }>(
      this.#db,
      'SELECT count(*) AS objects, coalesce(sum(bytes), 0) AS bytes FROM artifacts',
    ).get();
    return row ?? { objects: 0, bytes: 0 };
  }

  /** Which objects of one of the 256 folders are listed. */
  objectsIn(folder: string): Set<string> {
    return new Set(
      prepared<[string, string], string>(this.#db, 'SELECT id FROM artifacts WHERE id >= ? AND id < ?')
        .pluck()
        .all(folder, `${folder}g`),
    );
  }

  has(exhibit: ExhibitId): boolean {
    return prepared<unknown[]>(this.#db, 'SELECT 1 FROM exhibits WHERE id = ?').get(exhibit) !== undefined;
  }

  /** Adds an exhibit with its files; the caller has a transaction open. @param words to find it by: its own text */
  add(
    id: ExhibitId,
    exhibit: NewExhibit,
    savedBy: string,
    artifacts: readonly Artifact[],
    words = '',
  ): Exhibit {
    const title = cut(exhibit.title, longest.title);
    const url = exhibit.url === null ? null : cut(exhibit.url, longest.address);
    const finalUrl = exhibit.finalUrl === null ? null : cut(exhibit.finalUrl, longest.address);
    const warnings = exhibit.warnings
      .slice(0, longest.warnings)
      .map(({ code, detail }) => ({ code, detail: cut(detail, longest.warning) }));
    const bytes = artifacts.reduce((sum, artifact) => sum + artifact.bytes, 0);
    const { lastInsertRowid } = prepared<unknown[]>(
      this.#db,
      `INSERT INTO exhibits (id, origin, state, looks_like, title, url, final_url, saved_at, saved_local, saved_by,
           warnings, artifact_count, bytes) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ).run(
      id,
      exhibit.origin,
      exhibit.state,
      exhibit.looksLike,
      title,
      url,
      finalUrl,
      exhibit.savedAt,
      exhibit.savedLocal.toWellFormed(),
      savedBy.toWellFormed(),
      JSON.stringify(warnings),
      artifacts.length,
      bytes,
    );
    const number = Number(lastInsertRowid);
    const insert = prepared<unknown[]>(
      this.#db,
      `INSERT INTO artifacts (${artifactColumns}, exhibit, position) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    );
    for (const [position, file] of artifacts.entries()) {
      insert.run(file.id, file.role, file.name, file.mediaType, file.bytes, file.sha256, number, position);
    }
    prepared<unknown[]>(
      this.#db,
      'INSERT INTO search (rowid, title, url, final_url, names) VALUES (?, ?, ?, ?, ?)',
    ).run(number, title, url, finalUrl, artifacts.map(({ name }) => name).join(' '));
    prepared<unknown[]>(
      this.#db,
      `INSERT INTO listing (exhibit, place, kind, site, saved_at)
         SELECT ?, coalesce(max(place), 0) + 1, ?, ?, ? FROM listing`,
    ).run(number, kindOf(exhibit.origin, artifacts), siteOfAddresses(url, finalUrl), exhibit.savedAt);
    if (words !== '') {
      prepared<unknown[]>(this.#db, 'INSERT INTO exhibit_words (exhibit, words) VALUES (?, ?)').run(
        number,
        cut(words, longest.words),
      );
    }
    return this.exhibit(number);
  }

  /** Its own text, for searching and comparing; empty when none was kept. @throws CodedError `exhibit-not-found` */
  words(number: number): string {
    this.exhibit(number);
    const words = prepared<[number], string>(this.#db, 'SELECT words FROM exhibit_words WHERE exhibit = ?');
    return words.pluck().get(number) ?? '';
  }

  /** @throws CodedError `exhibit-not-found` */
  recaptures(number: number): { earlier: number | null; later: number[] } {
    this.exhibit(number);
    const earlier = prepared<[number], number>(this.#db, 'SELECT earlier FROM recaptures WHERE exhibit = ?')
      .pluck()
      .get(number);
    const later = prepared<[number], number>(
      this.#db,
      'SELECT exhibit FROM recaptures WHERE earlier = ? ORDER BY exhibit',
    )
      .pluck()
      .all(number);
    return { earlier: earlier ?? null, later };
  }

  /** The caller has a transaction open. */
  link(exhibit: number, earlier: number): void {
    prepared<unknown[]>(this.#db, 'INSERT INTO recaptures (exhibit, earlier) VALUES (?, ?)').run(
      exhibit,
      earlier,
    );
  }

  bury(objects: readonly ArtifactId[], at: string, reason: string): void {
    const insert = prepared<unknown[]>(
      this.#db,
      'INSERT INTO tombstones (object, at, reason) VALUES (?, ?, ?)',
    );
    for (const object of objects) insert.run(object, at, reason);
  }

  isBuried(object: string): boolean {
    return (
      prepared<unknown[]>(this.#db, 'SELECT 1 FROM tombstones WHERE object = ?').get(object) !== undefined
    );
  }
}

/** What the custody log binds an exhibit to: every fact and every file of it (FORMAT.md, "Custody log"). */
export function recordHash(exhibit: Exhibit): Sha256Hex {
  const { artifactCount: _count, bytes: _bytes, artifacts, warnings, ...facts } = exhibit;
  const record: Json = {
    ...facts,
    warnings: warnings.map(({ code, detail }) => ({ code, detail })),
    artifacts: artifacts.map(({ bytes, id, mediaType, name, role, sha256: hash }) => ({
      bytes,
      id,
      mediaType,
      name,
      role,
      sha256: hash,
    })),
  };
  return sha256(canonicalBytes(record));
}

/** Well-formed, and no longer than `most`; what is cut ends in an ellipsis. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text.toWellFormed();
  // A pair of surrogates that is cut in two leaves no half behind.
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/u, '')}…`.toWellFormed();
}

/** A row that is not what this version writes is damage, not a crash. @throws CodedError `database-damaged` */
export function readRow<T>(shape: z.ZodType<T>, row: unknown): T {
  const read = shape.safeParse(row);
  if (!read.success) throw new CodedError('database-damaged', 'a row does not read as it should');
  return read.data;
}
