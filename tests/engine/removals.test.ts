import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyFields, type CaseFields } from '../../preload/case-fields.ts';
import type { Answer } from '../../preload/contract.ts';
import { chromiumPath } from '../capture/chromium-path.ts';
import { startMembers, type MembersSite } from '../site/members.ts';
import { newJob, openDesk, type EngineDesk } from './desk.ts';

let desk: EngineDesk;
let site: MembersSite;
beforeAll(async () => {
  [desk, site] = await Promise.all([openDesk(), startMembers()]);
  await desk.ask('configure', { allowPrivate: true, browserPath: await chromiumPath() });
});
afterAll(async () => {
  await desk.clear();
  await site.close();
});

/** An hour ago, as the person would write it down. */
const anHourAgo = () => {
  const from = new Date(Date.now() - 3_600_000).toISOString().slice(0, 16);
  return { precision: 'exact', from, to: null, zone: 'UTC' } as const;
};
const note = (fields: Partial<CaseFields<'removal'>>): Promise<Answer<'saveRecord'>> =>
  desk.ask('saveRecord', {
    basedOn: 0,
    what: { kind: 'removal', fields: { ...emptyFields('removal'), ...fields } },
  });
const pageAt = async (path: string) => {
  const { pages } = await desk.ask('removals', {});
  const found = pages.find(({ address }) => address.endsWith(path));
  if (found === undefined) throw new Error(`no page ${path}`);
  return found;
};
const lookAt = async (path: string, record: string) =>
  desk.ask('lookAgain', {
    job: newJob(),
    record,
    page: (await pageAt(path)).key,
    underEighteen: 'no',
  });

describe('looking again', () => {
  it('says there, gone, softly removed and back again, each by a fresh capture that is linked', async () => {
    const url = `${site.origin}/post`;
    const [line] = await desk.ask('capturePages', { job: newJob(), urls: [url], underEighteen: 'no' });
    const first = line?.exhibit?.number ?? 0;
    const { id } = await note({
      addresses: url,
      about: [first],
      request: 'take-it-down',
      complete: true,
      sent: anHourAgo(),
    });
    expect(await pageAt('/post')).toMatchObject({ state: 'running', saved: [first], warnings: [] });

    const still = await lookAt('/post', id);
    expect(still.says).toBe('there');
    const detail = await desk.ask('showExhibit', { exhibit: still.line.exhibit?.number ?? 0 });
    expect(detail).toMatchObject({ recaptureOf: first });
    expect(await pageAt('/post')).toMatchObject({ state: 'running', lastLook: { says: 'there' } });

    site.post.status = 404;
    const gone = await lookAt('/post', id);
    expect(gone).toMatchObject({ says: 'gone', line: { exhibit: { looksLike: 'not-found' } } });
    expect(await pageAt('/post')).toMatchObject({ state: 'gone', goneBy: gone.line.exhibit?.number });

    site.post.status = 200;
    site.post.title = 'This post has been removed';
    site.post.text = '';
    const soft = await lookAt('/post', id);
    expect(soft).toMatchObject({ says: 'gone', line: { exhibit: { looksLike: 'removed' } } });
    expect((await pageAt('/post')).goneBy).toBe(gone.line.exhibit?.number);

    site.post.title = 'A post';
    site.post.text = 'The first words of the post.';
    const back = await lookAt('/post', id);
    expect(back.says).toBe('there');
    expect(await pageAt('/post')).toMatchObject({ state: 'back', next: 'keep-records' });
    const looks = [still, gone, soft, back].map((one) => one.line.exhibit?.number ?? 0);
    const [newest] = await desk.ask('recordHistory', { record: id });
    expect(newest).toMatchObject({ revision: 5, fields: { looks } });

    const row = await desk.ask('chartExhibit', { exhibit: first });
    expect(row.removal).toMatchObject({ state: 'back' });
    const { marks } = await desk.ask('timeline', {});
    expect(marks.filter(({ what }) => what === 'gone')).toMatchObject([{ exhibit: looks[1] }]);
    expect(marks.filter(({ what }) => what === 'asked')).toMatchObject([{ record: id }]);
    expect(await desk.ask('verifyVault', { job: newJob() })).toMatchObject({ ok: true });
  });

  it('saves what was never saved, and cannot tell what a sign-in hides', async () => {
    const { id } = await note({ addresses: `${site.origin}/private`, request: 'removal', sent: anHourAgo() });
    expect(await pageAt('/private')).toMatchObject({ next: 'save', warnings: ['not-saved'] });
    const look = await lookAt('/private', id);
    expect(look).toMatchObject({ says: 'unclear', line: { exhibit: { looksLike: 'login' } } });
    const { recaptureOf } = await desk.ask('showExhibit', { exhibit: look.line.exhibit?.number ?? 0 });
    expect(recaptureOf).toBe(null);
    expect(await pageAt('/private')).toMatchObject({
      state: 'waiting',
      saved: [],
      warnings: ['only-others-saved'],
    });
  });

  it('opens nothing without the answer no, nothing that was closed, and nothing that no request is about', async () => {
    const page = await pageAt('/private');
    const record = page.requests[0]?.record ?? '';
    const wish = { job: newJob(), record, page: page.key, underEighteen: 'no' as const };
    const asked = site.requests.length;
    expect(await desk.refusal('lookAgain', { ...wish, underEighteen: 'unsure' })).toBe('under-18-stop');
    expect(await desk.refusal('lookAgain', { ...wish, page: 'elsewhere.example/1' })).toBe(
      'record-not-found',
    );
    expect(await desk.refusal('lookAgain', { ...wish, record: 'f'.repeat(32) })).toBe('record-not-found');
    const nowhere = await note({ request: 'demand' });
    expect(await desk.refusal('lookAgain', { ...wish, record: nowhere.id, page: nowhere.id })).toBe(
      'no-address',
    );
    await desk.ask('writeTextRecord', {
      address: `${site.origin}/young`,
      site: '',
      userName: '',
      seenAt: '',
      description: 'a profile',
    });
    const young = await note({ addresses: `${site.origin}/young` });
    const closed = await pageAt('/young');
    expect(closed).toMatchObject({ closed: true, next: 'under-18', warnings: [] });
    expect(await desk.refusal('lookAgain', { ...wish, record: young.id, page: closed.key })).toBe(
      'exhibit-frozen',
    );
    await desk.ask('freezeExhibit', { exhibit: page.others[0] ?? 0 });
    expect(await desk.refusal('lookAgain', wish)).toBe('exhibit-frozen');
    expect(site.requests.length).toBe(asked);
    expect(await desk.ask('savedOf', { addresses: `${site.origin}/new`, about: [] })).toEqual([
      { address: `${site.origin}/new`, saved: [], closed: false },
    ]);
  });
});
