/** A made-up case for the window's tests, and the ways through it that several of them take. */
import type { Page } from 'playwright';
import { emptyFields, type CaseFields } from '../../preload/case-fields.ts';
import { FakeLocker } from './fake-locker.ts';
import { madeUpFile, madeUpPage } from './made-up.ts';

export const zone = 'Europe/Berlin';
const incident = (fields: Partial<CaseFields<'incident'>>): CaseFields<'incident'> => ({
  ...emptyFields('incident'),
  ...fields,
});

/** Five incidents over twelve exhibits, as in the pictures of the look. */
export function story() {
  const titles = ['Messages', 'E-mail, full header', 'Profile page', 'Post with address', 'The post'];
  const exhibits = [
    madeUpFile(1, 'Messages, 14 pictures'),
    madeUpFile(2, 'E-mail, full header'),
    ...Array.from({ length: 10 }, (_, index) =>
      madeUpPage(index + 3, { title: titles[index + 2] ?? `Post ${index + 3} on share.example` }),
    ),
  ];
  const locker = new FakeLocker({ open: true, exhibits });
  const { caseFile } = locker;
  const rm = caseFile.add('person', {
    ...emptyFields('person'),
    name: 'R. M.',
    relationship: 'former partner',
  });
  caseFile.add('account', {
    ...emptyFields('account'),
    site: 'share.example',
    handle: 'throwaway_8842',
    people: [rm.id],
    opinion: 'Same nickname for me.',
  });
  const at = (precision: 'exact' | 'about' | 'range', from: string, to: string | null = null) => ({
    precision,
    from,
    to,
    zone,
  });
  const first = caseFile.add(
    'incident',
    incident({
      happened: at('about', '2026-08-03T21:00'),
      what: 'Threat to share private photos\nMessages said the photos would go to my family unless I got back in touch.',
      kinds: ['threat-to-share', 'harassment'],
      evidence: [1, 2],
      suspects: [rm.id],
      suspectEvidence: [1],
      suspectEvidenceNote: 'their number, saved in my phone since 2023',
      needed: 'Phone records, my phone company',
    }),
  );
  const second = caseFile.add(
    'incident',
    incident({
      happened: at('range', '2026-08-24', '2026-09-06'),
      what: 'False profile in my name\nOn a social site. Used my pictures and gave the address of my work.',
      kinds: ['impersonation', 'doxxing'],
      evidence: [3, 4],
      worst: true,
      needed: 'Who opened the account, social.example',
    }),
  );
  const third = caseFile.add(
    'incident',
    incident({
      happened: at('exact', '2026-09-28T02:14'),
      what: 'Private images posted\nA friend told me at 08:30. Posted by throwaway_8842, 212 views.',
      kinds: ['images-shared'],
      evidence: [5, 6, 7],
      suspects: [rm.id],
      worst: true,
      privateNotes: 'I did not sleep for two days.',
    }),
  );
  const fourth = caseFile.add(
    'incident',
    incident({ happened: at('exact', '2026-10'), what: 'Altered video with my face', evidence: [8, 9] }),
  );
  const fifth = caseFile.add(
    'incident',
    incident({ what: 'Posted again; link sent to my work', evidence: [10, 11, 12], worst: true }),
  );
  const ids = [first.id, second.id, third.id, fourth.id, fifth.id] as const;
  locker.instead.caseSummary = () => ({
    first: ids[0],
    recent: [ids[3], ids[2], ids[1]],
    worst: [ids[1], ids[2], ids[4]],
  });
  return { locker, ids, rm };
}

export const openIncident = async (page: Page, title: string): Promise<void> => {
  await page.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: 'Incident' }).waitFor();
  await page.getByLabel('What happened').waitFor();
};
