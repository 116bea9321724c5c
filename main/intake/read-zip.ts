import { CodedError } from '../../preload/errors.ts';
import type { Json } from '../core/canonical.ts';
import { openZip, type ZipMember } from './archive.ts';
import { chatLimits, mayBeChat, readChat } from './read-chat.ts';
import { attach, warn, type ReadOut } from './read-out.ts';
import { nameDiffers, sniffedBytes, sniffMediaType } from './sniff.ts';
import type { Source } from './source.ts';

/** Kinds that are archives themselves; documents of an office are zips, too, but nobody packs evidence into them. */
const archives =
  /^application\/(?:zip|x-7z-compressed|x-rar-compressed|vnd\.rar|gzip|x-tar|x-bzip2|x-xz|zstd)$/u;
const mostChats = 50;
/** Unpacked once, in memory; larger ones twice, the first time only their start. */
const smallBytes = 1024 * 1024;

/**
 * Lays the files of a zip beside it and reads the chats among them. Every entry of its list is in the record, with
 * the name that the archive gives it and, where it was not laid beside it, why.
 *
 * @param onProgress members done, of how many
 * @returns the list, for the manifest
 */
export async function readZipOut(
  out: ReadOut,
  source: Source,
  onProgress: (done: number, total: number) => void,
): Promise<readonly Json[]> {
  const zip = await openZip(source);
  const list: Json[] = [];
  let chats = 0;
  try {
    for (const [at, member] of zip.members.entries()) {
      if (out.signal.aborted) throw new CodedError('cancelled');
      onProgress(at, zip.members.length);
      if (member.hasBadName) warn(out, 'name-cut', 'the name of a file in the archive');
      if (member.fault !== null) warn(out, member.fault, 'at least one file of the archive');
      const kept = member.fault === null ? await keepMember(out, member, chats < mostChats) : null;
      if (kept?.isChat === true) chats++;
      list.push({
        nameInArchive: member.nameInArchive,
        modified: member.modified ?? 'not collected',
        bytes: member.bytes,
        name: kept?.name ?? null,
        sha256: kept?.sha256 ?? null,
        fault: kept === null ? (member.fault ?? 'archive-damaged') : null,
      });
    }
  } finally {
    await zip.close();
  }
  return list;
}

interface KeptMember {
  readonly name: string;
  readonly sha256: string;
  readonly isChat: boolean;
}

/** @returns null when its content could not be had whole: nothing of it is kept then but in the archive */
async function keepMember(out: ReadOut, member: ZipMember, readsChat: boolean): Promise<KeptMember | null> {
  try {
    const small = member.bytes <= smallBytes ? await wholeOf(member) : undefined;
    const start = small?.subarray(0, sniffedBytes) ?? (await startOf(member));
    const mediaType = await sniffMediaType(start, member.nameInArchive);
    if (archives.test(mediaType)) warn(out, 'archive-nested', 'at least one file of the archive');
    if (nameDiffers(member.nameInArchive, mediaType))
      warn(out, 'name-differs', 'at least one file of the archive');
    const isText = readsChat && mayBeChat(mediaType) && member.bytes <= chatLimits.bytes;
    const whole = small ?? (isText ? await wholeOf(member) : undefined);
    const kept = await attach(out, baseName(member.nameInArchive), mediaType, whole ?? member.read());
    const isChat =
      isText &&
      whole !== undefined &&
      (await readChat(out, kept, baseName(member.nameInArchive), new TextDecoder().decode(whole)));
    return { name: kept.name, sha256: kept.sha256, isChat };
  } catch (error) {
    if (error instanceof CodedError) throw error;
    warn(out, 'archive-damaged', 'at least one file of the archive');
    return null;
  }
}

const baseName = (name: string): string => name.split(/[/\\]/u).at(-1) ?? '';

async function startOf(member: ZipMember): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  for await (const part of member.read()) {
    parts.push(part);
    bytes += part.length;
    if (bytes >= sniffedBytes) break;
  }
  return Buffer.concat(parts).subarray(0, sniffedBytes);
}

async function wholeOf(member: ZipMember): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of member.read()) parts.push(part);
  return Buffer.concat(parts);
}
