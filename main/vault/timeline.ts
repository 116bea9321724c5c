import { z } from 'zod';
import { timelineKinds, type Timeline, type TimelineMark } from '../core/case-file.ts';
import { goneMarks } from '../core/removal-marks.ts';
import type { RemovalLog } from '../core/removal-model.ts';
import { prepared } from './db.ts';
import { readRow } from './records.ts';
import type { VaultSession } from './session.ts';

/** More marks than this are told in groups: more could not be told apart on a screen, nor read. */
const marksAtMost = 1_000;
const groupsAtMost = 300;

const events = `
  SELECT 'happened' AS what, happened_from AS began, happened_to AS ended, id AS record, NULL AS exhibit
    FROM records WHERE kind = 'incident' AND withdrawn = 0 AND happened_from IS NOT NULL
  UNION ALL
  SELECT 'posted', r.happened_from, r.happened_to, NULL, e.number
    FROM records r JOIN exhibits e ON e.id = r.id WHERE r.kind = 'exhibit' AND r.withdrawn = 0 AND r.happened_from IS NOT NULL
  UNION ALL
  SELECT 'saved', CAST(unixepoch(saved_at, 'subsec') * 1000 AS INTEGER), CAST(unixepoch(saved_at, 'subsec') * 1000 AS INTEGER),
    NULL, exhibit FROM listing
  UNION ALL
  SELECT 'asked', happened_from, happened_to, id, NULL
    FROM records WHERE kind = 'removal' AND withdrawn = 0 AND happened_from IS NOT NULL
  UNION ALL
  SELECT 'gone', value ->> 'at', value ->> 'at', value ->> 'record', value ->> 'exhibit' FROM json_each(?)`;

const within = `SELECT * FROM (${events}) WHERE ended >= ? AND began <= ?`;

const markRow = z.strictObject({
  what: z.enum(timelineKinds),
  began: z.int(),
  ended: z.int(),
  count: z.int(),
  record: z.string().nullable(),
  exhibit: z.int().nullable(),
});

/**
 * Everything that has a time, oldest first.
 *
 * @param removals which pages were seen gone, and when
 * @param from milliseconds since 1970, with `until` the part to tell; all of it when left out
 */
export function timeline(
  { db }: VaultSession,
  removals: RemovalLog,
  from: number = Number.MIN_SAFE_INTEGER,
  until: number = Number.MAX_SAFE_INTEGER,
): Timeline {
  const gone = JSON.stringify(goneMarks(removals));
  const span = prepared<[string], { began: number | null; ended: number | null }>(
    db,
    `SELECT min(began) AS began, max(ended) AS ended FROM (${events})`,
  ).get(gone);
  const total = Number(
    prepared<unknown[]>(db, `SELECT count(*) FROM (${within})`).pluck().get(gone, from, until),
  );
  const began = Math.max(from, span?.began ?? 0);
  const width = Math.max(1, Math.ceil((Math.min(until, span?.ended ?? 0) - began) / groupsAtMost));
  const rows =
    total <= marksAtMost
      ? prepared<unknown[]>(db, `SELECT *, 1 AS count FROM (${within}) ORDER BY began, ended`).all(
          gone,
          from,
          until,
        )
      : prepared<unknown[]>(
          db,
          `SELECT what, min(began) AS began, max(ended) AS ended, count(*) AS count,
             CASE count(*) WHEN 1 THEN max(record) END AS record, CASE count(*) WHEN 1 THEN max(exhibit) END AS exhibit
             FROM (${within}) GROUP BY what, CAST((began - ?) / ? AS INTEGER) ORDER BY 2`,
        ).all(gone, from, until, began, width);
  const marks = rows.map((row): TimelineMark => readRow(markRow, row));
  return { marks, total, began: span?.began ?? null, ended: span?.ended ?? null };
}
