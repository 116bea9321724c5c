import type { Say } from '../../words/words.tsx';

/** What the site's answer means, with its number (RFC 9110, section 15). */
export function statusWords(status: number, say: Say): string {
  return say(wordFor(status), { status });
}

function wordFor(status: number) {
  if (status === 404 || status === 410) return 'status.gone';
  if (status === 401 || status === 403 || status === 451) return 'status.refused';
  if (status === 429) return 'status.busy';
  if (status >= 200 && status < 300) return 'status.came';
  if (status >= 300 && status < 400) return 'status.moved';
  return status >= 500 && status < 600 ? 'status.fault' : 'status.other';
}
