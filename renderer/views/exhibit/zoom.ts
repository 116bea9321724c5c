/** How large a picture is shown. Pure. */

/** `fit`: as wide as the place is, never larger than it is; a number: CSS pixels for each pixel of the picture. */
export type Zoom = 'fit' | number;

const steps = [0.1, 0.17, 0.25, 0.33, 0.5, 0.67, 0.8, 1, 1.25, 1.5, 2, 3, 4] as const;

/** @param shown how large it is at the moment, where `fit` is a number too */
export function larger(shown: number): Zoom {
  return steps.find((step) => step > shown * 1.01) ?? 4;
}

export function smaller(shown: number): Zoom {
  return steps.findLast((step) => step < shown * 0.99) ?? 0.1;
}

/** What a key with Ctrl (or the command key) asks for, as in every browser; undefined for any other key. */
export function zoomKey({ key }: { readonly key: string }, shown: number): Zoom | undefined {
  if (key === '+' || key === '=') return larger(shown);
  if (key === '-' || key === '_') return smaller(shown);
  return key === '0' ? 'fit' : undefined;
}
