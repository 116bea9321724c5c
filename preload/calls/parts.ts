/** What the calls of every topic are made of: the shape of a call, and the arguments that several share. */
import { z } from 'zod';

/**
 * Who answers a call.
 *
 * - `shell`: Electron's main process (dialogs, the window itself)
 * - `engine`: the engine, whoever asks
 * - `preload`: Electron's main process, but only for the preload script, which alone can tell where a dropped file lies;
 *   the page gives it files and gets {@link PlaceHandle}s
 * - `host`: the engine, but only for the process that started it (shell, command line, tests); the window cannot
 *   reach these. Paths cross only here; the window holds {@link PlaceHandle}s.
 */
export type Home = 'shell' | 'engine' | 'preload' | 'host';

export interface Call<H extends Home, A extends z.ZodType, R> {
  readonly home: H;
  readonly args: A;
  /** Carries the type of the answer; never has a value. */
  readonly answer?: R;
}

export const answering =
  <R>() =>
  <H extends Home, A extends z.ZodType>(home: H, args: A): Call<H, A, R> => ({ home, args });

export const nothing = z.strictObject({});
export const handle = z.string().regex(/^[0-9a-f]{32}$/u);
export const placeHandle = handle.brand('PlaceHandle');
export const jobId = z.uuid().brand('JobId');
export const exhibitNumber = z.int().min(1).max(999_999_999);
export const ticket = handle.brand('Ticket');
export const label = z.string().trim().min(1).max(80);
/** UTF-8 bytes, so that the copy can be wiped after use (a string cannot). */
export const passphrase = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.length > 0 && value.length <= 1024,
);
/** Recovery words, UTF-8 as typed: 24 and what somebody writes between them. */
export const secretWords = z.custom<Uint8Array>(
  (value) => value instanceof Uint8Array && value.length > 0 && value.length <= 4096,
);
export const underEighteen = z.enum(['no', 'yes', 'unsure']);
export const address = z.string().min(1).max(8192);
export const scale = z.union([z.literal(1), z.literal(2)]);
export const paper = z.enum(['letter', 'a4']);
/** How far a long page is followed, where the person asks for more than usual: CSS pixels, and screens. */
export const limits = z.strictObject({
  pixels: z.int().min(1).max(400_000).optional(),
  screens: z.int().min(1).max(500).optional(),
});
export const sessionId = handle;
export const proxyAddress = z.string().min(1).max(2048);
/** A part of a list. */
export const part = { offset: z.int().min(0).optional(), limit: z.int().min(1).max(1000).optional() };

/** A folder or file that the person chose in a dialog (or named on the command line). Valid while the engine runs. */
export type PlaceHandle = z.infer<typeof placeHandle>;
export type JobId = z.infer<typeof jobId>;
/** The right to read one revealed artifact until it is covered again or the vault is locked. */
export type Ticket = z.infer<typeof ticket>;
export type UnderEighteen = z.infer<typeof underEighteen>;

export interface Place {
  readonly handle: PlaceHandle;
  /** For the eye only: the folder's or file's own name, without its path. */
  readonly name: string;
}
