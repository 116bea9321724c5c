import { buildWhenStale } from '../runtime/build.ts';

export function setup(): void {
  buildWhenStale((line) => void process.stderr.write(`${line}\n`));
}
