/** Parameters that say who sent a link, not what it leads to. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|twclid|ttclid|igsh(?:id)?|si|mc_[ce]id|ref_src|ref_url)$/iu;

/**
 * What two addresses of one page have in common, as far as that can be told without opening them: not the scheme, the
 * letter case or `www.` of the host, slashes at the end, marks of who sent the link, their order, a place on the page.
 *
 * @returns undefined for what is no address of http or https
 */
export function pageKey(address: string): string | undefined {
  const url = URL.parse(address.trim());
  if (url === null || (url.protocol !== 'http:' && url.protocol !== 'https:')) return undefined;
  const host = url.hostname.replace(/\.$/u, '').replace(/^www\./u, '');
  const port = url.port === '' ? '' : `:${url.port}`;
  const path = url.pathname.replace(/\/+$/u, '');
  const asked = [...url.searchParams]
    .filter(([name]) => !tracking.test(name))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .toSorted();
  // Some apps keep the page itself behind the `#`.
  const inside = /^#!?\//u.test(url.hash) ? url.hash.replace(/\/+$/u, '') : '';
  return `${host}${port}${path}?${asked.join('&')}${inside}`;
}
