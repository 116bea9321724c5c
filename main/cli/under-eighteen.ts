import { createInterface } from 'node:readline/promises';
import type { UnderEighteen } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import type { Output } from './output.ts';
import type { Session } from './session.ts';

const understood: ReadonlyMap<string, UnderEighteen> = new Map([
  ['yes', 'yes'],
  ['no', 'no'],
  ['unsure', 'unsure'],
  ['not sure', 'unsure'],
]);

const question =
  'Is anyone shown in an intimate way (naked or sexual) who was, or may have been, under 18 when it was made? (yes / no / not sure) ';

/**
 * The question of DOMAIN §6, before anything is opened. With a person at the terminal it is always asked; a
 * script may answer it with `--under-18`, and without that the record says that nobody was asked.
 *
 * @throws CodedError `under-18-stop`, `cancelled`
 */
export async function answerUnderEighteen(
  given: string | undefined,
  session: Session,
  output: Output,
): Promise<UnderEighteen> {
  const answer = given ?? (process.stdin.isTTY ? await ask(output) : undefined);
  if (answer === undefined) {
    output.note(
      'Nobody is here to answer whether anyone shown was under 18 when it was made; the record will say "not asked". Never save such a picture.',
    );
    await session.ask('configure', { unattended: true });
    return 'no';
  }
  if (answer !== 'no') throw new CodedError('under-18-stop');
  return answer;
}

async function ask(output: Output): Promise<string> {
  for (;;) {
    const answer = understood.get((await askOnce()).trim().toLowerCase());
    if (answer !== undefined) return answer;
    output.note('Please answer yes, no or not sure.');
  }
}

async function askOnce(): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  // Without a listener of its own, readline takes Ctrl+C for itself and waits for ever.
  const stop = new AbortController();
  terminal.on('SIGINT', () => stop.abort());
  try {
    return await terminal.question(question, { signal: stop.signal });
  } catch {
    throw new CodedError('cancelled');
  } finally {
    terminal.close();
  }
}
