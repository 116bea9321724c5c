import type { removalCalls } from '../../../preload/calls/removal.ts';
import { CodedError } from '../../../preload/errors.ts';
import { addressKey, readAddress } from '../../core/removal-address.ts';
import type { RemovalPage } from '../../core/removal-model.ts';
import { capturePages } from '../capture-pages.ts';
import type { Answers, Desk } from '../desk.ts';

export const answerRemoval = (desk: Desk): Answers<typeof removalCalls> => ({
  removals: () => desk.vault.chart.removals.log(),
  savedOf: (asked) =>
    desk.vault.chart.removals
      .of(asked)
      .flatMap(({ address, saved, closed }) => (address === '' ? [] : [{ address, saved, closed }])),
  lookAgain: async ({ record, page: key, ...asked }) => {
    desk.answered(asked.underEighteen);
    const page = pageOf(desk, key, record);
    // What was frozen, or only written down since somebody may be under 18, is not opened by this door (DOMAIN §6).
    if (page.closed) throw new CodedError('exhibit-frozen');
    const { address, earlier } = placeOf(desk, page);
    const [line] = await capturePages(desk, { ...asked, urls: [address] }, earlier);
    if (line === undefined) throw new CodedError('cancelled');
    if (line.exhibit === null) return { line, says: null };
    const { number } = line.exhibit;
    desk.vault.caseFile.addLook(record, number);
    const { lastLook } = pageOf(desk, key, record);
    return { line, says: lastLook?.exhibit === number ? lastLook.says : 'unclear' };
  },
});

/** @throws CodedError `record-not-found` */
function pageOf({ vault }: Desk, key: string, record: string): RemovalPage {
  const page = vault.chart.removals
    .log()
    .pages.find((one) => one.key === key && one.requests.some((request) => request.record === record));
  if (page === undefined) throw new CodedError('record-not-found');
  return page;
}

interface AddressToOpen {
  readonly address: string;
  /** The exhibit whose address it is. */
  readonly earlier: number | undefined;
}

/**
 * The address as its first capture had it, so that the two can be compared; else as the request has it.
 *
 * @throws CodedError `no-address`
 */
function placeOf({ vault }: Desk, { key, saved, others, address }: RemovalPage): AddressToOpen {
  for (const number of [...saved, ...others]) {
    const { url, origin } = vault.exhibit(number);
    const isIts = origin === 'capture' && url !== null && addressKey(url) === key;
    if (isIts) return { address: url, earlier: number };
  }
  const url = readAddress(address);
  if (url === undefined) throw new CodedError('no-address');
  return { address: url.href, earlier: undefined };
}
