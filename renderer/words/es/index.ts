/** Every word of the window, in Spanish. Its vocabulary is in docs/WORDS.md. */
import type { Catalogue } from '../en/index.ts';
import { againWords } from './again.ts';
import { binderWords } from './binder.ts';
import { caseWords } from './case.ts';
import { chartWords } from './chart.ts';
import { copyWords } from './copy.ts';
import { directoryWords } from './directory.ts';
import { errorWords } from './errors.ts';
import { exhibitMoreWords } from './exhibit-more.ts';
import { exhibitWords } from './exhibit.ts';
import { filterWords } from './filters.ts';
import { kindAdvice, kindWords, warningWords } from './findings.ts';
import { firstRunWords } from './first-run.ts';
import { frameWords } from './frame.ts';
import { furtherWords } from './further.ts';
import { restoreWords } from './restore.ts';
import { handOverWords } from './hand-over.ts';
import { helpBlockWords } from './help-block.ts';
import { helpCopiesWords } from './help-copies.ts';
import { helpFirstWords } from './help-first.ts';
import { helpLinesWords } from './help-lines.ts';
import { helpTermsWords } from './help-terms.ts';
import { helpWords } from './help.ts';
import { keysWords } from './keys.ts';
import { languageWords } from './language.ts';
import { lettersWords } from './letters.ts';
import { packageWords } from './package.ts';
import { recordWords } from './record.ts';
import { removalWords } from './removal.ts';
import { requestWords } from './request.ts';
import { safetyWords } from './safety.ts';
import { saveWords } from './save.ts';
import { signInWords } from './sign-in.ts';
import { summaryWords } from './summary.ts';
import { timelineWords } from './timeline.ts';
import { unlockWords } from './unlock.ts';
import { witnessWords } from './witness.ts';

export const es: Catalogue = {
  ...frameWords,
  ...firstRunWords,
  ...unlockWords,
  ...removalWords,
  ...requestWords,
  ...safetyWords,
  ...languageWords,
  ...keysWords,
  ...saveWords,
  ...signInWords,
  ...againWords,
  ...furtherWords,
  ...chartWords,
  ...caseWords,
  ...binderWords,
  ...filterWords,
  ...timelineWords,
  ...summaryWords,
  ...witnessWords,
  ...exhibitWords,
  ...exhibitMoreWords,
  ...recordWords,
  ...lettersWords,
  ...directoryWords,
  ...copyWords,
  ...handOverWords,
  ...restoreWords,
  ...packageWords,
  ...helpWords,
  ...helpFirstWords,
  ...helpLinesWords,
  ...helpTermsWords,
  ...helpCopiesWords,
  ...helpBlockWords,
  ...errorWords,
  ...warningWords,
  ...kindWords,
  ...kindAdvice,
};
