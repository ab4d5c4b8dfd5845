import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync, unlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What to start, and where its limits are. */
export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly seconds: number;
  /** Added to the environment; undefined removes a variable from it. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** How a process ended. */
export interface Result {
  /** Exit status; null after a signal. */
  readonly status: number | null;
  readonly signal: string | null;
  readonly killed?: 'time limit' | 'output limit';
  /** The process could not be started because there is no such file. */
  readonly missing: boolean;
  readonly stdout: string;
  /** Empty when both went into one stream. */
  readonly stderr: string;
  readonly milliseconds: number;
}

const OUTPUT_LIMIT = 8 * 1024 * 1024;
const running = new Set<number>();

/** Kills every process that {@link runProcess} has started and that still runs, with its children. */
export function killAll(): void {
  for (const pid of running) killGroup(pid);
}

/**
 * Runs a program to its end and gives what it printed.
 *
 * With `merged`, standard error goes into `stdout` in the order of writing: both are one file
 * description, which two pipes could not promise. A program over its time or 8 MB of output is
 * killed with all its children. Never rejects.
 */
export async function runProcess(
  command: Command,
  streams: 'merged' | 'separate',
): Promise<Result> {
  const out = openScratch();
  const err = streams === 'merged' ? out : openScratch();
  const started = performance.now();
  try {
    const end = await untilEnd(command, out, err);
    return {
      ...end,
      stdout: readAll(out),
      stderr: err === out ? '' : readAll(err),
      milliseconds: Math.round(performance.now() - started),
    };
  } finally {
    closeSync(out);
    if (err !== out) closeSync(err);
  }
}

/** A file without a name: it goes with its last descriptor, also when this process is killed. */
function openScratch(): number {
  const path = join(tmpdir(), `verify-${randomUUID()}`);
  const file = openSync(path, 'ax+');
  unlinkSync(path);
  return file;
}

function readAll(file: number): string {
  const bytes = Buffer.alloc(fstatSync(file).size);
  const length = readSync(file, bytes, 0, bytes.length, 0);
  return bytes.toString('utf8', 0, length);
}

type End = Pick<Result, 'status' | 'signal' | 'killed' | 'missing'>;

function untilEnd(command: Command, out: number, err: number): Promise<End> {
  const { file, args, cwd, seconds, env } = command;
  return new Promise((resolve) => {
    // A group of its own, so that the children of the program die with it.
    const child = spawn(file, args, {
      cwd,
      env: { ...plainEnvironment(), ...env },
      stdio: ['ignore', out, err],
      detached: process.platform !== 'win32',
    });
    const { pid } = child;
    if (pid !== undefined) running.add(pid);

    let killed: Result['killed'];
    const stop = (reason: Result['killed']): void => {
      killed ??= reason;
      if (pid !== undefined) killGroup(pid);
    };
    const timer = setTimeout(() => stop('time limit'), seconds * 1000);
    const watch = setInterval(() => {
      if (fstatSync(out).size > OUTPUT_LIMIT) stop('output limit');
    }, 100);
    const finish = (end: Omit<End, 'killed'>): void => {
      clearTimeout(timer);
      clearInterval(watch);
      if (pid !== undefined) {
        killGroup(pid);
        running.delete(pid);
      }
      resolve(killed ? { ...end, killed } : end);
    };
    child.once('error', (error: NodeJS.ErrnoException) =>
      finish({ status: null, signal: null, missing: error.code === 'ENOENT' }),
    );
    child.once('exit', (status, signal) => finish({ status, signal, missing: false }));
  });
}

function killGroup(pid: number): void {
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

/** The environment without what would change the output of a program or a compiler. */
function plainEnvironment(): NodeJS.ProcessEnv {
  const { ...env } = process.env;
  for (const name of Object.keys(env)) {
    if (
      /^(FORCE_COLOR|CLICOLOR.*|GODEBUG|GOTRACEBACK|GOMAXPROCS|RUST_.*|NODE_.*|TOKIO_.*)$/.test(
        name,
      )
    ) {
      delete env[name];
    }
  }
  return { ...env, NO_COLOR: '1', CARGO_TERM_COLOR: 'never', RUST_BACKTRACE: '0', TZ: 'UTC' };
}
