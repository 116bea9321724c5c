/** When a letter is ready: each element missing by itself keeps it from being so, and nothing goes in that was not agreed to. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyFields, fieldsOf } from '../../../preload/case-fields.ts';
import { letterDocuments, letterIdentities, letterSenders } from '../../../preload/letter-lists.ts';
import { languages } from '../../../preload/languages.ts';
import { letterText } from '../../../main/core/letter-model.ts';
import {
  checkLetter,
  elementsOfLetter,
  languageOfLetter,
  type LetterElement,
  type LetterFields,
} from '../../../main/core/letters.ts';
import { composeLetter } from '../../../main/report/letters/compose.ts';
import { postAddress, wholeLetter } from '../../letters.ts';

const around = { isSaved: (address: string) => address === postAddress, today: '2026-11-20' };
const check = (letter: LetterFields) => checkLetter(letter, around);

type Change = (letter: LetterFields) => LetterFields;
const without =
  (part: Partial<LetterFields>): Change =>
  (letter) => ({ ...letter, ...part });
const unsaid =
  (statement: LetterFields['confirmed'][number]): Change =>
  (letter) => ({
    ...letter,
    confirmed: letter.confirmed.filter((one) => one !== statement),
  });

/** How each element goes missing, and nothing else with it; null for those that are in the letter by itself. */
const taking: Readonly<Record<LetterElement, Change | null>> = {
  recipient: without({ recipient: ' ' }),
  // Nobody writes it: then nobody in particular has to be authorised, either.
  sender: without({ sender: '' }),
  'sender-name': without({ senderName: '' }),
  authorised: unsaid('authorised'),
  signature: without({ signature: '' }),
  shown: unsaid('shown'),
  contact: without({ email: '', phone: '', postalAddress: ' \n' }),
  'legal-action': unsaid('legal-action'),
  links: without({ addresses: '\n' }),
  locate: without({ addresses: '', where: '' }),
  'exact-urls': without({ addresses: `${postAddress}\nshare.example/p/2` }),
  'hold-data': null,
  description: without({ material: '' }),
  screenshot: without({ exhibits: [] }),
  quote: without({ quote: '' }),
  alias: without({ alias: '' }),
  posted: without({ posted: null }),
  spoliation: null,
  'produce-instead': null,
  'no-consent': unsaid('no-consent'),
  facts: without({ reasons: '' }),
  'made-it': unsaid('made-it'),
  work: without({ work: '' }),
  'no-permission': unsaid('no-permission'),
  accurate: unsaid('accurate'),
  perjury: unsaid('perjury'),
  reasons: without({ reasons: '' }),
  name: (letter) =>
    letter.sender === 'self' || letter.document === 'gdpr'
      ? { ...letter, ownName: '' }
      : { ...letter, senderName: '' },
  email: without({ email: 'not an address' }),
  'bona-fide': unsaid('bona-fide'),
  'personal-data': without({ personalData: '' }),
  grounds: without({ grounds: [] }),
  'other-recipients': null,
  'one-month': null,
  'delete-all': null,
  deadline: without({ deadline: '2026-02-30' }),
};

/** An agent's name is one thing that stands for two: who signs, and who notifies. With nobody writing, both are gone. */
function goesAlong(element: LetterElement, document: string): readonly LetterElement[] {
  if (element === 'sender-name') return ['name'];
  if (element === 'name') return ['sender-name'];
  return element === 'sender' && document === 'dsa' ? ['name'] : [];
}

const every = letterDocuments.flatMap((document) => letterSenders.map((sender) => ({ document, sender })));

describe.each(every)('a letter of the kind $document from $sender', ({ document, sender }) => {
  const whole = wholeLetter(document, sender);

  it('is ready when everything is there', () => {
    expect(check(whole)).toMatchObject({ ready: true, missing: [] });
  });

  const own = elementsOfLetter(whole).flatMap((element) => {
    const take = taking[element];
    return take === null ? [] : [{ element, take }];
  });

  it.each(own)('is not ready without: $element', ({ element, take }) => {
    const { ready, missing } = check(take(whole));
    expect(ready).toBe(false);
    expect(missing).toContain(element);
    const along = new Set<LetterElement>([element, ...goesAlong(element, document)]);
    expect(missing.filter((one) => !along.has(one))).toEqual([]);
  });

  it('has its fixed elements by itself', () => {
    const fixed = check(whole).elements.filter((one) => one.fixed);
    expect(fixed.map(({ id }) => id)).toEqual(elementsOfLetter(whole).filter((id) => taking[id] === null));
    expect(fixed.every(({ there }) => there)).toBe(true);
  });
});

describe('the rules', () => {
  it('have no letter ready before its kind and its sender are chosen', () => {
    expect(check(emptyFields('letter'))).toMatchObject({ document: null, ready: false, elements: [] });
    expect(check({ ...wholeLetter('dmca', 'self'), document: '' }).ready).toBe(false);
  });

  it('take “not known” for the words, the user name and the time of a hold request, and for nothing else', () => {
    const bare = { ...wholeLetter('preservation', 'self'), quote: '', alias: '', posted: null };
    expect(check(bare).missing).toEqual(['quote', 'alias', 'posted']);
    expect(check({ ...bare, notKnown: ['quote', 'alias', 'posted'] }).ready).toBe(true);
  });

  it('want a name and an e-mail in a notice under the DSA, but not where a child is harmed', () => {
    const bare = { ...wholeLetter('dsa', 'self'), ownName: '', email: '' };
    expect(check(bare).missing).toEqual(['name', 'email']);
    expect(check({ ...bare, againstChild: true }).ready).toBe(true);
  });

  it('take a line for a hand as a signature, and say that it has to be filled', () => {
    const byHand = { ...wholeLetter('take-it-down', 'self'), signature: '', signByHand: true };
    expect(check(byHand).ready).toBe(true);
    expect(check(byHand).warnings.map(({ code }) => code)).toContain('sign-first');
  });

  it('warn of a page that was not saved wherever removal is asked for, and stand in nobody’s way', () => {
    for (const { document, sender } of every) {
      const letter = {
        ...wholeLetter(document, sender),
        addresses: `${postAddress}\nhttps://mirror.example/2`,
      };
      const { warnings, ready } = check(letter);
      const unsaved = warnings.filter(({ code }) => code === 'not-saved');
      expect(unsaved).toEqual(
        document === 'preservation' ? [] : [{ code: 'not-saved', about: ['https://mirror.example/2'] }],
      );
      expect(ready).toBe(true);
    }
  });

  it('hold a name back until it was agreed to, though the letter lacks it', () => {
    const shy = { ...wholeLetter('dsa', 'self'), exposed: [] };
    const { ready, missing, warnings } = check(shy);
    expect({ ready, missing }).toEqual({ ready: false, missing: ['name'] });
    expect(warnings).toContainEqual({ code: 'held-back', about: ['name', 'phone', 'address'] });
  });

  it('know the paper and the language of a country, and English on A4 of none', () => {
    const goesTo = (recipientCountry: string): string => {
      const { language, paper } = check({ ...wholeLetter('dsa', 'self'), recipientCountry });
      return `${language} ${paper}`;
    };
    expect(['US', 'ca', 'MX', 'DE', ' at ', 'ES', 'FR', '', 'Atlantis'].map(goesTo)).toEqual([
      'en letter',
      'en letter',
      'es letter',
      'de a4',
      'de a4',
      'es a4',
      'en a4',
      'en a4',
      'en a4',
    ]);
    const chosen = { ...wholeLetter('dsa', 'self'), letterLanguage: 'es', letterPaper: 'a4' } as const;
    expect(check(chosen)).toMatchObject({ language: 'es', paper: 'a4' });
  });
});

/** Any fields that the table of fields lets through, most of them nonsense. */
const anyFields: fc.Arbitrary<LetterFields> = fc.record(
  Object.fromEntries(
    fieldsOf('letter').map(([name, field]): [string, fc.Arbitrary<unknown>] => {
      switch (field.type) {
        case 'text':
          return [name, fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 40 }))];
        case 'choice':
          return [name, fc.constantFrom('', ...field.of)];
        case 'choices':
          return [name, fc.subarray([...field.of])];
        case 'flag':
          return [name, fc.boolean()];
        case 'exhibits':
          return [name, fc.subarray([1, 2, 3])];
        case 'when':
          return [
            name,
            fc.constantFrom(null, { precision: 'range', from: '2026-11', to: '2026-12-01', zone: 'UTC' }),
          ];
        case 'records':
        default:
          return [name, fc.constant([])];
      }
    }),
  ),
) as unknown as fc.Arbitrary<LetterFields>;

const written = (letter: LetterFields): string =>
  letterText(
    composeLetter({
      letter,
      language: languageOfLetter(letter),
      paper: 'a4',
      exhibits: [],
      day: '2026-11-20',
    }),
  );

describe('whatever is filled in', () => {
  it('a letter is ready if and only if nothing is missing', () => {
    fc.assert(
      fc.property(anyFields, (letter) => {
        const { ready, missing, elements, document } = check(letter);
        expect(ready).toBe(document !== null && missing.length === 0);
        expect(missing).toEqual(elements.filter(({ there }) => !there).map(({ id }) => id));
      }),
    );
  });

  it('nothing that was not agreed to stands in a letter from the person themself', () => {
    const marks = { name: ['ZQ-own', 'ZQ-signed'], phone: ['ZQ-phone'], address: ['ZQ-street', 'ZQ-town'] };
    const secret = {
      ownName: 'ZQ-own',
      phone: 'ZQ-phone',
      postalAddress: 'ZQ-street\nZQ-town',
      signature: 'ZQ-signed',
    };
    fc.assert(
      fc.property(anyFields, fc.subarray([...letterIdentities]), (letter, exposed) => {
        const text = written({ ...letter, ...secret, sender: 'self', exposed });
        const kept = letterIdentities
          .filter((what) => !exposed.includes(what))
          .flatMap((what) => marks[what]);
        expect(kept.filter((mark) => text.includes(mark))).toEqual([]);
      }),
    );
  });

  it('the private notes stand in no letter', () => {
    fc.assert(
      fc.property(anyFields, (letter) => {
        expect(written({ ...letter, privateNotes: 'ZQ-private' })).not.toContain('ZQ-private');
      }),
    );
  });

  it('no statement of the law is made that was not confirmed', () => {
    const sworn = /perjury|perjurio|good faith|gut\w+ Glauben|bestem Wissen|buena fe/iu;
    const said = every.flatMap(({ document, sender }) =>
      languages.map((letterLanguage) => {
        const whole = { ...wholeLetter(document, sender), letterLanguage };
        return {
          document,
          before: sworn.test(written({ ...whole, confirmed: [] })),
          after: sworn.test(written(whole)),
        };
      }),
    );
    expect(said.filter(({ before }) => before)).toEqual([]);
    const swearing = new Set(said.filter(({ after }) => after).map(({ document }) => document));
    expect([...swearing]).toEqual(['take-it-down', 'dmca', 'dsa']);
  });
});
