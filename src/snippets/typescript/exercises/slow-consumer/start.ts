/**
 * Gives the values, in their order, to `handle`, one at a time, and
 * makes the next ones while `handle` is at work. At most `limit`
 * values wait (1 or more), and one more is being made.
 *
 * Now all of them are made before `handle` sees the first. Let the
 * producer wait while `limit` values are waiting.
 */
export async function pump(
  values: Iterable<number>,
  _limit: number,
  handle: (value: number) => Promise<void>,
): Promise<void> {
  const waiting = [...values];
  for (const value of waiting) await handle(value);
}
