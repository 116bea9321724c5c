import type { Answer, CheckedArguments, PlaceHandle } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import type { paperCalls } from '../../preload/calls/paper.ts';

type WindowCall = Exclude<keyof typeof paperCalls, 'writtenPath'>;
type Calls = { readonly [M in WindowCall]: (args: CheckedArguments<M>) => Answer<M> };

/** Dialogs, viewers and printers that are made up. */
export class FakePaper {
  printers: readonly string[] = ['Office', 'Hall'];
  readonly sent: { readonly place: string; readonly printer: string }[] = [];
  readonly opened: string[] = [];

  readonly calls: Calls = {
    choosePaperFile: ({ name, ending }) => ({
      handle: 'a'.repeat(32) as PlaceHandle,
      name: `${name}.${ending}`,
    }),
    openWritten: ({ place }) => {
      this.opened.push(place);
      return null;
    },
    printers: () => this.printers,
    printWritten: ({ place, printer }) => {
      if (!this.printers.includes(printer)) throw new CodedError('not-printed');
      this.sent.push({ place, printer });
      return null;
    },
  };
}
