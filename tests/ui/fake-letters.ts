import type { lettersCalls } from '../../preload/calls/letters.ts';
import type { CaseFields } from '../../preload/case-fields.ts';
import type { Answer, CheckedArguments } from '../../preload/contract.ts';
import { letterText } from '../../main/core/letter-model.ts';
import { checkLetter } from '../../main/core/letters.ts';
import { composeLetter } from '../../main/report/letters/compose.ts';
import type { FakeCase } from './fake-case.ts';

type Calls = {
  readonly [M in keyof typeof lettersCalls]: (args: CheckedArguments<M>) => Answer<M>;
};

const day = '2026-11-20';

/** The product's own rules and words over made-up exhibits; no file is written. */
export function fakeLetters({ calls }: FakeCase): Calls {
  const exhibits = () => calls.chart({ limit: 1000 }).rows;
  const check = (letter: CaseFields<'letter'>) =>
    checkLetter(letter, {
      today: day,
      isSaved: (address) => exhibits().some(({ url, finalUrl }) => url === address || finalUrl === address),
    });
  return {
    checkLetter: ({ letter }) => check(letter),
    previewLetter: ({ letter }) => {
      const checked = check(letter);
      const { language, paper } = checked;
      const named = exhibits()
        .filter(({ number }) => letter.exhibits.includes(number))
        .map(({ place, url, finalUrl, savedAt }) => ({ label: String(place), url, finalUrl, savedAt }));
      const model = composeLetter({ letter, language, paper, day, exhibits: named });
      return { check: checked, text: letterText(model), blocks: model.blocks };
    },
    writeLetter: ({ format }) => ({ name: `letter-${day}.${format}` }),
  };
}
