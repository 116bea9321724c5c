import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { protocol, type Session } from 'electron';
import { contract, type PlainFile, type Ticket } from '../../preload/contract.ts';
import type { Result } from '../../preload/errors.ts';
import type { EngineHost } from './engine-host.ts';
import {
  byteRange,
  evidenceContentType,
  evidenceHeaders,
  staticFile,
  ticketIn,
  windowHeaders,
  type ByteRange,
} from './policy.ts';

/** The most that one `readRevealed` gives. Larger messages stall the main process. */
const partBytes = 1_048_576;

/** Before the app is ready. */
export function registerScheme(): void {
  const privileges = { standard: true, secure: true, supportFetchAPI: true, corsEnabled: true, stream: true };
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges }]);
}

/**
 * Answers `app://` in one session: the built window, and revealed evidence straight out of the engine, never
 * through a file.
 *
 * @param folder where the renderer was built to
 */
export function serveApp(ses: Session, folder: string, engine: EngineHost): void {
  ses.protocol.handle('app', (request) =>
    new URL(request.url).host === 'evidence' ? evidence(request, engine) : windowFile(request, folder),
  );
}

/** Answers `app://` for the cover: the built files, and never any evidence. */
export function serveCover(ses: Session, folder: string): void {
  ses.protocol.handle('app', (request) => windowFile(request, folder));
}

async function windowFile(request: Request, folder: string): Promise<Response> {
  const file = request.method === 'GET' ? staticFile(request.url) : undefined;
  if (file === undefined) return new Response(null, { status: 404, headers: windowHeaders });
  try {
    const bytes = new Uint8Array(await readFile(join(folder, file.path)));
    return new Response(bytes, { headers: { ...windowHeaders, 'Content-Type': file.contentType } });
  } catch {
    return new Response(null, { status: 404, headers: windowHeaders });
  }
}

async function evidence(request: Request, engine: EngineHost): Promise<Response> {
  const refuse = (status: number, extra: Readonly<Record<string, string>> = {}): Response =>
    new Response(null, { status, headers: { ...evidenceHeaders, ...extra } });
  if (request.method === 'OPTIONS') return refuse(204);
  const parsed = contract.readRevealed.args.shape.ticket.safeParse(ticketIn(request.url));
  if (request.method !== 'GET' || !parsed.success) return refuse(404);
  const about = await readPart(engine, parsed.data, 0, 0);
  if (!about.ok) return refuse(404);
  const { bytes, mediaType } = about.value;
  const range = byteRange(request.headers.get('range'), bytes);
  if (range === undefined) return refuse(416, { 'Content-Range': `bytes */${bytes}` });
  const headers: Record<string, string> = {
    ...evidenceHeaders,
    'Content-Type': evidenceContentType(mediaType),
    'Content-Disposition': 'inline',
    'Content-Length': String(range.end - range.start),
    'Accept-Ranges': 'bytes',
  };
  if (range.partial) headers['Content-Range'] = `bytes ${range.start}-${range.end - 1}/${bytes}`;
  return new Response(partsOf(engine, parsed.data, range), { status: range.partial ? 206 : 200, headers });
}

function readPart(
  engine: EngineHost,
  ticket: Ticket,
  offset: number,
  length: number,
): Promise<Result<PlainFile>> {
  return engine.call('readRevealed', { ticket, offset, length });
}

function partsOf(engine: EngineHost, ticket: Ticket, range: ByteRange): ReadableStream<Uint8Array> {
  let at = range.start;
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      if (at >= range.end) {
        controller.close();
        return;
      }
      const read = await readPart(engine, ticket, at, Math.min(partBytes, range.end - at));
      // Covered or locked while it was being read: the picture stops, it is not shown cut short as if whole.
      if (!read.ok || read.value.part.length === 0) {
        controller.error(new Error(read.ok ? 'read-failed' : read.code));
        return;
      }
      at += read.value.part.length;
      controller.enqueue(new Uint8Array(read.value.part));
      if (at >= range.end) controller.close();
    },
  });
}
