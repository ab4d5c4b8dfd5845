/** Where a program ran, to take the place out of what it printed. */
export interface Place {
  /** Absolute folders; one path inside another comes first. */
  readonly folders: readonly string[];
  /** Name of the program's file, such as "main.go". */
  readonly file: string;
  /** For each line that a reader sees, its line number in the file. */
  readonly lineNumbers: readonly number[];
}

/** Text that differs from run to run or from machine to machine, and what stands for it. */
const RULES: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/\r\n/g, '\n'],
  // eslint-disable-next-line no-control-regex -- the escape character is what starts a colour
  [/\u001b\[[0-9;]*[A-Za-z]/g, ''],
  // Sources of crates and of Rust's standard library, wherever cargo and rustup keep them.
  [/[^\s'"(]*\/registry\/src\/[^/\s]+\//g, ''],
  [/\/rustc\/[0-9a-f]+\/library\//g, 'library/'],
  [/[^\s'"(]*\/rustlib\/src\/rust\/library\//g, 'library/'],
  // "thread 'main' (4242) panicked": the number is the operating system's.
  [/^(thread '.*?') \(\d+\)/gm, '$1'],
  [/^note: run with `RUST_BACKTRACE=1`.*\n?/gm, ''],
  [/^\(node:\d+\)/gm, '(node)'],
  [/^\(Use `node --trace-[a-z-]+ \.\.\.` to show .*\n?/gm, ''],
  // Frames of a JavaScript stack; one that opens the error's properties leaves its brace.
  [/\n[ \t]+at [^\n]*:\d+:\d+\)?( \{)?(?=\n|$)/g, '$1'],
  [/\n+Node\.js v\d[^\n]*\s*$/g, '\n'],
  // Small numbers such as 0xff are output; a long one is an address.
  [/\b0x[0-9a-f]{6,16}\b/g, '0x…'],
  [/[ \t]+$/gm, ''],
];

/**
 * Gives the part of an output that is the same on every machine: no colours, absolute paths,
 * process and thread numbers, addresses, stack traces; line numbers count the lines that a
 * reader sees; no blank lines at the edges.
 *
 * @example normalizeOutput("thread 'main' (7) panicked at /repo/a.rs:3:5", place) // "thread 'main' panicked at a.rs:2:5"
 */
export function normalizeOutput(text: string, place: Place): string {
  let result = place.folders.reduce(
    (shorter, folder) => shorter.replaceAll(`file://${folder}/`, '').replaceAll(`${folder}/`, ''),
    text,
  );
  for (const [pattern, replacement] of RULES) result = result.replace(pattern, replacement);
  result = withoutGoTraces(result);
  result = withReaderLines(result, place);
  return result.replace(/^\n+|\n+$/g, '');
}

/** Goroutine numbers, frames and their order differ from run to run; the cause stays. */
function withoutGoTraces(text: string): string {
  const start = /^(?:panic: |fatal error: )/m.exec(text)?.index;
  if (start === undefined) return text;
  const trace = /\n*^goroutine \d+[^\n]*\[[^\n]*\]:\n(?:[^\n]+\n?)*/gm;
  return text.slice(0, start) + text.slice(start).replace(trace, '\n');
}

function withReaderLines(text: string, { file, lineNumbers }: Place): string {
  const name = file.replaceAll('.', '\\.');
  return text.replace(new RegExp(`(?<![\\w.-])${name}:(\\d+)`, 'g'), (whole, line: string) => {
    const index = lineNumbers.indexOf(Number(line));
    return index < 0 ? whole : `${file}:${index + 1}`;
  });
}
