/**
 * Drafts that a person reads, corrects and signs; nothing here is signed or filled in for them but what the record says.
 * Sources of the formulas: 28 U.S.C. 1746 (1) and (2); Civil Procedure Rules (England and Wales), Practice Direction 22,
 * paragraph 2.2, and 32, paragraph 18.1 (own words, own language); Federal Rules of Evidence 901(b)(1), 902(13), 902(14).
 */
import type { Block } from '../blocks.ts';
import type { BinderChoices, DeclarationKind } from '../../core/binder.ts';
import type { Dossier } from '../../core/dossier.ts';
import { grouped, utcInWords } from './words.ts';

const titles: Readonly<Record<DeclarationKind, string>> = {
  us: 'Declaration',
  'us-outside': 'Declaration',
  'england-wales': 'Witness statement',
  plain: 'Statement',
};

const formulas: Readonly<Record<DeclarationKind, string>> = {
  us: 'I declare under penalty of perjury that the foregoing is true and correct.',
  'us-outside':
    'I declare under penalty of perjury under the laws of the United States of America that the foregoing is true and correct.',
  'england-wales':
    'I believe that the facts stated in this witness statement are true. I understand that proceedings for contempt of court may be brought against anyone who makes, or causes to be made, a false statement in a document verified by a statement of truth without an honest belief in its truth.',
  plain: 'What I say here is true, as far as I know and remember.',
};

const notes: Readonly<Record<DeclarationKind, string>> = {
  us: 'Worded for signing inside the United States (28 U.S.C. 1746).',
  'us-outside': 'Worded for signing outside the United States (28 U.S.C. 1746).',
  'england-wales':
    'Worded for England and Wales (Practice Directions 22 and 32). It must be in your own words and your own language.',
  plain: 'Worded for no court in particular. A lawyer can say which form is needed.',
};

export interface DeclarationFacts {
  readonly dossier: Dossier;
  readonly choices: BinderChoices;
  readonly firstBates: string;
  readonly lastBates: string;
}

/** The draft of a declaration by the person who saved the exhibits. */
export function declaration(
  facts: DeclarationFacts,
  kind: DeclarationKind,
  seen: readonly number[],
): readonly Block[] {
  const { dossier, firstBates, lastBates } = facts;
  const saw = new Set(seen);
  const times = dossier.exhibits.map(({ savedAt }) => savedAt).toSorted();
  const [first] = times;
  const last = times.at(-1);
  const between =
    first === undefined || last === undefined
      ? 'at the times shown'
      : first === last
        ? `at ${utcInWords(first)}`
        : `between ${utcInWords(first)} and ${utcInWords(last)}`;
  const { name, version } = dossier.tool;
  const who = facts.choices.preparedBy === '' ? '________________________' : facts.choices.preparedBy;
  return [
    { kind: 'heading', level: 1, text: `${titles[kind]} (draft, not signed)` },
    {
      kind: 'paragraph',
      look: 'note',
      text: `${notes[kind]} This is a draft. Read every line, correct what is not so, and have a lawyer look at it before you sign.`,
    },
    { kind: 'paragraph', text: `I, ${who}, say:` },
    {
      kind: 'list',
      ordered: true,
      items: [
        'I have personal knowledge of what I say here. Where I only believe something, I say so.',
        `I saved the exhibits in this binder, ${between}, with the program ${name} ${version} on a computer that I used. They are on the pages ${firstBates} to ${lastBates}.`,
        'The sheet in front of each exhibit shows the address as I typed it or the file as I had it, and the time by the computer’s clock in UTC and in local time.',
        'The program computed the SHA-256 of each file when it was saved and noted what was done to it since. I have not changed any file. Where pictures are blurred or left out in this binder, the files themselves are as they were saved.',
        'Of the exhibits that are ticked below I say: I saw this page, message or file myself, and the exhibit shows it as I saw it.',
      ],
    },
    ...dossier.exhibits.map(({ label, title, number }): Block => ({
      kind: 'tick',
      text: `Exhibit ${label}${title === '' ? '' : `: ${title}`}`,
      ticked: saw.has(number),
    })),
    ...(dossier.exhibits.every(({ number }) => saw.has(number))
      ? []
      : ([
          {
            kind: 'paragraph',
            look: 'note',
            text: 'Of an exhibit without a tick nothing is said here about who saw it.',
          },
        ] as const)),
    { kind: 'space', points: 6 },
    { kind: 'paragraph', text: formulas[kind], look: 'strong' },
    { kind: 'space', points: 10 },
    { kind: 'signatures', lines: ['Signature', 'Name in print'] },
    { kind: 'signatures', lines: ['Date', kind === 'us-outside' ? 'Place and country' : 'Place'] },
  ];
}

/** What somebody who is qualified to certify needs to know and to check; it certifies nothing by itself. */
export function worksheet({ dossier, firstBates, lastBates }: DeclarationFacts): readonly Block[] {
  const { name, version, commit, system, node } = dossier.tool;
  return [
    { kind: 'heading', level: 1, text: 'Worksheet for a qualified person' },
    {
      kind: 'paragraph',
      look: 'note',
      text: 'For somebody who may certify records under Federal Rules of Evidence 902(13) (made by an electronic process) or 902(14) (copied from an electronic device). It is a list of facts and checks. It is not a certificate.',
    },
    { kind: 'heading', level: 3, text: 'The process' },
    {
      kind: 'facts',
      rows: [
        { name: 'Program', value: `${name} ${version}, build ${commit}`, direction: 'ltr' },
        { name: 'System', value: `${system}, Node.js ${node}`, direction: 'ltr' },
        { name: 'Vault', value: dossier.vault, look: 'mono', direction: 'ltr' },
        {
          name: 'Custody log',
          value: `Entry ${dossier.custody.head.sequence}: ${grouped(dossier.custody.head.hash)}`,
          look: 'mono',
          direction: 'ltr',
        },
        {
          name: 'Key of the log',
          value: `Ed25519 ${grouped(dossier.custody.publicKey)}`,
          look: 'mono',
          direction: 'ltr',
        },
        { name: 'Pages', value: `${firstBates} to ${lastBates}`, direction: 'ltr' },
        {
          name: 'How it works',
          value:
            'Each page is opened in a separate browser, saved as document, picture, code and network record, and each file is hashed (SHA-256) and sealed as soon as it exists. The manifest names every file and step. Each entry of the custody log holds the hash of the entry before it and is signed.',
        },
      ],
    },
    { kind: 'heading', level: 3, text: 'To check, with a copy of the files' },
    ...[
      'The SHA-256 of each file, computed with another program, equals the one in the list of hashes.',
      'The manifest of each exhibit names these files with the same hashes.',
      'The custody log adds up: each entry holds the hash of the one before it, the signatures are by the key above, and its last entry is the one above or a later one.',
      'The clock: what each sheet says of how it was checked.',
      'The program was the one named above, and worked as it should when it was used.',
      'What was changed for the paper (scaled pages, blurred pictures, notes in their place) is said where it was done.',
    ].map((text): Block => ({ kind: 'tick', text, ticked: false })),
    { kind: 'heading', level: 3, text: 'Found' },
    { kind: 'signatures', lines: ['Notes'], times: 3 },
    { kind: 'signatures', lines: ['Name', 'Qualification', 'Date', 'Signature'] },
  ];
}
