import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import type { Import } from './list';

/** Bundles our engine into `file`, a module that `worker.mjs` runs, with `plugins` at work on its sources. */
export async function bundleOurs(
  root: string,
  file: string,
  plugins: readonly Plugin[] = [],
): Promise<void> {
  await build({
    absWorkingDir: root,
    entryPoints: ['src/bench/engines/ours.ts'],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'silent',
    plugins: [...plugins],
  });
}

/** Gives the size of what `library` takes from `folder`, minified and compressed by gzip, in bytes. */
export async function weighCode(
  root: string,
  folder: string,
  library: readonly Import[],
): Promise<number> {
  if (library.length === 0) return 0;
  // What is passed on is kept, and nothing else of the modules.
  const lines = library.map(([names, module], at) => {
    const renamed = names.replace('default', `default as default${String(at)}`);
    return `export ${renamed} from ${JSON.stringify(module)};`;
  });
  const { outputFiles = [] } = await build({
    stdin: { contents: lines.join('\n'), resolveDir: folder },
    // As on the site: a quarter of the library, and all that the engine uses of it.
    alias:
      folder === root
        ? {
            flexsearch: join(root, 'node_modules/flexsearch/dist/flexsearch.light.module.min.js'),
          }
        : {},
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    logLevel: 'silent',
  });
  return outputFiles.reduce(
    (sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length,
    0,
  );
}
