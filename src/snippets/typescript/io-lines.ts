import { open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// #region lines
async function show(path: string): Promise<void> {
  const file = await open(path);
  for await (const line of file.readLines()) {
    console.log(JSON.stringify(line));
  }
}
// #endregion lines

const path = join(tmpdir(), `io-lines-${process.pid}`);
// Ends of lines from Windows, from Unix, and none.
await writeFile(path, 'tea\r\nmilk\n\nsugar');
try {
  await show(path);
} finally {
  await rm(path);
}
