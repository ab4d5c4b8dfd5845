import { open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

function outcome(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'ok',
    () => 'error',
  );
}

const path = join(tmpdir(), `io-file-flush-${process.pid}`);
await writeFile(path, '');

// #region write
// Open for reading: writes fail, as they do on a full disk.
const file = await open(path, 'r');
console.log('write:', await outcome(file.write('data')));
console.log('close:', await outcome(file.close()));
// #endregion write
await rm(path);
