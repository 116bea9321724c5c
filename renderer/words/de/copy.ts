/** German for copies of the vault on a drive. */
export const copyWords = {
  'custody.copied': 'Auf ein Laufwerk kopiert',
  'custody.vault-restored': 'Aus einer Kopie zurückgeholt, mit dem Kopierten verglichen',
};
