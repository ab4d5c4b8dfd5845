import { parseArgs } from 'node:util';
import { engines } from './engines/list';

export const GROWTH = 'growth';
export const ABLATION = 'ablation';

/** What `--only` takes. */
const NAMES: readonly string[] = [...engines.map(({ id }) => id), GROWTH, ABLATION];

export const USAGE = `Usage: npm run bench:search -- [--corpus FILE.jsonl --queries FILE.jsonl] [options]

Compares our search with others on one corpus. Without files that is this site's own content, in Korean,
and ${GROWTH} is measured only when --only names it.

  --corpus FILE     lines {id, title, headings, text, code}
  --queries FILE    lines {id, class, query, relevant}
  --glossary FILE   lines or an array of {ko, en, variants?}; only our engine takes one
  --only NAME…      ${NAMES.join(', ')}
  --write           writes src/bench/record.json, which the site shows
  --name TEXT       what the corpus is called there
  --source TEXT     who made it and its licence
`;

/** What the benchmark was asked to do. */
export interface Options {
  readonly corpus?: string;
  readonly queries?: string;
  readonly glossary?: string;
  readonly name?: string;
  readonly source?: string;
  /** Empty means all. */
  readonly only: readonly string[];
  readonly write: boolean;
  readonly help: boolean;
}

const TEXT = { type: 'string' } as const;
const FLAG = { type: 'boolean', default: false } as const;

/** Reads the arguments of the command line. Throws with what is wrong and how it should be. */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      corpus: TEXT,
      queries: TEXT,
      glossary: TEXT,
      name: TEXT,
      source: TEXT,
      only: { type: 'string', multiple: true },
      write: FLAG,
      help: { ...FLAG, short: 'h' },
    },
  });
  const { only: first = [], ...rest } = values;
  if (first.length === 0 && positionals.length > 0) {
    throw new Error(`Cannot use "${positionals.join(' ')}": names follow --only.\n\n${USAGE}`);
  }
  const options = { ...rest, only: [...first, ...positionals] };
  const problem = options.help ? undefined : findProblem(options);
  if (problem !== undefined) throw new Error(problem);
  return options;
}

function findProblem(options: Options): string | undefined {
  const { corpus, queries, glossary, name, source, only, write } = options;
  const unknown = only.filter((each) => !NAMES.includes(each));
  if (unknown.length > 0) {
    return `Cannot measure "${unknown.join('", "')}": there are ${NAMES.join(', ')}.`;
  }
  if ((corpus === undefined) !== (queries === undefined)) {
    return `--corpus and --queries belong together: give both or neither.\n\n${USAGE}`;
  }
  if (corpus === undefined && (glossary ?? name ?? source) !== undefined) {
    return '--glossary, --name and --source say something of a --corpus: give that too.';
  }
  if (write && only.length > 0) {
    return '--write records a whole run, so that its figures compare: leave out --only.';
  }
  if (write && corpus !== undefined && (name === undefined || source === undefined)) {
    return '--write publishes what the corpus is and whose: give --name and --source.';
  }
  return undefined;
}
