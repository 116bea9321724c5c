/** Spanish for copies of the vault on a drive. */
import type { Translation } from '../en/index.ts';

export const copyWords = {
  'custody.copied': 'Se copió a una unidad',
  'custody.vault-restored': 'Se recuperó de una copia y se comparó con lo copiado',
} satisfies Translation;
