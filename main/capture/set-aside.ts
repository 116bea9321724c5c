import { bounds, cut } from './bounds.ts';
import type { Exchange } from './exchanges.ts';
import type { CapturePage } from './page.ts';
import type { Run } from './run.ts';

/**
 * Tells of service workers. They are set aside while a page is saved, so that what is in the record came from the site
 * (page.ts); what a worker alone would have made is in none of the files then. Most have nothing of their own to give on
 * a first visit: it is a warning only where something of the same site did not come.
 */
export function noteServiceWorkers(page: CapturePage, run: Run): void {
  const workers = page.serviceWorkers;
  if (workers.length === 0) return;
  const named = workers.map((url) => cut(url, bounds.detail / 2)).join(', ');
  run.changes.push(
    `the page's service worker was set aside (${named}): what it alone would have answered or made is not in these files`,
  );
  const origins = new Set(workers.map((url) => URL.parse(url)?.origin));
  const missed = page.network.exchanges
    .list()
    .filter((exchange) => didNotCome(exchange) && exchange.url !== page.network.page?.url)
    .map(({ url }) => URL.parse(url))
    // The browser asks for this picture by itself, and few sites have it there.
    .filter((url) => origins.has(url?.origin) && url?.pathname !== '/favicon.ico');
  if (missed.length === 0) return;
  run.warn(
    'service-worker-set-aside',
    `answers of its site that did not come: ${[...new Set(missed.map((url) => url?.href))].join(' ')}`,
  );
}

function didNotCome({ answer, end }: Exchange): boolean {
  return end === 'failed' || (answer !== undefined && answer.status >= 400);
}
