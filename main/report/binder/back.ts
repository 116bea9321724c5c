import type { Block, Row } from '../blocks.ts';
import { whenInWords } from '../../core/case-words.ts';
import type { SealedCustodyEntry } from '../../core/chain.ts';
import type { Dossier } from '../../core/dossier.ts';
import type { RemovalRow } from '../../core/removal-rows.ts';
import { custodyWord, grouped, hashMeaning, utcInWords } from './words.ts';

/** Every file of every exhibit with its hash in full. */
export function hashAppendix({ exhibits }: Dossier): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: 'List of hashes' },
    {
      kind: 'paragraph',
      look: 'note',
      text: `SHA-256 of each file as it lies in the vault, in groups of eight digits. ${hashMeaning}`,
    },
    {
      kind: 'table',
      size: 7.5,
      columns: [
        { title: 'Exhibit', share: 50, direction: 'ltr' },
        { title: 'File', share: 112, direction: 'ltr' },
        { title: 'Bytes', share: 54, direction: 'ltr' },
        { title: 'SHA-256', share: 344, look: 'mono', direction: 'ltr' },
      ],
      rows: exhibits.flatMap(({ label, artifacts }) =>
        artifacts.map(({ name, bytes, sha256 }, index) => ({
          cells: [index === 0 ? label : '', name, bytes.toLocaleString('en-US'), grouped(sha256)],
        })),
      ),
    },
  ];
}

/** The entries about these exhibits, and lines to sign when the binder changes hands. */
export function custodyPages({ exhibits, custody }: Dossier): readonly Block[] {
  const labels = new Map(exhibits.map(({ id, label }) => [id, label]));
  const entries: readonly SealedCustodyEntry[] = exhibits
    .flatMap((exhibit) => exhibit.custody)
    .toSorted((a, b) => a.entry.sequence - b.entry.sequence);
  return [
    { kind: 'heading', level: 1, text: 'Custody log' },
    {
      kind: 'paragraph',
      look: 'note',
      text: `The ${entries.length} entries about the exhibits of this binder, in order. The vault’s whole log has ${custody.head.sequence} entries up to here; the others are about the vault itself or about exhibits that are not in this binder. Each entry holds the hash of the one before it and is signed. Whoever has the vault’s passphrase could write the whole log anew: a copy of its last hash that lies elsewhere, such as this page, shows if that was done.`,
    },
    {
      kind: 'facts',
      rows: [{ name: 'Last hash', value: grouped(custody.head.hash), look: 'mono', direction: 'ltr' }],
    },
    {
      kind: 'table',
      size: 7.5,
      columns: [
        { title: 'No.', share: 34, direction: 'ltr' },
        { title: 'When (UTC)', share: 118, direction: 'ltr' },
        { title: 'Exhibit', share: 46, direction: 'ltr' },
        { title: 'What was done', share: 130 },
        { title: 'By', share: 76 },
        { title: 'Hash, first 32 digits', share: 180, look: 'mono', direction: 'ltr' },
      ],
      rows: entries.map(({ entry, hash }) => ({
        cells: [
          String(entry.sequence),
          utcInWords(entry.at),
          entry.exhibit === null ? '' : (labels.get(entry.exhibit) ?? ''),
          custodyWord(entry.action),
          entry.actor,
          grouped(hash.slice(0, 32)),
        ],
      })),
    },
    { kind: 'heading', level: 2, text: 'Handed over' },
    {
      kind: 'paragraph',
      look: 'note',
      text: 'To be filled in by hand, by whoever gives and by whoever takes this binder.',
    },
    {
      kind: 'signatures',
      lines: ['Name and badge or role', 'Office', 'Date and time', 'Signature'],
      times: 5,
    },
  ];
}

/** What was asked of whom about which page, what they answered, and what was seen since. */
export function lettersPages({ removals }: Dossier): readonly Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Letters and requests' },
    ...(removals.length === 0
      ? ([{ kind: 'paragraph', text: 'None is noted in the vault.' }] as const)
      : ([
          {
            kind: 'table',
            size: 8,
            columns: [
              { title: 'Sent', share: 84, direction: 'ltr' },
              { title: 'What and to whom', share: 132 },
              { title: 'Page', share: 132, direction: 'ltr' },
              { title: 'Confirmation', share: 74, direction: 'ltr' },
              { title: 'Answer, and how the page stands', share: 110 },
              { title: 'Exhibits', share: 48, direction: 'ltr' },
            ],
            rows: removals.map(requestRow),
          },
        ] as const)),
  ];
}

function requestRow(row: RemovalRow): Row {
  const words = (text: string): string => text.replaceAll('-', ' ');
  const lines = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n');
  const how = [row.channel, row.sentTo].filter((part) => part !== '').join(', ');
  const looks = row.looks.map(
    ({ label, at, says }) => `looked again ${at.slice(0, 10)}: ${words(says)} (Exhibit ${label})`,
  );
  const notes = lines(row.told, row.privateNotes === '' ? '' : `Private notes: ${row.privateNotes}`);
  return {
    cells: [
      row.sent === null ? 'not sent' : whenInWords(row.sent),
      lines(`${words(row.request)}: ${row.recipient}`, how, row.sentBy === '' ? '' : `by ${row.sentBy}`),
      row.address,
      row.confirmation,
      lines(
        row.answer === ''
          ? 'no answer noted'
          : `${words(row.answer)}${row.answered === null ? '' : `, ${whenInWords(row.answered)}`}`,
        row.answerNote,
        `page: ${words(row.state)}`,
        ...looks,
      ),
      row.exhibits.join(', '),
    ],
    note: notes === '' ? undefined : notes,
  };
}
