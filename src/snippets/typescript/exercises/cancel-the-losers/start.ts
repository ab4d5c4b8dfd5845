/**
 * Asks one mirror. When `signal` is aborted it takes its leave of
 * the mirror, which needs a while, and then rejects.
 */
export type Ask = (
  mirror: string,
  signal: AbortSignal,
) => Promise<string>;

/**
 * Gives the answer of the mirror that is the first to succeed; an
 * AggregateError of all errors when none does.
 *
 * Now the losers go on. Cancel them, and return when they have
 * taken their leave.
 */
export async function firstAnswer(
  mirrors: string[],
  ask: Ask,
): Promise<string> {
  const { signal } = new AbortController();
  return Promise.any(mirrors.map((mirror) => ask(mirror, signal)));
}
