import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Answer } from '../../api/contract';
import { createHandler } from '../../api/http/handle';
import type { FileSource } from '../../api/http/catalogue';
import type { Locale } from '../../data/types';
import type { SearchIndex } from '../../search/createIndex';
import { fromSnapshot } from '../../search/snapshot';

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
  return createHandler({ files, indexes: createIndexes(files), report: console.error });
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

// An index takes longer to build than all the rest; most commands need one of the two or none.
function createIndexes(files: FileSource): Readonly<Record<Locale, SearchIndex>> {
  const built = new Map<Locale, SearchIndex>();
  const open = (locale: Locale): SearchIndex => {
    const found = built.get(locale);
    if (found) return found;
    const { result } = files.get(`search/${locale}.json`) as Answer<'snapshot'>;
    const index = fromSnapshot(result);
    built.set(locale, index);
    return index;
  };
  return {
    get ko() {
      return open('ko');
    },
    get en() {
      return open('en');
    },
  };
}
