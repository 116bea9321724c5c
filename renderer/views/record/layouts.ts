/** In which order a form asks: the six core fields first, the rest in groups that are folded until they are wanted. */
import type { CaseKind } from '../../../preload/case-fields.ts';
import type { FieldName } from '../../case.ts';
import type { WordId } from '../../words/en/index.ts';

export interface Section {
  readonly title: WordId;
  readonly fields: readonly FieldName[];
  /** Open from the start, and without a fold. */
  readonly open?: true;
  /** Under the last field of it. */
  readonly note?: WordId;
}

const words: Section = {
  title: 'section.words',
  fields: ['told', 'privateNotes'],
  note: 'case.disclose',
};

export const layouts: { readonly [K in CaseKind]: readonly Section[] } = {
  incident: [
    {
      title: 'section.core',
      open: true,
      fields: [
        'happened',
        'what',
        'evidence',
        'evidenceNote',
        'suspects',
        'suspectNote',
        'suspectEvidence',
        'suspectEvidenceNote',
        'needed',
      ],
    },
    { title: 'section.mark', fields: ['kinds', 'worst', 'worstWhy'] },
    { title: 'section.online', fields: ['site', 'addresses', 'accounts', 'posted', 'statements', 'counts'] },
    { title: 'section.world', fields: ['location', 'device'] },
    { title: 'section.reports', fields: ['witnesses', 'reports', 'reportNumber', 'officer', 'badge'] },
    { title: 'section.you', fields: ['relationship', 'fear', 'actions'] },
    words,
  ],
  person: [
    { title: 'section.person', open: true, fields: ['name', 'relationship', 'contact'] },
    { title: 'section.opinion', open: true, fields: ['opinion'] },
    { title: 'section.more', fields: ['privateNotes'], note: 'case.disclose' },
  ],
  account: [
    {
      title: 'section.account',
      open: true,
      fields: ['handle', 'site', 'shownName', 'platformId', 'address'],
    },
    { title: 'section.opinion', open: true, fields: ['people', 'opinion'] },
    { title: 'section.more', fields: ['privateNotes'], note: 'case.disclose' },
  ],
  exhibit: [
    { title: 'card.title', open: true, fields: ['shows', 'posted', 'accounts'] },
    { title: 'section.words', fields: ['site', 'told', 'privateNotes'], note: 'case.disclose' },
  ],
  // Drawn by its own pane, by what the kind of letter needs.
  letter: [],
  platform: [
    {
      title: 'section.platform',
      open: true,
      fields: [
        'name',
        'reportPages',
        'reportMails',
        'policyPages',
        'recipientCountry',
        'platformNote',
        'lookedAt',
      ],
    },
    { title: 'section.more', fields: ['privateNotes'], note: 'case.disclose' },
  ],
};

/** What is said under the label of a field. */
export const helpOf: { readonly [N in FieldName]?: WordId } = {
  what: 'case.what.help',
  evidence: 'case.evidence.help',
  suspects: 'case.suspects.help',
  suspectNote: 'case.suspectNote.help',
  needed: 'case.needed.help',
  fear: 'case.fear.help',
  counts: 'case.counts.help',
  posted: 'case.posted.help',
  opinion: 'case.opinion.help',
  people: 'case.people.help',
  shows: 'case.shows.help',
  reportPages: 'case.reportPages.help',
  recipientCountry: 'case.recipientCountry.help',
  lookedAt: 'case.lookedAt.help',
  told: 'case.told.help',
  privateNotes: 'case.privateNotes.help',
};

/** Fields that only make sense once another is filled in. */
export const onlyWith: { readonly [N in FieldName]?: FieldName } = { worstWhy: 'worst' };
