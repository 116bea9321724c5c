/** Copies of the vault on a drive. */
export const copyWords = {
  'custody.copied': 'Copied to a drive',
} as const;
