import { resolve } from 'node:path';
import { parseArgs, types } from 'node:util';
import { ensureBuild } from './build';
import { createSiteServer } from './http/server';
import { findMissingTools, listTranscripts, record, rerun } from './transcripts/run';

const ROOT = resolve(__dirname, '../..');
const FOLDER = resolve(ROOT, 'src/transcripts');
const USAGE = `Usage: npm run transcripts -- [--write] [ID…]

Runs the commands of src/transcripts against the built site and says which print something else than
is recorded. A new transcript is a file with a command after "$ ".

  --write  record what they print now
`;

async function main(argv: readonly string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { write: { type: 'boolean', default: false }, help: { type: 'boolean', short: 'h' } },
    allowPositionals: true,
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const missing = await findMissingTools();
  if (missing.length > 0) throw new Error(`Transcripts need ${missing.join(' and ')}: install it`);
  const all = await listTranscripts(FOLDER);
  const unknown = positionals.find((id) => !all.includes(id));
  if (unknown !== undefined) {
    throw new Error(`There is no transcript "${unknown}": there are ${all.join(', ')}`);
  }
  await ensureBuild();
  const server = await createSiteServer({ buildDir: resolve(ROOT, 'build') });
  const { port } = await server.listen(0, '127.0.0.1');
  let stale = 0;
  try {
    for (const id of positionals.length > 0 ? positionals : all) {
      const result = await rerun(FOLDER, id, `http://127.0.0.1:${String(port)}`);
      if (result.now === result.recorded) continue;
      stale += 1;
      if (values.write) await record(FOLDER, result);
      console.log(values.write ? `recorded ${id}` : `${id} now reads:\n\n${result.now}`);
    }
  } finally {
    await server.stop(0);
  }
  if (stale === 0) console.log('Every transcript is as recorded.');
  else if (!values.write) console.error('If this is right: npm run transcripts -- --write');
  return stale === 0 || values.write ? 0 : 1;
}

if (require.main === module) {
  main(process.argv.slice(2)).then(
    (code) => (process.exitCode = code),
    (error: unknown) => {
      console.error(types.isNativeError(error) ? error.message : error);
      process.exitCode = 2;
    },
  );
}
