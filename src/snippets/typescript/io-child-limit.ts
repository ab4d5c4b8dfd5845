import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

const signal = AbortSignal.timeout(200);
try {
  await run('sleep', ['60'], { signal });
  console.log('it ended');
} catch (error) {
  if (!signal.aborted) throw error;
  console.log('stopped by the time limit');
}
