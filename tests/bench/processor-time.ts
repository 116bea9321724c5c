import { readFileSync, readdirSync } from 'node:fs';

/** The kernel counts in hundredths of a second for everybody who asks it (proc(5), sysconf(_SC_CLK_TCK)). */
const millisecondsATick = 10;

/**
 * Milliseconds of processor time that a process, everything below it, and this process have used so far; what has ended
 * meanwhile is in the count of who waited for it. NaN where there is no `/proc`.
 */
export function processorTime(root: number | undefined): number {
  const own = process.cpuUsage();
  const ownMilliseconds = (own.user + own.system) / 1_000;
  if (process.platform !== 'linux' || root === undefined) return Number.NaN;
  const below = new Map<number, { readonly parent: number; readonly ticks: number }>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/u.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      // The name of a process may hold anything; what follows it are numbers, the third of the file first.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const ticks = [11, 12, 13, 14].reduce((sum, at) => sum + Number(fields[at]), 0);
      below.set(Number(name), { parent: Number(fields[1]), ticks });
    } catch {
      // It has just ended.
    }
  }
  const isBelow = (pid: number): boolean => {
    for (let at = pid; at > 1; at = below.get(at)?.parent ?? 0) if (at === root) return true;
    return false;
  };
  let ticks = 0;
  for (const [pid, { ticks: used }] of below) if (isBelow(pid)) ticks += used;
  return ownMilliseconds + ticks * millisecondsATick;
}
