import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isPublicAddress, parseAddress } from '../../main/capture/address.ts';
import { createGuard } from '../../main/capture/guard.ts';
import { CodedError } from '../../preload/errors.ts';

const codeOf = (text: string): string => {
  try {
    return parseAddress(text).href;
  } catch (error) {
    if (error instanceof CodedError) return error.code;
    throw error;
  }
};

describe('an address', () => {
  test.each([
    ['  https://example.org/a b \n', 'https://example.org/a%20b'],
    ['HTTP://EXAMPLE.org', 'http://example.org/'],
    ['https://пример.испытание/ü', 'https://xn--e1afmkfd.xn--80akhbyknj4f/%C3%BC'],
    ['https://example.org/\u202Etxt', 'https://example.org/%E2%80%AEtxt'],
    ['http://0x7f.1/', 'http://127.0.0.1/'],
    ['', 'address-invalid'],
    ['hello', 'address-invalid'],
    ['example.org/x', 'address-invalid'],
    ['example.org:8080/x', 'address-invalid'],
    ['https://', 'address-invalid'],
    ['https://me:secret@example.org/', 'address-invalid'],
    ['https://me@example.org/', 'address-invalid'],
    ['file:///etc/passwd', 'address-scheme'],
    ['javascript:alert(1)', 'address-scheme'],
    ['data:text/html,x', 'address-scheme'],
    ['ftp://example.org/', 'address-scheme'],
    ['view-source:https://example.org/', 'address-scheme'],
    ['chrome://crash', 'address-scheme'],
  ])('%j gives %s', (text, expected) => {
    expect(codeOf(text)).toBe(expected);
  });

  test('any text gives an address or a code, and no error repeats it', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl({ withQueryParameters: true })), (text) => {
        expect(codeOf(text)).toMatch(/^(?:https?:\/\/|address-invalid$|address-scheme$)/u);
      }),
    );
    const secret = 'ftp://the-address-of-somebody.example/';
    expect(() => parseAddress(secret)).toThrow(/^not http or https$/u);
  });
});

describe('what counts as public', () => {
  test.each([
    ['93.184.215.14', true],
    ['2606:2800:21f:cb07:6820:80da:af6b:8b2c', true],
    ['64:ff9b::5db8:d70e', true],
    ['127.0.0.1', false],
    ['127.9.9.9', false],
    ['0.0.0.0', false],
    ['10.1.2.3', false],
    ['172.16.0.1', false],
    ['192.168.1.1', false],
    ['169.254.169.254', false],
    ['100.64.0.1', false],
    ['224.0.0.1', false],
    ['255.255.255.255', false],
    ['::1', false],
    ['::', false],
    ['fe80::1', false],
    ['fe80::1%eth0', false],
    ['fd00::1', false],
    ['::ffff:127.0.0.1', false],
    ['::ffff:10.0.0.1', false],
    ['[::1]', false],
    ['64:ff9b::a00:1', false],
    ['2002:7f00:1::', false],
    ['example.org', false],
  ])('%s: %s', (address, expected) => {
    expect(isPublicAddress(address)).toBe(expected);
  });
});

describe('the guard', () => {
  const names: Readonly<Record<string, readonly string[]>> = {
    'public.example': ['93.184.215.14'],
    'router.example': ['192.168.1.1'],
    'both.example': ['93.184.215.14', '10.0.0.1'],
    'mapped.example': ['::ffff:127.0.0.1'],
  };
  const asked: string[] = [];
  const resolve = async (host: string): Promise<readonly string[]> => {
    asked.push(host);
    const addresses = names[host];
    if (addresses === undefined) throw new Error('ENOTFOUND');
    return addresses;
  };
  const guard = createGuard({ allowPrivate: false, proxied: false, resolve });

  test.each([
    ['https://public.example/x', 'open'],
    ['https://public.example./x', 'open'],
    ['https://router.example/', 'private'],
    ['https://both.example/', 'private'],
    ['https://mapped.example/', 'private'],
    ['wss://router.example/', 'private'],
    ['http://localhost:3000/', 'private'],
    ['http://localhost./', 'private'],
    ['http://any.localhost/', 'private'],
    ['http://[::1]/', 'private'],
    ['http://[::ffff:7f00:1]/', 'private'],
    ['http://2130706433/', 'private'],
    ['http://017700000001/', 'private'],
    ['https://nowhere.example/', 'unknown'],
    ['data:image/png;base64,AAAA', 'open'],
    ['blob:https://public.example/1', 'open'],
  ])('%s: %s', async (url, verdict) => {
    expect(await guard.judge(url)).toBe(verdict);
  });

  test('looks a name up once, and behind a proxy not at all', async () => {
    asked.length = 0;
    await Promise.all([guard.judge('https://public.example/1'), guard.judge('https://public.example/2')]);
    expect(asked).toEqual([]);
    const proxied = createGuard({ allowPrivate: false, proxied: true, resolve });
    expect(await proxied.judge('https://router.example/')).toBe('open');
    expect(await proxied.judge('http://192.168.1.1/')).toBe('private');
    expect(asked).toEqual([]);
  });
});
