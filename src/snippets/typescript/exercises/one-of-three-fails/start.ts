/** Asks the service `name`; rejects when `signal` is aborted. */
export type Call = (
  name: string,
  signal: AbortSignal,
) => Promise<string>;

/**
 * Gives the answers in the order of `names`. When a call fails,
 * rejects with `name: message` and the error as its cause.
 *
 * Now it asks one service after another. Ask all at once; when one
 * fails, cancel the others, and reject when they have ended.
 */
export async function callAll(
  names: string[],
  call: Call,
): Promise<string[]> {
  const { signal } = new AbortController();
  const answers: string[] = [];
  for (const name of names) {
    try {
      answers.push(await call(name, signal));
    } catch (cause) {
      const { message } = cause as Error;
      throw new Error(`${name}: ${message}`, { cause });
    }
  }
  return answers;
}
