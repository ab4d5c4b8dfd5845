import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { API_PATH } from '../../api/envelope';
import { ensureBuild } from '../build';
import { readFiles } from '../sources/readFiles';
import { bundleWorker } from './bundle';
import { WORKER, writeWorker } from './workerd';

const ROOT = resolve(__dirname, '../../..');
/** Where the worker is written, below the root. */
export const EDGE_BUILD = 'build-edge';

/** Builds the site if that is needed, and from it the worker; gives its folder. */
export async function buildEdge(root = ROOT): Promise<string> {
  await ensureBuild({ root });
  const files = await readFiles(join(root, 'build', API_PATH));
  const { code } = await bundleWorker(root, files);
  const folder = join(root, EDGE_BUILD);
  await writeWorker(folder, code);
  const [raw, packed] = [Buffer.byteLength(code), gzipSync(code).length].map(
    (bytes) => `${String(Math.round(bytes / 1000))} kB`,
  );
  console.log(`${EDGE_BUILD}/${WORKER}: ${raw ?? ''}, ${packed ?? ''} by gzip`);
  return folder;
}

if (require.main === module) {
  buildEdge().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}
