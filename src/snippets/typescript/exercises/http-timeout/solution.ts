/** How long `get` waits, in milliseconds. */
export const LIMIT = 5000;

/**
 * Returns the body of the answer from `url`. After `limit` it gives
 * up, whatever has arrived by then, and rejects with an error whose
 * name is TimeoutError. An answer that is not 2xx is an error too.
 */
export async function get(
  url: string,
  limit = LIMIT,
): Promise<string> {
  // Ends the request, also while its body is read.
  const signal = AbortSignal.timeout(limit);
  const response = await fetch(url, { signal });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`status ${response.status}`);
  }
  return response.text();
}
