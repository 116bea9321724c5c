import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeWhatsApp, readWhatsApp } from '../../main/intake/chat-whatsapp.ts';
import { readTelegramHtml, readTelegramJson } from '../../main/intake/chat-telegram.ts';
import { htmlToText, holdsScript } from '../../main/intake/html-text.ts';

const now = Date.parse('2024-06-15T12:00:00Z');
const whatsApp = (...lines: string[]) => readWhatsApp(lines.join('\n'), now, 1000);
const locals = (...lines: string[]) => whatsApp(...lines).messages.map(({ local }) => local);

describe('a chat that WhatsApp wrote out', () => {
  it('is read as Android writes it, each message with its sender, its lines and its place', () => {
    const { messages, dates } = whatsApp(
      '31/12/2023, 23:58 - Messages and calls are end-to-end encrypted. No one outside of this chat can read them.',
      '31/12/2023, 23:59 - Lena K.: first line',
      'second line',
      '',
      'fourth: with a colon',
      '01/01/2024, 00:00 - Rook: IMG-20240101-WA0001.jpg (file attached)',
      'look at this',
      '01/01/2024, 00:01 - Rook: <Media omitted>',
    );
    expect(dates.order).toBe('day-month-year');
    expect(messages.map(({ sender, place }) => [sender, place])).toEqual([
      [null, 'line 1'],
      ['Lena K.', 'line 2'],
      ['Rook', 'line 6'],
      ['Rook', 'line 8'],
    ]);
    expect(messages[1]?.text).toBe('first line\nsecond line\n\nfourth: with a colon');
    expect(messages[2]).toMatchObject({ attachment: 'IMG-20240101-WA0001.jpg', omitted: false });
    expect(messages[3]).toMatchObject({ attachment: null, omitted: true });
    expect(messages[1]).toMatchObject({
      at: '31/12/2023, 23:59',
      local: '2023-12-31T23:59:00',
      instant: null,
    });
  });

  it('is read as an iPhone writes it, marks and seconds and all', () => {
    const { messages } = whatsApp(
      '\u200e[31.12.23, 23:59:01] Lena: \u200e<attached: 00000012-PHOTO-2023-12-31-23-59-01.jpg>',
      '[01.01.24, 00:00:59] Lena: \u200eimage omitted',
      '[01.01.24, 00:01:00] Lena: \u200eBild weggelassen',
      '[01.01.24, 00:01:10] Lena: hello',
    );
    expect(messages[0]).toMatchObject({
      attachment: '00000012-PHOTO-2023-12-31-23-59-01.jpg',
      local: '2023-12-31T23:59:01',
    });
    expect(messages.map(({ omitted }) => omitted)).toEqual([false, true, true, false]);
  });

  it.each([
    ['12/31/23, 11:59\u202fPM - A: x', '2023-12-31T23:59:00'],
    ['12/31/23, 12:05 AM - A: x', '2023-12-31T00:05:00'],
    ['31/12/23 12:05 p. m. - A: x', '2023-12-31T12:05:00'],
    ['31-12-23 23:59 - A: x', '2023-12-31T23:59:00'],
    ['2023-12-31, 23:59 - A: x', '2023-12-31T23:59:00'],
    ['2023/12/31 下午11:59 - A: x', '2023-12-31T23:59:00'],
    ['[2023/12/31 下午11:59:08] A: x', '2023-12-31T23:59:08'],
    ['\u200f31\u200f/12\u200f/2023، 11:59 م - A: x', '2023-12-31T23:59:00'],
    ['٣١/١٢/٢٠٢٣، ١١:٥٩ م - A: x', '2023-12-31T23:59:00'],
    ['[31.12.23, 23.59.08] A: x', '2023-12-31T23:59:08'],
    ['2023. 12. 31. 오후 11:59 - A: x', '2023-12-31T23:59:00'],
  ])('reads the date of %s', (line, local) => {
    expect(looksLikeWhatsApp(line)).toBe(true);
    expect(locals(line)).toEqual([local]);
  });

  it('decides day and month over the whole file: by what exists', () => {
    expect(locals('3/4/24, 10:00 - A: x', '3/25/24, 10:00 - A: y')).toEqual([
      '2024-03-04T10:00:00',
      '2024-03-25T10:00:00',
    ]);
  });

  it('decides day and month by what cannot lie ahead', () => {
    expect(locals('1/9/23, 10:00 - A: x', '2/10/23, 10:00 - A: y', '3/12/24, 10:00 - A: z')[2]).toBe(
      '2024-03-12T10:00:00',
    );
  });

  it('decides day and month by the order of the messages', () => {
    const { dates } = whatsApp('5/1/24, 10:00 - A: x', '6/1/24, 10:00 - A: y', '2/2/24, 10:00 - A: z');
    expect(dates).toEqual({
      order: 'day-month-year',
      because: 'only so do the messages follow one another in time',
    });
  });

  it('says that day and month are unclear, and gives no date, when both readings are possible', () => {
    const { dates, messages } = whatsApp('1/2/24, 10:00 - A: x', '2/3/24, 10:00 - A: y');
    expect(dates.order).toBe('unclear');
    expect(messages.map(({ at, local }) => [at, local])).toEqual([
      ['1/2/24, 10:00', null],
      ['2/3/24, 10:00', null],
    ]);
  });

  it('is not seen in ordinary text', () => {
    expect(looksLikeWhatsApp('Dear diary,\n31/12/23, 23:59 - A: x')).toBe(false);
    expect(looksLikeWhatsApp('2024-01-01 10:00:00 INFO: started')).toBe(false);
    expect(looksLikeWhatsApp('')).toBe(false);
  });

  it('takes any text at all without failing', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '[',
            ']',
            '1',
            '12',
            '/',
            '.',
            ', ',
            ' - ',
            ':',
            'PM',
            'A: ',
            '\n',
            '\u200e',
            'é',
            '٣',
          ),
        ),
        (parts) => {
          const text = parts.join('');
          looksLikeWhatsApp(text);
          for (const { at } of readWhatsApp(text, now, 50).messages) expect(at.length).toBeLessThan(90);
        },
      ),
    );
  });

  it('reads a long hostile file in a time that grows with its length', () => {
    const line = `${'1/1/24, 10:00 - '.repeat(6)}${'[<('.repeat(2000)}\n`;
    const took = (times: number): number => {
      const begun = performance.now();
      readWhatsApp(line.repeat(times), now, 1e6);
      return performance.now() - begun;
    };
    took(50);
    const small = took(100);
    expect(took(800)).toBeLessThan(Math.max(small, 2) * 40);
  });

  it('reads no more than two million lines, and says so', () => {
    const read = readWhatsApp(`1/1/24, 10:00 - A: x${'\n'.repeat(8_000_000)}1/1/24, 10:01 - A: y`, now, 100);
    expect([read.messages.map(({ text }) => text), read.cut]).toEqual([['x'], true]);
  });

  it('stops at the number of messages that it was given and says so', () => {
    const read = readWhatsApp('1/1/24, 10:00 - A: x\n'.repeat(20), now, 7);
    expect([read.messages.length, read.cut]).toEqual([7, true]);
  });
});

describe('a chat that Telegram wrote out', () => {
  const json = {
    name: 'Rook',
    type: 'personal_chat',
    id: 1,
    messages: [
      {
        id: 10,
        type: 'service',
        date: '2024-05-01T20:00:00',
        date_unixtime: '1714586400',
        actor: 'Rook',
        action: 'phone_call',
        text: '',
      },
      {
        id: 11,
        type: 'message',
        date: '2024-05-01T21:30:00',
        date_unixtime: '1714591800',
        from: 'Rook',
        from_id: 'user1',
        text: ['see ', { type: 'text_link', text: 'this', href: 'https://example.org/x' }, '!'],
      },
      {
        id: 12,
        type: 'message',
        date: '2024-05-01T21:31:00',
        from: 'Lena',
        photo: 'photos/photo_1@01-05-2024.jpg',
        text: '',
      },
      {
        id: 13,
        type: 'message',
        date: '2024-05-01T21:32:00',
        from: 'Lena',
        file: '(File not included. Change data exporting settings to download.)',
        text: 'no',
      },
    ],
  };

  it('is read from result.json, with the instant where the file has one', async () => {
    const [chat] = (await readTelegramJson(JSON.stringify(json), 100))?.chats ?? [];
    expect(chat?.name).toBe('Rook');
    expect(chat?.messages).toEqual([
      expect.objectContaining({
        sender: null,
        text: 'Rook · phone call',
        instant: '2024-05-01T18:00:00.000Z',
      }),
      expect.objectContaining({
        sender: 'Rook',
        text: 'see this <https://example.org/x>!',
        local: '2024-05-01T21:30:00',
        place: 'message 11',
      }),
      expect.objectContaining({ sender: 'Lena', attachment: 'photos/photo_1@01-05-2024.jpg', instant: null }),
      expect.objectContaining({ attachment: null, omitted: true, text: 'no' }),
    ]);
  });

  it('is read from the export of everything, chat by chat', async () => {
    const all = { about: '', chats: { about: '', list: [json, { ...json, name: 'Tim' }] } };
    const read = await readTelegramJson(JSON.stringify(all), 6);
    expect(read?.chats.map(({ name, messages }) => [name, messages.length])).toEqual([
      ['Rook', 4],
      ['Tim', 2],
    ]);
    expect(read?.cut).toBe(true);
  });

  it('is read from messages.html, a joined message with the sender above it', () => {
    const html = `<!DOCTYPE html><html><head><meta charset="utf-8"/><title>Exported Data</title><script src="js/script.js"></script></head>
 <body onload="CheckLocation();"><div class="page_wrap"><div class="page_header"><div class="content"><div class="text bold">
Rook &amp; Co
    </div></div></div><div class="page_body chat_page"><div class="history">
     <div class="message service" id="message-1"><div class="body details">
1 May 2024
      </div></div>
     <div class="message default clearfix" id="message11"><div class="pull_left userpic_wrap"><div class="userpic userpic1"><div class="initials" title="x">R</div></div></div>
      <div class="body"><div class="pull_right date details" title="01.05.2024 21:30:00 UTC+02:00">21:30</div>
       <div class="from_name">Rook </div><div class="text">one<br>two &lt;b&gt; <a href="https://example.org/x">this</a></div></div></div>
     <div class="message default clearfix joined" id="message12"><div class="body"><div class="pull_right date details" title="01.05.2024 21:31:00">21:31</div>
       <div class="media_wrap clearfix"><a class="photo_wrap clearfix pull_left" href="photos/photo_1.jpg"><img class="photo" src="photos/photo_1_thumb.jpg"/></a></div></div></div>
    </div></div></div></body></html>`;
    const [chat] = readTelegramHtml(html, 100)?.chats ?? [];
    expect(chat?.name).toBe('Rook & Co');
    expect(chat?.messages).toEqual([
      expect.objectContaining({ sender: null, text: '1 May 2024', place: 'message-1' }),
      expect.objectContaining({
        sender: 'Rook',
        text: 'one\ntwo <b> <https://example.org/x> this',
        local: '2024-05-01T21:30:00',
        instant: '2024-05-01T19:30:00.000Z',
      }),
      expect.objectContaining({
        sender: 'Rook',
        instant: null,
        attachment: 'photos/photo_1.jpg',
        place: 'message12',
      }),
    ]);
  });

  it('is not seen in other JSON or HTML', async () => {
    expect(await readTelegramJson('{"messages":[1,2]}', 10)).toBeUndefined();
    expect(await readTelegramJson('[', 10)).toBeUndefined();
    expect(await readTelegramJson('[[[[', 10)).toBeUndefined();
    expect(readTelegramHtml('<html><body>hello</body></html>', 10)).toBeUndefined();
  });

  it('takes any markup without failing', () => {
    const bits = [
      '<div class="message">',
      '</div>',
      '<div class="page_wrap">',
      '<a href=',
      '"',
      "'",
      '<',
      '>',
      'x',
      '<!--',
      '<script>',
      '&#99999999;',
      '&#0;',
    ];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bits)), (parts) => {
        const html = `<div class="page_wrap">${parts.join('')}`;
        readTelegramHtml(html, 20);
        expect(htmlToText(html)).not.toContain('<script');
      }),
    );
  });
});

describe('words out of HTML', () => {
  it('have no script, no style, and where a link really leads', () => {
    const html =
      '<p>Dear <b>you</b></p><script>alert(1)</script><style>p{}</style><a href="https://bad.example/">https://bank.example/</a><br>M&uuml;ller';
    expect(htmlToText(html)).toBe('Dear you\nhttps://bank.example/ <https://bad.example/>\nMüller');
  });

  it('are had in a time that grows with the length, whatever is left open', () => {
    for (const piece of ['<a">', '<', '<!--', '<div class="', '&#', "<a href='"]) {
      const took = (times: number): number => {
        const begun = performance.now();
        htmlToText(piece.repeat(times));
        return performance.now() - begun;
      };
      took(2000);
      expect({ piece, quick: took(400_000) < 4000 }).toEqual({ piece, quick: true });
    }
  });

  it('tell so in a time that grows with the length, too', () => {
    for (const start of ['<a href=', '<a data = "', '<a onclick']) {
      const begun = performance.now();
      expect(holdsScript(`${start}${' '.repeat(400_000)}x`)).toBe(false);
      expect({ start, quick: performance.now() - begun < 4000 }).toEqual({ start, quick: true });
    }
  });

  it('tell whether a browser would have run something', () => {
    expect(holdsScript('<svg xmlns="x"><script>1</script></svg>')).toBe(true);
    expect(holdsScript('<svg onload="x()">')).toBe(true);
    expect(holdsScript('<a href="javascript:x()">')).toBe(true);
    expect(holdsScript('<a href = \n" javascript:x()">')).toBe(true);
    expect(holdsScript('<svg><path d="M0 0"/></svg>')).toBe(false);
  });
});
