import { readFields, wholeLines, type CaseFields, type CaseKind } from '../../preload/case-fields.ts';
import { prepared, type CipherDatabase } from './db.ts';

type Saving = CaseFields<'saving'>;

/** @returns the draft with these addresses before those that are typed */
export function withOpen(fields: Saving, open: readonly string[]): Saving {
  const lines = [...open, fields.addresses].filter((line) => line !== '');
  return { ...fields, addresses: wholeLines(lines.join('\n')) };
}

/** Whether this is a draft of what is to be saved with nothing in it: of other kinds an empty one is kept too. */
export function isNothingToSave(kind: CaseKind, fields: CaseFields<CaseKind>): boolean {
  return kind === 'saving' && Object.values(fields).every((value) => value === '');
}

/**
 * Takes one address out of the drafts of what is still to be saved. In the transaction that lists its exhibit, so that
 * whatever stops the program finds the address in one of the two.
 */
export function noLongerToSave(db: CipherDatabase, address: string): void {
  const rows = prepared<unknown[]>(db, "SELECT id, fields FROM drafts WHERE kind = 'saving'").all();
  for (const row of rows as readonly { readonly id: string; readonly fields: string }[]) {
    const fields = readFields('saving', JSON.parse(row.fields));
    const lines = fields?.addresses.split('\n') ?? [];
    const at = lines.indexOf(address);
    if (fields === undefined || at === -1) continue;
    const left: Saving = { ...fields, addresses: lines.toSpliced(at, 1).join('\n') };
    if (isNothingToSave('saving', left))
      prepared<unknown[]>(db, 'DELETE FROM drafts WHERE id = ?').run(row.id);
    else
      prepared<unknown[]>(db, 'UPDATE drafts SET fields = ? WHERE id = ?').run(JSON.stringify(left), row.id);
    return;
  }
}
