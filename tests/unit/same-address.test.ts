import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pageKey } from '../../main/core/same-address.ts';

test('what is no address of a page has no key', () => {
  for (const text of ['', 'news.example', 'file:///etc/passwd', 'javascript:1', 'https://'])
    expect(pageKey(text)).toBeUndefined();
});

test('the same page in other words has the same key, another page another', () => {
  const key = pageKey('https://www.news.example:8443/a%20b/?x=1&y=%26');
  expect(pageKey('http://NEWS.example:8443/a b?y=%26&x=1&utm_campaign=z#part')).toBe(key);
  for (const other of [
    'https://news.example/a%20b/?x=1&y=%26',
    'https://news.example:8443/a%20b/?x=1&y=&',
    'https://news.example:8443/A%20b/?x=1&y=%26',
    'https://other.news.example:8443/a%20b/?x=1&y=%26',
  ])
    expect(pageKey(other)).not.toBe(key);
});

test('any address has a key or none, and a mark of who sent it changes nothing', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
      const key = pageKey(address);
      const url = URL.parse(address);
      expect(key === undefined).toBe(url === null);
      if (url === null) return;
      url.searchParams.append('fbclid', 'abc');
      expect(pageKey(url.href)).toBe(key);
    }),
  );
});
