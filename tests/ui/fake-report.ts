import { asSha256Hex } from '../../main/core/brands.ts';
import type { reportCalls } from '../../preload/calls/report.ts';
import type { Answer, CheckedArguments, PlaceHandle } from '../../preload/contract.ts';

type Calls = {
  readonly [M in keyof typeof reportCalls]: (args: CheckedArguments<M>) => Answer<M>;
};

/** A binder that nobody wrote. */
export const fakeReport: Calls = {
  makeBinder: ({ batesPrefix }) => ({
    files: [
      {
        name: 'binder.pdf',
        bytes: 4_200_000,
        sha256: asSha256Hex('ab'.repeat(32)),
        pages: 48,
        place: { handle: '7'.repeat(32) as PlaceHandle, name: 'binder.pdf' },
      },
    ],
    exhibits: 3,
    withheld: [],
    firstBates: `${batesPrefix}000001`,
    lastBates: `${batesPrefix}000041`,
    notPrinted: [],
  }),
};
