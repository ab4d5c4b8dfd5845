import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

async function run(dir: string): Promise<void> {
  const path = join(dir, 'menu.txt');
  await writeFile(path, 'tea\nmilk\n');
  const text = await readFile(path, 'utf8');
  console.log(`${text.length} bytes: ${JSON.stringify(text)}`);

  const missing = readFile(join(dir, 'no-such.txt'));
  const code = await missing.catch((error) => error.code);
  console.log('not found:', code === 'ENOENT');

  // Latin-1, not UTF-8: the wrong byte is replaced.
  await writeFile(path, Buffer.from('café', 'latin1'));
  const latin = JSON.stringify(await readFile(path, 'utf8'));
  console.log('Latin-1 as text:', latin);
}

const dir = await mkdtemp(join(tmpdir(), 'io-file-whole-'));
try {
  await run(dir);
} finally {
  await rm(dir, { recursive: true });
}
