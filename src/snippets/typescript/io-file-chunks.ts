import { createReadStream } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// #region chunks
async function count(path: string): Promise<number> {
  const file = createReadStream(path, { highWaterMark: 4096 });
  let total = 0;
  for await (const chunk of file) {
    total += chunk.length;
    console.log('chunk of', chunk.length, 'bytes');
  }
  return total;
}
// #endregion chunks

const path = join(tmpdir(), `io-file-chunks-${process.pid}`);
await writeFile(path, Buffer.alloc(10_000));
try {
  console.log('total:', await count(path));
} finally {
  await rm(path);
}
