/** Asks the service `name`; rejects when `signal` is aborted. */
export type Call = (
  name: string,
  signal: AbortSignal,
) => Promise<string>;

/**
 * Gives the answers in the order of `names`. When a call fails,
 * rejects with `name: message` and the error as its cause.
 */
export async function callAll(
  names: string[],
  call: Call,
): Promise<string[]> {
  const stop = new AbortController();
  const calls = names.map(async (name) => {
    try {
      return await call(name, stop.signal);
    } catch (cause) {
      const { message } = cause as Error;
      // The first reason stays: later ones are ignored.
      stop.abort(new Error(`${name}: ${message}`, { cause }));
      throw cause;
    }
  });
  await Promise.allSettled(calls);
  stop.signal.throwIfAborted();
  return Promise.all(calls);
}
