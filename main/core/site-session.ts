/** A sign-in as the vault keeps it: what a browser holds for one site. All of it is secret. */
export interface SessionContents {
  readonly cookies: readonly KeptCookie[];
  /** Local storage, by origin. */
  readonly storage: readonly KeptStorage[];
}

export interface KeptCookie {
  readonly name: string;
  readonly value: string;
  /** With a leading dot when hosts below it get the cookie too. */
  readonly domain: string;
  readonly path: string;
  /** Seconds since 1970; −1 for a cookie that ends with the browser. */
  readonly expires: number;
  readonly httpOnly: boolean;
  readonly secure: boolean;
  readonly sameSite?: 'Strict' | 'Lax' | 'None' | undefined;
}

export interface KeptStorage {
  readonly origin: string;
  readonly items: readonly (readonly [key: string, value: string])[];
}

const bare = (host: string): string => host.replace(/^\./u, '').replace(/\.$/u, '').toLowerCase();

/** Whether a host belongs to a site: the site itself or a host below it. An IP address has none below it. */
export function isOfSite(host: string, site: string): boolean {
  const inner = bare(host);
  return inner === site || (inner.endsWith(`.${site}`) && !/^[\d.]+$|:/u.test(site));
}

/**
 * The site that a host belongs to, as far as its cookies say: a browser refuses cookies for a whole registry
 * (RFC 6265 section 5.3, step 5), so the widest domain that a cookie was set for is still one owner's.
 *
 * @param domains of every cookie that the browser has
 */
export function siteOf(host: string, domains: readonly string[]): string {
  const own = bare(host);
  const wider = domains
    .map(bare)
    .filter((domain) => isOfSite(own, domain))
    .toSorted((a, b) => a.length - b.length);
  const [widest] = wider;
  return widest !== undefined && widest.length < own.length ? widest : own.replace(/^www\.(?=.*\.)/u, '');
}
