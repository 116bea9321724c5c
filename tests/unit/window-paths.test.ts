import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { contract, windowMethods, type WindowMethod } from '../../preload/contract.ts';

/** Text that a person types. Each is only ever stored, searched for or shown; none is opened. */
const typed = new Set([
  'timestamp.authority',
  'changeVaultSettings.timestamps.authority',
  'chooseNewVaultPlace.name',
  'createVault.person',
  'unlockVault.person',
  'listRecords.search',
  'chart.search',
  'chart.sites',
  // Refused unless http or https (core), and opened by a browser of its own.
  'capturePages.urls',
  'openSignIn.url',
  // Read as a proxy's address and nothing else (capture/proxy.ts).
  'changeVaultSettings.proxy',
  'changeVaultSettings.numbering.prefix',
  'keepSignIn.label',
  'beginHelp.label',
  'unlockWithWords.person',
  'restoreCopy.person',
  // Printed on the cover and in front of page numbers.
  'makeBinder.batesPrefix',
  'makeBinder.matter',
  'makeBinder.caseNumber',
  'makeBinder.preparedBy',
  'makeBinder.preparedFor',
  // Written down, never opened.
  'keepFingerprintCase.caseNumber',
  'keepFingerprintCase.pin',
  'makePackage.wish.recipient',
  'makePackage.wish.reference',
  'planPackage.wish.recipient',
  'planPackage.wish.reference',
  'writeTextRecord.address',
  'writeTextRecord.site',
  'writeTextRecord.userName',
  'writeTextRecord.seenAt',
  'writeTextRecord.description',
  'savedOf.addresses',
  // Compared with the keys of the pages that the vault knows; the address is the vault's own.
  'lookAgain.page',
  // What stands on the cover and in front of page numbers.
  'makeBinder.batesPrefix',
  'makeBinder.matter',
  'makeBinder.caseNumber',
  'makeBinder.preparedBy',
  'makeBinder.preparedFor',
]);

/** Every place in a call's arguments where a text may stand, with the schema that checks it. */
function textsOf(schema: z.ZodType, name: string): readonly (readonly [string, z.ZodType])[] {
  if (schema instanceof z.ZodOptional) return textsOf(schema.unwrap() as z.ZodType, name);
  if (schema instanceof z.ZodArray) return textsOf(schema.element as z.ZodType, name);
  if (schema instanceof z.ZodObject) {
    return Object.entries(schema.shape).flatMap(([key, value]) =>
      textsOf(value as z.ZodType, `${name}.${key}`),
    );
  }
  return schema.safeParse('x'.repeat(40)).success || schema instanceof z.ZodString ? [[name, schema]] : [];
}

const texts = windowMethods.flatMap((method) => textsOf(contract[method].args, method));

describe('what the window may send', () => {
  it('has texts to look at', () => {
    expect(texts.length).toBeGreaterThanOrEqual(typed.size);
  });

  it('is text only where a person types, never a path', () => {
    const paths = ['/etc/passwd', 'C:\\Windows\\win.ini', '../x', 'vault.key', 'file:///etc/passwd', '.'];
    for (const [name, schema] of texts) {
      if (typed.has(name)) continue;
      expect([name, paths.filter((path) => schema.safeParse(path).success)]).toEqual([name, []]);
    }
  });

  it('has nothing beside what the contract names', () => {
    const strict = (method: WindowMethod): boolean => {
      const checked = contract[method].args.safeParse({ path: '/etc/passwd' });
      return checked.error?.issues.some((issue) => issue.code === 'unrecognized_keys') ?? false;
    };
    expect(windowMethods.filter((method) => !strict(method))).toEqual([]);
  });

  it('does not include the calls that take paths', () => {
    const hostOnly = Object.keys(contract).filter(
      (method) => !windowMethods.includes(method as WindowMethod),
    );
    expect(hostOnly).toEqual(
      expect.arrayContaining(['grantPlace', 'configure', 'readRevealed', 'extractExhibit']),
    );
  });
});
