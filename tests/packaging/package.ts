/**
 * `npm run package`: packages the built app for this system. What follows goes to electron-builder as it is, e.g.
 * `npm run package -- --linux deb`.
 */
import { relative, join } from 'node:path';
import { checkout } from '../runtime/build.ts';
import { findElectron } from '../runtime/electron-runtime.ts';
import { forTrying, packageApp } from './packager.ts';

const say = (line: string): void => void process.stderr.write(`${line}\n`);
const output = join(checkout, 'release');

try {
  const runtime = await findElectron(say);
  const asked = process.argv.slice(2);
  const official = runtime.kind === 'official';
  // Anything but a plain folder would look like something to hand on.
  const targets = asked.length > 0 || official ? asked : ['--dir'];
  packageApp(runtime, output, targets);
  if (official) say(`The package is in ${relative(checkout, output)}/.`);
  else {
    const folder = relative(checkout, join(output, forTrying.folder));
    say(`The package is in ${folder}/. It is for trying only, never for real evidence.`);
  }
} catch (error) {
  say(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
