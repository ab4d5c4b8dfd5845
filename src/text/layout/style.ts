/** Half-open, in UTF-16 units, as the API gives them. */
type Range = readonly [start: number, end: number];

/** Gives text as a terminal shows it, in colour or as it is. */
export interface Style {
  readonly bold: (text: string) => string;
  readonly dim: (text: string) => string;
  /** Shows the ranges, half-open and ascending, as what was found. */
  readonly mark: (text: string, ranges: readonly Range[]) => string;
}

/** Gives the style for a terminal with colours, or for anything else. */
export function createStyle(hasColor: boolean): Style {
  if (!hasColor) return { bold: (text) => text, dim: (text) => text, mark: (text) => text };
  return { bold: paint('1'), dim: paint('2'), mark };
}

/**
 * Tells whether to write colours: never with NO_COLOR (no-color.org), always with FORCE_COLOR other
 * than 0, and else where a terminal reads that is not dumb. A variable that is empty is not set.
 */
export function wantsColor(
  environment: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const { NO_COLOR: never, FORCE_COLOR: always, TERM: terminal } = environment;
  if (never) return false;
  if (always) return always !== '0' && always !== 'false';
  return isTerminal && terminal !== 'dumb';
}

/**
 * Gives `text` with a space for each control character: a terminal obeys those, and text can be anybody's.
 *
 * @example printable('a\u001b[2Jb') // 'a [2Jb'
 */
export function printable(text: string): string {
  return text.replace(/\p{Cc}/gu, ' ');
}

function paint(code: string): (text: string) => string {
  return (text) => `\u001b[${code}m${text}\u001b[0m`;
}

const highlight = paint('1;33');

function mark(text: string, ranges: readonly Range[]): string {
  let [marked, done] = ['', 0];
  for (const [start, end] of ranges) {
    marked += text.slice(done, start) + highlight(text.slice(start, end));
    done = end;
  }
  return marked + text.slice(done);
}
