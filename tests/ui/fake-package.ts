import type { discloseCalls } from '../../preload/calls/disclose.ts';
import type { Answer, CheckedArguments } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';

type Calls = {
  readonly [M in Exclude<keyof typeof discloseCalls, 'checkPlace'>]: (args: CheckedArguments<M>) => Answer<M>;
};

/** Nothing was chosen yet, and no drive is plugged in. */
export const fakePackage: Calls = {
  planPackage: () => {
    throw new CodedError('package-empty');
  },
  makePackage: () => {
    throw new CodedError('package-no-room');
  },
  pausePackage: () => null,
  handedOver: () => [],
};
