import type { PackedKind } from '../../../../main/core/package.ts';
import { fieldsOf } from '../../../../preload/case-fields.ts';
import type { FieldName } from '../../../case.ts';
import type { WordId } from '../../../words/en/index.ts';

/** The words of a field that a newer engine named; an unknown one is called what its kind is called. */
export function fieldsOfKind(kind: PackedKind, field: string): WordId {
  const isKnown = fieldsOf(kind).some(([name]) => name === field);
  return isKnown ? `case.${field as FieldName}` : `package.kind.${kind}`;
}
