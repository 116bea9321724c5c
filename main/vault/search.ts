/**
 * What a person typed, as an FTS5 expression: every word must occur, the last letters of each may be missing. Each word
 * becomes a quoted phrase of letters and digits only, so that no query operator can be typed, by accident or not.
 *
 * @returns undefined when nothing was typed, null when nothing that was typed can be looked for
 */
export function matchExpression(search: string): string | undefined | null {
  const typed = search.trim();
  if (typed === '') return undefined;
  const phrases = typed
    .split(/\s+/u)
    .map((word) => word.match(/[\p{L}\p{N}\p{M}\p{Co}]+/gu)?.join(' '))
    .filter((phrase) => phrase !== undefined);
  return phrases.length === 0 ? null : phrases.map((phrase) => `"${phrase}"*`).join(' AND ');
}

/**
 * The same for what the person wrote down. While somebody helps, what is in private notes is not even found.
 *
 * @param match of {@link matchExpression}
 */
export function recordExpression(match: string, helper: string | null): string {
  return helper === null ? match : `words : (${match})`;
}
