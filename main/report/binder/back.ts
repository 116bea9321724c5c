import type { Block, Row } from '../blocks.ts';
import type { SealedCustodyEntry } from '../../core/chain.ts';
import type { Dossier } from '../../core/dossier.ts';
import type { RemovalRow } from '../../core/removal-rows.ts';
import { grouped, inTwoLines, utcInWords, whenSaid, wordOf, type BinderWords } from './words.ts';

/** Every file of every exhibit with its hash in full. */
export function hashAppendix({ exhibits }: Dossier, words: BinderWords): readonly Block[] {
  const { back: say } = words;
  return [
    { kind: 'heading', level: 1, text: words.parts.hashes },
    {
      kind: 'paragraph',
      look: 'note',
      text: `${say.hashNote} ${words.hashMeaning}`,
    },
    {
      kind: 'table',
      size: 7.5,
      columns: [
        { title: words.chart.exhibit, share: 50, direction: 'ltr' },
        { title: words.sheet.file, share: 112, direction: 'ltr' },
        { title: say.bytes, share: 54, direction: 'ltr' },
        { title: 'SHA-256', share: 344, look: 'mono', direction: 'ltr' },
      ],
      rows: exhibits.flatMap(({ label, artifacts }) =>
        artifacts.map(({ name, bytes, sha256 }, index) => ({
          cells: [index === 0 ? label : '', name, bytes.toLocaleString(words.locale), grouped(sha256)],
        })),
      ),
    },
  ];
}

/** The entries about these exhibits, and lines to sign when the binder changes hands. */
export function custodyPages({ exhibits, custody }: Dossier, words: BinderWords): readonly Block[] {
  const { back: say } = words;
  const labels = new Map(exhibits.map(({ id, label }) => [id, label]));
  const entries: readonly SealedCustodyEntry[] = exhibits
    .flatMap((exhibit) => exhibit.custody)
    .toSorted((a, b) => a.entry.sequence - b.entry.sequence);
  return [
    { kind: 'heading', level: 1, text: words.parts.custody },
    {
      kind: 'paragraph',
      look: 'note',
      text: say.custodyNote(entries.length, custody.head.sequence),
    },
    {
      kind: 'facts',
      rows: [{ name: say.lastHash, value: inTwoLines(custody.head.hash), look: 'mono', direction: 'ltr' }],
    },
    {
      kind: 'table',
      size: 7.5,
      columns: [
        { title: say.number, share: 34, direction: 'ltr' },
        { title: say.whenUtc, share: 118, direction: 'ltr' },
        { title: words.chart.exhibit, share: 50, direction: 'ltr' },
        { title: say.done, share: 130 },
        { title: say.by, share: 76 },
        { title: say.hash, share: 180, look: 'mono', direction: 'ltr' },
      ],
      rows: entries.map(({ entry, hash }) => ({
        cells: [
          String(entry.sequence),
          utcInWords(entry.at),
          entry.exhibit === null ? '' : (labels.get(entry.exhibit) ?? ''),
          wordOf(words.custody, entry.action),
          entry.actor,
          grouped(hash.slice(0, 32)),
        ],
      })),
    },
    {
      kind: 'together',
      blocks: [
        { kind: 'heading', level: 2, text: say.handedOver },
        { kind: 'paragraph', look: 'note', text: say.handedOverNote },
        { kind: 'signatures', lines: say.handedOverLines, times: 5 },
      ],
    },
  ];
}

/** What was asked of whom about which page, what they answered, and what was seen since. */
export function lettersPages({ removals }: Dossier, words: BinderWords): readonly Block[] {
  const { back: say } = words;
  return [
    { kind: 'heading', level: 1, text: words.parts.letters },
    ...(removals.length === 0
      ? ([{ kind: 'paragraph', text: say.noLetters }] as const)
      : ([
          {
            kind: 'table',
            size: 8,
            columns: [
              { title: say.sent, share: 84, direction: 'ltr' },
              { title: say.whatAndWhom, share: 132 },
              { title: say.page, share: 132, direction: 'ltr' },
              { title: say.confirmation, share: 74, direction: 'ltr' },
              { title: say.answer, share: 110 },
              { title: say.exhibits, share: 48, direction: 'ltr' },
            ],
            rows: removals.map((row) => requestRow(row, words)),
          },
        ] as const)),
  ];
}

function requestRow(row: RemovalRow, words: BinderWords): Row {
  const { back: say } = words;
  const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
  const channel = row.channel === '' ? '' : wordOf(words.channels, row.channel);
  const answer = row.answer === '' ? say.noAnswer : wordOf(words.answers, row.answer);
  const looks = row.looks.map(({ label, at, says }) =>
    say.lookedAgain(at.slice(0, 10), words.looks[says], words.exhibit(label)),
  );
  const notes = lines(
    row.told,
    row.privateNotes === '' ? '' : `${words.chart.extras.privateNotes}: ${row.privateNotes}`,
  );
  return {
    cells: [
      row.sent === null ? say.notSent : whenSaid(row.sent, words),
      lines(
        row.request === '' ? '' : wordOf(words.requests, row.request),
        row.recipient,
        [channel, row.sentTo].filter((part) => part !== '').join(', '),
        row.sentBy === '' ? '' : say.sentBy(row.sentBy),
      ),
      row.address,
      row.confirmation,
      lines(
        row.answered === null ? answer : `${answer}, ${whenSaid(row.answered, words)}`,
        row.answerNote,
        say.state(words.pageStates[row.state]),
        ...looks,
      ),
      row.exhibits.join(', '),
    ],
    note: notes === '' ? undefined : notes,
  };
}
