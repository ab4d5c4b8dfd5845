import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Files } from '../../api/files';

/**
 * Reads published API files back: every `.json` below `directory`, by path with "/". Throws, and says
 * how to build them, if there are none.
 */
export async function readFiles(directory: string): Promise<Files> {
  const paths = await listJson(directory);
  if (paths.length === 0) {
    throw new Error(`Cannot find the API in ${directory}: run "npm run build" first`);
  }
  const files = paths.map(async (path) => {
    const name = relative(directory, path).split(sep).join('/');
    return [name, parseJson(path, await readFile(path, 'utf8'))] as const;
  });
  return new Map(await Promise.all(files));
}

async function listJson(directory: string): Promise<readonly string[]> {
  try {
    const entries = await readdir(directory, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`Cannot read ${path} as JSON: run "npm run build" again`, { cause: error });
  }
}
