import { z } from 'zod';
import { CodedError } from '../../preload/errors.ts';
import { asId, type ArtifactId } from '../core/brands.ts';
import type { VideoFile } from '../core/evidence.ts';
import { prepared, type CipherDatabase } from './db.ts';

const row = z
  .strictObject({
    id: z.string(),
    exhibit: z.int(),
    title: z.string(),
    name: z.string(),
    media_type: z.string(),
    bytes: z.int(),
  })
  .transform(({ id, media_type: mediaType, ...rest }): VideoFile => ({
    ...rest,
    mediaType,
    artifact: asId<ArtifactId>(id),
  }));

/** Every video that was brought in or saved with a page, oldest exhibit first; none of a frozen one. */
export function listVideos(db: CipherDatabase): VideoFile[] {
  const sql = `SELECT artifacts.id, exhibit, title, name, media_type, artifacts.bytes FROM artifacts
    JOIN exhibits ON exhibits.number = artifacts.exhibit
    WHERE role IN ('original', 'media') AND media_type LIKE 'video/%'
      AND exhibit NOT IN (SELECT exhibit FROM frozen) ORDER BY exhibit, position`;
  const rows = z.array(row).safeParse(prepared<unknown[]>(db, sql).all());
  if (!rows.success) throw new CodedError('database-damaged', 'a row does not read as it should');
  return rows.data;
}
