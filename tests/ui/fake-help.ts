/** The help calls of the made-up locker: videos of its exhibits, case numbers in memory, stills that go nowhere. */
import { randomUUID } from 'node:crypto';
import type { Answer, CheckedArguments } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import { utcInstant } from '../../main/core/brands.ts';
import type { MadeUp } from './made-up.ts';

export type Kept = Answer<'listFingerprintCases'>[number] & { readonly pin: string };

export class FakeHelp {
  #cases: Kept[] = [];
  readonly #exhibits: () => readonly MadeUp[];

  constructor(exhibits: () => readonly MadeUp[]) {
    this.#exhibits = exhibits;
  }

  readonly calls = {
    listVideos: (): Answer<'listVideos'> =>
      this.#exhibits().flatMap(({ exhibit: { artifacts, number, title } }) =>
        artifacts
          .filter(({ mediaType }) => mediaType.startsWith('video/'))
          .map(({ id, name, mediaType, bytes }) => ({
            artifact: id,
            exhibit: number,
            title,
            name,
            mediaType,
            bytes,
          })),
      ),
    chooseOutFolder: (): Answer<'chooseOutFolder'> => ({
      handle: randomUUID().replaceAll('-', '') as NonNullable<Answer<'chooseOutFolder'>>['handle'],
      name: 'Pictures',
    }),
    saveStills: ({ stills }: CheckedArguments<'saveStills'>): Answer<'saveStills'> => ({
      names: stills.map((_still, index) => `picture-${index + 1}.png`),
    }),
    keepFingerprintCase: (given: CheckedArguments<'keepFingerprintCase'>): Answer<'keepFingerprintCase'> => {
      const kept = {
        ...given,
        id: randomUUID().replaceAll('-', ''),
        keptAt: utcInstant(Date.UTC(2026, 10, 22, 9)),
        hasPin: given.pin !== '',
      };
      this.#cases.push(kept);
      return kept;
    },
    listFingerprintCases: (): Answer<'listFingerprintCases'> => this.#cases.map(withoutPin),
    showFingerprintPin: (asked: CheckedArguments<'showFingerprintPin'>): Answer<'showFingerprintPin'> => {
      const kept = this.#cases.find(({ id }) => id === asked.case);
      if (kept === undefined) throw new CodedError('case-not-found');
      return { pin: kept.pin };
    },
    forgetFingerprintCase: (asked: CheckedArguments<'forgetFingerprintCase'>): null => {
      this.#cases = this.#cases.filter(({ id }) => id !== asked.case);
      return null;
    },
  };
}

function withoutPin({ pin: _pin, ...listed }: Kept): Answer<'listFingerprintCases'>[number] {
  return listed;
}
