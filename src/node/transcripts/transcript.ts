/** Where the commands of a transcript say that the site stands; a run asks another address. */
export const WRITTEN_ORIGIN = 'http://localhost:3000';

/** A command with what it printed. */
export interface Step {
  readonly command: string;
  readonly output: string;
}

// Lines that end with a backslash, then one that does not.
const COMMAND = /^((?:[^\n]*\\\n)*[^\n]*)(\n[^]*)?$/;

/**
 * Reads a transcript: each line that starts with "$ " is a command, which goes on on the next line after
 * a backslash, and what follows is what it printed. Throws where it does not begin with a command.
 *
 * @example parseTranscript('$ date\nSunday\n') // [{ command: 'date', output: 'Sunday\n' }]
 */
export function parseTranscript(text: string): readonly Step[] {
  if (!text.startsWith('$ ')) throw new Error('A transcript begins with a command, after "$ "');
  return text
    .slice(2)
    .replace(/\n$/, '')
    .split(/\n\$ /)
    .map((part) => {
      const [, command = '', rest = ''] = COMMAND.exec(part) ?? [];
      const lines = rest === '' ? [] : rest.slice(1).split('\n');
      return { command, output: lines.map((line) => `${line}\n`).join('') };
    });
}

/** Gives the text of a transcript, which `parseTranscript` reads. */
export function formatTranscript(steps: readonly Step[]): string {
  return steps.map(({ command, output }) => `$ ${command}\n${output}`).join('');
}

// What differs from run to run, or by what stands between the server and the caller.
const VOLATILE = /^(?:date|connection|keep-alive|transfer-encoding):/i;

/** Gives what a command printed as it is recorded: at the written address, without volatile headers. */
export function normalizeOutput(printed: string, origin: string): string {
  const lines = printed.replaceAll('\r', '').replaceAll(origin, WRITTEN_ORIGIN).split('\n');
  const kept = lines.filter((line) => !VOLATILE.test(line)).join('\n');
  return kept === '' || kept.endsWith('\n') ? kept : `${kept}\n`;
}
