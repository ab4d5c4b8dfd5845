import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { FileSource } from '../../api/http/catalogue';
import { createHandler } from '../../api/http/handle';
import { openIndexes } from '../../api/http/openIndexes';

/**
 * Opens the API over the content of the repository at `root`. The first time it reads and checks all of
 * it, and keeps the published files in `cache`, a folder for the content as it is now; from then on only
 * what is asked for is read, so that a command starts at once. Rejects with what is wrong with the content.
 */
export async function openApi(
  root: string,
  cache: string,
): Promise<(request: Request) => Promise<Response>> {
  const directory = join(cache, 'api');
  const files = readStored(directory) ?? (await store(root, directory));
  return createHandler({ files, indexes: openIndexes(files), report: console.error });
}

const ABSENT = ['ENOENT', 'ENOTDIR'];

// What reads and checks the content takes longer to load than a command takes to answer without it.
async function store(root: string, directory: string): Promise<FileSource> {
  const { storeApi } = await import('./storeApi');
  return storeApi(root, directory);
}

function readStored(directory: string): FileSource | undefined {
  const names = listFiles(directory);
  if (names === undefined) return undefined;
  const known = new Set(names);
  return {
    keys: () => known,
    get(name): unknown {
      if (!known.has(name)) return undefined;
      return JSON.parse(readFileSync(join(directory, name), 'utf8'));
    },
  };
}

function listFiles(directory: string): readonly string[] | undefined {
  try {
    const names = readdirSync(directory, { recursive: true, encoding: 'utf8' });
    return names.filter((name) => name.endsWith('.json')).map((name) => name.split(sep).join('/'));
  } catch (error) {
    if (ABSENT.includes((error as NodeJS.ErrnoException).code ?? '')) return undefined;
    throw error;
  }
}
