import type { copyCalls } from '../../preload/calls/copy.ts';
import type { Answer, CheckedArguments } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';

type Calls = {
  readonly [M in keyof typeof copyCalls]: (args: CheckedArguments<M>) => Answer<M>;
};

/** No drive is plugged in. */
export const fakeCopy: Calls = {
  estimateCopy: () => ({ files: 1, bytes: 81_920, bytesFree: 0, fits: false }),
  copyVault: () => {
    throw new CodedError('copy-no-room');
  },
  pauseCopy: () => null,
  copies: () => [],
  forgetCopy: () => {
    throw new CodedError('copy-not-found');
  },
  checkCopies: () => {
    throw new CodedError('copy-not-found');
  },
};
