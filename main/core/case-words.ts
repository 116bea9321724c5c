/** How what the person wrote down is said in one line, in tables, on paper and in plain packages. In English. */
import type { CaseFields, When } from '../../preload/case-fields.ts';
import type { CaseRecord } from './case-file.ts';
import { addressesOf } from './removal-address.ts';

/**
 * `about 2026-11 (Europe/Berlin)`, `2026-11-20 06:52 – 2026-11-21 (UTC)`.
 *
 * @param about the word for what is remembered only
 */
export function whenInWords({ precision, from, to, zone }: When, about = 'about'): string {
  const span = (to === null ? from : `${from} – ${to}`).replaceAll('T', ' ');
  return `${precision === 'about' ? `${about} ` : ''}${span} (${zone})`;
}

/** How a person, an account or a request is named where it stands among others. */
export function nameOf({ kind, fields }: CaseRecord): string {
  if (kind === 'person') return (fields as CaseFields<'person'>).name;
  if (kind === 'removal') {
    const { request, addresses, recipient } = fields as CaseFields<'removal'>;
    return [request, addressesOf({ addresses })[0] ?? recipient].filter((part) => part !== '').join(' ');
  }
  const { handle, site } = fields as CaseFields<'account'>;
  return [handle, site].filter((part) => part !== '').join(' @ ');
}
