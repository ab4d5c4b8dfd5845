import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync } from 'node:fs';
import { open, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const dir = mkdtempSync(join(tmpdir(), 'io-file-pool-'));
const [pipe, path] = [join(dir, 'pipe'), join(dir, 'menu.txt')];
execFileSync('mkfifo', [pipe]);
await writeFile(path, 'tea');

// #region pool
// Opening a pipe without a writer hangs, like a dead disk.
const opens = [1, 2, 3, 4].map(() => open(pipe));
const read = readFile(path, 'utf8');
const late = 'still waiting for a thread';
const first = await Promise.race([read, sleep(300, late)]);
if (first === late) console.log(late);

// A writer at last: the four calls return.
const writer = openSync(pipe, 'r+');
console.log('read:', await read);
// #endregion pool
for (const file of await Promise.all(opens)) await file.close();
closeSync(writer);
rmSync(dir, { recursive: true });
