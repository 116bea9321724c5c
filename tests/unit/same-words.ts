/** Messages that are the same in English and in a translation, each looked at: names, marks and words that both have. */
const everywhere = `
  bytes.kb bytes.mb bytes.gb utc utc.day exhibit.tab.pdf fact.server fact.tls did.print help.version
  block.stopncii block.take-it-down term.stopncii term.take cases.pin exhibit.tab.transcript exhibit-kind.chat
  exhibit-kind.video`;
const german = `
  create.secret unlock.passphrase pass.change change.text person.title case.name kind-of.doxxing kind-of.hacking
  fact.browser fact.system status.other term.doxxing term.hacking`;
const spanish = 'bytes.b lines.country.Australia term.hash';

const ids = (...lists: readonly string[]): ReadonlySet<string> =>
  new Set(lists.join(' ').trim().split(/\s+/u));

export const sameWords: Readonly<Record<'de' | 'es', ReadonlySet<string>>> = {
  de: ids(everywhere, german),
  es: ids(everywhere, spanish),
};
