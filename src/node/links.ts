import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ask } from './links/ask';
import type { Answer } from './links/ask';
import { askLocal } from './links/askLocal';
import { findDocs } from './links/findDocs';
import { findUses, LINKS_FILE, readLinks } from './links/readLinks';
import { formatLinks, updateLinks } from './links/updateLinks';

const USAGE = `Usage: npm run links -- [options]

Asks for every address of other sites that the text and the data link to.

  --write             put down the day for those found good; add new addresses, drop unused ones
  --offline           look into the documentation on this machine instead: Rust's and Go's own
  --crates FOLDER     with --offline: also into what "cargo doc" wrote there for the crates
  --go-module FOLDER  … into what a Go module there uses that the programs do not
  --node FOLDER       … into the HTML of Node's API, as Debian's package nodejs-doc has it
  --mdn FILE          … into data.json of the npm package @mdn/browser-compat-data

Exit status: 0 if none is broken, 1 if one is, 2 for a wrong option.
`;
const AT_ONCE = 4;
const OPTIONS = {
  write: { type: 'boolean', default: false },
  offline: { type: 'boolean', default: false },
  crates: { type: 'string' },
  'go-module': { type: 'string' },
  node: { type: 'string' },
  mdn: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const;

async function main(root: string, argv: string[]): Promise<number> {
  const { values } = parseArgs({ args: argv, options: OPTIONS });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const uses = findUses(root);
  const docs = values.offline ? findDocs(root, values) : undefined;
  const answers = await askAll([...uses.keys()].sort(), (url) =>
    docs ? askLocal(url, docs) : ask(url),
  );
  if (values.write) {
    const day = new Date().toISOString().slice(0, 10);
    const links = updateLinks(readLinks(root), uses, answers, day);
    writeFileSync(join(root, LINKS_FILE), formatLinks(links));
  }
  const broken = [...answers].filter(([, { isGood }]) => !isGood);
  for (const [url] of broken) console.log(`broken: ${url} in ${uses.get(url)?.join(', ') ?? ''}`);
  console.log(
    `${String(uses.size)} addresses, ${String(answers.size)} answered, ${String(broken.length)} broken`,
  );
  return broken.length === 0 ? 0 : 1;
}

async function askAll(
  urls: readonly string[],
  askOne: (url: string) => Promise<Answer> | Answer | undefined,
): Promise<ReadonlyMap<string, Answer>> {
  const answers = new Map<string, Answer>();
  // One iterator for all: each takes the next address when it is done with one.
  const queue = urls.entries();
  const work = async (): Promise<void> => {
    for (const [at, url] of queue) {
      const answer = await askOne(url);
      if (answer) answers.set(url, answer);
      const state = answer ? (answer.isGood ? 'ok' : 'broken') : 'not asked';
      const remark = answer?.remark === undefined ? '' : ` (${answer.remark})`;
      console.log(`${String(at + 1)}/${String(urls.length)} ${state} ${url}${remark}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers;
}

main(resolve(__dirname, '../..'), process.argv.slice(2)).then(
  (status) => (process.exitCode = status),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 2;
  },
);
