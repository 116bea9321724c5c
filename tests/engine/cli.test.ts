import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  openSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDesk, passphrase, runCli, type Desk } from './cli-run.ts';

let desk: Desk;
const body = Buffer.from('planted-content-of-the-letter '.repeat(100_000));

beforeAll(async () => {
  desk = makeDesk();
  await desk.init('A. Tester');
  writeFileSync(join(desk.folder, 'planted-name.txt'), body);
});
afterAll(() => desk.clear());

describe('holdfast', () => {
  it('brings in, lists, shows, extracts and verifies, each as one JSON value a line', async () => {
    const imported = await desk.holdfast(
      'import',
      desk.vault,
      join(desk.folder, 'planted-name.txt'),
      '--under-18',
      'no',
    );
    expect(imported).toMatchObject({ code: 0, json: [{ exhibit: 'EX-0001' }] });
    const sha256 = createHash('sha256').update(body).digest('hex');
    expect(imported.json[0]?.['artifacts']).toMatchObject([
      { role: 'original', name: 'original/planted-name.txt', bytes: body.length, sha256 },
      { role: 'manifest', name: 'manifest.json' },
    ]);

    const listed = await desk.holdfast('list', desk.vault, '--search', 'planted');
    expect(listed.json).toMatchObject([{ exhibit: 'EX-0001', origin: 'import', savedBy: 'A. Tester' }]);
    expect((await desk.holdfast('list', desk.vault, '--search', 'absent')).json).toEqual([]);

    const kind = async (name: string): Promise<number> =>
      (await desk.holdfast('list', desk.vault, '--kind', name, '--sort', 'title', '--descending')).json
        .length;
    expect([await kind('document'), await kind('page')]).toEqual([1, 0]);
    expect((await desk.holdfast('list', desk.vault, '--kind', 'nonsense')).code).toBe(2);

    const shown = await desk.holdfast('show', desk.vault, 'ex-1');
    expect(shown.json[0]).toMatchObject({
      exhibit: 'EX-0001',
      manifest: { format: 'holdfast-import/2', person: { label: 'A. Tester', underEighteen: 'no' } },
    });

    const to = join(desk.folder, 'out');
    expect((await desk.holdfast('extract', desk.vault, 'EX-0001', '--to', to)).code).toBe(0);
    expect(readFileSync(join(to, 'original', 'planted-name.txt')).equals(body)).toBe(true);
    expect(
      readdirSync(to, { recursive: true, encoding: 'utf8' }).toSorted((a, b) => (a < b ? -1 : 1)),
    ).toEqual(['manifest.json', 'original', 'original/planted-name.txt']);
    const again = await desk.holdfast('extract', desk.vault, 'EX-0001', '--to', to);
    expect(again).toMatchObject({ code: 1, json: [{ code: 'place-not-empty' }] });

    const verified = await desk.holdfast('verify', desk.vault);
    expect(verified).toMatchObject({ code: 0, json: [{ ok: true, objects: 2, problems: [] }] });
    expect(verified.json[0]?.['bytes']).toBeGreaterThanOrEqual(body.length);

    const custody = await desk.holdfast('custody', desk.vault, 'EX-0001');
    expect(custody.json.map(({ action }) => action)).toEqual(['imported', 'extracted']);
  });

  it('says in true words where a vault or its files cannot go', async () => {
    const cases = [
      ['init', join(desk.folder, 'not', 'there', 'X.vault'), 'folder-not-found'],
      ['init', join(desk.passphraseFile, 'X.vault'), 'folder-not-found'],
      ['init', join(desk.folder, `${'x'.repeat(250)}.vault`), 'name-too-long'],
      ['init', join(desk.folder, '.vault'), 'bad-arguments'],
    ] as const;
    for (const [command, path, code] of cases) {
      expect(await desk.holdfast(command, path)).toMatchObject({ code: 1, json: [{ code }] });
    }
    const nowhere = await desk.holdfast('extract', desk.vault, '1', '--to', '/proc/x');
    expect(nowhere).toMatchObject({ code: 1, json: [{ code: 'not-writable' }] });
    const file = await desk.holdfast('extract', desk.vault, '1', '--to', desk.passphraseFile);
    expect(file).toMatchObject({ code: 1, json: [{ code: 'not-writable' }] });
  });

  it('refuses a passphrase that is no text, and writes nothing on stdout for people', async () => {
    const bytes = join(desk.folder, 'bytes');
    writeFileSync(bytes, Buffer.from([0x61, 0x62, 0xff, 0xfe, 0x63, 0x64, 0x65, 0x66, 0x67]));
    const refused = await runCli(['list', desk.vault, '--passphrase-file', bytes]);
    expect(refused).toMatchObject({ code: 1, stdout: '' });
    expect(refused.stderr).toContain('not text in UTF-8');
  });

  it('refuses to make a vault over another, and another passphrase', async () => {
    expect(await desk.holdfast('init', desk.vault)).toMatchObject({
      code: 1,
      json: [{ code: 'vault-exists' }],
    });
    const wrong = join(desk.folder, 'wrong');
    writeFileSync(wrong, 'not the passphrase');
    const refused = await runCli(['list', desk.vault, '--json', '--passphrase-file', wrong]);
    expect(refused).toMatchObject({ code: 1, json: [{ code: 'wrong-passphrase' }] });
    expect(refused.stdout + refused.stderr).not.toContain('not the passphrase');
  });

  it('ends with 2 on wrong usage, and takes no passphrase from the command line or the environment', async () => {
    expect((await runCli(['no-such-command'])).code).toBe(2);
    const scale = await desk.holdfast('capture', desk.vault, 'https://example.org', '--scale', '3');
    expect(scale).toMatchObject({ code: 2, json: [{ code: 'bad-arguments' }] });
    expect((await desk.holdfast('import', desk.vault)).code).toBe(2);
    expect((await runCli(['list', desk.vault, '--passphrase', passphrase])).code).toBe(2);
    const unasked = await runCli(['list', desk.vault, '--json'], {
      env: { HOLDFAST_PASSPHRASE: passphrase },
    });
    expect(unasked).toMatchObject({ code: 1, json: [{ code: 'bad-arguments' }] });
    expect((await runCli(['--help'])).code).toBe(0);
  });

  it('takes the same passphrase in another Unicode form for the same', async () => {
    const composed = join(desk.folder, 'composed');
    const decomposed = join(desk.folder, 'decomposed');
    writeFileSync(composed, 'caf\u00e9 \u212bngstr\u00f6m'.normalize('NFC'));
    writeFileSync(decomposed, 'caf\u00e9 \u212bngstr\u00f6m'.normalize('NFD'));
    const vault = join(desk.folder, 'Unicode.vault');
    expect((await runCli(['init', vault, '--json', '--passphrase-file', composed])).code).toBe(0);
    expect((await runCli(['list', vault, '--json', '--passphrase-file', decomposed])).code).toBe(0);
  });

  it('opens nothing when somebody shown was, or may have been, under 18', async () => {
    for (const answer of ['yes', 'unsure']) {
      const stopped = await desk.holdfast(
        'capture',
        desk.vault,
        'http://127.0.0.1:9/',
        '--allow-private',
        '--under-18',
        answer,
      );
      expect(stopped).toMatchObject({ code: 1, json: [{ code: 'under-18-stop' }] });
    }
    expect((await desk.holdfast('list', desk.vault)).json).toHaveLength(1);
  });

  it('records that nobody was asked when nobody was', async () => {
    const again = ['import', desk.vault, join(desk.folder, 'planted-name.txt')];
    const same = await desk.holdfast(...again);
    expect(same).toMatchObject({
      code: 0,
      json: [{ exhibit: null, code: 'already-here', alreadyHere: 'EX-0001' }],
    });
    const imported = await desk.holdfast(...again, '--keep-duplicates');
    expect(imported.stderr).toContain('not asked');
    const shown = await desk.holdfast('show', desk.vault, String(imported.json[0]?.['exhibit']));
    expect(shown.json[0]).toMatchObject({ manifest: { person: { underEighteen: 'not asked' } } });
  });

  it('refuses addresses that are none, other schemes, and this computer, and keeps nothing of them', async () => {
    const urls = ['not an address', 'file:///etc/passwd', 'http://127.0.0.1:9/', 'http://localhost:9/'];
    const refused = await desk.holdfast('capture', desk.vault, ...urls, '--under-18', 'no');
    expect(refused.code).toBe(1);
    expect(refused.json.map(({ code, exhibit }) => [code, exhibit])).toEqual([
      ['address-invalid', null],
      ['address-scheme', null],
      ['address-private', null],
      ['address-private', null],
    ]);
  });

  it('ends with 130 when interrupted, and leaves a vault that opens and verifies', async () => {
    const big = join(desk.folder, 'big.bin');
    writeFileSync(big, Buffer.alloc(600 * 1024 * 1024, 3));
    const stopped = await runCli(
      ['import', desk.vault, big, '--json', '--passphrase-file', desk.passphraseFile, '--under-18', 'no'],
      { interruptWhen: () => readdirSync(join(desk.vault, 'tmp')).length > 0 },
    );
    expect(stopped.code).toBe(130);
    expect(stopped.json).toMatchObject([{ exhibit: null, code: 'cancelled' }]);
    expect((await desk.holdfast('verify', desk.vault)).code).toBe(0);
  });

  it('ends with 130 when interrupted while it waits for the passphrase', async () => {
    const pipe = join(desk.folder, `pipe-${crypto.randomUUID()}`);
    execFileSync('mkfifo', [pipe]);
    const early = await runCli(['list', desk.vault, '--json', '--passphrase-file', pipe], {
      interruptWhen: () => isBeingRead(pipe),
    });
    expect(early.code).toBe(130);
  });

  it('names the object whose file has one flipped byte', async () => {
    const objects = readdirSync(join(desk.vault, 'objects'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    const victim = objects.toSorted((a, b) => statSync(b).size - statSync(a).size)[0] ?? '';
    const bytes = readFileSync(victim);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(victim, bytes);
    const verified = await desk.holdfast('verify', desk.vault);
    expect(verified.code).toBe(1);
    expect(verified.json[0]).toMatchObject({ ok: false, problems: [{ code: 'object-damaged' }] });
    const problems = verified.json[0]?.['problems'] as readonly { readonly file: string }[];
    expect(victim.endsWith(problems[0]?.file ?? 'nothing named')).toBe(true);
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    writeFileSync(victim, bytes);
    expect((await desk.holdfast('verify', desk.vault)).code).toBe(0);
  });

  it('names the list when a byte of it is flipped', async () => {
    const list = join(desk.vault, 'vault.db');
    const bytes = readFileSync(list);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(list, bytes);
    const verified = await desk.holdfast('verify', desk.vault);
    expect(verified).toMatchObject({
      code: 1,
      json: [{ ok: false, problems: [{ code: 'database-damaged', file: 'vault.db' }] }],
    });
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(list, bytes);
  });

  it('leaves nothing readable of content, name or passphrase in the vault folder', () => {
    const words = ['planted-content', 'planted-name', passphrase];
    for (const entry of readdirSync(desk.vault, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const bytes = readFileSync(join(entry.parentPath, entry.name));
      for (const word of words) {
        for (const encoding of ['utf8', 'utf16le', 'base64'] as const) {
          const needle =
            encoding === 'base64'
              ? Buffer.from(Buffer.from(word).toString('base64').slice(2, -4))
              : Buffer.from(word, encoding);
          expect(bytes.includes(needle), `${word} as ${encoding} in ${entry.name}`).toBe(false);
        }
      }
    }
    expect(existsSync(join(desk.vault, 'vault.key'))).toBe(true);
  });
});

/** A pipe can be opened for writing without waiting only once somebody reads it. */
function isBeingRead(pipe: string): boolean {
  try {
    const end = openSync(pipe, constants.O_WRONLY | constants.O_NONBLOCK);
    // Ctrl+C ends the writer too, and a read that is under way must end before its process can.
    setTimeout(() => closeSync(end), 200);
    return true;
  } catch {
    return false;
  }
}
