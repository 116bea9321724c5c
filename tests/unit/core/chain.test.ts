import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asId, asSha256Hex, utcInstant, type ExhibitId } from '../../../main/core/brands.ts';
import { canonicalBytes, sha256 } from '../../../main/core/canonical.ts';
import {
  chainFault,
  chainStart,
  custodyActions,
  entryBytes,
  entryHash,
  type CustodyEntry,
  type SealedCustodyEntry,
} from '../../../main/core/chain.ts';

type Link = Pick<SealedCustodyEntry, 'entry' | 'hash'>;

const facts = fc.record({
  at: fc.integer({ min: 0, max: 4_000_000_000_000 }).map(utcInstant),
  actor: fc.string(),
  action: fc.constantFrom(...custodyActions),
  exhibit: fc.option(fc.constant(asId<ExhibitId>('ab'.repeat(16)))),
  detail: fc.oneof(fc.constant(null), fc.string(), fc.record({ record: fc.string() })),
});

function chained(entries: readonly Omit<CustodyEntry, 'sequence' | 'previous'>[]): Link[] {
  const links: Link[] = [];
  for (const entry of entries) {
    const last = links.at(-1);
    const next = { ...entry, sequence: links.length + 1, previous: last?.hash ?? chainStart };
    links.push({ entry: next, hash: entryHash(next) });
  }
  return links;
}

function faultIn(links: readonly Link[]): string | undefined {
  let before = { sequence: 0, hash: chainStart };
  for (const link of links) {
    const fault = chainFault(before, link);
    if (fault !== undefined) return fault;
    before = { sequence: link.entry.sequence, hash: link.hash };
  }
  return undefined;
}

const chain = fc.array(facts, { minLength: 2, maxLength: 12 }).map(chained);

describe('the custody chain', () => {
  it('holds as it was written', () => {
    fc.assert(
      fc.property(chain, (links) => {
        expect(faultIn(links)).toBeUndefined();
      }),
    );
  });

  it('shows an entry left out, unless it is the last', () => {
    fc.assert(
      fc.property(chain, fc.nat(), (links, pick) => {
        const at = pick % (links.length - 1);
        expect(faultIn(links.toSpliced(at, 1))).toMatch(/does not follow/u);
      }),
    );
  });

  it('shows two entries exchanged, one repeated and one put in', () => {
    fc.assert(
      fc.property(chain, fc.nat(), (links, pick) => {
        const at = pick % (links.length - 1);
        const [one, two] = links.slice(at, at + 2);
        if (one === undefined || two === undefined) throw new Error('two entries');
        expect(faultIn(links.toSpliced(at, 2, two, one))).toBeDefined();
        expect(faultIn(links.toSpliced(at, 0, one))).toBeDefined();
      }),
    );
  });

  it('shows any field of any entry changed, even when its own hash is made anew', () => {
    const changes: ((entry: CustodyEntry) => CustodyEntry)[] = [
      (entry) => ({ ...entry, at: utcInstant(Date.parse(entry.at) + 1) }),
      (entry) => ({ ...entry, actor: `${entry.actor}x` }),
      (entry) => ({ ...entry, action: entry.action === 'captured' ? 'imported' : 'captured' }),
      (entry) => ({ ...entry, exhibit: entry.exhibit === null ? asId<ExhibitId>('cd'.repeat(16)) : null }),
      (entry) => ({ ...entry, detail: { was: entry.detail } }),
      (entry) => ({ ...entry, previous: asSha256Hex('1'.repeat(64)) }),
      (entry) => ({ ...entry, sequence: entry.sequence + 1 }),
    ];
    fc.assert(
      fc.property(
        chain,
        fc.nat(),
        fc.constantFrom(...changes),
        fc.boolean(),
        (links, pick, change, rehash) => {
          const at = pick % (links.length - 1);
          const link = links[at];
          if (link === undefined) throw new Error('an entry');
          const entry = change(link.entry);
          const forged = { entry, hash: rehash ? entryHash(entry) : link.hash };
          expect(faultIn(links.with(at, forged))).toBeDefined();
        },
      ),
    );
  });

  it('hashes the canonical bytes of exactly the seven fields', () => {
    const [link] = chained([
      { at: utcInstant(0), actor: 'Ana', action: 'captured', exhibit: null, detail: { b: 1, a: 2 } },
    ]);
    if (link === undefined) throw new Error('an entry');
    const text =
      '{"action":"captured","actor":"Ana","at":"1970-01-01T00:00:00.000Z","detail":{"a":2,"b":1},' +
      `"exhibit":null,"previous":"${'0'.repeat(64)}","sequence":1}`;
    expect(entryBytes(link.entry).toString('utf8')).toBe(text);
    expect(link.hash).toBe(sha256(Buffer.from(text, 'utf8')));
    const extra = { ...link.entry, more: 'x' };
    expect(entryBytes(extra).equals(canonicalBytes(JSON.parse(text) as never))).toBe(true);
  });
});
