/** A vault with many made-up exhibits, filled as quickly as a vault can be: one transaction, no files. */
import { createHash } from 'node:crypto';
import { asId, asSha256Hex, utcInstant, type ArtifactId, type ExhibitId } from '../../main/core/brands.ts';
import { closeSession, openSession } from '../../main/vault/open.ts';
import { VaultPlaces } from '../../main/vault/places.ts';
import { Vault } from '../../main/vault/vault.ts';

const vocabulary =
  'picture post uploaded tuesday friend message threat profile group page account said because never again'.split(
    ' ',
  );
const wordOf = (index: number): string => vocabulary[index % vocabulary.length] ?? '';
const idOf = <Id extends ExhibitId | ArtifactId>(text: string): Id =>
  asId<Id>(createHash('sha256').update(text).digest('hex').slice(0, 32));

/** The word that only the exhibit of that number has. */
export const rareWord = (number: number): string => `nr${number}`;

/** @param passphrase is wiped by the vault; give each call bytes of its own */
export async function fillVault(folder: string, count: number, passphrase: () => Buffer): Promise<void> {
  const kdf = { passes: 3, memoryMiB: 256 };
  const made = await Vault.create(folder, { passphrase: passphrase(), person: 'Ana', now: Date.now, kdf });
  made.close();
  const session = await openSession(new VaultPlaces(folder), { passphrase: passphrase(), now: Date.now });
  session.db.transaction(() => {
    for (let number = 1; number <= count; number++) {
      const captured = number % 3 !== 0;
      const at = Date.UTC(2024, 0, 1) + number * 600_000;
      session.records.add(
        idOf<ExhibitId>(`exhibit ${number}`),
        {
          origin: captured ? 'capture' : 'import',
          state: 'complete',
          looksLike: captured ? 'page' : null,
          title: `Page ${number} ${wordOf(number)}`,
          url: captured ? `https://www.site${number % 40}.example/p/${number}` : null,
          finalUrl: null,
          savedAt: utcInstant(at),
          savedLocal: `${new Date(at).toISOString().slice(0, 19).replace('T', ' ')} +00:00 (UTC)`,
          warnings: [],
        },
        'Ana',
        [
          {
            id: idOf<ArtifactId>(`file ${number}`),
            role: captured ? 'screenshot' : 'original',
            name: captured ? 'screenshot.png' : `original/IMG_${number}.jpg`,
            mediaType: number % 2 === 0 ? 'video/mp4' : 'image/png',
            bytes: 5,
            sha256: asSha256Hex('0'.repeat(64)),
          },
        ],
        `${Array.from({ length: 60 }, (_, k) => wordOf(number * 7 + k * k)).join(' ')} ${rareWord(number)}`,
      );
    }
  })();
  closeSession(session);
}
