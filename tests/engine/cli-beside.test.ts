import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startMembers, type MembersSite } from '../site/members.ts';
import { Vault } from '../../main/vault/vault.ts';
import { emptyFields } from '../../preload/case-fields.ts';
import { makeDesk, passphrase, type Desk } from './cli-run.ts';

let desk: Desk;
let site: MembersSite;
beforeAll(async () => {
  desk = makeDesk();
  site = await startMembers();
  await desk.init('A. Tester');
});
afterAll(async () => {
  desk.clear();
  await site.close();
});

describe('holdfast', () => {
  it('shows and changes the settings of a vault, and refuses what is no proxy', async () => {
    expect((await desk.holdfast('settings', desk.vault)).json).toMatchObject([{ proxy: null }]);
    const proxy = 'socks5://127.0.0.1:9';
    expect((await desk.holdfast('settings', desk.vault, '--proxy', proxy)).json).toMatchObject([{ proxy }]);
    expect(await desk.holdfast('settings', desk.vault, '--proxy', 'nonsense')).toMatchObject({
      code: 1,
      json: [{ code: 'proxy-invalid' }],
    });
  });

  it('saves an address again past the proxy of the vault when it is told so, and links it', async () => {
    const how = ['--allow-private', '--under-18', 'no'];
    const url = `${site.origin}/post`;
    const down = await desk.holdfast('capture', desk.vault, url, ...how);
    expect(down).toMatchObject({ code: 1, json: [{ exhibit: null, code: 'proxy-unreachable' }] });
    const first = await desk.holdfast('capture', desk.vault, url, ...how, '--proxy', 'none');
    expect(first).toMatchObject({ code: 0, json: [{ exhibit: 'EX-0001' }] });
    site.post.title = 'Another title';
    const again = await desk.holdfast('capture', desk.vault, '--again', 'EX-0001', ...how, '--proxy', 'none');
    expect(again).toMatchObject({ code: 0, json: [{ exhibit: 'EX-0002' }] });
    const shown = await desk.holdfast('show', desk.vault, 'EX-0002');
    expect(shown.json[0]).toMatchObject({ recaptureOf: 'EX-0001', recapturedBy: [] });
    expect(JSON.stringify(shown.json[0]?.['changes'])).toContain('Another title');
    expect(await desk.holdfast('capture', desk.vault, ...how)).toMatchObject({
      code: 1,
      json: [{ code: 'bad-arguments' }],
    });
  });

  it('lists what was asked for removal with where it stands, and nothing when nobody was asked', async () => {
    expect(await desk.holdfast('removals', desk.vault)).toMatchObject({ code: 0, json: [] });
    const vault = await Vault.open(desk.vault, { passphrase: Buffer.from(passphrase), now: Date.now });
    vault.caseFile.save({
      kind: 'removal',
      basedOn: 0,
      fields: {
        ...emptyFields('removal'),
        addresses: `${site.origin}/post\nhttps://mirror.example/1`,
        request: 'take-it-down',
        complete: true,
        sent: { precision: 'exact', from: '2026-01-02T07:20', to: null, zone: 'UTC' },
        privateNotes: 'only for me',
      },
    });
    vault.close();
    const { code, stdout, json } = await desk.holdfast('removals', desk.vault);
    expect(code).toBe(0);
    expect(stdout).not.toContain('only for me');
    const at = (end: string) => json.find(({ address }) => String(address).endsWith(end));
    expect(at('/post')).toMatchObject({
      saved: ['EX-0001', 'EX-0002'],
      clock: { kind: 'hours', state: 'over', until: '2026-01-04T07:20:00.000Z', hoursLeft: 0, valid: true },
    });
    expect(at('mirror.example/1')).toMatchObject({
      state: 'over',
      next: 'look',
      warnings: ['not-saved'],
      saved: [],
    });
  });

  it('writes a record in words and lists no sign-ins where there are none', async () => {
    const file = join(desk.folder, 'seen.txt');
    writeFileSync(file, 'What I saw.\n');
    const record = ['record', desk.vault, '--site', 'Murmur', '--user', 'rook', '--text-file', file];
    expect((await desk.holdfast(...record)).json).toMatchObject([
      { exhibit: 'EX-0003', artifacts: [{ role: 'text-record' }] },
    ]);
    expect(await desk.holdfast('sessions', desk.vault)).toMatchObject({ code: 0, json: [] });
    expect(await desk.holdfast('sessions', desk.vault, '--forget', 'x')).toMatchObject({
      code: 1,
      json: [{ code: 'session-not-found' }],
    });
    expect(await desk.holdfast('record', desk.vault)).toMatchObject({ code: 2 });
  });
});
