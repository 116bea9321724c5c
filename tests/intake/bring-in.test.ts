import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readMail } from '../../main/intake/mail.ts';
import { embeddedFacts } from '../../main/intake/metadata.ts';
import { memorySource } from '../../main/intake/source.ts';
import { makeSamples, type Samples } from './bring.ts';

let samples: Samples;

beforeAll(() => {
  samples = makeSamples();
}, 60_000);

afterAll(() => samples.clear());

const roles = (files: readonly { role: string }[]) => files.map(({ role }) => role);

describe('every file', () => {
  it.each(['letter.eml', 'hostile.zip', 'cut.zip', 'photo-that-runs.jpg', 'run.svg', 'deep.eml'])(
    'is kept byte for byte, whatever its readers make of it: %s',
    async (name) => {
      const { files, bytes, exhibit } = await samples.bring(name);
      const [original] = files;
      expect(original?.role).toBe('original');
      expect(bytes(original?.name ?? '').equals(readFileSync(samples.path(name)))).toBe(true);
      expect(files.at(-1)?.role).toBe('manifest');
      expect(exhibit.state).toBe('complete');
    },
  );

  it('is marked as supplied by the person, with the times of its file system', async () => {
    const { manifest } = await samples.bring('photo.jpg');
    expect(manifest).toMatchObject({
      format: 'holdfast-import/2',
      supplied: 'supplied by the person',
      broughtBy: 'file',
      originalName: 'photo.jpg',
      person: { label: 'Sam', underEighteen: 'no' },
    });
    expect(String(manifest['fileModifiedUtc'])).toMatch(/^20\d\d-.*Z$/u);
  });

  it('with a name of ten million characters gets a short one, and that is said', async () => {
    const name = `${'n'.repeat(10_000_000)}.txt`;
    const { exhibit, files, codes } = await samples.bringSource(
      memorySource(name, Buffer.from('x'), 'clipboard'),
    );
    expect(exhibit.title.length).toBeLessThanOrEqual(300);
    expect(files[0]?.name.length).toBeLessThan(80);
    expect(codes).toContain('name-cut');
  });
});

describe('a mail', () => {
  it('is laid out with its headers in order, its words and its files, made by Python', async () => {
    const brought = await samples.bring('letter.eml');
    const mail = brought.mail();
    expect(mail.headers.slice(0, 2).map(({ name }) => name)).toEqual(['Received', 'Received']);
    expect(mail).toMatchObject({
      subject: 'Überfällig – pay up 💣',
      from: [{ name: 'Rook Müller', address: 'rook@bad.example' }],
      to: [{ name: 'Lena', address: 'lena@example.org' }, { address: 'tim@example.org' }],
      cc: [{ address: 'list@example.org' }],
      instant: '2024-05-01T19:30:00.000Z',
      date: 'Wed, 01 May 2024 21:30:00 +0200',
      textFrom: 'plain',
    });
    expect(mail.text.trim()).toBe('Zeile eins\nZeile zwei: grüße');
    expect(mail.attachments.map(({ name }) => name)).toEqual(['attached/passwd.png', 'attached/note.txt']);
    expect(
      brought
        .bytes('attached/passwd.png')
        .equals(
          Buffer.concat(
            Array.from({ length: 40 }, () => Buffer.from(Array.from({ length: 256 }, (_, n) => n))),
          ),
        ),
    ).toBe(true);
    expect(roles(brought.files)).toEqual(['original', 'attached', 'attached', 'mail', 'manifest']);
    expect(brought.codes).toEqual([]);
  });

  it('of HTML alone is reduced to words: no script, and each link with where it leads', async () => {
    const brought = await samples.bring('html.eml');
    expect(brought.mail().textFrom).toBe('html');
    expect(brought.mail().text).toBe('Pay now\nhttps://bank.example <https://bad.example/pay>');
    expect(brought.codes).toEqual(['holds-script']);
  });

  it('within a mail stays a file', async () => {
    const { files, mail } = await samples.bring('forwarded.eml');
    expect(mail().attachments.map(({ mediaType }) => mediaType)).toEqual(['message/rfc822']);
    expect(mail().text.trim()).toBe('see below');
    expect(roles(files)).toEqual(['original', 'attached', 'mail', 'manifest']);
  });

  it('that is cut short is read as far as it goes', async () => {
    const { mail } = await samples.bring('cut.eml');
    expect(mail().subject).toContain('pay up');
  });

  it.each([
    ['deep.eml', 'mail-broken'],
    ['not-a-mail.eml', 'mail-broken'],
  ])('that is broken is kept, and says so: %s', async (name, code) => {
    const { codes, files } = await samples.bring(name);
    expect(codes).toContain(code);
    expect(roles(files)).toEqual(['original', 'manifest']);
  });

  it('whose attachment has a name of megabytes keeps the attachment', async () => {
    const { codes, files, bytes, mail } = await samples.bring('long-name.eml');
    expect(codes).toContain('name-cut');
    const attached = files.find(({ role }) => role === 'attached');
    expect(
      bytes(attached?.name ?? '')
        .toString()
        .trim(),
    ).toBe('hello');
    expect(mail().attachments[0]?.nameInMail.length).toBeLessThanOrEqual(1000);
  });
});

describe('a file that was made to stop the reader', () => {
  it('a picture whose every field names the whole file as its values is passed over quickly', async () => {
    const fields = 3_000;
    const values = 10 + fields * 12 + 4;
    const tiff = Buffer.alloc(5_000_000);
    tiff.write('II*\0\u0008', 'latin1');
    tiff.writeUInt16LE(fields, 8);
    for (let field = 0; field < fields; field++) {
      const at = 10 + field * 12;
      const type = 2 + (field % 3);
      tiff.writeUInt16LE(0x8000 + field, at);
      tiff.writeUInt16LE(type, at + 2);
      tiff.writeUInt32LE(1_000_000, at + 4);
      tiff.writeUInt32LE(values, at + 8);
    }
    const begun = performance.now();
    expect(await embeddedFacts(memorySource('x.tif', tiff, 'clipboard'), 'image/tiff')).toEqual([]);
    expect(performance.now() - begun).toBeLessThan(4_000);
  });

  it('a mail whose attachment has a type of hundreds of letters is read like any other', async () => {
    const head = 'From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n';
    const type = `Content-Type: ${'a'.repeat(300)}/x; name=n\r\nContent-Disposition: attachment\r\n\r\n`;
    const { attached } = await readMail(Buffer.from(`${head}${type}words\r\n--b--\r\n`));
    expect(attached.map(({ mediaType }) => mediaType)).toEqual(['application/octet-stream']);
  });

  it('a mail of parts without number is not taken apart', async () => {
    const head = 'From: a@b.example\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n';
    await expect(readMail(Buffer.from(`${head}${'--b\n\n'.repeat(60_000)}`))).rejects.toThrow(
      'too many parts',
    );
    expect((await readMail(Buffer.from(`${head}${'--b\n\n'.repeat(600)}`))).record.headers).toHaveLength(2);
  });
});

describe('a zip', () => {
  it('of a chat is read into a transcript beside it, with its pictures', async () => {
    const { files, transcript, manifest } = await samples.bring('chat.zip');
    expect(roles(files)).toEqual(['original', 'attached', 'transcript', 'attached', 'manifest']);
    expect(transcript()).toMatchObject({ app: 'whatsapp', of: 'attached/WhatsApp-Chat-with-Rook.txt' });
    expect(transcript().chats[0]).toMatchObject({ name: 'Rook' });
    expect(transcript().chats[0]?.messages[1]).toMatchObject({
      sender: 'Rook',
      attachment: 'IMG-20240101-WA0001.jpg',
    });
    expect(manifest['members']).toEqual([
      expect.objectContaining({
        nameInArchive: 'WhatsApp Chat with Rook.txt',
        modified: '2024-05-01T21:30:00',
        fault: null,
      }),
      expect.objectContaining({ name: 'attached/IMG-20240101-WA0001.jpg' }),
    ]);
  });

  it('with hostile names has each file under a safe one, and no link', async () => {
    const { files, codes, manifest } = await samples.bring('hostile.zip');
    const names = files.filter(({ role }) => role === 'attached').map(({ name }) => name);
    expect(names).toEqual([
      'attached/outside.txt',
      'attached/passwd',
      'attached/x.txt',
      'attached/_CON.txt',
      'attached/same.txt',
      'attached/SAME-2.txt',
      expect.stringMatching(/^attached\/x{40,60}\.txt$/u),
      'attached/inner.zip',
      'attached/picture.jpg',
    ]);
    expect(codes.toSorted()).toEqual(['archive-nested', 'archive-not-a-file', 'name-cut', 'name-differs']);
    const members = manifest['members'] as readonly { nameInArchive: string; fault: string | null }[];
    expect(members.find(({ nameInArchive }) => nameInArchive === 'link')?.fault).toBe('archive-not-a-file');
    expect(members[0]?.nameInArchive).toBe('../../outside.txt');
  });

  it.each([
    ['bomb.zip', 'archive-bomb'],
    ['lies.zip', 'archive-damaged'],
    ['locked.zip', 'archive-encrypted'],
    ['broken.zip', 'archive-damaged'],
    ['cut.zip', 'archive-damaged'],
    ['many.zip', 'archive-too-many'],
  ])('that is a trap is kept whole and unpacked no further, and says so: %s', async (name, code) => {
    const { codes, files, bytes } = await samples.bring(name);
    expect(codes).toContain(code);
    expect(bytes(files[0]?.name ?? '').equals(readFileSync(samples.path(name)))).toBe(true);
    const unpacked = files.filter(({ role }) => role === 'attached');
    expect(unpacked.length).toBeLessThanOrEqual(2000);
    expect(unpacked.reduce((sum, file) => sum + file.bytes, 0)).toBeLessThan(1_000_000);
  });

  it('that is damaged in one file gives the others', async () => {
    const { files } = await samples.bring('broken.zip');
    expect(files.filter(({ role }) => role === 'attached').map(({ name }) => name)).toEqual([
      'attached/two.txt',
    ]);
  });
});

describe('what a file says of itself', () => {
  it.each(['photo.jpg', 'shot.png', 'photo.webp'])('is read out of a picture: %s', async (name) => {
    const { manifest, codes } = await samples.bring(name);
    const facts = manifest['embedded'] as readonly { name: string; value: string }[];
    const value = (wanted: string) => facts.find((fact) => fact.name === wanted)?.value;
    expect(value('DateTimeOriginal')).toBe('2024:05:01 21:30:00');
    expect(value('Make')).toBe('Fairphone');
    expect(Number(value('latitude'))).toBeCloseTo(52.52, 3);
    expect(Number(value('longitude'))).toBeCloseTo(13.405, 3);
    expect(codes).toEqual([]);
  });

  it('is read out of a film', async () => {
    const { manifest } = await samples.bring('clip.mp4');
    expect(manifest['embedded']).toEqual([
      { in: 'QuickTime', name: 'CreateDate', value: '2024-05-01T19:30:00.000Z' },
      { in: 'QuickTime', name: 'GPSCoordinates', value: '+52.5200+013.4050/' },
    ]);
  });

  it('is read out of a PDF', async () => {
    const { manifest } = await samples.bring('paper.pdf');
    expect(manifest['embedded']).toEqual([
      { in: 'PDF', name: 'Title', value: 'A (good) paper' },
      { in: 'PDF', name: 'Producer', value: 'Üb' },
      { in: 'PDF', name: 'CreationDate', value: "D:20240501213000+02'00'" },
    ]);
  });

  it.each(['clip-cut.mp4', 'paper-cut.pdf'])('is left out of a broken one: %s', async (name) => {
    const { manifest } = await samples.bring(name);
    expect(manifest['embedded']).toEqual([]);
  });
});

describe('a file that is not what it seems', () => {
  it.each([
    ['photo-that-runs.jpg', 'name-differs'],
    ['really-a-picture.txt', 'name-differs'],
    ['run.svg', 'holds-script'],
    ['run.html', 'holds-script'],
    ['unclear.txt', 'chat-dates-unclear'],
  ])('is kept and says so: %s is %s', async (name, code) => {
    expect((await samples.bring(name)).codes).toEqual([code]);
  });
});
