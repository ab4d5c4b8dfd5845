import { readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Plugin } from 'esbuild';
import type { Replacement } from './parts';

const REAL = '?real';
const WRAPPERS = 'src/bench/ablation/wrappers';

/**
 * Gives the plugin that puts `replacements` in the place of modules while our engine is bundled: the
 * product needs no options for it. A wrapper passes on what the real module exports but for what it
 * replaces, which the module itself still uses as it is.
 */
export function createReplacing(root: string, replacements: readonly Replacement[]): Plugin {
  return {
    name: 'replacing',
    setup(build) {
      build.onResolve({ filter: /\?real$/ }, ({ path, resolveDir }) => ({
        path: join(resolveDir, path.slice(0, -REAL.length)),
        suffix: REAL,
      }));
      build.onLoad({ filter: /\.ts$/ }, ({ path, suffix }) => {
        const module = relative(root, path).split(sep).join('/');
        const own = replacements.filter((each) => each.module === module);
        if (own.length === 0) return undefined;
        const exports = Object.assign({}, ...own.map((each) => each.exports)) as Exports;
        const contents =
          suffix === REAL ? readFileSync(path, 'utf8') : wrapperOf(root, path, exports);
        return { contents, loader: 'ts', resolveDir: dirname(path) };
      });
    },
  };
}

type Exports = Readonly<Record<string, string>>;

function wrapperOf(root: string, path: string, exports: Exports): string {
  const real = JSON.stringify(`./${path.slice(dirname(path).length + 1)}${REAL}`);
  return [
    `import * as real from ${real};`,
    `import * as wrappers from ${JSON.stringify(join(root, WRAPPERS))};`,
    `export * from ${real};`,
    ...Object.entries(exports).map(([name, value]) => `export const ${name} = ${value};`),
  ].join('\n');
}
