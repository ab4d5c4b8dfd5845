import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Language } from '../../data/types';
import { runProcess } from './runProcess';

/** A toolchain that can run the programs of a language. */
export interface Toolchain {
  /** As records name it, such as "go1.26.8". */
  readonly version: string;
}

/** Why the programs of a language cannot run here, with where to get the toolchain. */
export interface MissingToolchain {
  readonly reason: string;
}

/**
 * Gives the toolchain that runs a language's programs on this machine, or the reason why none does.
 *
 * The folder of the language decides, as it does for a person who works in it: `go.mod` and
 * `rust-toolchain.toml` may select another version than the machine's default.
 *
 * @example await findToolchain(process.cwd(), 'go') // { version: 'go1.26.8' }
 */
export async function findToolchain(
  root: string,
  language: Language,
): Promise<Toolchain | MissingToolchain> {
  const folder = join(root, 'src/snippets', language);
  switch (language) {
    case 'go':
      return askVersion('go', ['env', 'GOVERSION'], folder, 'https://go.dev/dl');
    case 'rust': {
      const cargo = await askVersion('cargo', ['--version'], folder, 'https://rustup.rs');
      if ('reason' in cargo) return cargo;
      const rustc = await askVersion('rustc', ['--version'], folder, 'https://rustup.rs');
      // "rustc 1.95.0 (59807616e 2026-04-14)": the version says all of it.
      return 'reason' in rustc ? rustc : { version: rustc.version.replace(/ \(.*\)$/, '') };
    }
    case 'typescript': {
      const typescript = findPackage(root, 'typescript');
      if (!typescript) return { reason: 'typescript is not installed; npm ci' };
      return { version: `TypeScript ${typescript.version}, Node ${process.version}` };
    }
  }
}

/** Gives the version and the folder of a package of `node_modules`, or undefined. */
export function findPackage(
  root: string,
  name: string,
): { readonly version: string; readonly folder: string } | undefined {
  try {
    const manifest = createRequire(join(root, 'package.json')).resolve(`${name}/package.json`);
    const { version } = JSON.parse(readFileSync(manifest, 'utf8')) as { version: string };
    return { version, folder: dirname(manifest) };
  } catch {
    return undefined;
  }
}

async function askVersion(
  file: string,
  args: readonly string[],
  cwd: string,
  address: string,
): Promise<Toolchain | MissingToolchain> {
  const { status, missing, stdout, stderr } = await runProcess(
    // The first call may make go or rustup download the version that the folder asks for.
    { file, args, cwd, seconds: 600 },
    'separate',
  );
  if (missing) return { reason: `${file} is not installed; ${address}` };
  const version = stdout.trim();
  if (status === 0 && version !== '') return { version };
  const [message = 'it ends with an error'] = stderr.split('\n').filter(Boolean);
  return { reason: `${file} does not run: ${message}; ${address}` };
}
