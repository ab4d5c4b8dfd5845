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
 */
export async function firstAnswer(
  mirrors: string[],
  ask: Ask,
): Promise<string> {
  const stop = new AbortController();
  const asked = mirrors.map((mirror) => ask(mirror, stop.signal));
  try {
    return await Promise.any(asked);
  } finally {
    stop.abort();
    // Never rejects: the losers take their leave.
    await Promise.allSettled(asked);
  }
}
