/** Every word of the window, in Spanish. Its vocabulary is in docs/WORDS.md. */
import type { Translation } from '../en/index.ts';

export const es: Translation = {};
