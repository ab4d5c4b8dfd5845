import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

/** Below the root of the repository; not published, not committed. */
const CACHE = 'node_modules/.cache/bench/peers';
const PEERS = 'src/bench/peers';
const MOST_MS = 5 * 60_000;

/**
 * Puts the peers, at the versions of their lock file, and their adapters into a cache, and gives its
 * folder. What is there already is installed again only when the lock file has changed. Throws with
 * npm's words if they can't be installed.
 */
export function installPeers(root: string): string {
  const source = join(root, PEERS);
  const folder = join(root, CACHE);
  mkdirSync(folder, { recursive: true });
  const stamp = join(folder, 'installed.sha256');
  const lock = readFileSync(join(source, 'package-lock.json'));
  const hash = createHash('sha256').update(lock).digest('hex');
  for (const file of readdirSync(source)) copyFileSync(join(source, file), join(folder, file));
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return folder;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const run = spawnSync(npm, ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
    timeout: MOST_MS,
    shell: process.platform === 'win32',
  });
  if (run.status !== 0) {
    const reason = run.error?.message ?? run.stderr.trim();
    throw new Error(`Cannot install the peers of ${PEERS}: ${reason}`);
  }
  writeFileSync(stamp, hash);
  return folder;
}

/** Gives the version of `name` that is installed below `folder`. */
export function versionOf(folder: string, name: string): string {
  const path = join(folder, 'node_modules', name, 'package.json');
  const { version } = JSON.parse(readFileSync(path, 'utf8')) as { readonly version: string };
  return version;
}
