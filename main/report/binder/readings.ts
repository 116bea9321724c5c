import type { Block, Row } from '../blocks.ts';
import type { MailRecord, Transcript } from '../../core/readings.ts';
import { bytesInWords, utcInWords, type BinderWords } from './words.ts';

const most = { characters: 400_000, messages: 20_000, headers: 60, paragraph: 4000 };

/** A mail, a chat or a written record as it is read from paper. @throws SyntaxError when it is none of a known form */
export function readingBlocks(role: string, reading: unknown, words: BinderWords): readonly Block[] {
  if (role === 'mail' && isOf(reading, 'holdfast-mail/'))
    return mailBlocks(reading as unknown as MailRecord, words);
  if (role === 'transcript' && isOf(reading, 'holdfast-transcript/'))
    return chatBlocks(reading as unknown as Transcript, words);
  if (role === 'text-record' && isOf(reading, 'holdfast-text-record/')) return recordBlocks(reading, words);
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
export function textBlocks(text: string, words: BinderWords): readonly Block[] {
  const { readings: say } = words;
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
            text: say.moreCharacters(left.toLocaleString(words.locale)),
          },
        ] as const)
      : []),
    ...(paragraphs.length === 0 ? ([{ kind: 'paragraph', look: 'note', text: say.noWords }] as const) : []),
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

function mailBlocks(mail: MailRecord, words: BinderWords): readonly Block[] {
  const { readings: say } = words;
  const { from, to, cc, subject, date, instant, text, textFrom, attachments, headers, cut } = mail;
  const people = (list: MailRecord['from']): string =>
    list.map(({ name, address }) => (name === '' ? address : `${name} <${address}>`)).join(', ');
  return [
    { kind: 'heading', level: 2, text: subject === '' ? say.noSubject : subject },
    {
      kind: 'facts',
      rows: [
        { name: say.from, value: people(from) },
        { name: say.to, value: people(to) },
        ...(cc.length === 0 ? [] : [{ name: say.copyTo, value: people(cc) }]),
        {
          name: say.date,
          value: instant === null ? date : `${date}\n${utcInWords(instant)}`,
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
            text: say.fromHtml,
          },
        ] as const)
      : []),
    ...textBlocks(text, words),
    ...(attachments.length === 0
      ? []
      : ([
          { kind: 'heading', level: 3, text: say.attachments },
          {
            kind: 'table',
            columns: [
              { title: say.nameInMail, share: 40 },
              { title: say.fileInExhibit, share: 36, direction: 'ltr' },
              { title: say.kindAndSize, share: 40, direction: 'ltr' },
            ],
            rows: attachments.map(({ nameInMail, name, mediaType, bytes }) => ({
              cells: [
                nameInMail === '' ? say.withoutName : nameInMail,
                name ?? say.notTakenOut,
                `${mediaType}, ${bytesInWords(bytes, words)}`,
              ],
            })),
          },
        ] as const)),
    { kind: 'heading', level: 3, text: say.headers },
    {
      kind: 'table',
      size: 7.5,
      columns: [
        { title: say.name, share: 26, direction: 'ltr' },
        {
          title: say.headerValue,
          share: 74,
          look: 'mono',
          direction: 'ltr',
        },
      ],
      rows: headers
        .slice(0, most.headers)
        .map(({ name, value }) => ({ cells: [name, value.slice(0, 2000)] })),
    },
    { kind: 'paragraph', look: 'note', text: `${cut ? `${say.moreOfMail} ` : ''}${say.mailMeaning}` },
  ];
}

const apps: Readonly<Record<string, string>> = { whatsapp: 'WhatsApp', telegram: 'Telegram' };

function chatBlocks({ app, chats, dates, cut }: Transcript, words: BinderWords): readonly Block[] {
  const { readings: say } = words;
  let room = most.messages;
  return [
    { kind: 'heading', level: 2, text: say.chatFrom(apps[app] ?? app) },
    {
      kind: 'paragraph',
      look: 'note',
      text: say.dates(dates.order, dates.because),
    },
    ...chats.flatMap(({ name, messages }): readonly Block[] => {
      const shown = messages.slice(0, room);
      room -= shown.length;
      const left = messages.length - shown.length;
      return [
        { kind: 'heading', level: 3, text: name === '' ? say.chat : name },
        {
          kind: 'table',
          size: 8.5,
          columns: [
            { title: say.when, share: 92, direction: 'ltr' },
            { title: say.who, share: 90 },
            { title: say.what, share: 300 },
          ],
          rows: shown.map(({ at, sender, text, attachment, omitted }): Row => ({
            cells: [
              at,
              sender ?? say.app,
              [text, attachment === null ? '' : say.attached(attachment), omitted ? say.omitted : '']
                .filter((part) => part !== '')
                .join('\n'),
            ],
          })),
        },
        ...(left > 0 ? ([{ kind: 'paragraph', look: 'note', text: say.notPrinted(left) }] as const) : []),
      ];
    }),
    {
      kind: 'paragraph',
      look: 'note',
      text: `${cut ? `${say.moreOfChat} ` : ''}${say.chatMeaning}`,
    },
  ];
}

function recordBlocks(record: Readonly<Record<string, unknown>>, words: BinderWords): readonly Block[] {
  const { readings: say } = words;
  const said = (name: string): string => {
    const value = record[name];
    return typeof value === 'string' && value !== '' ? value : words.notWritten;
  };
  return [
    { kind: 'heading', level: 2, text: say.record },
    {
      kind: 'facts',
      rows: [
        { name: say.address, value: said('address'), look: 'mono', direction: 'ltr' },
        { name: say.site, value: said('site') },
        { name: say.userName, value: said('userName') },
        { name: say.seen, value: said('seenAt') },
        { name: say.writtenBy, value: said('person') },
        {
          name: say.written,
          value: `${utcOf(said('writtenUtc'))}\n${said('writtenLocal')}`,
          direction: 'ltr',
        },
      ],
    },
    ...textBlocks(said('description'), words),
    { kind: 'paragraph', look: 'note', text: say.recordMeaning },
  ];
}

/** An instant as it is said elsewhere; anything else stands as it was written. */
function utcOf(text: string): string {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u.test(text) ? utcInWords(text) : text;
}
