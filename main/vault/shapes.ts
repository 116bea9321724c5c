import { z } from 'zod';
import { asId, asSha256Hex, utcInstant, type ArtifactId, type ExhibitId } from '../core/brands.ts';

/** How text that was stored is read back into the core's checked types. */
export const sha256Text = z.string().transform((text, context) => {
  try {
    return asSha256Hex(text);
  } catch {
    context.addIssue('not a SHA-256');
    return z.NEVER;
  }
});

export const instant = z.iso.datetime({ precision: 3 }).transform((text) => utcInstant(Date.parse(text)));

const id = z.string().regex(/^[0-9a-f]{32}$/u);
export const exhibitId = id.transform((text) => asId<ExhibitId>(text));
export const artifactId = id.transform((text) => asId<ArtifactId>(text));

const word = /^[a-z0-9-]{1,64}$/u;

/**
 * A word of one of the core's growing lists (roles, page kinds, warnings, custody actions). One that this version does
 * not know is let through: a vault that a later version added to must not look damaged here.
 */
export const wordOf = <T extends string>() =>
  z.custom<T>((value) => typeof value === 'string' && word.test(value));
