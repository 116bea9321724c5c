/** A made-up case over several months, for the timeline and what is made of it. */
import { emptyFields, type CaseFields, type When } from '../../preload/case-fields.ts';
import type { TimelineMark } from '../../main/core/case-file.ts';
import { earliest, latest } from '../../main/core/when.ts';
import { FakeLocker } from './fake-locker.ts';
import { madeUpPage } from './made-up.ts';

const zone = 'Europe/Berlin';
const exact = (from: string): When => ({ precision: 'exact', from, to: null, zone });
const about = (from: string): When => ({ precision: 'about', from, to: null, zone });
const range = (from: string, to: string): When => ({ precision: 'range', from, to, zone });

const incident = (
  what: string,
  happened: When,
  more: Partial<CaseFields<'incident'>> = {},
): CaseFields<'incident'> & { readonly happened: When } => ({
  ...emptyFields('incident'),
  what,
  ...more,
  happened,
});

export const told = [
  incident('Threat to share\nA message on the messenger.', exact('2026-08-03T21:00'), {
    privateNotes: 'only for me',
    suspectNote: 'I think it was R. M.',
  }),
  incident('False profile', range('2026-08-24', '2026-09-06'), { site: 'social.example' }),
  incident('Images posted', about('2026-09-28'), { evidence: [1, 2] }),
  incident('Altered video', range('2026-10-26', '2026-11-09')),
  incident('Posted again; link sent to my work', exact('2026-11-19T22:41'), {
    worst: true,
    worstWhy: 'My boss saw it.',
    told: 'The link was sent to my office.',
    evidence: [3],
  }),
];

/** A case with five incidents; its exhibits were saved on one evening. */
export function timelineStory(): { locker: FakeLocker; ids: string[] } {
  const exhibits = [1, 2, 3, 4].map((number) => madeUpPage(number));
  const locker = new FakeLocker({ open: true, exhibits });
  const ids = told.map((fields) => locker.caseFile.add('incident', fields).id);
  const happened = told.map(({ happened: when }, index): TimelineMark => ({
    what: 'happened',
    began: earliest(when),
    ended: latest(when),
    count: 1,
    record: ids[index] ?? null,
    exhibit: null,
  }));
  const saved = exhibits.map(({ exhibit }): TimelineMark => {
    const at = Date.parse(exhibit.savedAt) + exhibit.number * 60_000;
    return { what: 'saved', began: at, ended: at, count: 1, record: null, exhibit: exhibit.number };
  });
  const all: readonly TimelineMark[] = [...happened, ...saved].toSorted((a, b) => a.began - b.began);
  locker.instead.timeline = ({ from = -Infinity, until = Infinity }) => {
    const marks = all.filter(({ began, ended }) => ended >= from && began <= until);
    const ended = Math.max(...all.map((mark) => mark.ended));
    return { marks, total: marks.length, began: all[0]?.began ?? null, ended };
  };
  return { locker, ids };
}
