import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { formatTranscript, normalizeOutput, parseTranscript, WRITTEN_ORIGIN } from './transcript';
import type { Step } from './transcript';

const run = promisify(execFile);
const LIMIT = 20_000;
const TOOLS = ['curl', 'jq'];

/** A transcript as it is recorded, and as it reads when its commands are run now. */
export interface Rerun {
  readonly id: string;
  readonly recorded: string;
  readonly now: string;
}

/** Gives the tools that transcripts need and this machine has not. */
export async function findMissingTools(): Promise<readonly string[]> {
  const found = await Promise.all(
    TOOLS.map((tool) =>
      run(tool, ['--version']).then(
        () => true,
        () => false,
      ),
    ),
  );
  return TOOLS.filter((_, at) => found[at] !== true);
}

/** Gives the ids of the transcripts in `folder`, in order. */
export async function listTranscripts(folder: string): Promise<readonly string[]> {
  const files = await readdir(folder);
  return files
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.slice(0, -'.txt'.length))
    .sort();
}

/**
 * Runs the commands of a transcript one after another in an empty folder, against the site at
 * `origin`. Rejects where a command fails or takes longer than 20 seconds.
 */
export async function rerun(folder: string, id: string, origin: string): Promise<Rerun> {
  const recorded = await readFile(join(folder, `${id}.txt`), 'utf8');
  const directory = await mkdtemp(join(tmpdir(), 'transcript-'));
  try {
    const steps: Step[] = [];
    for (const { command } of parseTranscript(recorded)) {
      steps.push({ command, output: await runCommand(command, directory, origin, id) });
    }
    return { id, recorded, now: formatTranscript(steps) };
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

async function runCommand(
  command: string,
  cwd: string,
  origin: string,
  id: string,
): Promise<string> {
  const asked = command.replaceAll(WRITTEN_ORIGIN, origin);
  // Of a pipe the last command decides unless told otherwise, and a failed curl would go unseen.
  const shell = ['-o', 'pipefail', '-c', asked];
  try {
    const { stdout } = await run('bash', shell, { cwd, timeout: LIMIT });
    return normalizeOutput(stdout, origin);
  } catch (error) {
    const { code, stderr } = error as { readonly code?: unknown; readonly stderr?: string };
    throw new Error(
      `Cannot run "${command}" of src/transcripts/${id}.txt: exit ${String(code)}, ${stderr || 'no message'}`,
      { cause: error },
    );
  }
}

/** Writes what a transcript reads now in place of what is recorded. */
export async function record(folder: string, { id, now }: Rerun): Promise<void> {
  await writeFile(join(folder, `${id}.txt`), now);
}
