/** In which order a form asks: the six core fields first, the rest in groups that are folded until they are wanted. */
import type { CaseKind } from '../../../preload/case-fields.ts';
import { isFilled, type FieldName, type FieldValues } from '../../case.ts';
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
  // Typed where pages are saved.
  saving: [],
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
  removal: [
    {
      title: 'section.request',
      open: true,
      fields: ['addresses', 'about', 'madeByMe', 'request', 'recipient', 'askedPeople'],
    },
    {
      title: 'section.sent',
      open: true,
      fields: ['sent', 'complete', 'channel', 'sentTo', 'sentBy', 'confirmation'],
    },
    { title: 'section.answer', fields: ['answered', 'answer', 'answerNote'] },
    { title: 'section.outcome', fields: ['outcome', 'outcomeSeen', 'looks', 'earlier'] },
    words,
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
  about: 'case.about.help',
  madeByMe: 'case.madeByMe.help',
  recipient: 'case.recipient.help',
  sent: 'case.sent.help',
  sentBy: 'case.sentBy.help',
  complete: 'case.complete.help',
  outcome: 'case.outcome.help',
  earlier: 'case.earlier.help',
};

/** Fields that only make sense once another is filled in, or says something that they are about. */
export function isAsked(name: FieldName, fields: FieldValues): boolean {
  if (isFilled(fields[name])) return true;
  if (name === 'worstWhy') return isFilled(fields['worst']);
  if (name === 'complete') return fields['request'] === 'take-it-down';
  return name !== 'askedPeople' || fields['request'] === 'demand';
}
