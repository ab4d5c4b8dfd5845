import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { languageIds } from '../data/languages';
import type { Exercise, Language } from '../data/types';
import { readExerciseSources } from './sources/readExercises';
import { formatProblem, readSources, type Problem, type Snippet } from './sources/readSnippets';
import { Passed } from './verify/passed';
import { createReporter, formatSummary } from './verify/report';
import { killAll } from './verify/runProcess';
import { verifyExercises } from './verify/exercises/verifyExercises';
import type { Summary } from './verify/tally';
import { verifyLanguage } from './verify/verifyLanguage';

const USAGE = `Usage: npm run verify [-- [--all] [--write] [--only go|rust|typescript] [id…]]

Checks, compiles and runs the programs of src/snippets, and compares what they print
with src/snippets/output. With --write it records what they print. The tests of the
exercises have to fail on the starting programs and to pass on the solutions.

What passed on this machine and has not changed since is left out, unless it is named by
its id. --all leaves nothing out; CI=true means the same.`;

interface Request {
  readonly all: boolean;
  readonly write: boolean;
  readonly languages: readonly Language[];
  readonly ids: readonly string[];
}

async function verify(root: string, request: Request): Promise<boolean> {
  const reporter = createReporter(process.stdout);
  const { snippets, problems } = readSources(root);
  const sources = readExerciseSources(root);
  const isAsked = ({ language, id }: Snippet | Exercise): boolean =>
    request.languages.includes(language) && (request.ids.length === 0 || request.ids.includes(id));
  const asked = snippets.filter(isAsked);
  const exercises = sources.exercises.filter(isAsked);

  const isOfLanguage = ({ path }: Problem): boolean =>
    request.languages.some((language) => path.startsWith(`src/snippets/${language}/`));
  const unread = problems.filter(isOfLanguage);
  const unreadable = [...unread, ...sources.problems.filter(isOfLanguage)];
  const all: Problem[] =
    request.ids.length === 0
      ? [...unreadable]
      : findMissing(request.ids, [...asked, ...exercises], unreadable);

  const summaries: Summary[] = [];
  const ci = process.env.CI === 'true';
  const passed = new Passed(root);
  const again = request.all || ci || request.ids.length > 0;
  for (const language of request.languages) {
    const programs = asked.filter((snippet) => snippet.language === language);
    const complete = request.ids.length === 0 && unread.length === 0;
    const options = { root, write: request.write, ci, complete, passed, again };
    summaries.push(await verifyLanguage(language, programs, options, reporter));
    const own = exercises.filter((exercise) => exercise.language === language);
    if (own.length > 0) summaries.push(await verifyExercises(language, own, options, reporter));
    // At once: whoever stops what takes too long keeps what has passed.
    passed.save();
  }
  all.push(...summaries.flatMap((summary) => summary.problems));

  for (const note of summaries.flatMap(({ notes }) => notes)) reporter.line(note);
  for (const problem of all) reporter.line(`\n${formatProblem(problem)}`);
  reporter.line(`\n${formatSummary(summaries)}`);
  return all.length === 0;
}

/** Gives the problems of the ids that were asked for, among them ids of nothing at all. */
function findMissing(
  ids: readonly string[],
  found: readonly (Snippet | Exercise)[],
  unread: readonly Problem[],
): Problem[] {
  return ids.flatMap((id) => {
    const reasons = unread.filter(({ path }) => path.split(/[/.]/).includes(id));
    if (reasons.length > 0 || found.some((each) => each.id === id)) return reasons;
    return [{ path: 'src/snippets', message: `there is no program or exercise "${id}"` }];
  });
}

function parseRequest(args: string[]): Request | undefined {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [...languageIds] },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) return undefined;
  const unknown = values.only.find((name) => !languageIds.some((language) => language === name));
  if (unknown !== undefined) {
    throw new Error(`Cannot verify only "${unknown}": the languages are ${languageIds.join(', ')}`);
  }
  return {
    all: values.all,
    write: values.write,
    languages: languageIds.filter((language) => values.only.includes(language)),
    ids: positionals,
  };
}

async function main(): Promise<number> {
  const root = process.cwd();
  let request: Request | undefined;
  try {
    request = parseRequest(process.argv.slice(2));
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
  if (request === undefined) {
    console.log(USAGE);
    return 0;
  }
  if (!existsSync(join(root, 'src/snippets'))) {
    console.error(`Cannot find src/snippets in ${root}: run this in the root of the repository`);
    return 2;
  }
  return (await verify(root, request)) ? 0 : 1;
}

// Programs run in groups of their own, which Ctrl-C in a terminal does not reach.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    killAll();
    process.stdout.write('\n');
    process.exit(130);
  });
}
process.once('exit', killAll);

main().then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
