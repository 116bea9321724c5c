/** The columns of the chart by incident: the six core ones, and the rest for whoever wants them. */
import type { FieldName } from '../../case.ts';

/** In the order of Without My Consent / OnlineSOS (DOMAIN §1). */
export const coreColumns = [
  'happened',
  'what',
  'evidence',
  'suspects',
  'suspectEvidence',
  'needed',
] as const satisfies readonly FieldName[];

/** Private notes are never a column: the chart is looked at over a shoulder. */
export const moreColumns = [
  'site',
  'addresses',
  'accounts',
  'posted',
  'statements',
  'counts',
  'location',
  'device',
  'witnesses',
  'reports',
  'reportNumber',
  'officer',
  'badge',
  'relationship',
  'fear',
  'actions',
  'told',
] as const satisfies readonly FieldName[];

export type CoreColumn = (typeof coreColumns)[number];
export const isCore = (id: string): id is CoreColumn => (coreColumns as readonly string[]).includes(id);
