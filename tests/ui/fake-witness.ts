import type { witnessCalls } from '../../preload/calls/witness.ts';
import type { Answer, CheckedArguments, WindowMethod } from '../../preload/contract.ts';
import { asSha256Hex, utcInstant } from '../../main/core/brands.ts';
import type { Timestamp } from '../../main/core/timestamp.ts';
import type { VaultSettings } from '../../main/core/evidence.ts';
import { CodedError } from '../../preload/errors.ts';

type Calls = {
  readonly [M in keyof typeof witnessCalls & WindowMethod]: (args: CheckedArguments<M>) => Answer<M>;
};

/** An authority that answers at once, when it is turned on. */
export function fakeWitness(settings: () => VaultSettings): Calls {
  const kept: Timestamp[] = [];
  const of = (exhibit: number | undefined): Timestamp[] =>
    kept.filter((one) => exhibit === undefined || one.exhibit === exhibit);
  return {
    timestamp: ({ exhibit, authority }) => {
      const address = authority ?? settings().timestamps?.authority;
      if (address === undefined) throw new CodedError('timestamps-off');
      const made: Timestamp = {
        id: String(kept.length).padStart(32, '0'),
        exhibit: exhibit ?? null,
        sequence: exhibit === undefined ? 17 : null,
        sha256: asSha256Hex('5'.repeat(64)),
        host: new URL(address).host,
        authority: 'Grey Clock Authority, Example',
        saidAt: utcInstant(Date.UTC(2026, 10, 20, 6, 53, 4)),
        receivedAt: utcInstant(Date.UTC(2026, 10, 20, 6, 53, 5)),
        accuracyMilliseconds: 1000,
        policy: '1.2.3.4.1',
        serial: '04d2',
        leadsTo: 'Grey Clock Root',
        carriesRoot: true,
      };
      kept.push(made);
      return made;
    },
    timestamps: ({ exhibit }) => of(exhibit),
    checkTimestamps: ({ exhibit }) => of(exhibit).map(({ id }) => ({ id, fault: null })),
  };
}
