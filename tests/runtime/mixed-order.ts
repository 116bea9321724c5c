import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Seconds of the files that take the longest by themselves, from a run on two cores; the others take about as long as each other. */
const long: Readonly<Record<string, number>> = {
  'ui/screens': 140,
  'capture/whole-page': 100,
  'capture/hostile': 90,
  'electron/batch': 90,
  'electron/life-of-a-case': 80,
  'capture/tall': 60,
  'electron/guard': 60,
  'capture/failures': 55,
  'engine/cli': 50,
  'electron/hand-over': 45,
  'electron/main-job': 40,
  'ui/handing-over': 40,
  'capture/media': 35,
};
const others = 8;

const secondsOf = ({ moduleId }: TestSpecification): number =>
  long[/tests\/(\w+\/[\w-]+)\.test\.ts$/u.exec(moduleId)?.[1] ?? ''] ?? others;

const apart = ['electron', 'capture'];

/** Real windows, captures, and everything else. */
const kindOf = ({ project }: TestSpecification): string =>
  apart.find((name) => name === project.name) ?? 'others';

/**
 * The longest files first, since one that is begun last has a processor wait for it alone; and windows, captures and the rest
 * in turn, so that they end together: two real windows starve a third of what its hands press, and captures race deadlines.
 */
export class MixedOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = (await super.sort(files)).toSorted((a, b) => secondsOf(b) - secondsOf(a));
    const kinds = [...Map.groupBy(sorted, kindOf).values()].map((waiting) => ({
      waiting,
      total: waiting.reduce((sum, file) => sum + secondsOf(file), 0),
      begun: 0,
    }));
    return sorted.flatMap(() => {
      const [next] = kinds
        .filter(({ waiting }) => waiting.length > 0)
        .toSorted((a, b) => a.begun / a.total - b.begun / b.total);
      const file = next?.waiting.shift();
      if (next === undefined || file === undefined) return [];
      next.begun += secondsOf(file);
      return [file];
    });
  }
}
