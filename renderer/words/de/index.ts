/** Every word of the window, in German. Its vocabulary is in docs/WORDS.md. */
import type { Translation } from '../en/index.ts';

export const de: Translation = {};
