/**
 * Does the same to many, a few of them at a time, begun in their order.
 *
 * @throws what the first failure was; nothing more is begun after it, and nothing is under way any more
 */
export async function sideBySide<T>(
  all: Iterable<T>,
  most: number,
  work: (one: T) => Promise<unknown>,
): Promise<void> {
  const rest = all[Symbol.iterator]();
  let fault: { readonly error: unknown } | undefined;
  const goThrough = async (): Promise<void> => {
    for (let next = rest.next(); next.done !== true && fault === undefined; next = rest.next()) {
      try {
        await work(next.value);
      } catch (error) {
        fault ??= { error };
      }
    }
  };
  await Promise.all(Array.from({ length: most }, goThrough));
  if (fault !== undefined) throw fault.error;
}
