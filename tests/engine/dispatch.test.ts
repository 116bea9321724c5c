import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { dispatch } from '../../main/engine/rpc.ts';
import { createService } from '../../main/engine/service.ts';
import { engineMethods, shellMethods } from '../../preload/contract.ts';
import { CodedError, errorCodes } from '../../preload/errors.ts';

const service = createService(() => undefined);
afterAll(() => service.close());

const expected = new Set<string>(errorCodes.filter((code) => code !== 'internal'));

describe('the border of the engine', () => {
  it('implements every engine and host call of the contract and nothing else', () => {
    expect(Object.keys(service.implementation).toSorted()).toEqual(engineMethods.toSorted());
  });

  it('answers any arguments at all with a value or an expected code', async () => {
    const anything = fc.oneof(
      fc.anything({ withNullPrototype: true, withBigInt: true, withTypedArray: true }),
      fc.object({ key: fc.constantFrom('place', 'passphrase', 'exhibit', 'job', 'urls', 'ticket', 'limit') }),
    );
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...engineMethods), anything, async (method, args) => {
        const result = await dispatch(service.implementation, method, args);
        seen.add(result.ok ? 'value' : result.code);
      }),
      { numRuns: 2000 },
    );
    expect([...seen].filter((code) => code !== 'value' && !expected.has(code))).toEqual([]);
    expect(seen).toContain('bad-arguments');
  });

  it('knows no call that the contract does not give it', async () => {
    for (const method of [...shellMethods, 'toString', '__proto__', 'constructor', '']) {
      expect(await dispatch(service.implementation, method, {})).toMatchObject({
        ok: false,
        code: 'not-allowed',
      });
    }
  });

  it('refuses members that the contract does not name', async () => {
    expect(await dispatch(service.implementation, 'vaultInfo', { path: '/etc' })).toMatchObject({
      code: 'bad-arguments',
    });
  });

  it('stops before anything else when somebody shown was, or may have been, under 18', async () => {
    for (const underEighteen of ['yes', 'unsure']) {
      const job = crypto.randomUUID();
      expect(
        await dispatch(service.implementation, 'capturePages', {
          job,
          urls: ['https://example.org/'],
          underEighteen,
        }),
      ).toMatchObject({ ok: false, code: 'under-18-stop' });
      expect(
        await dispatch(service.implementation, 'importFiles', {
          job,
          files: ['0'.repeat(32)],
          underEighteen,
        }),
      ).toMatchObject({ ok: false, code: 'under-18-stop' });
    }
  });

  it('says that the vault is locked, and nothing more, to whoever asks too early', async () => {
    for (const [method, args] of [
      ['chart', {}],
      ['showExhibit', { exhibit: 1 }],
      ['reveal', { artifact: '0'.repeat(32) }],
      ['custodyLog', {}],
      ['verifyVault', { job: crypto.randomUUID() }],
      ['readRevealed', { ticket: '0'.repeat(32), offset: 0, length: 1 }],
    ] as const) {
      expect(await dispatch(service.implementation, method, args)).toMatchObject({ code: 'vault-locked' });
    }
  });

  it('lets nothing of a bug out but where it is', async () => {
    const secret = 'https://planted.example/her-address';
    const broken = {
      ...service.implementation,
      vaultInfo: () => {
        throw new RangeError(secret);
      },
      lockVault: () => {
        throw new CodedError('disk-full', 'ENOSPC');
      },
    };
    const bug = await dispatch(broken, 'vaultInfo', {});
    expect(bug).toMatchObject({ ok: false, code: 'internal' });
    expect(JSON.stringify(bug)).not.toContain('planted');
    expect(await dispatch(broken, 'lockVault', {})).toEqual({
      ok: false,
      code: 'disk-full',
      detail: 'ENOSPC',
    });
  });
});
