import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Files that take a minute or more by themselves; begun last, each would have a processor wait for it alone. */
const long = [
  'electron/life-of-a-case',
  'electron/guard',
  'capture/tall',
  'capture/hostile',
  'capture/whole-page',
  'capture/failures',
  'capture/bounds',
];

/** On a fresh clone vitest knows no durations and begins with the largest files; these come before those of their group. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification): boolean =>
      long.some((name) => moduleId.endsWith(`tests/${name}.test.ts`));
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
