import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { categories } from '../data/categories';
import { buildScaffold, isTaken, nameInIndex } from './construct/scaffold';

const USAGE = `Usage: npm run construct -- <id> [--category <category>]

Writes the data file and the three programs of a new construct and names it in src/data/index.ts;
for one that exists, says what is still missing. CONTRIBUTING.md has the whole procedure. Categories: ${categories.map(({ id }) => id).join(', ')}.`;

const ID = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;
const INDEX = 'src/data/index.ts';

/** Writes the files of a new construct. Gives their paths; files that exist are left alone. */
function create(root: string, id: string, category: string): readonly string[] {
  const written: string[] = [];
  for (const [path, text] of buildScaffold(id, category)) {
    if (existsSync(join(root, path))) continue;
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
    written.push(path);
  }
  const index = readFileSync(join(root, INDEX), 'utf8');
  const named = nameInIndex(index, id);
  if (named !== index) {
    writeFileSync(join(root, INDEX), named);
    written.push(INDEX);
  }
  return written;
}

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { category: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) {
    console.log(USAGE);
    return 0;
  }
  const [id = ''] = positionals;
  if (positionals.length !== 1 || !ID.test(id)) {
    throw new Error(
      `Cannot use "${positionals.join(' ')}": give one kebab-case id, as in wait-group`,
    );
  }
  const root = process.cwd();
  if (!existsSync(join(root, `src/data/constructs/${id}.ts`))) {
    if (isTaken(id)) {
      throw new Error(
        `Cannot create "${id}": TypeScript or src/data/index.ts has that word. Add another`,
      );
    }
    const category = categories.find((each) => each.id === values.category);
    if (!category) {
      throw new Error(
        `Cannot create "${id}" in the category "${values.category ?? ''}": name one of the list`,
      );
    }
    for (const path of create(root, id, category.id)) console.log(`wrote ${path}`);
    console.log(`\nFill them in, then run "npm run construct -- ${id}": it says what is missing.`);
    return 0;
  }
  // Read late: the data does not have a construct that was only just written.
  const { checkConstruct } = await import('./construct/checkConstruct');
  const problems = checkConstruct(root, id);
  for (const problem of problems) console.log(`- ${problem}`);
  console.log(
    problems.length === 0 ? `"${id}" is complete.` : `\n${String(problems.length)} left.`,
  );
  return problems.length === 0 ? 0 : 1;
}

main(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    process.exitCode = 2;
  },
);
