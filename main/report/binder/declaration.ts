/**
 * Drafts that a person reads, corrects and signs; nothing here is signed or filled in for them but what the record says.
 * Sources of the formulas: 28 U.S.C. 1746 (1) and (2); Civil Procedure Rules (England and Wales), Practice Direction 22,
 * paragraph 2.2, and 32, paragraph 18.1 (own words, own language); Federal Rules of Evidence 901(b)(1), 902(13), 902(14).
 */
import type { Block } from '../blocks.ts';
import type { BinderChoices, DeclarationKind } from '../../core/binder.ts';
import type { Dossier } from '../../core/dossier.ts';
import { binderWords, inTwoLines, utcInWords, type BinderWords } from './words.ts';

export interface DeclarationFacts {
  readonly words: BinderWords;
  readonly dossier: Dossier;
  readonly choices: BinderChoices;
  readonly firstBates: string;
  readonly lastBates: string;
}

/** In which language the draft is worded: that of the law it quotes, whatever the rest of the binder speaks. */
export function wordsOfDraft(kind: DeclarationKind, words: BinderWords): BinderWords {
  return kind === 'plain' ? words : binderWords.en;
}

/** The draft of a declaration by the person who saved the exhibits. */
export function declaration(
  facts: DeclarationFacts,
  kind: DeclarationKind,
  seen: readonly number[],
): readonly Block[] {
  const { dossier, firstBates, lastBates } = facts;
  const words = wordsOfDraft(kind, facts.words);
  const { statement: say } = words;
  const saw = new Set(seen);
  const times = dossier.exhibits.map(({ savedAt }) => savedAt).toSorted();
  const [first] = times;
  const last = times.at(-1);
  const between =
    first === undefined || last === undefined
      ? say.atTimesShown
      : first === last
        ? say.at(utcInWords(first))
        : say.between(utcInWords(first), utcInWords(last));
  const { name, version } = dossier.tool;
  const who = facts.choices.preparedBy === '' ? '________________________' : facts.choices.preparedBy;
  return [
    { kind: 'heading', level: 1, text: say.draft(say.titles[kind]) },
    { kind: 'paragraph', look: 'note', text: `${say.notes[kind]} ${say.draftNote}` },
    ...englishLaw(facts.words, words),
    { kind: 'paragraph', text: say.says(who) },
    {
      kind: 'list',
      ordered: true,
      items: say.items({ times: between, program: `${name} ${version}`, first: firstBates, last: lastBates }),
    },
    ...dossier.exhibits.map(({ label, title, number }): Block => ({
      kind: 'tick',
      text: `${words.exhibit(label)}${title === '' ? '' : `: ${title}`}`,
      ticked: saw.has(number),
    })),
    ...(dossier.exhibits.every(({ number }) => saw.has(number))
      ? []
      : ([{ kind: 'paragraph', look: 'note', text: say.noTick }] as const)),
    { kind: 'space', points: 6 },
    {
      kind: 'together',
      blocks: [
        { kind: 'paragraph', text: say.formulas[kind], look: 'strong' },
        { kind: 'space', points: 10 },
        { kind: 'signatures', lines: [say.signature, say.nameInPrint] },
        {
          kind: 'signatures',
          lines: [say.date, kind === 'us-outside' ? say.placeAndCountry : say.place],
        },
      ],
    },
  ];
}

/** Why a page is in English where the rest of the binder is not. */
function englishLaw(paper: BinderWords, page: BinderWords): readonly Block[] {
  return paper === page || paper.englishLaw === ''
    ? []
    : [{ kind: 'paragraph', look: 'strong', text: paper.englishLaw }];
}

/** What somebody who is qualified to certify needs to know and to check; it certifies nothing by itself. */
export function worksheet({ words, dossier, firstBates, lastBates }: DeclarationFacts): readonly Block[] {
  const { name, version, commit, system, node } = dossier.tool;
  return [
    { kind: 'heading', level: 1, text: 'Worksheet for a qualified person' },
    {
      kind: 'paragraph',
      look: 'note',
      text: 'For somebody who may certify records under Federal Rules of Evidence 902(13) (made by an electronic process) or 902(14) (copied from an electronic device). It is a list of facts and checks. It is not a certificate.',
    },
    ...englishLaw(words, binderWords.en),
    { kind: 'heading', level: 3, text: 'The process' },
    {
      kind: 'facts',
      rows: [
        { name: 'Program', value: `${name} ${version}, build ${commit}`, direction: 'ltr' },
        { name: 'System', value: `${system}, Node.js ${node}`, direction: 'ltr' },
        { name: 'Vault', value: dossier.vault, look: 'mono', direction: 'ltr' },
        {
          name: 'Custody log',
          value: `Entry ${dossier.custody.head.sequence}\n${inTwoLines(dossier.custody.head.hash)}`,
          look: 'mono',
          direction: 'ltr',
        },
        {
          name: 'Key of the log',
          value: `Ed25519\n${inTwoLines(dossier.custody.publicKey)}`,
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
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 3, text: 'Found' },
        { kind: 'signatures', lines: ['Notes'], times: 3 },
        { kind: 'signatures', lines: ['Name', 'Qualification', 'Date', 'Signature'] },
      ],
    },
  ];
}
