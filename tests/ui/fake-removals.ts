import type { RemovalLog } from '../../main/core/removal-model.ts';
import { addressKey } from '../../main/core/removal-address.ts';
import { removalLog, type RequestRecord } from '../../main/core/removal.ts';
import { utcInstant } from '../../main/core/brands.ts';
import type { CaseRecord } from '../../main/core/case-file.ts';
import { emptyFields, type CaseFields } from '../../preload/case-fields.ts';
import type { Answer, CheckedArguments } from '../../preload/contract.ts';
import type { FakeLocker } from './fake-locker.ts';
import { madeUpPage } from './made-up.ts';

interface Calls {
  readonly removals: () => RemovalLog;
  readonly savedOf: (args: CheckedArguments<'savedOf'>) => Answer<'savedOf'>;
  readonly lookAgain: (args: CheckedArguments<'lookAgain'>) => Answer<'lookAgain'>;
}

/** The removal log by the product's own rules, over made-up records and exhibits. */
export function fakeRemovals(locker: FakeLocker): Calls {
  const exhibits = () =>
    locker.exhibits.map(({ exhibit }) => ({
      exhibit: exhibit.number,
      origin: exhibit.origin,
      state: exhibit.state,
      looksLike: exhibit.looksLike,
      url: exhibit.url,
      finalUrl: exhibit.finalUrl,
      at: Date.parse(exhibit.savedAt),
      httpError: false,
      frozen: locker.caseFile.frozen.has(exhibit.number),
      posted: null,
    }));
  const logOf = (requests: readonly RequestRecord[]): RemovalLog => {
    const named = new Set(requests.flatMap(({ fields }) => [...fields.about, ...fields.looks]));
    const keys = new Set(requests.flatMap(({ fields }) => fields.addresses.split('\n').map(addressKey)));
    const theirs = exhibits().filter(
      ({ exhibit, url }) => named.has(exhibit) || (url !== null && keys.has(addressKey(url))),
    );
    return removalLog({ requests, exhibits: theirs }, locker.clock);
  };
  const requestOf = ({ id, revision, at, fields }: Pick<CaseRecord, 'id' | 'revision' | 'at' | 'fields'>) => {
    const written = Date.parse(at);
    return {
      id,
      kind: 'removal',
      revision,
      at,
      by: 'Ana',
      withdrawn: false,
      fields: fields as CaseFields<'removal'>,
      firstWritten: written,
      answerWritten: written,
      outcomeWritten: written,
    } as const;
  };
  const log = (): RemovalLog =>
    logOf(locker.caseFile.calls.listRecords({ kind: 'removal', limit: 1000 }).rows.map(requestOf));
  return {
    removals: log,
    savedOf: (asked) => {
      const fields: CaseFields<'removal'> = { ...emptyFields('removal'), ...asked };
      return logOf([requestOf({ id: '', revision: 0, at: utcInstant(0), fields })]).pages.map(
        ({ address, saved, closed }) => ({ address, saved, closed }),
      );
    },
    lookAgain: ({ page, record }) => {
      const url = log().pages.find(({ key }) => key === page)?.address ?? '';
      const made = madeUpPage(locker.exhibits.length + 1, { url, finalUrl: url, looksLike: 'not-found' });
      const exhibit = { ...made.exhibit, savedAt: utcInstant(locker.clock) };
      locker.exhibits.push({ ...made, exhibit });
      const request = requestOf(locker.caseFile.calls.showRecord({ record }));
      const fields: CaseFields<'removal'> = {
        ...request.fields,
        looks: [...request.fields.looks, exhibit.number],
      };
      locker.caseFile.add('removal', fields, record);
      return { line: { url, exhibit, code: null }, says: 'gone' };
    },
  };
}
