/** Whoever has one of these values can act as the person who was signed in. */
const secret =
  /^(?:cookie2?|set-cookie2?|authorization|proxy-authorization|x-(?:csrf|xsrf|auth|access|api|session)(?:-?(?:token|key|id))?|x-guest-token|x-ig-www-claim)$/iu;

export const leftOut = 'left out: it could sign somebody in';

/** The headers with the values of those that sign a person in left out: a manifest goes into every package. */
export function withoutSecrets(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, secret.test(name) ? leftOut : value]),
  );
}
