import { useState } from 'react';
import type { ErrorCode } from '../../../preload/errors.ts';
import { ask, codeOf } from '../../locker.ts';
import { broughtPicture } from '../exhibit/pieces.ts';
import { useReveals, type Revealed } from '../../session/reveals.tsx';

/** Of a picture that was brought in there is no small one: Chromium draws the picture itself, small, in its sandbox. */
const largestDrawn = 30_000_000;

export interface SmallPicture {
  readonly revealed: Revealed | undefined;
  readonly opening: boolean;
  /** It was asked for, and there is none. */
  readonly none: boolean;
  readonly fault: ErrorCode | null;
  readonly turn: () => void;
}

/** The small picture of an exhibit: no byte of it is asked for before Reveal (LOOK, avoid). */
export function useSmallPicture(exhibit: number): SmallPicture {
  const { shown, faults, opening, reveal, cover } = useReveals();
  const [small, setSmall] = useState<string | 'none' | null>(null);
  const [code, setCode] = useState<ErrorCode | null>(null);
  const revealed = small === null ? undefined : shown.get(small);

  const show = async (): Promise<void> => {
    setCode(null);
    try {
      const { exhibit: whole } = await ask('showExhibit', { exhibit });
      const brought = broughtPicture(whole);
      const picture =
        whole.artifacts.find((artifact) => artifact.role === 'thumbnail') ??
        (brought !== undefined && brought.bytes <= largestDrawn ? brought : undefined);
      setSmall(picture?.id ?? 'none');
      if (picture !== undefined) reveal(picture.id);
    } catch (error) {
      setCode(codeOf(error));
    }
  };
  return {
    revealed,
    opening: small !== null && opening.has(small),
    none: small === 'none',
    fault: code ?? (small === null ? undefined : faults.get(small)) ?? null,
    turn: () => (revealed === undefined ? void show() : cover(small ?? '')),
  };
}
