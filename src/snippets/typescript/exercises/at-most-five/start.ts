export type Fetch = (url: string) => Promise<string>;

/**
 * Fetches all URLs and returns the results in their order. It runs
 * every fetch at once: let at most five run at a time.
 */
export async function fetchAll(
  urls: readonly string[],
  fetch: Fetch,
): Promise<PromiseSettledResult<string>[]> {
  return Promise.allSettled(urls.map((url) => fetch(url)));
}
