import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * `npm run typecheck`: compiles each layer under its own tsconfig, so that a global which the layer
 * must not use does not compile there, then everything with the tests under the one of the root.
 */
function main(root: string): number {
  const layers = readdirSync(join(root, 'src'))
    .map((folder) => `src/${folder}/tsconfig.json`)
    .filter((file) => !file.startsWith('src/snippets') && existsSync(join(root, file)));
  const failed = [...layers, 'tsconfig.json'].filter((project) => {
    process.stdout.write(`typecheck ${project} … `);
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const run = spawnSync(process.execPath, [tsc, '-p', project], { cwd: root, encoding: 'utf8' });
    console.log(run.status === 0 ? 'ok' : `failed\n${run.stdout}${run.stderr}`);
    return run.status !== 0;
  });
  return failed.length === 0 ? 0 : 1;
}

process.exitCode = main(resolve(__dirname, '../..'));
