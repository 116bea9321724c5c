import { useRecords } from '../../session/case-lists.ts';
import {
  givenEntries,
  has,
  ownEntryOf,
  textsOfGiven,
  textsOfOwn,
  type GivenEntry,
  type OwnEntry,
} from './entries.ts';

export interface Directory {
  readonly given: readonly GivenEntry[];
  /** The person's own, which put none of the given ones right. */
  readonly own: readonly OwnEntry[];
  readonly correctionsOf: (id: string) => readonly OwnEntry[];
}

/** Both halves of the directory, as far as every word is found. A given entry is found by its corrections, too. */
export function useDirectory(search: string): Directory {
  const records = useRecords('platform');
  const all = (records.data?.rows ?? []).map(ownEntryOf);
  const words = search.trim();
  const correctionsOf = (id: string): readonly OwnEntry[] => all.filter(({ corrects }) => corrects === id);
  const isGiven = (id: string): boolean => givenEntries.some((entry) => entry.id === id);
  return {
    given: givenEntries.filter((entry) =>
      has(words, [...textsOfGiven(entry), ...correctionsOf(entry.id).flatMap(textsOfOwn)]),
    ),
    own: all.filter((entry) => !isGiven(entry.corrects) && has(words, textsOfOwn(entry))),
    correctionsOf,
  };
}
