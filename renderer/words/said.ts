/**
 * What is made of the words of a language (names of days, ways to say a time), made once for all that say it: a formatter
 * of the browser's takes about half a millisecond to make, and each row of a long list needs several.
 */
import { useIntl, type IntlShape } from 'react-intl';
import { sayIn, type Say } from './words.tsx';

type Make<Said> = (locale: string, say: Say) => Said;

interface Made {
  readonly said: unknown;
  /** Minutes from UTC at that time: a formatter keeps the time zone that the computer had when it was made. */
  readonly offset: number;
}

const known = new WeakMap<IntlShape, Map<Make<unknown>, Made>>();

/** @param make a function of a module, not one made anew at each drawing: it is known by itself */
export function useSaid<Said>(make: Make<Said>): Said {
  return saidIn(useIntl(), make);
}

function saidIn<Said>(intl: IntlShape, make: Make<Said>): Said {
  const offset = new Date().getTimezoneOffset();
  const made = known.get(intl) ?? new Map<Make<unknown>, Made>();
  known.set(intl, made);
  const before = made.get(make);
  if (before?.offset === offset) return before.said as Said;
  const said = make(intl.locale, sayIn(intl));
  made.set(make, { said, offset });
  return said;
}
