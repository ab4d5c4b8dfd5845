import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { ReadGoDoc } from './askGo';
import type { LocalDocs } from './askLocal';

/** What the command line says of documentation on this machine. */
export interface DocsOptions {
  readonly crates?: string;
  readonly node?: string;
  readonly mdn?: string;
  readonly 'go-module'?: string;
}

/**
 * Finds the documentation on this machine: that of the installed toolchains and that which `options`
 * name. Throws where the file of MDN cannot be read.
 */
export function findDocs(root: string, options: DocsOptions): LocalDocs {
  const { crates, node, mdn, 'go-module': goModule } = options;
  const rust = run(root, 'rustup', 'doc', '--path') ?? '';
  const go = run(root, 'go', 'env', 'GOROOT') ?? '';
  const goModules = [join(root, 'src/snippets/go'), ...(goModule ? [resolve(goModule)] : [])];
  // A module knows the packages that it uses: the first that knows one tells.
  const readGoDoc: ReadGoDoc = (words) =>
    goModules
      .map((folder) => run(folder, 'go', 'doc', ...words))
      .find((text) => text !== undefined);
  return {
    ...(rust !== '' && { rust: dirname(rust) }),
    ...(crates !== undefined && { crates: resolve(crates) }),
    ...(go !== '' && { go, readGoDoc }),
    ...(node !== undefined && { node: resolve(node) }),
    ...(mdn !== undefined && { mdn: findMdnUrls(JSON.parse(readFileSync(mdn, 'utf8'))) }),
  };
}

/**
 * Gives every `mdn_url` in the data of `@mdn/browser-compat-data`, however deep it stands.
 *
 * @example
 * findMdnUrls({ api: { Lock: { __compat: { mdn_url: 'https://…/Lock' } } } }); // Set { 'https://…/Lock' }
 */
export function findMdnUrls(data: unknown): ReadonlySet<string> {
  const urls = new Set<string>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'mdn_url' && typeof inner === 'string') urls.add(inner);
      else visit(inner);
    }
  };
  visit(data);
  return urls;
}

function run(cwd: string, command: string, ...args: string[]): string | undefined {
  const { status, stdout } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
}
