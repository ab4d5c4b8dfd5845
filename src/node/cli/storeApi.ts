import { existsSync, renameSync, rmSync } from 'node:fs';
import { buildFiles } from '../../api/files';
import type { Files } from '../../api/files';
import { readSite } from '../sources/readSite';
import { writeApi } from '../writeFiles';

/**
 * Reads and checks the content of the repository at `root`, and keeps the files of the API in `directory`,
 * whole or not at all. Gives the files, also where nothing can be kept.
 */
export async function storeApi(root: string, directory: string): Promise<Files> {
  const files = buildFiles(readSite(root));
  const unfinished = `${directory}.${process.pid}`;
  try {
    await writeApi(files, unfinished);
    renameSync(unfinished, directory);
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished, { recursive: true });
    // Another process was first, or nothing can be written here: what was built is as good.
    if (!EXPECTED.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
  }
  return files;
}

const EXPECTED = ['EEXIST', 'ENOTEMPTY', 'ENOTDIR', 'EACCES', 'EPERM', 'EROFS', 'ENOSPC'];
