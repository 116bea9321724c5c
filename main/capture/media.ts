import { headerOf } from './exchanges.ts';
import { download, emptyTally, type DownloadLimits } from './media-download.ts';
import { isPlaylistAddress, sortMedia, type MediaFound, type Wanted } from './media-found.ts';
import { fetchPlaylist, joinSegments } from './media-hls.ts';
import { MediaLog } from './media-log.ts';
import { bareType, fileNameFor } from './media-name.ts';
import { findMedia } from './media-scripts.ts';
import { MediaTab, type OpenedFile } from './media-tab.ts';
import type { CapturePage } from './page.ts';
import type { Findings } from './record.ts';
import type { Run, StepTools } from './run.ts';

export const mediaLimits = {
  files: 40,
  /** Of all media of one page together. */
  bytes: 8 * 1024 * 1024 * 1024,
  /** Kept back of the capture's time for closing and the manifest. */
  reserve: 2_500,
} as const;

const mebibyte = 1024 * 1024;
/**
 * Saves the videos and sounds of the page whole, each as a file of its own.
 *
 * @returns whether the page's main content is a video that could not be had
 */
export async function saveMedia(page: CapturePage, run: Run, found: Findings): Promise<boolean> {
  const world = await page.world().catch(() => undefined);
  const elements = (await world?.call(findMedia).catch(() => undefined)) ?? [];
  const sorted = sortMedia(elements, page.network.exchanges.list());
  if (sorted.files.length + sorted.fed.length + sorted.playlists.length === 0) return false;
  const time = Math.max(0, run.left() - mediaLimits.reserve);
  let missing = false;
  await run.step('media', time, async (tools) => {
    const saver = new MediaSaver(page, run, found, tools, performance.now() + time * 0.95);
    try {
      missing = await saver.saveAll(sorted);
    } finally {
      await saver.close();
    }
  });
  return missing;
}

class MediaSaver {
  readonly #page: CapturePage;
  readonly #run: Run;
  readonly #log: MediaLog;
  readonly #tools: StepTools;
  readonly #until: number;
  readonly #referrer: string;
  readonly #taken = new Set<string>();
  #tab: MediaTab | undefined;
  #bytes = 0;

  constructor(page: CapturePage, run: Run, found: Findings, tools: StepTools, until: number) {
    this.#page = page;
    this.#run = run;
    this.#log = new MediaLog(run, found.media);
    this.#tools = tools;
    this.#until = until;
    this.#referrer = page.network.page?.url ?? '';
  }

  async saveAll({ files, fed, playlists, parts, partBytes, dash }: MediaFound): Promise<boolean> {
    let mainMissing = false;
    const wanted = files.slice(0, mediaLimits.files);
    if (files.length > wanted.length) {
      this.#run.warn('media-not-had', `${files.length} files, of which ${wanted.length} were asked for`);
    }
    for (const one of wanted) {
      const had = await this.#saveOne(one);
      mainMissing ||= !had && one.isMain;
    }
    const isDash = dash.length > 0;
    let fromPlaylist = false;
    const lists = await this.#tops(playlists);
    for (const address of lists) fromPlaylist = (await this.#savePlaylist('video', address)) || fromPlaylist;
    for (const one of fed) {
      const address = one.addresses[0] ?? 'blob:';
      if (one.isProtected) this.#log.copyProtected(one.kind, address);
      else if (parts > 0 && !fromPlaylist)
        this.#log.inRecord(one.kind, address, parts, isDash ? this.#log.notJoined(dash, partBytes) : '');
      else if (!fromPlaylist)
        this.#log.notHad(one.kind, address, 'It was put together by the page, and its parts were not seen.');
      mainMissing ||= one.isMain && (one.isProtected || ((parts === 0 || isDash) && !fromPlaylist));
    }
    return mainMissing;
  }

  async close(): Promise<void> {
    await this.#tab?.close();
  }

  async #open(): Promise<MediaTab> {
    this.#tab ??= await MediaTab.open(this.#page);
    return this.#tab;
  }

  /** A master playlist speaks for the playlists that it names; those are not saved a second time. */
  async #tops(playlists: readonly string[]): Promise<string[]> {
    const named = new Set<string>();
    for (const address of playlists) {
      const playlist = await this.#playlistAt(address).catch(() => undefined);
      if (playlist?.kind === 'master') for (const inner of playlist.all) named.add(inner);
    }
    return playlists.filter((address) => !named.has(address));
  }

  async #playlistAt(address: string): ReturnType<typeof fetchPlaylist> {
    return fetchPlaylist(await this.#open(), address, this.#referrer);
  }

  async #saveOne({ kind, addresses, isProtected }: Wanted): Promise<boolean> {
    const first = addresses[0] ?? '';
    if (isProtected) {
      this.#log.copyProtected(kind, first);
      return false;
    }
    let why = '';
    for (const address of addresses) {
      if (isPlaylistAddress(address)) return this.#savePlaylist(kind, address);
      try {
        const opened = await (await this.#open()).request({ url: address, referrer: this.#referrer });
        const type = bareType(headerOf(opened.headers, 'content-type'));
        if (opened.status === 200 && !/mpegurl|html/u.test(type)) {
          return await this.#saveFile(kind, address, type, opened);
        }
        await opened.parts.return(undefined);
        if (opened.status === 200 && type.includes('mpegurl')) return await this.#savePlaylist(kind, address);
        why = `The site answered with status ${opened.status} and type ${type}.`;
      } catch (error) {
        if (this.#tools.signal.aborted) throw error;
        why = this.#log.refusal(address, error);
      }
    }
    this.#log.notHad(kind, first, why);
    return false;
  }

  async #saveFile(
    kind: Wanted['kind'],
    address: string,
    mediaType: string,
    opened: OpenedFile,
  ): Promise<boolean> {
    const tally = { ...emptyTally(), requests: 1 };
    const name = fileNameFor('media', { address, mediaType }, this.#taken);
    const request = { url: address, referrer: this.#referrer };
    const body = download(await this.#open(), request, opened, tally, this.#limits());
    const { signal } = this.#tools;
    const artifact = await this.#run.deposit.put({ role: 'media', name, mediaType, body }, signal);
    const length = tally.total === undefined ? ' The server did not say how long it is.' : '';
    this.#log.had(kind, address, 'asked-again', artifact, tally, `Saved as the server gives it.${length}`);
    return tally.cut === undefined;
  }

  async #savePlaylist(kind: Wanted['kind'], address: string): Promise<boolean> {
    try {
      let playlist = await this.#playlistAt(address);
      if (playlist.kind === 'master') {
        const { video, audio, choice } = playlist;
        playlist = await this.#playlistAt(video);
        const had = await this.#saveSegments(kind, video, playlist, `The playlist offers ${choice}.`);
        if (audio === undefined) return had;
        const sound = await this.#playlistAt(audio);
        return (
          (await this.#saveSegments('audio', audio, sound, 'The sound that belongs to the video.')) && had
        );
      }
      return await this.#saveSegments(kind, address, playlist, '');
    } catch (error) {
      if (this.#tools.signal.aborted) throw error;
      this.#log.notHad(kind, address, this.#log.refusal(address, error));
      return false;
    }
  }

  async #saveSegments(
    kind: Wanted['kind'],
    address: string,
    playlist: Awaited<ReturnType<typeof fetchPlaylist>>,
    choice: string,
  ): Promise<boolean> {
    if (playlist.kind === 'protected') {
      this.#log.copyProtected(kind, address);
      return false;
    }
    if (playlist.kind !== 'media' || playlist.segments.length === 0) {
      this.#log.notHad(kind, address, 'Its playlist could not be read.');
      return false;
    }
    const { segments, live } = playlist;
    const tally = emptyTally();
    const fragmented = segments[0]?.init !== undefined;
    const mediaType = fragmented ? (kind === 'audio' ? 'audio/mp4' : 'video/mp4') : 'video/mp2t';
    const stem =
      new URL(address).pathname
        .split('/')
        .at(-1)
        ?.replace(/\.m3u8$/iu, '') ?? '';
    const suggested = `${stem}${fragmented ? '.mp4' : '.ts'}`;
    const name = fileNameFor('media', { address, mediaType, suggested }, this.#taken);
    const body = joinSegments(await this.#open(), segments, this.#referrer, tally, this.#limits());
    const { signal } = this.#tools;
    const artifact = await this.#run.deposit.put({ role: 'media', name, mediaType, body }, signal);
    const told = [
      segments.length === 1
        ? 'Put together from the one part that the playlist names.'
        : `Put together from the ${segments.length} parts that the playlist names.`,
      choice,
      live ? 'It is sent live: these are the parts that were on offer at that moment.' : '',
    ];
    this.#log.had(kind, address, 'playlist', artifact, tally, told.filter(Boolean).join(' '));
    return tally.cut === undefined;
  }

  #limits(): DownloadLimits {
    const before = this.#bytes;
    return {
      most: mediaLimits.bytes - before,
      until: this.#until,
      signal: this.#tools.signal,
      onBytes: ({ bytes, total }) => {
        this.#bytes = before + bytes;
        const all = Math.ceil((before + (total ?? bytes)) / mebibyte);
        this.#tools.progress(Math.floor(this.#bytes / mebibyte), all);
      },
    };
  }
}
