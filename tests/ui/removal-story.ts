/** A made-up removal log for the window's tests. */
import { utcInstant } from '../../main/core/brands.ts';
import { emptyFields, type CaseFields } from '../../preload/case-fields.ts';
import { zone } from './case-story.ts';
import { FakeLocker } from './fake-locker.ts';
import { madeUpPage } from './made-up.ts';

const on = (from: string) => ({ precision: 'exact', from, to: null, zone }) as const;

/** Five pages as in the pictures of the look: one waiting, three gone, one that was never saved. */
export function removalStory() {
  const urls = [
    'share.example/p/90311',
    'clips.example/v/55120',
    'share.example/p/88421',
    'social.example/throwaway_8842',
  ];
  const exhibits = urls.map((url, index) => {
    const made = madeUpPage(index + 1, { url: `https://${url}`, finalUrl: `https://${url}` });
    const savedAt = utcInstant(index === 0 ? Date.UTC(2026, 10, 20, 5, 52) : Date.UTC(2026, 7, 1));
    return { ...made, exhibit: { ...made.exhibit, savedAt } };
  });
  const locker = new FakeLocker({ open: true, exhibits });
  const add = (fields: Partial<CaseFields<'removal'>>) =>
    locker.caseFile.add('removal', { ...emptyFields('removal'), ...fields });
  const gone = (address: string, kept: string, sent: string, when: string): void => {
    if (kept !== '') add({ addresses: address, request: 'preservation', sent: on(kept) });
    add({ addresses: address, request: 'removal', sent: on(sent), outcome: 'gone', outcomeSeen: on(when) });
  };
  add({ addresses: urls[0] ?? '', request: 'preservation', sent: on('2026-11-20T07:10'), channel: 'form' });
  const running = add({
    addresses: urls[0] ?? '',
    request: 'take-it-down',
    complete: true,
    sent: on('2026-11-20T07:20'),
    channel: 'form',
    recipient: 'share.example',
    confirmation: 'SH-204518',
  });
  gone('clips.example/v/55120', '2026-10-31', '2026-10-31', '2026-11-09');
  gone('share.example/p/88421', '2026-09-30', '2026-10-01', '2026-10-03');
  gone('social.example/throwaway_8842', '', '2026-09-02', '2026-09-06');
  add({ addresses: 'https://mirror.example/90311', earlier: [running.id] });
  return { locker, running };
}
