import type { RemovalPage } from '../../../main/core/removal-model.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utcInstant } from '../../../main/core/brands.ts';
import type { PageKind } from '../../../main/core/evidence.ts';
import { looksAt, type SavedThere } from '../../../main/core/removal-look.ts';
import { removalLog, type RequestRecord } from '../../../main/core/removal.ts';
import { goneMarks, removalMarks } from '../../../main/core/removal-marks.ts';
import { emptyFields, type CaseFields, type When } from '../../../preload/case-fields.ts';

const hour = 3_600_000;
const address = 'https://share.example/p/90311';
const noon = Date.UTC(2026, 10, 20, 12);
const utc = (at: number): When => ({
  precision: 'exact',
  from: new Date(at).toISOString().slice(0, 16),
  to: null,
  zone: 'UTC',
});

let requests = 0;
const request = (fields: Partial<CaseFields<'removal'>>, written = noon): RequestRecord => ({
  id: (++requests).toString(16).padStart(32, '0'),
  kind: 'removal',
  revision: 1,
  at: utcInstant(written),
  by: 'Ana',
  withdrawn: false,
  firstWritten: written,
  answerWritten: written,
  outcomeWritten: written,
  fields: { ...emptyFields('removal'), addresses: address, ...fields },
});

let exhibits = 0;
const saved = (
  at: number,
  looksLike: PageKind | null = 'page',
  more: Partial<SavedThere> = {},
): SavedThere => ({
  exhibit: ++exhibits,
  origin: 'capture',
  state: 'complete',
  looksLike,
  url: address,
  finalUrl: more.url ?? address,
  at,
  httpError: false,
  frozen: false,
  posted: null,
  ...more,
});

const pageOf = (all: readonly RequestRecord[], there: readonly SavedThere[], now: number): RemovalPage => {
  const [page] = removalLog({ requests: all, exhibits: there }, now).pages;
  if (page === undefined) throw new Error('no page');
  return page;
};

describe('a fresh capture', () => {
  it('says gone, still there, or that it cannot tell', () => {
    const says = (kind: PageKind, more: Partial<SavedThere> = {}) =>
      looksAt(address, [saved(noon, kind, more)])[0]?.says;
    expect([says('not-found'), says('removed')]).toEqual(['gone', 'gone']);
    expect([says('page'), says('file')]).toEqual(['there', 'there']);
    for (const kind of ['login', 'age-gate', 'bot-check', 'server-error', 'browser-error', 'blank'] as const)
      expect(says(kind)).toBe('unclear');
    expect(says('page', { state: 'failed' })).toBe('unclear');
    expect(says('page', { httpError: true })).toBe('unclear');
  });

  it('cannot tell when it was led somewhere else than before', () => {
    const looks = looksAt(address, [
      saved(noon, 'page', { finalUrl: 'https://www.share.example/p/90311-a-title' }),
      saved(noon + hour, 'page', { finalUrl: 'https://www.share.example/p/90311-a-title' }),
      saved(noon + 2 * hour, 'page', { finalUrl: 'https://share.example/' }),
    ]);
    expect(looks.map(({ says, elsewhere }) => [says, elsewhere])).toEqual([
      ['there', false],
      ['there', false],
      ['unclear', true],
    ]);
    expect(looksAt(address, [saved(noon, 'page', { finalUrl: 'https://share.example' })])[0]?.says).toBe(
      'unclear',
    );
  });
});

describe('the state of a page and its next step', () => {
  const take = { request: 'take-it-down', sent: utc(noon), complete: true } as const;

  it('goes the advised way: save, keep records, ask, wait, look, complain, search engines', () => {
    const draft = request({});
    expect(pageOf([draft], [], noon)).toMatchObject({
      state: 'not-asked',
      next: 'save',
      warnings: ['not-saved'],
    });
    const first = saved(noon - hour);
    expect(pageOf([draft], [first], noon)).toMatchObject({ next: 'keep-records', warnings: [] });
    const keep = request({ request: 'preservation', sent: utc(noon) });
    expect(pageOf([keep], [first], noon)).toMatchObject({ state: 'not-asked', next: 'remove' });
    const ask = [keep, request(take)];
    expect(pageOf(ask, [first], noon + hour)).toMatchObject({ state: 'running', next: 'wait' });
    expect(pageOf(ask, [first], noon + 48 * hour)).toMatchObject({ state: 'over', next: 'look' });
    const still = [first, saved(noon + 49 * hour)];
    expect(pageOf(ask, still, noon + 50 * hour)).toMatchObject({ state: 'there', next: 'complain' });
    const complained = [...ask, request({ request: 'complaint', sent: utc(noon + 51 * hour) })];
    expect(pageOf(complained, still, noon + 52 * hour)).toMatchObject({ state: 'there', next: 'ask-other' });
    const gone = [...still, saved(noon + 60 * hour, 'not-found')];
    expect(pageOf(complained, gone, noon + 61 * hour)).toMatchObject({
      state: 'gone',
      next: 'delist',
      goneAt: noon + 60 * hour,
    });
    const delist = [...complained, request({ request: 'delisting', sent: utc(noon + 62 * hour) })];
    expect(pageOf(delist, gone, noon + 63 * hour)).toMatchObject({ state: 'gone', next: 'none' });
  });

  it('reckons by the latest that was written when the computer’s clock was set back', () => {
    const late = noon + 47 * hour;
    const log = removalLog({ requests: [request({ ...take })], exhibits: [saved(late)] }, noon - 9000 * hour);
    expect(log).toMatchObject({ clockWentBack: true, now: late });
    expect(log.pages[0]?.clock?.left).toBe(hour);
  });

  it('never speaks of a complaint when the hours may not have begun', () => {
    const ask = [request({ ...take, complete: false })];
    const there = [saved(noon - hour), saved(noon + 49 * hour)];
    expect(pageOf(ask, there, noon + 50 * hour)).toMatchObject({
      next: 'wait',
      warnings: ['not-complete'],
    });
  });

  it('stays undecided by what cannot tell, and by an answer until somebody looks', () => {
    const ask = [request({ request: 'removal', sent: utc(noon), answer: 'removed' })];
    const first = saved(noon - hour);
    expect(pageOf(ask, [first], noon + hour)).toMatchObject({ state: 'said-removed', next: 'look' });
    const login = [first, saved(noon + 2 * hour, 'login')];
    expect(pageOf(ask, login, noon + 3 * hour)).toMatchObject({
      state: 'said-removed',
      lastLook: { says: 'unclear' },
    });
    const there = [first, saved(noon + 2 * hour)];
    expect(pageOf(ask, there, noon + 3 * hour).state).toBe('there');
  });

  it('begins again when it is back, and keeps what was done before', () => {
    const old = request(take);
    const captures = [saved(noon - hour), saved(noon + 30 * hour, 'removed'), saved(noon + 90 * hour)];
    const back = pageOf([old], captures, noon + 91 * hour);
    expect(back).toMatchObject({ state: 'back', next: 'keep-records', backAt: noon + 90 * hour });
    expect(back.order).toEqual({ save: true, 'keep-records': false, remove: false, delist: false });
    const anew = request({ ...take, sent: utc(noon + 92 * hour), earlier: [old.id] });
    expect(pageOf([old, anew], captures, noon + 93 * hour)).toMatchObject({
      state: 'running',
      follows: [old.id],
    });
    const goneAgain = [...captures, saved(noon + 100 * hour, 'not-found')];
    expect(pageOf([old, anew], goneAgain, noon + 101 * hour)).toMatchObject({
      state: 'gone',
      goneAt: noon + 100 * hour,
      backAt: null,
    });
  });

  it('links what came back elsewhere to the first, and advises anew there', () => {
    const first = request({ ...take, outcome: 'gone', outcomeSeen: utc(noon + hour) });
    const mirror = request({ addresses: 'mirror.example/90311', earlier: [first.id] });
    const { pages } = removalLog(
      { requests: [first, mirror], exhibits: [saved(noon - hour)] },
      noon + 9 * hour,
    );
    const at = (key: string) => pages.find((page) => page.key === key);
    expect(at('share.example/p/90311')).toMatchObject({
      state: 'gone',
      cameBackAs: ['mirror.example/90311'],
    });
    expect(at('mirror.example/90311')).toMatchObject({ next: 'save', follows: [first.id] });
  });

  it('takes the person’s word, from when she first gave it', () => {
    const word = { ...request({ ...take, outcome: 'gone' }, noon + hour), outcomeWritten: noon + hour };
    const later = { ...word, revision: 3, at: utcInstant(noon + 200 * hour) };
    const captures = [saved(noon - hour), saved(noon + 100 * hour)];
    expect(pageOf([later], captures, noon + 201 * hour)).toMatchObject({
      state: 'back',
      goneAt: noon + hour,
    });
    expect(goneMarks(removalLog({ requests: [word], exhibits: [] }, noon))).toEqual([
      { at: noon + hour, exhibit: null, record: word.id },
    ]);
  });

  it('never advises to load what somebody under 18 may be shown in', () => {
    const written = saved(noon, null, { origin: 'text-record' });
    const frozen = saved(noon, 'page', { frozen: true });
    for (const one of [written, frozen]) {
      expect(pageOf([request(take)], [one], noon + hour)).toMatchObject({
        closed: true,
        next: 'under-18',
        warnings: [],
      });
      const over = pageOf([request(take)], [one], noon + 99 * hour);
      expect(over.next).toBe('under-18');
    }
  });

  it('warns of a copyright notice by who did not make it, of a login page saved for the post, and of the future', () => {
    const dmca = request({ request: 'dmca' });
    expect(pageOf([dmca], [saved(noon)], noon).warnings).toEqual(['not-made-by-me']);
    expect(pageOf([request({ request: 'dmca', madeByMe: true })], [saved(noon)], noon).warnings).toEqual([]);
    expect(pageOf([request({})], [saved(noon, 'login')], noon)).toMatchObject({
      warnings: ['only-others-saved'],
      next: 'save',
    });
    expect(pageOf([request(take, noon - 9 * hour)], [], noon - 5 * hour).warnings).toContain('sent-later');
  });

  it('covers every address of a request, and counts a file that was brought in as a saved copy', () => {
    const file = saved(noon, null, { origin: 'import', url: null, finalUrl: null });
    const both = request({ addresses: `${address}\nmirror.example/1`, about: [file.exhibit] });
    const { pages } = removalLog({ requests: [both], exhibits: [file] }, noon);
    expect(pages.map(({ saved: numbers }) => numbers)).toEqual([[file.exhibit], [file.exhibit]]);
    const nameless = request({ addresses: '', request: 'demand' });
    expect(pageOf([nameless], [], noon)).toMatchObject({ key: nameless.id, address: '' });
    const byExhibit = request({ addresses: '', about: [saved(noon).exhibit] });
    expect(pageOf([byExhibit], [saved(noon, 'page', { exhibit: exhibits })], noon).address).toBe(address);
  });

  it('goes by the clock that a complete request started, also when an incomplete one was sent after it', () => {
    const sent = (hours: number, complete: boolean) =>
      request({ request: 'take-it-down', sent: utc(noon + hours * hour), complete });
    const page = pageOf([sent(0, true), sent(1, false)], [saved(noon + 50 * hour)], noon + 51 * hour);
    expect(page).toMatchObject({ next: 'complain', clock: { valid: true, until: noon + 48 * hour } });
  });

  it('is one of the known states with a reachable next step, whatever happened in whatever order', () => {
    const instants = fc.integer({ min: 0, max: 400 }).map((hours) => noon + hours * hour);
    const kinds = fc.constantFrom<PageKind>('page', 'login', 'not-found', 'removed', 'server-error');
    const one = fc.record({
      request: fc.constantFrom(
        'preservation',
        'removal',
        'take-it-down',
        'gdpr',
        'delisting',
        'complaint',
        '',
      ),
      sent: fc.option(instants.map(utc)),
      complete: fc.boolean(),
      answer: fc.constantFrom('', 'received', 'removed', 'refused', 'more'),
      outcome: fc.constantFrom('', 'gone', 'there', 'given-up'),
    });
    fc.assert(
      fc.property(
        fc.array(one, { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(instants, kinds), { maxLength: 6 }),
        instants,
        (asked, looks, now) => {
          const page = pageOf(
            asked.map((fields) => request(fields as Partial<CaseFields<'removal'>>)),
            looks.map(([at, kind]) => saved(at, kind)),
            now,
          );
          const times = page.steps.map(({ at }) => at);
          expect(times).toEqual(times.toSorted((a, b) => a - b));
          expect([page.state, page.goneAt]).not.toEqual(['gone', null]);
          expect([page.next, page.clock?.valid]).not.toEqual(['complain', false]);
          const isUnsaved = page.saved.length === 0 && page.state !== 'gone';
          expect([isUnsaved, page.warnings.length]).not.toEqual([true, 0]);
          expect(page.clock?.left ?? 0).toBeLessThanOrEqual(32 * 24 * hour);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is shown with every exhibit of the page, and keeps private notes out', () => {
    const there = [saved(noon - hour), saved(noon + hour, 'not-found')];
    const log = removalLog(
      { requests: [request({ ...take, privateNotes: 'only mine' })], exhibits: there },
      noon,
    );
    const marks = removalMarks(log);
    for (const { exhibit } of there) {
      expect(marks.get(exhibit)).toMatchObject({
        state: 'gone',
        at: noon + hour,
        page: 'share.example/p/90311',
      });
    }
    expect(JSON.stringify(log)).not.toContain('only mine');
  });
});
