import { join } from 'node:path';
import type { Page } from 'playwright';
import type { Plugin } from 'vite';
import type { Language } from '../../preload/languages.ts';

const renderer = join(import.meta.dirname, '../../renderer');
const choice = 'const choice = useMemo(';

/** Has the window speak this instead of Spanish, and lets a test change the language while a screen stands as it is. */
export function insteadOfSpanish(): Plugin {
  return {
    name: 'pseudo-locale',
    enforce: 'pre',
    load: (id) =>
      id === join(renderer, 'words/es/index.ts')
        ? `import { en } from '../en/index.ts';
           import { pseudo } from ${JSON.stringify(join(import.meta.dirname, 'pseudo-words.ts'))};
           export const es = Object.fromEntries(Object.entries(en).map(([id, words]) => [id, pseudo(words)]));`
        : null,
    transform(code, id) {
      if (id !== join(renderer, 'words/words.tsx')) return null;
      if (!code.includes(choice)) throw new Error('the language is chosen in another way now');
      return code.replace(choice, `globalThis.speakInstead = setChosen; ${choice}`);
    },
  };
}

/** In a window with {@link insteadOfSpanish}. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.evaluate((wanted) => {
    (globalThis as unknown as { speakInstead: (language: string) => void }).speakInstead(wanted);
  }, language);
  await page.locator(`html[lang=${language}]`).waitFor();
}
