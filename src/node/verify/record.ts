import { createHash } from 'node:crypto';
import type { Expectation, ProgramOutput } from '../../data/types';

/** What a file of `src/snippets/output` holds: the proof that one version of a program ran. */
export interface ProgramRecord {
  readonly expectation: Expectation;
  /** Hash of the program that ran; see {@link hashSource}. */
  readonly sourceHash: string;
  readonly output: ProgramOutput;
}

const EXPECTATIONS: readonly string[] = ['output', 'unordered-output', 'compile-fail', 'panic'];

/**
 * Gives the hash that ties a record to the file of its program, marks included, whatever line
 * ends the checkout has.
 *
 * @example hashSource('a\r\n') === hashSource('a\n') // true
 */
export function hashSource(text: string): string {
  const hex = createHash('sha256').update(text.replaceAll('\r\n', '\n')).digest('hex');
  return `sha256-${hex.slice(0, 16)}`;
}

/** Gives the text of a record: headers, the command after "$ ", the output. */
export function formatRecord({ expectation, sourceHash, output }: ProgramRecord): string {
  return [
    `# expectation: ${expectation}`,
    `# toolchain: ${output.toolchain}`,
    ...(output.libraries.length > 0 ? [`# libraries: ${output.libraries.join(', ')}`] : []),
    `# source: ${sourceHash}`,
    `$ ${output.command}`,
    ...(output.text === '' ? [] : [output.text]),
    '',
  ].join('\n');
}

/**
 * Reads what {@link formatRecord} wrote, and throws an error that names `path` for anything else.
 *
 * @example parseRecord(formatRecord(record), 'mutex.txt') // equals record
 */
export function parseRecord(text: string, path: string): ProgramRecord {
  const [head = '', body = ''] = splitAtCommand(text.replaceAll('\r\n', '\n'));
  const [command = '', ...lines] = body.split('\n');
  const field = (name: string): string | undefined =>
    new RegExp(`^# ${name}: (.+)$`, 'm').exec(head)?.[1];

  const expectation = field('expectation');
  const toolchain = field('toolchain');
  const sourceHash = field('source');
  if (
    !expectation ||
    !EXPECTATIONS.includes(expectation) ||
    !toolchain ||
    !sourceHash ||
    !command
  ) {
    throw new Error(
      `Cannot read ${path}: it is no record; run "npm run verify -- --write" to make it again`,
    );
  }
  return {
    expectation: expectation as Expectation,
    sourceHash,
    output: {
      command,
      toolchain,
      libraries: field('libraries')?.split(', ') ?? [],
      text: lines.join('\n').replace(/\n$/, ''),
    },
  };
}

function splitAtCommand(text: string): string[] {
  const at = text.search(/^\$ /m);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + 2)];
}
