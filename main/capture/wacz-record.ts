import { CodedError } from '../../preload/errors.ts';
import { utcInstant } from '../core/brands.ts';
import type { CaptureSurroundings } from '../core/manifest.ts';
import { withBodies } from './bodies.ts';
import { within } from './deadline.ts';
import type { Exchange } from './exchanges.ts';
import type { CapturePage } from './page.ts';
import type { Findings } from './record.ts';
import type { Run } from './run.ts';
import { packWacz, waczMediaType } from './wacz.ts';
import { exchangeRecords, infoRecord, metadataRecord, newRecordId, type WarcRecord } from './warc.ts';

const recordLimit = 60_000;

/** Puts what the network carried for the page into the sink as `page.wacz`. */
export async function saveNetworkRecord(
  page: CapturePage,
  run: Run,
  around: CaptureSurroundings,
  found: Findings,
): Promise<void> {
  const exchanges = page.network.exchanges.list();
  if (exchanges.length === 0) return;
  const limit = run.share(0.3, recordLimit);
  await run
    .step('network-record', limit, async ({ signal, progress }) => {
      const created = utcInstant(around.now());
      const at = utcInstant(found.capturedAt ?? found.startedAt);
      const url = page.network.page?.url ?? exchanges[0]?.url ?? '';
      const title = found.place?.title ?? '';
      const pageId = newRecordId().slice('<urn:uuid:'.length, -1);
      const software = `${around.tool.name} ${around.tool.version}`;
      const missing: string[] = [];
      const records = async function* (): AsyncGenerator<WarcRecord> {
        yield infoRecord(created, [
          ['software', software],
          ['format', 'WARC File Format 1.1'],
          ['conformsTo', 'https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/'],
          ['http-header-user-agent', found.userAgent ?? ''],
          ['description', 'Bodies are kept after content and transfer decoding, as the browser read them.'],
        ]);
        let done = 0;
        // What is late is marked as cut short, so that the file itself still comes to its end.
        const until = performance.now() + limit * 0.8;
        for await (const { exchange, body } of withBodies(exchanges, { until, signal })) {
          if (body.truncated !== undefined) missing.push(body.truncated);
          yield* exchangeRecords(exchange, body, pageId);
          progress(++done, exchanges.length);
        }
        yield* certificates(page, exchanges, pageId, created);
      };
      const pages = url === '' ? [] : [{ id: pageId, url, ts: at, title }];
      const body = packWacz(records(), { software, created, title, pages });
      await run.deposit.put(
        { role: 'network-record', name: 'page.wacz', mediaType: waczMediaType, body },
        signal,
      );
      if (missing.length > 0) {
        const reasons = [...new Set(missing)].toSorted().join(', ');
        run.warn(
          'network-record-incomplete',
          `${missing.length} of ${exchanges.length} answers are not whole (${reasons})`,
        );
      }
    })
    .catch((error: unknown) => {
      // A fault of this record alone must not take the rest of the capture with it.
      if (!(error instanceof CodedError) || run.endedBy !== undefined) throw error;
    });
}

/** One record for each server that proved itself: how, and with which chain. */
async function* certificates(
  page: CapturePage,
  exchanges: readonly Exchange[],
  pageId: string,
  date: string,
): AsyncGenerator<WarcRecord> {
  const seen = new Set<string>();
  for (const { url, answer, session } of exchanges) {
    if (answer?.security === undefined) continue;
    const { origin } = new URL(url);
    if (seen.has(origin)) continue;
    seen.add(origin);
    const asking = [session, page.session].map(async (from) => {
      const { tableNames } = await from.send('Network.getCertificate', { origin });
      return tableNames;
    });
    const chain = await within(Promise.any(asking), 2_000, 'certificate').catch(() => []);
    yield metadataRecord(`${origin}/`, date, [['WARC-Page-ID', pageId]], {
      tls: answer.security,
      // Each as the server sent it, its own first.
      certificates: chain.map(pem),
    });
  }
}

function pem(base64Der: string): string {
  const lines = base64Der.match(/.{1,64}/gu) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
