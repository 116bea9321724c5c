/** Whether a text is the address of a proxy as the vault takes it: scheme, host and port, and nothing more. Pure. */
const schemes: ReadonlySet<string> = new Set(['http:', 'https:', 'socks5:']);

export function isProxy(text: string): boolean {
  const match = /^(?<scheme>[a-z0-9]+):\/\/(?<host>[^\s/?#@:]+|\[[0-9a-f:.]+\]):(?<port>\d{1,5})\/?$/iu.exec(
    text.trim(),
  );
  if (match?.groups === undefined) return false;
  const { scheme = '', port = '' } = match.groups;
  return schemes.has(`${scheme.toLowerCase()}:`) && Number(port) > 0 && Number(port) <= 65_535;
}

/** Where Tor listens when it runs by itself, and when Tor Browser is open. */
export const torPlaces = { tor: 'socks5://127.0.0.1:9050', browser: 'socks5://127.0.0.1:9150' } as const;
