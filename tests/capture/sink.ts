import { createHash, randomBytes } from 'node:crypto';
import { createWriteStream, mkdirSync } from 'node:fs';
import { once } from 'node:events';
import { dirname, join } from 'node:path';
import { asId, asSha256Hex, type ArtifactId } from '../../main/core/brands.ts';
import type { Artifact, ArtifactSink } from '../../main/core/evidence.ts';

/** Puts files as they are into a folder, part by part. */
export function folderSink(folder: string): ArtifactSink & { readonly files: Artifact[] } {
  const files: Artifact[] = [];
  return {
    files,
    async put({ role, name, mediaType, body }) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      const out = createWriteStream(join(folder, name));
      const hash = createHash('sha256');
      let bytes = 0;
      try {
        for await (const part of body instanceof Uint8Array ? [body] : body) {
          hash.update(part);
          bytes += part.length;
          if (!out.write(part)) await once(out, 'drain');
        }
      } finally {
        out.end();
        await once(out, 'close');
      }
      const sha256 = asSha256Hex(hash.digest('hex'));
      const id = asId<ArtifactId>(randomBytes(16).toString('hex'));
      const artifact: Artifact = { id, role, name, mediaType, bytes, sha256 };
      files.push(artifact);
      return artifact;
    },
  };
}
