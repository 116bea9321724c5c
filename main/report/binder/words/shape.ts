import type { DeclarationKind } from '../../../core/binder.ts';
import type { Transcript } from '../../../core/readings.ts';
import type { BinderCodes } from './codes/shape.ts';

/**
 * The words of a binder in one language; each sentence claims no more than is known. What the record itself says (warnings,
 * clocks, headers) is printed as it was recorded, in English.
 */
export interface BinderWords extends BinderCodes {
  /** BCP 47, of numbers. */
  readonly locale: 'en-US' | 'de-DE' | 'es-ES';
  readonly hashMeaning: string;
  readonly notCollected: string;
  readonly notWritten: string;
  readonly noDate: string;
  readonly about: string;
  readonly bytes: string;
  readonly local: string;
  readonly none: string;
  readonly exhibit: (label: string) => string;
  readonly continued: (what: string) => string;
  readonly exhibitPages: (label: string) => string;
  readonly span: (from: string, to: string) => string;
  readonly volume: (volume: number) => string;
  readonly volumeOf: (volume: number, of: number) => string;

  readonly title: string;
  readonly subject: string;
  readonly parts: {
    readonly cover: string;
    readonly summary: string;
    readonly happened: string;
    readonly exhibits: string;
    /** The bookmark above those of the exhibits. */
    readonly group: string;
    readonly contents: (volume: number) => string;
    readonly hashes: string;
    readonly custody: string;
    readonly letters: string;
    readonly declaration: string;
    readonly worksheet: string;
  };

  readonly cover: {
    readonly matter: string;
    readonly caseNumber: string;
    readonly preparedBy: string;
    readonly preparedFor: string;
    readonly timeCovered: string;
    readonly contents: string;
    readonly made: string;
    readonly madeWith: string;
    readonly count: (exhibits: number, first: string, last: string) => string;
    readonly pictures: string;
    /** Of a binder that is not printed in full. */
    readonly noDocuments: string;
    readonly threats: string;
    readonly privateNotes: string;
    readonly otherwise: string;
    readonly withheld: (exhibits: string) => string;
    readonly howTo: string;
    readonly howToText: string;
    /** That the record's own words are English; empty where the paper is. */
    readonly recordLanguage: string;
    readonly logState: string;
    readonly entry: (sequence: number) => string;
  };

  readonly summary: {
    readonly first: string;
    readonly recent: string;
    readonly worst: string;
    readonly empty: string;
    readonly why: string;
    readonly evidence: string;
    readonly noExhibit: string;
    readonly notDescribed: string;
    readonly inFull: string;
  };

  readonly chart: {
    readonly columns: readonly [string, string, string, string, string, string];
    readonly opinion: string;
    readonly extras: {
      readonly kinds: string;
      readonly site: string;
      readonly addresses: string;
      readonly statements: string;
      readonly counts: string;
      readonly location: string;
      readonly device: string;
      readonly witnesses: string;
      readonly officer: string;
      readonly reports: string;
      readonly relationship: string;
      readonly fear: string;
      readonly actions: string;
      readonly told: string;
      readonly privateNotes: string;
    };
    readonly exhibit: string;
    readonly captured: string;
    readonly capturedUtc: string;
    readonly posted: string;
    readonly titleAndAddress: string;
    readonly whatItIs: string;
    readonly address: string;
    readonly shows: string;
    readonly mainFile: string;
    readonly pages: string;
    readonly note: string;
    readonly after: string;
    readonly part: string;
  };

  readonly sheet: {
    readonly caption: string;
    readonly title: string;
    readonly whatItIs: string;
    readonly url: string;
    readonly ledTo: string;
    readonly shows: string;
    readonly posted: string;
    readonly account: string;
    readonly told: string;
    readonly privateNotes: string;
    readonly captured: string;
    readonly broughtIn: string;
    readonly clock: string;
    readonly clockNotChecked: string;
    readonly clockDiffered: (source: string, seconds: string) => string;
    readonly by: string;
    readonly server: string;
    readonly serverSays: (address: string, status: string, issuer: string) => string;
    readonly browser: string;
    readonly browserSays: (product: string, size: string, locale: string, zone: string) => string;
    readonly signedInAs: string;
    readonly program: string;
    readonly programSays: (name: string, version: string, system: string) => string;
    readonly completeness: string;
    readonly moreWarnings: (count: number) => string;
    readonly archive: string;
    readonly archiveSays: (label: string, id: string) => string;
    readonly pages: string;
    readonly pagesSay: (range: string, pages: number) => string;
    readonly pictures: string;
    readonly elsewhere: string;
    readonly again: string;
    readonly againSays: (exhibit: string) => string;
    readonly later: string;
    readonly laterSays: (exhibits: string) => string;
    readonly evidenceOf: string;
    readonly notDescribed: string;
    readonly hashes: string;
    readonly file: string;
    readonly hash: string;
    readonly prints: string;
    readonly custody: string;
    readonly entryHash: string;
    readonly moreEntries: (count: number) => string;
    /** In the foot of every page of it. */
    readonly savedFoot: string;
    readonly broughtInFoot: string;
    readonly writtenFoot: string;
  };

  readonly files: {
    readonly kind: string;
    readonly size: string;
    readonly document: string;
    readonly pageOf: (file: string, page: number, of: number) => string;
    readonly pageAsSaved: (file: string, page: number, of: number) => string;
    readonly partPage: (page: number, of: number) => string;
    readonly partOf: (file: string, part: number, of: number) => string;
    readonly blurred: (what: string) => string;
    readonly readOut: (file: string) => string;
    readonly rest: string;
    readonly thisFile: string;
    readonly cannot: (what: string) => string;
    readonly notPlayed: string;
    readonly obtain: string;
    readonly stills: (file: string) => string;
    readonly stillsTitle: string;
    readonly at: (seconds: string) => string;
    readonly wordsOfPage: string;
    readonly wordsOfPageTitle: string;
    readonly wordsOfPageNote: string;
  };

  readonly readings: {
    readonly moreCharacters: (count: string) => string;
    readonly noWords: string;
    readonly noSubject: string;
    readonly from: string;
    readonly to: string;
    readonly copyTo: string;
    readonly date: string;
    readonly fromHtml: string;
    readonly attachments: string;
    readonly nameInMail: string;
    readonly fileInExhibit: string;
    readonly kindAndSize: string;
    readonly withoutName: string;
    readonly notTakenOut: string;
    readonly headers: string;
    readonly name: string;
    readonly headerValue: string;
    readonly moreOfMail: string;
    readonly mailMeaning: string;
    readonly chat: string;
    readonly chatFrom: (app: string) => string;
    readonly dates: (order: Transcript['dates']['order'], because: string) => string;
    readonly when: string;
    readonly who: string;
    readonly what: string;
    readonly app: string;
    readonly attached: (file: string) => string;
    readonly omitted: string;
    readonly notPrinted: (count: number) => string;
    readonly moreOfChat: string;
    readonly chatMeaning: string;
    readonly record: string;
    readonly address: string;
    readonly site: string;
    readonly userName: string;
    readonly seen: string;
    readonly writtenBy: string;
    readonly written: string;
    readonly recordMeaning: string;
  };

  readonly back: {
    readonly hashNote: string;
    readonly bytes: string;
    readonly custodyNote: (entries: number, all: number) => string;
    readonly lastHash: string;
    readonly number: string;
    readonly whenUtc: string;
    readonly done: string;
    readonly by: string;
    readonly hash: string;
    readonly handedOver: string;
    readonly handedOverNote: string;
    readonly handedOverLines: readonly [string, string, string, string];
    readonly noLetters: string;
    readonly sent: string;
    readonly notSent: string;
    readonly whatAndWhom: string;
    readonly page: string;
    readonly confirmation: string;
    readonly answer: string;
    readonly exhibits: string;
    readonly sentBy: (who: string) => string;
    readonly noAnswer: string;
    readonly state: (state: string) => string;
    readonly lookedAgain: (day: string, says: string, exhibit: string) => string;
  };

  readonly statement: StatementWords;
  /** On a page whose words are those of an English text of law; empty where the paper is English. */
  readonly englishLaw: string;
}

/** The draft that the person may sign. Only the plain one is worded in other languages than English. */
export interface StatementWords {
  readonly titles: { readonly [K in DeclarationKind]: string };
  readonly draft: (title: string) => string;
  readonly notes: { readonly [K in DeclarationKind]: string };
  readonly draftNote: string;
  readonly formulas: { readonly [K in DeclarationKind]: string };
  readonly says: (who: string) => string;
  readonly atTimesShown: string;
  readonly at: (time: string) => string;
  readonly between: (first: string, last: string) => string;
  readonly items: (facts: {
    readonly times: string;
    readonly program: string;
    readonly first: string;
    readonly last: string;
  }) => readonly string[];
  readonly noTick: string;
  readonly signature: string;
  readonly nameInPrint: string;
  readonly date: string;
  readonly place: string;
  readonly placeAndCountry: string;
}
