import { types } from 'node:util';
import { parseOptions, UsageError } from '../serve';
import { buildEdge } from './build';
import { startWorkerd } from './workerd';

const USAGE = `Usage: npm run serve:edge -- [--port PORT] [--host HOST]

Builds the worker if that is needed, then runs it under workerd: the API without the pages.

  --port PORT  0 to 65535, where 0 takes any free one; default: PORT in the environment, or 3000
  --host HOST  address to listen on; default: localhost
`;

async function main(): Promise<void> {
  try {
    const options = parseOptions(process.argv.slice(2), process.env);
    if (options === undefined) {
      console.log(USAGE);
      return;
    }
    const worker = await startWorkerd(await buildEdge(), options);
    console.log(`\nAPI  http://${options.host}:${String(worker.port)}/api/v1/\n\nCtrl-C stops it.`);
    const stop = (): void => void worker.stop();
    process.once('SIGINT', stop).once('SIGTERM', stop);
    await worker.ended;
  } catch (error) {
    console.error(types.isNativeError(error) ? error.message : error);
    if (error instanceof UsageError) console.error(`\n${USAGE}`);
    process.exitCode = error instanceof UsageError ? 2 : 1;
  }
}

void main();
