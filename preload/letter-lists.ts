/** The closed lists that a letter is made of (DOMAIN.md §5). The vault, the rules, the letters and the window go by them. */

export const letterDocuments = ['preservation', 'take-it-down', 'dmca', 'dsa', 'gdpr', 'demand'] as const;
export type LetterDocument = (typeof letterDocuments)[number];

/** Who signs: the person themself, somebody who acts for them, or their lawyer. */
export const letterSenders = ['self', 'agent', 'lawyer'] as const;
export type LetterSender = (typeof letterSenders)[number];

export const letterPapers = ['letter', 'a4'] as const;
export type LetterPaper = (typeof letterPapers)[number];

/** Sentences that only the person can say, each confirmed by itself and none beforehand. */
export const letterStatements = [
  'legal-action',
  'shown',
  'authorised',
  'no-consent',
  'made-it',
  'no-permission',
  'accurate',
  'perjury',
  'bona-fide',
] as const;
export type LetterStatement = (typeof letterStatements)[number];

/** Grounds of Art. 17(1) GDPR, points (d), (b), (c) and (a). */
export const letterGrounds = ['unlawful', 'consent-withdrawn', 'objection', 'not-needed'] as const;
export type LetterGround = (typeof letterGrounds)[number];

/** What a person may not know, and may say so instead. */
export const letterUnknowns = ['quote', 'alias', 'posted'] as const;
export type LetterUnknown = (typeof letterUnknowns)[number];

/** What says who and where the person is: each goes into a letter only after it was agreed to. */
export const letterIdentities = ['name', 'phone', 'address'] as const;
export type LetterIdentity = (typeof letterIdentities)[number];
