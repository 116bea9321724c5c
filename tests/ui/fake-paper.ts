import type { Answer, CheckedArguments, PlaceHandle } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import type { paperCalls } from '../../preload/calls/paper.ts';

type WindowCall = Exclude<keyof typeof paperCalls, 'writtenPath'>;
type Calls = { readonly [M in WindowCall]: (args: CheckedArguments<M>) => Answer<M> };

/** Dialogs, viewers and printers that are made up. */
export class FakePaper {
  printers = [
    { id: '1'.repeat(32), name: 'Office' },
    { id: '2'.repeat(32), name: 'Hall' },
  ];
  readonly sent: { readonly place: string; readonly printer: string }[] = [];
  readonly opened: string[] = [];

  readonly calls: Calls = {
    choosePaperFile: ({ ending }) => ({
      handle: 'a'.repeat(32) as PlaceHandle,
      name: `Papers.${ending}`,
    }),
    openWritten: ({ place }) => {
      this.opened.push(place);
      return null;
    },
    printers: () => this.printers,
    printWritten: ({ place, printer }) => {
      if (!this.printers.some(({ id }) => id === printer)) throw new CodedError('not-printed');
      this.sent.push({ place, printer });
      return null;
    },
  };
}
