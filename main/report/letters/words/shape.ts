import type {
  LetterDocument,
  LetterGround,
  LetterSender,
  LetterStatement,
} from '../../../../preload/letter-lists.ts';

/** One sentence in the mouth of each who may sign. */
export type BySender = { readonly [S in LetterSender]: string };

/** The words of letters in one language. They are our own; what a law wants said is said in its sense. */
export interface LetterWords {
  /** BCP 47, for dates: by the paper, since the order of day and month goes with it. */
  readonly locale: { readonly letter: string; readonly a4: string };
  /** `{page}` and `{of}` stand for the numbers. */
  readonly page: string;
  readonly salutation: string;
  /** To a person whose name is known. */
  readonly salutationTo: (name: string) => string;
  readonly closing: string;
  /** A name that was typed as a signature. */
  readonly signed: (name: string) => string;
  /** Under a line for a hand. */
  readonly signHere: string;
  readonly dateHere: string;
  readonly subject: { readonly [D in LetterDocument]: string };
  /** The first paragraph. */
  readonly opening: { readonly [D in LetterDocument]: BySender };
  readonly headings: {
    readonly material: string;
    readonly where: string;
    readonly noConsent: string;
    readonly work: string;
    readonly statements: string;
    readonly reasons: string;
    readonly data: string;
    readonly grounds: string;
    readonly contact: string;
    readonly asked: string;
    readonly records: string;
  };
  readonly labels: {
    readonly address: string;
    readonly saved: string;
    readonly exhibit: string;
    readonly notSaved: string;
    readonly where: string;
    readonly description: string;
    readonly quote: string;
    readonly alias: string;
    readonly posted: string;
    readonly notKnown: string;
    readonly about: string;
    readonly actsFor: string;
    readonly name: string;
    readonly email: string;
    readonly phone: string;
    readonly postal: string;
  };
  /** `about`, and from … to. */
  readonly about: (when: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly exhibit: (label: string) => string;
  readonly enclosed: (exhibits: string) => string;
  readonly kept: (exhibits: string) => string;
  readonly statements: { readonly [S in LetterStatement]: BySender };
  readonly grounds: { readonly [G in LetterGround]: string };
  readonly hold: {
    readonly ask: string;
    readonly records: readonly string[];
    readonly spoliation: string;
    readonly produce: BySender;
    readonly confirm: string;
  };
  readonly takeItDown: { readonly within: string; readonly tell: BySender };
  readonly dmca: { readonly ask: string };
  readonly dsa: { readonly child: string; readonly answer: BySender };
  readonly gdpr: { readonly recipients: string; readonly month: BySender };
  readonly demand: {
    readonly list: readonly string[];
    readonly until: (day: string) => string;
    readonly else: BySender;
  };
  /** To whoever runs a site: what identifies the person is not for the one who posted it. */
  readonly discreet: BySender;
}
