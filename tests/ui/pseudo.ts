import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Has the window speak this instead of Spanish. */
export function insteadOfSpanish(): Plugin {
  const spanish = join(import.meta.dirname, '../../renderer/words/es/index.ts');
  return {
    name: 'pseudo-locale',
    enforce: 'pre',
    load: (id) =>
      id === spanish
        ? `import { en } from '../en/index.ts';
           import { pseudo } from ${JSON.stringify(join(import.meta.dirname, 'pseudo-words.ts'))};
           export const es = Object.fromEntries(Object.entries(en).map(([id, words]) => [id, pseudo(words)]));`
        : null,
  };
}
