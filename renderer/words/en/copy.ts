/** Copies of the vault on a drive. */
export const copyWords = {
  'custody.copied': 'Copied to a drive',
  'custody.vault-restored': 'Brought back from a copy, held against what was copied',
} as const;
