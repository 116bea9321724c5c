/** The addresses in the field, one a line, and what is wrong with the first wrong one. Pure. */

export const mostAddresses = 200;
const longestAddress = 8192;

export interface Addresses {
  readonly urls: readonly string[];
  readonly fault: { readonly line: number; readonly code: 'address-invalid' | 'address-scheme' } | null;
  readonly tooMany: boolean;
}

/** A host with a dot in it, and what may follow: what browsers and phones show of an address. */
const withoutScheme = /^[^\s/:@?#]+\.[^\s/:@?#.]{2,}(?::\d{1,5})?(?:[/?#]\S*)?$/u;

/** @param text what was typed; blank lines and repeated addresses are left out, and `https://` is put before a bare host */
export function readAddresses(text: string): Addresses {
  const urls: string[] = [];
  let fault: Addresses['fault'] = null;
  for (const [index, raw] of text.split('\n').entries()) {
    const typed = raw.trim();
    if (typed === '') continue;
    const line = withoutScheme.test(typed) ? `https://${typed}` : typed;
    const code = faultOf(line);
    if (code !== null) fault ??= { line: index + 1, code };
    if (!urls.includes(line)) urls.push(line);
  }
  return { urls, fault, tooMany: urls.length > mostAddresses };
}

function faultOf(line: string): 'address-invalid' | 'address-scheme' | null {
  if (line.length > longestAddress || /\s/u.test(line) || !URL.canParse(line)) return 'address-invalid';
  const url = new URL(line);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'address-scheme';
  return url.hostname === '' ? 'address-invalid' : null;
}
