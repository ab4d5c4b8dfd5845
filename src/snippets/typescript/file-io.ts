import { open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// #region write
async function write(path: string, text: string) {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text); // reports its own failure
  } finally {
    await file.close();
  }
}
// #endregion write

// #region read
async function read(path: string) {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' ? 'no such file' : message;
  }
}
// #endregion read

const path = join(tmpdir(), `file-io-${process.pid}`);
console.log('before:', await read(path));
const written = write(path, 'hello').then(
  () => true,
  () => false,
);
console.log('written:', await written);
console.log('after:', await read(path));
await rm(path);
