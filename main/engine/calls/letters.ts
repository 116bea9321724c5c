import type { lettersCalls } from '../../../preload/calls/letters.ts';
import { checkedLetter, letterPreview, writeLetter } from '../letters.ts';
import type { Answers, Desk } from '../desk.ts';

export const answerLetters = (desk: Desk): Answers<typeof lettersCalls> => ({
  checkLetter: ({ letter }) => checkedLetter(desk.vault, letter, desk.now()),
  previewLetter: ({ letter }) => letterPreview(desk.vault, letter, desk.now()),
  writeLetter: ({ record, format, to, name }) =>
    writeLetter(desk.vault, { record, format, folder: desk.places.path(to), name, now: desk.now() }),
});
