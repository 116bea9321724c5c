import { randomBytes } from 'node:crypto';
import type { PlainFile, Revealed, Ticket } from '../../preload/contract.ts';
import { CodedError } from '../../preload/errors.ts';
import type { ArtifactId } from '../core/brands.ts';
import type { Vault } from '../vault/vault.ts';

/**
 * Who may read which plain bytes at the moment. Nothing sensitive reaches the window before a reveal; each
 * reveal is one custody entry and one ticket, which ends with a cover or a lock.
 */
export class Reveals {
  readonly #open = new Map<Ticket, { readonly id: ArtifactId; readonly exhibit: number }>();

  /** @throws CodedError `artifact-not-found`, `exhibit-frozen` */
  reveal(vault: Vault, id: ArtifactId): Revealed {
    const { artifact, exhibit } = vault.artifact(id);
    vault.chart.mustNotBeFrozen(exhibit);
    vault.record('revealed', exhibit, { file: artifact.name });
    const ticket = randomBytes(16).toString('hex') as Ticket;
    this.#open.set(ticket, { id, exhibit });
    return {
      ticket,
      address: `app://evidence/${ticket}`,
      mediaType: artifact.mediaType,
      bytes: artifact.bytes,
    };
  }

  cover(ticket: Ticket): void {
    this.#open.delete(ticket);
  }

  coverAll(): void {
    this.#open.clear();
  }

  coverExhibit(exhibit: number): void {
    for (const [ticket, open] of this.#open) if (open.exhibit === exhibit) this.#open.delete(ticket);
  }

  /** @throws CodedError `cover-closed`, `object-damaged`, `object-missing` */
  async read(vault: Vault, ticket: Ticket, offset: number, length: number): Promise<PlainFile> {
    const id = this.#open.get(ticket)?.id;
    if (id === undefined) throw new CodedError('cover-closed');
    const { artifact } = vault.artifact(id);
    const wanted = Math.max(0, Math.min(length, artifact.bytes - offset));
    const part = wanted === 0 ? Buffer.alloc(0) : await vault.readArtifact(id, offset, wanted);
    return { mediaType: artifact.mediaType, bytes: artifact.bytes, part };
  }
}
