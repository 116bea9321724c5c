/** German for copies of the vault on a drive. */
export const copyWords = {
  'custody.copied': 'Auf ein Laufwerk kopiert',
};
