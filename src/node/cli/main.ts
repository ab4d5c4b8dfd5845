import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { join } from 'node:path';
import { preferLocale } from '../../api/http/locale';
import { createAsk } from '../../api/local/ask';
import type { Ask } from '../../api/local/ask';
import type { Locale } from '../../data/types';
import { run } from '../cli';
import { openApi } from './openApi';
import { wantsColor } from '../../text/layout/style';

/** Where the command line stands. */
export interface Place {
  /** The root of the repository. */
  readonly root: string;
  /** A folder to keep in what was read from the repository as it is now. */
  readonly cache: string;
}

/** Runs the command line of this process and sets its exit status. */
export async function main({ root, cache }: Place): Promise<void> {
  // Who reads through "head" hangs up; there is nothing to say about that, and nobody to say it to.
  process.stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    process.exit(code === 'EPIPE' ? process.exitCode : 2);
  });
  let opened: Promise<Ask> | undefined;
  const ask: Ask = async (...asked) =>
    (await (opened ??= openApi(root, cache).then(createAsk)))(...asked);
  process.exitCode = await run(process.argv.slice(2), {
    write: (text) => void process.stdout.write(text),
    writeError: (text) => void process.stderr.write(text),
    columns: process.stdout.columns ?? (Number(process.env['COLUMNS']) || DEFAULT_COLUMNS),
    hasColor: wantsColor(process.env, process.stdout.isTTY),
    locale: localeOf(process.env),
    ask,
    runProgram: (path, args) => runProgram(root, path, args),
    serveMcp: async () => (await import('../mcp/stdio')).serveMcp(ask),
  });
}

const DEFAULT_COLUMNS = 100;

/**
 * Gives the locale of the environment as POSIX has it, Korean where that says nothing of the two.
 *
 * @example localeOf({ LANG: 'en_US.UTF-8' }) // 'en'
 */
export function localeOf(environment: Readonly<Record<string, string | undefined>>): Locale {
  const { LC_ALL: all, LC_MESSAGES: messages, LANG: language } = environment;
  return preferLocale((all || messages || language || '').replace(/[_.@].*$/, ''));
}

function runProgram(root: string, path: string, args: readonly string[]): Promise<number> {
  const tsx = join(root, 'node_modules/tsx/dist/cli.mjs');
  const child = spawn(process.execPath, [tsx, path, ...args], { cwd: root, stdio: 'inherit' });
  // Ctrl-C reaches the child as well, and it is the one to end in good order.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) =>
      resolve(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  });
}
