/** Twelve exhibits, one of every kind that a vault can hold, and some that go wrong. */
import { execFileSync } from 'node:child_process';
import { deflateSync, crc32 } from 'node:zlib';
import type { OpenDossier } from '../../main/core/dossier.ts';
import type { RealSource } from './real-sources.ts';
import { jsonFile, madeUpDossier, madeUpPdf, manifestOf, personId, type MadeUpExhibit } from './made-up.ts';

/** A screenshot-like PNG: lines of dark blocks on white, as text looks from afar. */
export function linesPng(width: number, height: number): Buffer {
  const row = 1 + width * 3;
  const raw = Buffer.alloc(row * height, 0xff);
  for (let y = 0; y < height; y++) {
    raw[y * row] = 0;
    const inLine = y % 36 > 10 && y % 36 < 26;
    if (!inLine) continue;
    for (let x = 40; x < width - 40; x++) {
      const isInk = (x >> 3) % 5 !== 0 && (x * 31 + Math.floor(y / 36) * 17) % 97 > 9;
      if (isInk) raw.fill(y % 72 > 36 ? 0x33 : 0x66, y * row + 1 + x * 3, y * row + 4 + x * 3);
    }
  }
  const chunk = (type: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(raw)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

/** A few seconds of a moving test picture. */
function film(): Buffer {
  const args =
    '-loglevel error -f lavfi -i testsrc=duration=3:size=320x240:rate=10 -c:v libvpx -b:v 200k -f webm -'.split(
      ' ',
    );
  return execFileSync('ffmpeg', args, { maxBuffer: 16 * 1024 * 1024 });
}

const page = async (
  number: number,
  title: string,
  real: RealSource | undefined,
  more: Partial<MadeUpExhibit> = {},
): Promise<MadeUpExhibit> => {
  const url = `https://murmur.example/u/rook/post/${number}?from=${'feed'.repeat(12)}`;
  return {
    kind: 'page',
    title,
    url,
    shows: 'He writes that he will send my pictures to my family.',
    words: 'the whole text of the post, word for word. '.repeat(20),
    manifest: manifestOf(url),
    files: [
      {
        role: 'page-pdf',
        name: 'page.pdf',
        mediaType: 'application/pdf',
        bytes: real?.pdf ?? (await madeUpPdf(2, 'Murmur post')),
      },
      {
        role: 'screenshot',
        name: 'screenshot.png',
        mediaType: 'image/png',
        bytes: real?.png ?? linesPng(1280, 2600),
      },
      jsonFile('manifest', 'manifest.json', manifestOf(url)),
    ],
    ...more,
  };
};

/** @param real pages that a browser made, to look at: three posts, a document, two pictures */
export async function everyKind(real: readonly RealSource[] = []): Promise<OpenDossier> {
  const exhibits: readonly MadeUpExhibit[] = [
    await page(1, 'rook on Murmur: “you will see”', real[0]),
    await page(2, 'منشور بالعربية: سوف تندم', real[1], { shows: 'The same threat in Arabic: سوف تندم.' }),
    await page(3, 'Sign in to Murmur', real[2], {
      warnings: [
        { code: 'not-the-page', detail: 'it looks like a sign-in page' },
        { code: 'images-missing', detail: '3 of 12 images had not come' },
      ],
    }),
    {
      kind: 'mail',
      title: 'you will see.eml',
      shows: 'An e-mail with a threat.',
      files: [
        {
          role: 'original',
          name: 'original/you-will-see.eml',
          mediaType: 'message/rfc822',
          bytes: Buffer.from('From: rook'),
        },
        jsonFile('mail', 'read/mail.json', {
          format: 'holdfast-mail/1',
          of: 'original/you-will-see.eml',
          ofSha256: 'ab'.repeat(32),
          headers: [{ name: 'Received', value: 'from mx.bad.example (203.0.113.9) by mail.ex.example' }],
          from: [{ name: 'Rook', address: 'rook@bad.example' }],
          to: [{ name: 'Mara', address: 'mara@ex.example' }],
          cc: [],
          subject: 'you will see',
          date: 'Fri, 20 Nov 2026 06:52:14 +0100',
          instant: '2026-11-20T05:52:14.000Z',
          text: 'I will send it to everyone.\n\nYou have until Friday.',
          textFrom: 'plain',
          attachments: [
            {
              nameInMail: 'proof.png',
              name: 'attached/proof.png',
              mediaType: 'image/png',
              bytes: 4000,
              inline: false,
            },
          ],
          cut: false,
          meaning: 'A reading of the original, made by the program.',
        }),
        {
          role: 'attached',
          name: 'attached/proof.png',
          mediaType: 'image/png',
          bytes: real[4]?.png ?? linesPng(600, 400),
        },
      ],
    },
    {
      kind: 'chat',
      title: 'WhatsApp chat with Rook.txt',
      files: [
        { role: 'original', name: 'original/chat.txt', mediaType: 'text/plain', bytes: Buffer.from('chat') },
        jsonFile('transcript', 'read/transcript.json', {
          format: 'holdfast-transcript/1',
          app: 'whatsapp',
          of: 'original/chat.txt',
          ofSha256: 'ab'.repeat(32),
          dates: { order: 'day-month-year', because: 'One date has a day above 12.' },
          chats: [
            {
              name: 'Rook',
              messages: Array.from({ length: 40 }, (_, index) => ({
                at: `20/11/2026, 06:${String(index).padStart(2, '0')}`,
                local: null,
                instant: null,
                sender: index % 3 === 0 ? null : index % 3 === 1 ? 'Rook' : 'Mara 🙂',
                text: index % 3 === 1 ? 'سوف تندم, you will be sorry' : 'Stop writing to me.',
                attachment: index === 7 ? 'IMG-0007.jpg' : null,
                omitted: index === 9,
                place: String(index + 1),
              })),
            },
          ],
          cut: false,
          meaning: 'A reading of the original, made by the program.',
        }),
      ],
    },
    {
      kind: 'picture',
      title: 'photo-of-the-door.png',
      files: [
        {
          role: 'original',
          name: 'original/photo.png',
          mediaType: 'image/png',
          bytes: real[5]?.png ?? linesPng(900, 700),
        },
      ],
    },
    {
      kind: 'video',
      title: 'voice-and-face.webm',
      files: [{ role: 'original', name: 'original/video.webm', mediaType: 'video/webm', bytes: film() }],
    },
    {
      kind: 'sound',
      title: 'voicemail.ogg',
      files: [
        {
          role: 'original',
          name: 'original/voicemail.ogg',
          mediaType: 'audio/ogg',
          bytes: Buffer.alloc(40_000, 'OggS'),
        },
      ],
    },
    {
      kind: 'document',
      title: 'police-report.pdf',
      files: [
        {
          role: 'original',
          name: 'original/report.pdf',
          mediaType: 'application/pdf',
          bytes: real[3]?.pdf ?? (await madeUpPdf(2, 'Report')),
        },
      ],
    },
    {
      kind: 'document',
      title: 'my-notes.txt',
      files: [
        {
          role: 'original',
          name: 'original/notes.txt',
          mediaType: 'text/plain',
          bytes: Buffer.from('First he called.\nThen he wrote.\n'),
        },
      ],
    },
    {
      kind: 'words',
      title: 'Murmur · rook',
      files: [
        jsonFile('text-record', 'record.json', {
          format: 'holdfast-text-record/1',
          address: 'https://murmur.example/u/rook/private',
          description: 'What I saw there. Nobody opened it again.',
          meaning: 'Written down by the person. Nothing was opened or loaded for it.',
          person: 'Mara',
          seenAt: 'Tuesday evening',
          site: 'Murmur',
          userName: 'rook',
          writtenLocal: '2026-11-20 06:52:14 +01:00 (Europe/Berlin)',
          writtenUtc: '2026-11-20T05:52:14.031Z',
        }),
      ],
    },
    {
      kind: 'picture',
      title: 'broken.png',
      files: [
        {
          role: 'original',
          name: 'broken.png',
          mediaType: 'image/png',
          bytes: Buffer.from('\x89PNG not a picture'),
        },
      ],
    },
  ];
  return madeUpDossier(exhibits, {
    withheld: 1,
    removals: [
      {
        record: '5'.repeat(32),
        address: 'https://murmur.example/u/rook/post/1',
        request: 'preservation',
        recipient: 'Murmur',
        sentTo: '',
        sentBy: '',
        channel: 'form',
        sent: { precision: 'exact', from: '2026-11-20T09:00', to: null, zone: 'Europe/Berlin' },
        confirmation: 'MM-1',
        answered: null,
        answer: '',
        answerNote: '',
        due: null,
        state: 'waiting',
        next: 'keep-records',
        goneSince: null,
        exhibits: ['1'],
        looks: [],
        told: '',
        privateNotes: '',
      },
    ],
    incidents: [
      {
        what: 'He wrote on Murmur that he would send my pictures to my family unless I called him.',
        happened: { precision: 'exact', from: '2026-11-18T21:40', to: null, zone: 'Europe/Berlin' },
        evidence: [1, 2, 4],
        suspects: [personId],
        suspectEvidence: [5],
        needed: 'The account’s sign-in addresses. Murmur has them.',
        kinds: ['threat-to-share', 'harassment'],
        witnesses: 'Lena, who saw the post',
        fear: 'I do not dare to open my door.',
        worstWhy: 'He knows where my parents live.',
      },
      {
        what: 'Calls in the night, one after the other.',
        happened: { precision: 'about', from: '2026-10', to: null, zone: 'Europe/Berlin' },
        evidence: [8],
        kinds: ['stalking'],
      },
      { what: 'كتب لي: سوف تندم. I do not know when.', evidence: [2], suspectNote: 'It reads like him.' },
    ],
  });
}
