/** What came back from a call. */
export interface Answer {
  readonly status: number;
  readonly statusText: string;
  /** Those that say something of the answer, in the order of `HEADERS`. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly isJson: boolean;
  /** Pretty where it is JSON, and cut where it is long. */
  readonly body: string;
  /** Whether `body` is only the beginning. */
  readonly isCut: boolean;
}

const HEADERS = ['content-type', 'etag', 'cache-control', 'vary', 'link', 'allow', 'location'];
/** More characters make a page slow that colours them. */
const LONGEST = 12_000;

/** Gives what is shown of a response. */
export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const isJson = /^application\/(?:[\w.+-]+\+)?json\b/.test(
    response.headers.get('content-type') ?? '',
  );
  const whole = isJson ? prettify(text) : '';
  return {
    status: response.status,
    statusText: response.statusText,
    headers: HEADERS.flatMap((name) => {
      const value = response.headers.get(name);
      return value === null ? [] : [[name, value] as const];
    }),
    isJson,
    body: whole.slice(0, LONGEST),
    isCut: whole.length > LONGEST,
  };
}

function prettify(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
