import path from 'node:path';
import { safeFileName } from '../core/safe-name.ts';
import type { ArtifactId } from '../core/brands.ts';

/** Where everything stands in a vault folder. */
export class VaultPlaces {
  readonly folder: string;
  readonly keyFile: string;
  readonly spareKeyFile: string;
  readonly database: string;
  readonly objects: string;
  readonly temporary: string;
  readonly ballast: string;

  /** @param folder absolute */
  constructor(folder: string) {
    this.folder = folder;
    this.keyFile = path.join(folder, 'vault.key');
    this.spareKeyFile = path.join(folder, 'vault.key.bak');
    this.database = path.join(folder, 'vault.db');
    this.objects = path.join(folder, 'objects');
    this.temporary = path.join(folder, 'tmp');
    this.ballast = path.join(folder, 'ballast');
  }

  /** The folder's name without `.vault`. */
  get name(): string {
    return path.basename(this.folder).replace(/\.vault$/u, '');
  }

  objectFolder(id: ArtifactId): string {
    return path.join(this.objects, id.slice(0, 2));
  }

  segment(id: ArtifactId, segment: number): string {
    return path.join(this.objectFolder(id), segmentName(id, segment));
  }

  temporarySegment(id: ArtifactId, segment: number): string {
    return path.join(this.temporary, segmentName(id, segment));
  }
}

/** How a report names an object's file: relative, with slashes on every system. */
export function segmentPath(id: ArtifactId, segment: number): string {
  return `objects/${id.slice(0, 2)}/${segmentName(id, segment)}`;
}

export function segmentName(id: ArtifactId, segment: number): string {
  return `${id}.${String(segment).padStart(3, '0')}`;
}

const segmentFile = /^(?<id>[0-9a-f]{32})\.(?<segment>\d{3,})$/u;

/** @returns undefined when it is no segment's name, or stands in the wrong folder */
export function parseSegmentName(folder: string, name: string): { id: string; segment: number } | undefined {
  const { id, segment } = segmentFile.exec(name)?.groups ?? {};
  if (id === undefined || segment === undefined || id.slice(0, 2) !== folder) return undefined;
  return { id, segment: Number(segment) };
}

/** Whether a name can be written under any folder on any system without leaving it: `page.pdf`, `media/001.jpg`. */
export function isSafeRelativePath(name: string): boolean {
  return name.length <= 255 && name.split('/').every((part) => part !== '' && safeFileName(part) === part);
}
