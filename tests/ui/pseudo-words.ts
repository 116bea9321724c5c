/**
 * English that shows where it came from: `⟦Śàvé à ṕàĝé····⟧`. What has no brackets on a screen is not in a catalogue,
 * and what does not fit would not fit in German either.
 */

const plain = 'aceginosuyACEGINOSUY';
const marked = 'àçéĝíñöšüýÀÇÉĜÍÑÖŠÜÝ';
const accents = new Map(Array.from(plain, (letter, index) => [letter, marked.charAt(index)]));
const longer = 0.35;

/** @param message ICU MessageFormat without quoted braces, as the catalogues have it */
export function pseudo(message: string): string {
  if (message === '') return '';
  const letters = message.replace(/\{[^{}]*\}/gu, '').length;
  return `⟦${accented(message)}${'·'.repeat(Math.ceil(letters * longer))}⟧`;
}

/** Accents the words that are said and leaves names of values, forms and skeletons alone. */
function accented(message: string): string {
  let said = '';
  let at = 0;
  while (at < message.length) {
    const letter = message.charAt(at);
    if (letter !== '{') {
      said += accents.get(letter) ?? letter;
      at += 1;
      continue;
    }
    const end = closing(message, at);
    const argument = message.slice(at + 1, end);
    said += `{${/,\s*(?:plural|select)\s*,/u.test(argument) ? forms(argument) : argument}}`;
    at = end + 1;
  }
  return said;
}

/** `count, plural, one {# page} other {# pages}` with the words of each form accented. */
function forms(argument: string): string {
  let said = '';
  let at = 0;
  while (at < argument.length) {
    if (argument.charAt(at) !== '{') {
      said += argument.charAt(at);
      at += 1;
      continue;
    }
    const end = closing(argument, at);
    said += `{${accented(argument.slice(at + 1, end))}}`;
    at = end + 1;
  }
  return said;
}

function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text.charAt(at) === '{') depth += 1;
    else if (text.charAt(at) === '}' && --depth === 0) return at;
  }
  throw new Error(`no end of ${text}`);
}
