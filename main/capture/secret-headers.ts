/** Whoever has one of these values can act as the person who was signed in. In a WARC they may have a prefix. */
const secret =
  /^(?:x-archive-orig-)?(?:cookie2?|set-cookie2?|authorization|proxy-authorization|authentication|x-(?:csrf|xsrf|auth|access|api|session)(?:-?(?:token|key|id))?|x-amz-security-token|x-twitter-auth-type|x-guest-token|x-ig-www-claim)$/iu;

export const withheld = '(withheld; in the network record)';

/** The one list: for the manifest, and for the copy of a network record that is handed on (wacz-redact.ts). */
export function isSecretHeader(name: string): boolean {
  return secret.test(name);
}

/** Where sites and what stands before them write the address of whoever asks, in answers too (RFC 7239 and the names before it). */
const ownAddress =
  /^(?:x-archive-orig-)?(?:forwarded|(?:x-)?forwarded-for|x-original-forwarded-for|(?:x-)?(?:real|client|cluster-client|remote|user|visitor|source|your|true-client|end-user)-?ip(?:-?addr(?:ess)?)?|(?:x-)?(?:remote|client|user)-addr(?:ess)?|true-client-ip|cf-connecting-ipv?6?|cf-pseudo-ipv4|fastly-client-ip|x-appengine-(?:user-ip|city|citylatlong|region)|x-azure-(?:client|socket)ip|cf-ip(?:city|country|latitude|longitude)|x-(?:geo|client-geo)(?:ip)?(?:-[a-z-]+)?|x-envoy-external-address)$/iu;

/** Whether a header may hold the internet address, or the place, of the computer that asked. */
export function tellsOwnAddress(name: string): boolean {
  return ownAddress.test(name);
}

/** The headers with the values of those that sign a person in left out: a manifest goes into every package. */
export function withoutSecrets(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, isSecretHeader(name) ? withheld : value]),
  );
}
