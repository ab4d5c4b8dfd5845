import { join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { serialize } from '../../api/envelope';
import type { Files } from '../../api/files';

const ENTRY = `
import { createWorker } from './src/edge/worker';
import published from 'published';
export default createWorker(published);
`;

/** What was made of the sources. */
export interface Bundle {
  /** One ES module, with `fetch` in its default export, which imports nothing. */
  readonly code: string;
  /** The files that it is made of, relative to the root. */
  readonly inputs: readonly string[];
}

/** Bundles the worker with `files`, the API as it was built, from the sources of the repository at `root`. */
export async function bundleWorker(root: string, files: Files): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    // As on the site: a quarter of the library, and all that the engine uses of it.
    alias: {
      flexsearch: join(root, 'node_modules/flexsearch/dist/flexsearch.light.module.min.js'),
    },
    plugins: [publish(files)],
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    // Korean letters as they are: escaped they would be twice as long.
    charset: 'utf8',
    logLevel: 'silent',
  });
  return { code: outputFiles[0]?.text ?? '', inputs: Object.keys(metafile.inputs) };
}

// As text, which a runtime reads faster than the same values as code.
function publish(files: Files): Plugin {
  return {
    name: 'published',
    setup(building) {
      building.onResolve({ filter: /^published$/ }, ({ path }) => ({
        path,
        namespace: 'published',
      }));
      building.onLoad({ filter: /.*/, namespace: 'published' }, () => ({
        contents: serialize(Object.fromEntries(files)),
        loader: 'text',
      }));
    },
  };
}
