/** English for plain packages for police or a lawyer. */
export const packageWords = {
  'custody.disclosed': 'Handed over as a plain package',
} as const;
