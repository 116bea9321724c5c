import { z } from 'zod';
import { safetyDefaults, type SafetySettings } from '../core/safety.ts';
import { prepared, type CipherDatabase } from './db.ts';
import { transact, type VaultSession } from './session.ts';

/** As the rows are named (FORMAT.md, "Database"). */
const rows = {
  autoLockMinutes: 'auto-lock-minutes',
  hiddenFromCapture: 'hidden-from-capture',
  afterHiding: 'after-hiding',
} as const satisfies Record<keyof SafetySettings, string>;

/** A newer version may know more values: what this one does not know is as careful as at the beginning. */
const shape: z.ZodType<SafetySettings> = z.strictObject({
  autoLockMinutes: z
    .union([z.literal(5), z.literal(10), z.literal(15), z.literal(30)])
    .catch(safetyDefaults.autoLockMinutes),
  hiddenFromCapture: z.boolean().catch(safetyDefaults.hiddenFromCapture),
  afterHiding: z.enum(['close', 'stay']).catch(safetyDefaults.afterHiding),
});

export type SafetyChange = { readonly [K in keyof SafetySettings]?: SafetySettings[K] | undefined };

export function safetySettings({ db }: VaultSession): SafetySettings {
  const kept: Record<string, unknown> = { ...safetyDefaults };
  for (const [key, name] of Object.entries(rows)) {
    const value = valueOf(db, name);
    if (value !== undefined) kept[key] = value;
  }
  return shape.parse(kept);
}

/** @throws CodedError `disk-full`, `write-failed` */
export function changeSafetySettings(session: VaultSession, change: SafetyChange): SafetySettings {
  const before = safetySettings(session);
  const changed: Record<string, string | number | boolean> = {};
  for (const [key, name] of Object.entries(rows)) {
    const value = change[key as keyof SafetySettings];
    if (value !== undefined && value !== before[key as keyof SafetySettings]) changed[name] = value;
  }
  if (Object.keys(changed).length === 0) return before;
  const { db, custody } = session;
  transact(session, () => {
    const keep = prepared<unknown[]>(
      db,
      'INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
    );
    for (const [name, value] of Object.entries(changed)) keep.run(name, JSON.stringify(value));
    custody.append(session.person, 'settings-changed', null, changed);
  });
  return safetySettings(session);
}

function valueOf(db: CipherDatabase, name: string): unknown {
  const text: unknown = prepared<unknown[]>(db, 'SELECT value FROM settings WHERE name = ?')
    .pluck()
    .get(name);
  return typeof text === 'string' ? JSON.parse(text) : undefined;
}
