/** PDFBox Preflight (Debian: libpdfbox2-java, libactivation-java, libjaxb-api-java), which says whether a file is PDF/A-1b. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const jars = 'preflight pdfbox2 fontbox2 xmpbox commons-logging commons-io javax.activation jaxb-api'
  .split(' ')
  .map((name) => `/usr/share/java/${name}.jar`);

export const hasPreflight = jars.every((jar) => existsSync(jar)) && existsSync('/usr/bin/java');

/**
 * Every PDF of a folder, in one run.
 *
 * @returns what it has against each of these files; empty where it is PDF/A-1b
 */
export function faultsOfPdfA(folder: string, files: readonly string[]): Readonly<Record<string, string>> {
  const validator = 'org.apache.pdfbox.preflight.Validator_A1b';
  try {
    // It lives for two seconds: what makes a long life faster costs more than it gives.
    const short = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
    const args = [...short, '-cp', jars.join(':'), validator, 'xml', 'batch', folder];
    execFileSync('java', args, { stdio: 'pipe' });
  } catch {
    // It ends so when a file is not valid: what it has against it is in the file's own answer.
  }
  return Object.fromEntries(
    files.map((file) => {
      const said = readFileSync(join(folder, `${file}.preflight.xml`), 'utf8');
      const faults = [...said.matchAll(/<details>(?<what>[^<]*)</gu)].map(({ groups }) => groups?.['what']);
      const isValid = /<isValid[^>]*>true</u.test(said);
      return [file, isValid ? '' : faults.length === 0 ? said.slice(0, 400) : faults.join('; ')];
    }),
  );
}
