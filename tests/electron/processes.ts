import { readdirSync, readFileSync } from 'node:fs';

/** On Linux: the processes started by `parent`, and theirs, with their command lines. */
export function descendants(parent: number): readonly { readonly pid: number; readonly command: string }[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/u.test(name))
    .map(Number);
  const parents = new Map(all.map((pid) => [pid, parentOf(pid)]));
  const found = new Set([parent]);
  // A Set visits what is added while it is walked.
  for (const one of found) for (const [pid, its] of parents) if (its === one) found.add(pid);
  found.delete(parent);
  return [...found].map((pid) => ({ pid, command: commandOf(pid) }));
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/^\d+ \(.*\) Z/su.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

function parentOf(pid: number): number | undefined {
  try {
    // The name, in brackets, may hold anything; the parent is the second field after it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    return Number(fields[1]);
  } catch {
    return undefined;
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
  } catch {
    return '';
  }
}

/** On Linux: whether one of its threads waits for something that no signal ends, and that does not end by itself soon. */
export async function isHeldUp(pid: number): Promise<boolean> {
  const folder = `/proc/${pid}/task`;
  const waiting = (): readonly string[] =>
    readdirSync(folder).filter((task) =>
      /^\d+ \(.*\) D/su.test(readFileSync(`${folder}/${task}/stat`, 'utf8')),
    );
  const before = waiting();
  if (before.length === 0) return false;
  await new Promise((resolve) => setTimeout(resolve, 300));
  return waiting().some((task) => before.includes(task));
}
