import type { Block, Row } from '../blocks.ts';
import type { MailRecord, Transcript } from '../../core/readings.ts';
import { bytesInWords } from './words.ts';

const most = { characters: 400_000, messages: 20_000, headers: 60, paragraph: 4000 };

/** A mail, a chat or a written record as it is read from paper. @throws SyntaxError when it is none of a known form */
export function readingBlocks(role: string, reading: unknown): readonly Block[] {
  if (role === 'mail' && isOf(reading, 'holdfast-mail/')) return mailBlocks(reading as unknown as MailRecord);
  if (role === 'transcript' && isOf(reading, 'holdfast-transcript/'))
    return chatBlocks(reading as unknown as Transcript);
  if (role === 'text-record' && isOf(reading, 'holdfast-text-record/')) return recordBlocks(reading);
  throw new SyntaxError('a reading of an unknown form');
}

function isOf(reading: unknown, form: string): reading is Readonly<Record<string, unknown>> {
  return (
    typeof reading === 'object' &&
    reading !== null &&
    'format' in reading &&
    String(reading.format).startsWith(form)
  );
}

/** Text of any length as paragraphs; what is too long for paper ends with how much is left out. */
export function textBlocks(text: string): readonly Block[] {
  const kept = text.slice(0, most.characters);
  const paragraphs = kept.split(/\r\n|\n|\r/u).flatMap((line) => (line.trim() === '' ? [] : inParts(line)));
  const left = text.length - kept.length;
  return [
    ...paragraphs.map((part): Block => ({ kind: 'paragraph', text: part })),
    ...(left > 0
      ? ([
          {
            kind: 'paragraph',
            look: 'note',
            text: `${left.toLocaleString('en-US')} more characters are in the file and not printed.`,
          },
        ] as const)
      : []),
    ...(paragraphs.length === 0
      ? ([{ kind: 'paragraph', look: 'note', text: 'There are no words in it.' }] as const)
      : []),
  ];
}

/** Cut after a space, so that a page of text without a line feed is not laid out as one piece. */
function inParts(line: string): readonly string[] {
  const parts: string[] = [];
  let rest = line;
  while (rest.length > most.paragraph) {
    const space = rest.lastIndexOf(' ', most.paragraph);
    const at =
      space > most.paragraph / 2
        ? space + 1
        : most.paragraph - (/[\uD800-\uDBFF]/u.test(rest.charAt(most.paragraph - 1)) ? 1 : 0);
    parts.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  return [...parts, rest];
}

function mailBlocks({
  from,
  to,
  cc,
  subject,
  date,
  instant,
  text,
  textFrom,
  attachments,
  headers,
  cut,
  meaning,
}: MailRecord): readonly Block[] {
  const people = (list: MailRecord['from']): string =>
    list.map(({ name, address }) => (name === '' ? address : `${name} <${address}>`)).join(', ');
  return [
    { kind: 'heading', level: 2, text: subject === '' ? 'E-mail without a subject' : subject },
    {
      kind: 'facts',
      rows: [
        { name: 'From', value: people(from) },
        { name: 'To', value: people(to) },
        ...(cc.length === 0 ? [] : [{ name: 'Copy to', value: people(cc) }]),
        {
          name: 'Date in the mail',
          value: instant === null ? date : `${date}\n(${instant.replace('T', ' ').replace('Z', ' UTC')})`,
          direction: 'ltr' as const,
        },
      ],
    },
    { kind: 'rule' },
    ...(textFrom === 'html'
      ? ([
          {
            kind: 'paragraph',
            look: 'note',
            text: 'The mail has no plain text; these are the words of its HTML.',
          },
        ] as const)
      : []),
    ...textBlocks(text),
    ...(attachments.length === 0
      ? []
      : ([
          { kind: 'heading', level: 3, text: 'With it came' },
          {
            kind: 'table',
            columns: [
              { title: 'Name in the mail', share: 40 },
              { title: 'File in this exhibit', share: 36, direction: 'ltr' },
              { title: 'Kind and size', share: 40, direction: 'ltr' },
            ],
            rows: attachments.map(({ nameInMail, name, mediaType, bytes }) => ({
              cells: [
                nameInMail === '' ? 'without a name' : nameInMail,
                name ?? 'not taken out',
                `${mediaType}, ${bytesInWords(bytes)}`,
              ],
            })),
          },
        ] as const)),
    { kind: 'heading', level: 3, text: 'Headers' },
    {
      kind: 'table',
      size: 7.5,
      columns: [
        { title: 'Name', share: 26, direction: 'ltr' },
        {
          title: 'Value, as written; anyone can write anything into most of them',
          share: 74,
          look: 'mono',
          direction: 'ltr',
        },
      ],
      rows: headers
        .slice(0, most.headers)
        .map(({ name, value }) => ({ cells: [name, value.slice(0, 2000)] })),
    },
    { kind: 'paragraph', look: 'note', text: `${cut ? 'More of it is in the original. ' : ''}${meaning}` },
  ];
}

function chatBlocks({ app, chats, dates, cut, meaning }: Transcript): readonly Block[] {
  let room = most.messages;
  return [
    {
      kind: 'heading',
      level: 2,
      text: `Chat, exported from ${app === 'whatsapp' ? 'WhatsApp' : app === 'telegram' ? 'Telegram' : app}`,
    },
    {
      kind: 'paragraph',
      look: 'note',
      text: `How dates stand: ${dates.order.replaceAll('-', ', ')}. ${dates.because}`,
    },
    ...chats.flatMap(({ name, messages }): readonly Block[] => {
      const shown = messages.slice(0, room);
      room -= shown.length;
      const left = messages.length - shown.length;
      return [
        { kind: 'heading', level: 3, text: name === '' ? 'Chat' : name },
        {
          kind: 'table',
          size: 8.5,
          columns: [
            { title: 'When, as the export has it', share: 92, direction: 'ltr' },
            { title: 'Who', share: 90 },
            { title: 'What', share: 300 },
          ],
          rows: shown.map(({ at, sender, text, attachment, omitted }): Row => ({
            cells: [
              at,
              sender ?? '(the app)',
              [
                text,
                attachment === null ? '' : `[file: ${attachment}]`,
                omitted ? '[left out of the export]' : '',
              ]
                .filter((part) => part !== '')
                .join('\n'),
            ],
          })),
        },
        ...(left > 0
          ? ([{ kind: 'paragraph', look: 'note', text: `${left} more messages are not printed.` }] as const)
          : []),
      ];
    }),
    {
      kind: 'paragraph',
      look: 'note',
      text: `${cut ? 'More messages follow in the original. ' : ''}${meaning}`,
    },
  ];
}

function recordBlocks(record: Readonly<Record<string, unknown>>): readonly Block[] {
  const said = (name: string): string => {
    const value = record[name];
    return typeof value === 'string' && value !== '' ? value : 'Not written down.';
  };
  return [
    { kind: 'heading', level: 2, text: 'Written down; nothing was opened or loaded' },
    {
      kind: 'facts',
      rows: [
        { name: 'Address', value: said('address'), look: 'mono', direction: 'ltr' },
        { name: 'Site', value: said('site') },
        { name: 'User name', value: said('userName') },
        { name: 'Seen', value: said('seenAt') },
        { name: 'Written by', value: said('person') },
        { name: 'Written', value: `${said('writtenUtc')}\n${said('writtenLocal')}`, direction: 'ltr' },
      ],
    },
    ...textBlocks(said('description')),
    { kind: 'paragraph', look: 'note', text: said('meaning') },
  ];
}
