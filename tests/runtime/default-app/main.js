// In place of Electron's own starter, which the stand-in came without: `electron [-r module] <folder> [args]`.
// It must not finish loading before the app's entry has: Electron holds "ready" back until then.
import { app } from 'electron';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const args = process.argv.slice(1);
const load = createRequire(import.meta.url);
let folder;
while (folder === undefined && args.length > 0) {
  const arg = args.shift();
  if (arg === '-r') load(resolve(args.shift()));
  else if (!arg.startsWith('-')) folder = resolve(arg);
}
if (folder === undefined) {
  process.stderr.write('usage: electron [-r module] <folder>\n');
  process.exit(2);
}
try {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  app.setVersion(manifest.version);
  app.name = manifest.productName ?? manifest.name;
  app.setAppPath(folder);
  await import(pathToFileURL(join(folder, manifest.main)).href);
} catch (error) {
  process.stderr.write(`${error?.stack ?? error}\n`);
  process.exit(1);
}
