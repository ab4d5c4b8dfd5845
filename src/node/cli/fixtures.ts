import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { SchemaName } from '../../api/contract';
import { buildFiles } from '../../api/files';
import { site } from '../../api/fixtures';
import { createHandler } from '../../api/http/handle';
import { createAsk } from '../../api/local/ask';
import { createIndex } from '../../search/createIndex';
import { buildCorpus } from '../../search/documents';
import { run } from '../cli';
import type { Context } from './command';

/** What a command printed and how it ended. */
export interface Ran {
  readonly status: number;
  readonly output: string;
  readonly errors: string;
}

const files = buildFiles(site);

/** The API over the site of the fixtures. */
export const handle = createHandler({
  files,
  indexes: {
    ko: createIndex(buildCorpus(site, 'ko')),
    en: createIndex(buildCorpus(site, 'en')),
  },
});

/** Runs a command over the site of the fixtures, on a terminal of 80 columns without colours. */
export async function runCommand(
  argv: readonly string[],
  context: Partial<Context> = {},
): Promise<Ran> {
  let [output, errors] = ['', ''];
  const status = await run(argv, {
    write: (text) => (output += text),
    writeError: (text) => (errors += text),
    columns: 80,
    hasColor: false,
    locale: 'ko',
    ask: createAsk(handle),
    runProgram: () => Promise.reject(new Error('no program is expected to run')),
    serveMcp: () => Promise.reject(new Error('no client is expected')),
    ...context,
  });
  return { status, output, errors };
}

/** Gives the bytes that HTTP answers with. */
export async function askHttp(path: string): Promise<string> {
  return (await handle(new Request(`http://localhost/api/v1/${path}`))).text();
}

/** Gives what keeps the JSON `text` from the published schema `name`; nothing where it keeps to it. */
export function checkSchema(name: SchemaName, text: string): readonly unknown[] {
  const ajv = new Ajv2020({ strict: true });
  addFormats(ajv);
  const check = ajv.compile(files.get(`schemas/${name}.json`) as object);
  return check(JSON.parse(text)) ? [] : (check.errors ?? []);
}
