export type Fetch = (url: string) => Promise<string>;

class Semaphore {
  #free: number;
  #waiting: (() => void)[] = [];

  constructor(permits: number) {
    this.#free = permits;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.#free > 0) this.#free -= 1;
    else await new Promise<void>((go) => this.#waiting.push(go));
    try {
      return await work();
    } finally {
      // After an error as well: hands the place on or frees it.
      const next = this.#waiting.shift();
      if (next === undefined) this.#free += 1;
      else next();
    }
  }
}

/**
 * Fetches all URLs and returns the results in their order. At most
 * five fetches run at a time.
 */
export async function fetchAll(
  urls: readonly string[],
  fetch: Fetch,
): Promise<PromiseSettledResult<string>[]> {
  const places = new Semaphore(5);
  return Promise.allSettled(
    urls.map((url) => places.run(() => fetch(url))),
  );
}
