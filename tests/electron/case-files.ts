/** What a person may have on a phone or in a mailbox: made up, one file of each kind, drawn or written by code. */
import { chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BlobReader, BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js';
import PdfDocument from 'pdfkit';
import { inject } from 'vitest';
import { encodePng } from '../runtime/png.ts';
import { movingSquare, tone } from '../ui/sound.ts';
import type { Run } from './harness.ts';

export const whatsApp = [
  '15/03/2025, 21:12 - Messages and calls are end-to-end encrypted. No one outside of this chat can read them.',
  '15/03/2025, 21:14 - Rook: Why do you not answer',
  '15/03/2025, 21:15 - Lena: Please leave me alone.',
  '15/03/2025, 21:31 - Rook: I still have the pictures.',
  'You know which ones.',
  '15/03/2025, 21:40 - Rook: <Media omitted>',
  '16/03/2025, 07:02 - Lena: Do not write to me again.',
  '',
].join('\n');

const telegram = {
  name: 'nightowl_77',
  type: 'personal_chat',
  id: 4_711,
  messages: [
    ['2025-04-11T23:02:00', '1744405320', 'nightowl_77', 'Two hundred and they stay where they are'],
    ['2025-04-11T23:05:00', '1744405500', 'Lena', 'Who is this?'],
    ['2025-04-11T23:06:00', '1744405560', 'nightowl_77', 'Somebody who has them'],
  ].map(([date, unixTime, from, text], index) => ({
    id: 10 + index,
    type: 'message',
    date,
    date_unixtime: unixTime,
    from,
    text,
  })),
};

const mail = [
  'Received: from relay.example.net (relay.example.net [192.0.2.7]) by mx.example.org; Mon, 14 Apr 2025 08:15:09 +0200',
  'From: Night Owl <nightowl77@example.net>',
  'To: Lena <lena@example.org>',
  'Subject: Last warning',
  'Date: Mon, 14 Apr 2025 08:15:02 +0200',
  'Message-ID: <last-warning@example.net>',
  'MIME-Version: 1.0',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'Your sister gets them on Friday.',
  'It is up to you.',
  '',
].join('\r\n');

export const fileNames = {
  picture: 'Screenshot_20250315-2132.png',
  video: 'clip.webm',
  sound: 'voicemail.wav',
  pdf: 'letter-from-work.pdf',
  mail: 'Last warning.eml',
  whatsApp: 'WhatsApp Chat with Rook.txt',
  telegram: 'result.json',
  text: 'note-to-self.txt',
  zip: 'from-old-phone.zip',
} as const;

/** Puts one file of each kind into `run`'s home. @returns their paths, by kind */
export async function placeCaseFiles(run: Run): Promise<Record<keyof typeof fileNames, string>> {
  const picture = messengerPicture();
  const bytes = {
    picture,
    video: await movingSquare(run.page, { steps: 24 }),
    sound: tone(),
    pdf: await letter(),
    mail,
    whatsApp,
    telegram: JSON.stringify(telegram),
    text: 'Saw the grey car again at 18:40, engine running, lights off.\n',
    zip: await zipped({
      'pictures/screen-1.png': messengerPicture(0xe8f0fa),
      'list.txt': 'Three calls on 5 May\n',
    }),
  };
  const folder = join(run.home, 'Phone');
  mkdirSync(folder);
  const { owner } = inject('stage');
  const placed = Object.entries(fileNames).map(([kind, name]) => {
    const path = join(folder, name);
    writeFileSync(path, bytes[kind as keyof typeof fileNames]);
    if (owner !== null) chownSync(path, owner.uid, owner.gid);
    return [kind, path];
  });
  return Object.fromEntries(placed) as Record<keyof typeof fileNames, string>;
}

/** A phone's screen with a chat on it, without anybody's words. */
function messengerPicture(ground = 0xece5dd): Buffer {
  const [width, height] = [360, 640];
  const rgb = Buffer.alloc(width * height * 3);
  const fill = (left: number, top: number, right: number, bottom: number, colour: number): void => {
    for (let y = top; y < bottom; y++) {
      for (let x = left; x < right; x++) rgb.writeUIntBE(colour, (y * width + x) * 3, 3);
    }
  };
  fill(0, 0, width, height, ground);
  fill(0, 0, width, 56, 0x075e54);
  fill(16, 14, 44, 42, 0xcfd8d6);
  fill(56, 22, 150, 34, 0xcfd8d6);
  for (const [index, mine] of [false, true, false, false, true].entries()) {
    const [left, top] = [mine ? 110 : 14, 80 + index * 98];
    fill(left, top, left + 236, top + 78, mine ? 0xdcf8c6 : 0xffffff);
    for (const [line, length] of [196, 172, 90].entries()) {
      fill(left + 14, top + 16 + line * 20, left + 14 + length, top + 24 + line * 20, 0x9aa5a3);
    }
  }
  return encodePng(width, height, rgb);
}

async function letter(): Promise<Buffer> {
  const document = new PdfDocument({ size: 'A5', info: { Title: 'Letter' } });
  const parts: Buffer[] = [];
  document.on('data', (part: Buffer) => parts.push(part));
  const ended = new Promise((resolve) => document.on('end', resolve));
  document.fontSize(16).text('To whom it may concern').moveDown();
  document.fontSize(11).text('We received four messages about our colleague from an account we do not know.');
  document.end();
  await ended;
  return Buffer.concat(parts);
}

async function zipped(files: Readonly<Record<string, Buffer | string>>): Promise<Buffer> {
  const zip = new ZipWriter(new BlobWriter('application/zip'));
  for (const [name, content] of Object.entries(files)) {
    const reader =
      typeof content === 'string' ? new TextReader(content) : new BlobReader(new Blob([content.slice()]));
    await zip.add(name, reader, { lastModDate: new Date('2025-05-06T10:00:00Z') });
  }
  return Buffer.from(await (await zip.close()).arrayBuffer());
}
