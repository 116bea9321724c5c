import {
  abuseKinds,
  requestAnswers,
  requestChannels,
  requestKinds,
  requestOutcomes,
} from '../../preload/case-fields.ts';
import {
  letterDocuments,
  letterGrounds,
  letterIdentities,
  letterPapers,
  letterSenders,
  letterStatements,
  letterUnknowns,
} from '../../preload/letter-lists.ts';
import { languages } from '../../preload/languages.ts';
import type { FieldName } from '../case.ts';
import type { WordId } from './en/index.ts';
import type { Say } from './words.tsx';

type ChoiceWords = Readonly<Record<string, WordId>>;

const wordsOf = <V extends string>(values: readonly V[], word: (value: V) => WordId): ChoiceWords =>
  Object.fromEntries(values.map((value) => [value, word(value)]));

/** What each choice of a field is called, by the name of the field. */
const choices: { readonly [N in FieldName]?: ChoiceWords } = {
  kinds: wordsOf(abuseKinds, (kind) => `kind-of.${kind}`),
  request: wordsOf(requestKinds, (kind) => `request.${kind}`),
  channel: wordsOf(requestChannels, (channel) => `channel.${channel}`),
  answer: wordsOf(requestAnswers, (answer) => `answer.${answer}`),
  outcome: wordsOf(requestOutcomes, (outcome) => `outcome.${outcome}`),
  document: wordsOf(letterDocuments, (document) => `letter.document.${document}`),
  sender: wordsOf(letterSenders, (sender) => `letter.sender.${sender}`),
  letterLanguage: wordsOf(languages, (language) => `letter.language.${language}`),
  letterPaper: wordsOf(letterPapers, (paper) => `letter.paper.${paper}`),
  exposed: wordsOf(letterIdentities, (what) => `letter.expose.${what}`),
  notKnown: wordsOf(letterUnknowns, (what) => `letter.unknown.${what}`),
  grounds: wordsOf(letterGrounds, (ground) => `letter.ground.${ground}`),
  confirmed: wordsOf(letterStatements, (statement) => `letter.say.${statement}`),
};

/** The words of what was chosen in a field, in the order of its list. */
export function chosenWords(name: FieldName, values: readonly string[]): readonly WordId[] {
  return Object.entries(choices[name] ?? {})
    .filter(([value]) => values.includes(value))
    .map(([, word]) => word);
}

/** One choice in words; the value itself when this version does not know it, empty for none. */
export function choiceWords(name: FieldName, value: string, say: Say): string {
  const [word] = chosenWords(name, [value]);
  return word === undefined ? value : say(word);
}
