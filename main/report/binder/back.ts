import type { Block } from '../blocks.ts';
import type { SentLetter } from '../../core/binder.ts';
import type { SealedCustodyEntry } from '../../core/chain.ts';
import type { Dossier } from '../../core/dossier.ts';
import { exhibitLabel } from '../../core/evidence.ts';
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

/** What was asked of whom. */
export function lettersPages(letters: readonly SentLetter[], dossier: Dossier): readonly Block[] {
  const labelOf = (number: number): string =>
    dossier.exhibits.find((one) => one.number === number)?.label ?? exhibitLabel(number);
  return [
    { kind: 'heading', level: 1, text: 'Letters and requests' },
    letters.length === 0
      ? { kind: 'paragraph', text: 'None is noted in the vault.' }
      : {
          kind: 'table',
          size: 8.5,
          columns: [
            { title: 'When', share: 92, direction: 'ltr' },
            { title: 'What', share: 130 },
            { title: 'To', share: 120 },
            { title: 'How', share: 80 },
            { title: 'Confirmation', share: 90, direction: 'ltr' },
            { title: 'What came of it', share: 96 },
            { title: 'Exhibits', share: 56, direction: 'ltr' },
          ],
          rows: letters.map(({ at, what, to, how, confirmation, came, exhibits }) => ({
            cells: [at, what, to, how, confirmation, came, exhibits.map(labelOf).join(', ')],
          })),
        },
  ];
}
