import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compress } from './compress';

/** Ends of the names under which the packed twin of a file is found, by servers such as nginx too. */
const ENDINGS = { br: '.br', gzip: '.gz' } as const;
const PACKED = /\.(html|js|mjs|css|json|svg|xml|txt|md|map|webmanifest)$/;
// Below, a file and the headers of its answer fit into one packet anyway.
const SMALLEST = 1024;

/**
 * Writes beside every text file below `directory` that is worth it its twins packed by brotli and gzip,
 * the same bytes for the same file. Gives how many files have twins.
 */
export async function writeCompressed(directory: string): Promise<number> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && PACKED.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  const written: string[] = [];
  const writeNext = async (): Promise<void> => {
    for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
      if (await writeTwins(path)) written.push(path);
    }
  };
  // As many at once as Node packs at once.
  await Promise.all([writeNext(), writeNext(), writeNext(), writeNext()]);
  return written.length;
}

async function writeTwins(path: string): Promise<boolean> {
  const bytes = await readFile(path);
  if (bytes.length < SMALLEST) return false;
  await Promise.all(
    (['br', 'gzip'] as const).map(async (coding) =>
      writeFile(`${path}${ENDINGS[coding]}`, await compress(bytes, coding, true)),
    ),
  );
  return true;
}
