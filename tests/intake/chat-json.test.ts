import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeMessages } from '../../main/intake/chat-json.ts';

type Chat = { readonly name?: unknown; readonly messages?: unknown };
const take = (text: string, most = 1e6) => takeMessages(text, most, (message) => message);

/** What is to be found, by a reader that parses all of it. */
function plainly(file: { readonly [key: string]: unknown }): { name: string; messages: unknown[] }[] {
  const lists = ['chats', 'left_chats'].flatMap((key) => {
    const list = (file[key] as { list?: unknown } | undefined)?.list;
    return Array.isArray(list) ? (list as Chat[]) : [];
  });
  return [file as Chat, ...lists].flatMap(({ name, messages }) =>
    Array.isArray(messages)
      ? [
          {
            name: typeof name === 'string' ? name.toWellFormed() : '',
            messages: messages.filter(
              (one) => typeof one === 'object' && one !== null && !Array.isArray(one),
            ),
          },
        ]
      : [],
  );
}

const words = fc.oneof(
  fc.string(),
  fc.constantFrom('messages', 'name', '"', '\\', '\\"', '{', '}]', '\\\\"', 'é\u2028'),
);
// Keys without escapes: `JSON.parse` of V8 13.6 takes one for another (`{"a\\\\":1}`, then `{"a\\"":1}`).
const message = fc.dictionary(
  fc.constantFrom('id', 'text', 'messages', 'name', '{', '}]', 'é', 'list', ''),
  fc.oneof(words, fc.array(fc.oneof(words, fc.integer()))),
  {
    noNullPrototype: true,
  },
);
const chat = fc.record(
  {
    name: words,
    type: words,
    messages: fc.array(fc.oneof(message, fc.integer(), fc.array(message, { maxLength: 2 }))),
  },
  { requiredKeys: ['name'] },
);
const file = fc.oneof(
  chat,
  fc.record(
    {
      about: words,
      chats: fc.record({ about: words, list: fc.array(chat) }),
      left_chats: fc.record({ list: fc.array(chat) }),
    },
    { requiredKeys: [] },
  ),
);

describe('messages taken out of JSON one by one', () => {
  it('are those that a parser finds, however it is written', async () => {
    await fc.assert(
      fc.asyncProperty(file, fc.constantFrom(0, 1, '\t'), fc.boolean(), async (value, indent, mark) => {
        const read = await take(`${mark ? '\ufeff' : ''}${JSON.stringify(value, undefined, indent)}`);
        expect(read).toEqual({ chats: plainly(value), cut: false });
      }),
      { numRuns: 300 },
    );
  });

  it('are none in what is no JSON, or stops half way', async () => {
    const whole = JSON.stringify({ name: 'A', messages: [{ id: 1, text: 'x' }] });
    for (let end = 0; end < whole.length; end++)
      expect([end, await take(whole.slice(0, end))]).toEqual([end, undefined]);
    for (const text of ['', '"', ']', '{"messages":[{x}]}', 'messages', '[}}'.repeat(3)])
      expect([text, await take(text)]).toEqual([text, undefined]);
    await fc.assert(fc.asyncProperty(fc.string(), async (text) => void (await take(text))));
  });

  it('stop at the number that was asked for, and leave out one that is too long', async () => {
    const messages = [{ id: 1 }, { id: 2, text: 'x'.repeat(2_000_000) }, { id: 3 }, { id: 4 }];
    const text = JSON.stringify({ name: 'A', messages });
    expect(await take(text)).toEqual({
      chats: [{ name: 'A', messages: [{ id: 1 }, { id: 3 }, { id: 4 }] }],
      cut: true,
    });
    expect((await take(text, 2))?.chats[0]?.messages).toEqual([{ id: 1 }, { id: 3 }]);
  });

  it.each(['[{},', '{"messages":[{},', '['])(
    '64 MiB of %s fit in 200 MB, and others get their turn',
    (part) => {
      const inner = part.slice(part.lastIndexOf('{'));
      const script = `
      const { takeMessages } = await import(${JSON.stringify(join(import.meta.dirname, '../../main/intake/chat-json.ts'))});
      const text = ${JSON.stringify(part)} + ${JSON.stringify(inner)}.repeat(${Math.floor((64 * 1024 * 1024) / inner.length)});
      let turns = 0;
      const count = setInterval(() => (turns += 1), 0);
      await takeMessages(text, 200_000, (message) => message);
      clearInterval(count);
      console.log(turns);`;
      const turns = execFileSync(process.execPath, [
        '--max-old-space-size=200',
        '--input-type=module',
        '-e',
        script,
      ]);
      // The second ends early: 200,000 of them are enough.
      expect(Number(turns.toString())).toBeGreaterThan(part.includes('messages') ? -1 : 10);
    },
  );
});
