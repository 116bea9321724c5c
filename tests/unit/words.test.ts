/** The catalogues of the window against each other: nothing missing, nothing left over, nothing that cannot be said. */
import { createIntl } from 'react-intl';
import { describe, expect, it } from 'vitest';
import { languageFor, type Language } from '../../preload/languages.ts';
import { errorSentences } from '../../preload/errors.ts';
import { de } from '../../renderer/words/de/index.ts';
import { en } from '../../renderer/words/en/index.ts';
import { es } from '../../renderer/words/es/index.ts';
import { sameWords } from './same-words.ts';

const catalogues: Readonly<Record<Language, Readonly<Record<string, string>>>> = { en, de, es };
const translated = ['de', 'es'] as const;
const all = ['en', ...translated] as const;

/** `intl-messageformat`'s tree, as far as it is looked at here: https://formatjs.github.io/docs/icu-messageformat-parser. */
interface Node {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>;
}
const literal = 0;
const argument = 1;
const select = 5;
const plural = 6;

const treeOf = (language: Language, message: string): readonly Node[] => {
  const { formatters } = createIntl({ locale: language });
  return formatters.getMessageFormat(message, language).getAst();
};

const nodesOf = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => [
    node,
    ...Object.values(node.options ?? {}).flatMap(({ value }) => nodesOf(value)),
  ]);

/** Names of values with what they are: `count plural`, `name`. A plural may also be said as a number. */
const valuesOf = (language: Language, message: string): readonly string[] =>
  [
    ...new Set(
      nodesOf(treeOf(language, message))
        .filter(({ type }) => type >= argument && type <= plural)
        .map(({ value }) => value ?? ''),
    ),
  ].toSorted((a, b) => a.localeCompare(b));

/** What must be there: Spanish has `many` for a million and more, which nothing here counts to. */
const categories: Readonly<Record<Language, readonly string[]>> = {
  en: ['one', 'other'],
  de: ['one', 'other'],
  es: ['one', 'other'],
};

describe.each(translated)('the words in %s', (language) => {
  const catalogue = catalogues[language];

  it('are all there, and none is left over', () => {
    const missing = Object.keys(en).filter((id) => catalogue[id] === undefined);
    const over = Object.keys(catalogue).filter((id) => !Object.hasOwn(en, id));
    expect({ missing, over }).toEqual({ missing: [], over: [] });
  });

  it('have the same values as the English', () => {
    const wrong = Object.entries(en)
      .map(([id, message]) => [id, valuesOf('en', message), valuesOf(language, catalogue[id] ?? message)])
      .filter(([, wanted, had]) => JSON.stringify(wanted) !== JSON.stringify(had));
    expect(wrong).toEqual([]);
  });

  it('count wherever the English counts', () => {
    const counts = (of: Language, message: string): boolean =>
      nodesOf(treeOf(of, message)).some(({ type }) => type === plural);
    const wrong = Object.entries(en)
      .filter(([id, message]) => counts('en', message) && !counts(language, catalogue[id] ?? message))
      .map(([id]) => id);
    expect(wrong).toEqual([]);
  });

  it('are not English any more, but for names and numbers that were looked at', () => {
    const same = Object.entries(en)
      .filter(([id, message]) => catalogue[id] === message && message !== '')
      .filter(([, message]) => nodesOf(treeOf('en', message)).some((node) => saysSomething(node)))
      .map(([id]) => id);
    expect(same.filter((id) => !sameWords[language].has(id))).toEqual([]);
  });

  it('carry the sentence of every error', () => {
    for (const code of Object.keys(errorSentences)) expect(catalogue).toHaveProperty([`error.${code}`]);
  });
});

describe.each(all)('every message in %s', (language) => {
  const messages = Object.entries(catalogues[language]);

  it('has words unless the English has none', () => {
    const blank = messages.filter(
      ([id, message]) => message.trim() === '' && en[id as keyof typeof en] !== '',
    );
    expect(blank).toEqual([]);
  });

  it('has every plural form of the language, and a way out of every choice', () => {
    const wrong = messages.flatMap(([id, message]) =>
      nodesOf(treeOf(language, message))
        .filter(({ type }) => type === plural || type === select)
        .filter(({ type, options = {} }) =>
          (type === plural ? categories[language] : ['other']).some(
            (form) => options[form] === undefined && !(form === 'one' && options['=1'] !== undefined),
          ),
        )
        .map(() => id),
    );
    // “Checking: 3 of 40” chooses between none and some; it does not count.
    expect(wrong.filter((id) => id !== 'check.running')).toEqual([]);
  });

  it('can be said with one and with many', () => {
    const intl = createIntl({
      locale: language,
      messages: catalogues[language],
      onError: (error) => {
        throw error;
      },
    });
    for (const [id, message] of messages) {
      for (const amount of [0, 1, 2, 1_234_567]) {
        const values = Object.fromEntries(valuesOf(language, message).map((name) => [name, amount]));
        const said = message === '' ? '' : intl.formatMessage({ id }, values);
        expect([id, said]).toEqual([id, expect.not.stringMatching(/[{}#]/u)]);
      }
    }
  });

  it('says nothing that must never be said', () => {
    const never =
      /revenge porn|racheporn|porno vengativo|court-admissible|gerichtsfest|gerichtsverwertbar|admisible ante|certified|zertifiziert|certificad[oa] por|tamper-?proof|fälschungssicher|inviolable|leaves no trace|hinterlässt keine spur|no deja rastro/iu;
    expect(messages.filter(([, message]) => never.test(message))).toEqual([]);
  });

  it('has typographic marks and no stray blanks', () => {
    const wrong = messages.filter(([, message]) => /^\s|\s$| {2}|\.\.\.|["]|\w'\w/u.test(message));
    expect(wrong).toEqual([]);
  });
});

function saysSomething({ type, value = '' }: Node): boolean {
  return type === literal && /\p{L}{2}/u.test(value);
}

describe('the language that the system wishes for', () => {
  it('is found by its language alone, else English is spoken', () => {
    expect(languageFor(['de-AT', 'en'])).toBe('de');
    expect(languageFor(['es-419'])).toBe('es');
    expect(languageFor(['fr-FR', 'DE'])).toBe('de');
    expect(languageFor(['fr', 'deu', ''])).toBe('en');
    expect(languageFor([])).toBe('en');
  });
});
