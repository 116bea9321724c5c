import { expect, test } from 'vitest';
import { asSha256Hex } from '../../main/core/brands.ts';
import type { MailRecord, Transcript } from '../../main/core/readings.ts';
import { OwnWords } from '../../main/intake/own-words.ts';

const of = { of: 'original/x', ofSha256: asSha256Hex('0'.repeat(64)), cut: false, meaning: '' } as const;

test('a mail is found by its subject, its people, its words and its files', () => {
  const words = new OwnWords();
  const mail: MailRecord = {
    format: 'holdfast-mail/1',
    ...of,
    headers: [{ name: 'X-Secret', value: 'not for finding' }],
    from: [{ name: 'Rook', address: 'rook@bad.example' }],
    to: [{ name: 'Lena', address: 'lena@example.org' }],
    cc: [],
    subject: 'Pay up',
    date: '',
    instant: null,
    text: 'Line one',
    textFrom: 'plain',
    attachments: [{ nameInMail: 'note.txt', name: null, mediaType: 'text/plain', bytes: 1, inline: false }],
  };
  words.addReading(mail);
  expect(words.text).toBe('Pay up Rook rook@bad.example Lena lena@example.org Line one note.txt');
});

test('a chat is found by its name, who wrote and what', () => {
  const words = new OwnWords();
  const message = { at: '', local: null, instant: null, attachment: null, omitted: false, place: '1' };
  const chat: Transcript = {
    format: 'holdfast-transcript/1',
    ...of,
    app: 'whatsapp',
    dates: { order: 'day-month-year', because: '' },
    chats: [
      {
        name: 'Rook',
        messages: [
          { ...message, sender: 'Rook', text: 'answer me' },
          { ...message, sender: null, text: 'call' },
        ],
      },
    ],
  };
  words.addReading(chat);
  expect(words.text).toBe('Rook Rook answer me call');
});

test('no more than a million UTF-16 code units are kept, and no half of a character', () => {
  const words = new OwnWords();
  words.add('a'.repeat(999_999), '💣'.repeat(10), 'more');
  expect(words.text.length).toBeLessThanOrEqual(1_000_000);
  expect(words.text.isWellFormed()).toBe(true);
  const odd = new OwnWords();
  odd.add(`a${'💣'.repeat(600_000)}`);
  expect(odd.text.length).toBeLessThanOrEqual(1_000_000);
  expect(odd.text.isWellFormed()).toBe(true);
});
