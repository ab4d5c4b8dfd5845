import { resolve } from 'node:path';
import { parseArgs, types } from 'node:util';
import { answerSearch } from '../api/operations/answer';
import { serialize } from '../api/envelope';
import { findNearest } from '../api/operations/nearest';
import { parseParameters } from '../api/operations/parameters';
import type { SearchParameters } from '../api/operations/parameters';
import { ProblemError } from '../api/problem';
import type { Site } from '../data/types';
import { createIndex } from '../search/createIndex';
import type { SearchIndex } from '../search/createIndex';
import { buildCorpus } from '../search/documents';
import { formatHits, formatNoHit } from './formatHits';
import { readSite } from './readSite';
import { readMarkdown } from './search/readMarkdown';

/** What the command line reads from and writes to. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  readonly columns: number;
  readonly hasColor: boolean;
  readonly readSite: () => Site;
}

const USAGE = `Usage: npm run --silent search -- QUERY [options]

Searches constructs, sections and symbols; the same answer as /api/v1/search gives.

  --locale ko|en                      default: ko
  --lang go|rust|typescript           only what one language has
  --category ID                       only one category, such as channels
  --kind construct|section|symbol     only one kind of hit
  --limit N                           1 to 100; default: 20
  --docs DIR                          search a folder of Markdown instead of this site
  --exact                             take the query as typed, without guesses
  --json                              print the answer as JSON

A query that starts with "-" comes last, after one more "--".
Exit status: 0 with a hit, 1 without one, 2 if the query or an option is wrong.
`;

const LIMITS = ['locale', 'lang', 'category', 'kind', 'limit'] as const;
const TEXT = { type: 'string', multiple: true } as const;
const FLAG = { type: 'boolean', default: false } as const;
const OPTIONS = {
  docs: { type: 'string' },
  ...{ locale: TEXT, lang: TEXT, category: TEXT, kind: TEXT, limit: TEXT },
  exact: FLAG,
  json: FLAG,
  help: { ...FLAG, short: 'h' },
} as const;

/** Runs one command and gives its exit status: 0 hit, 1 no hit, 2 wrong usage or a failure. */
export function run(argv: readonly string[], terminal: Terminal): number {
  try {
    const [command, ...rest] = argv;
    if (command !== 'search') throw new Error(`Unknown command "${command ?? ''}".\n\n${USAGE}`);
    return runSearch(rest, terminal);
  } catch (error) {
    terminal.writeError(`${explain(error)}\n`);
    return 2;
  }
}

function runSearch(args: string[], terminal: Terminal): number {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true });
  if (values.help) {
    terminal.write(USAGE);
    return 0;
  }
  const given = new URLSearchParams({ q: positionals.join(' ') });
  for (const name of LIMITS) for (const value of values[name] ?? []) given.append(name, value);
  if (values.exact) given.append('exact', 'true');
  if (values.docs !== undefined) return searchFolder(values.docs, given, values.json, terminal);
  const site = terminal.readSite();
  const vocabulary = { languages: site.languages, categories: site.categories.map(({ id }) => id) };
  const asked = parseParameters(given, vocabulary, 'ko');
  return print(createIndex(buildCorpus(site, asked.locale)), asked, values.json, terminal);
}

function searchFolder(
  folder: string,
  given: URLSearchParams,
  json: boolean,
  terminal: Terminal,
): number {
  const asked = parseParameters(given, { languages: [], categories: [] }, 'ko');
  return print(createIndex({ documents: readMarkdown(folder) }), asked, json, terminal);
}

function print(
  index: SearchIndex,
  asked: SearchParameters,
  json: boolean,
  terminal: Terminal,
): number {
  const { locale, query } = asked;
  const answer = answerSearch(index, asked);
  if (json) terminal.write(serialize(answer));
  else if (answer.total > 0) terminal.write(formatHits(answer, { ...terminal, locale }));
  else terminal.writeError(`${formatNoHit(query, locale)}\n`);
  return answer.total > 0 ? 0 : 1;
}

function explain(error: unknown): string {
  if (error instanceof ProblemError) {
    const { detail, suggestions = [] } = error.problem;
    return suggestions.length > 0 ? `${detail} Did you mean ${suggestions.join(' or ')}?` : detail;
  }
  const message = types.isNativeError(error) ? error.message : String(error);
  const option = /^Unknown option '--([^']+)'/.exec(message)?.[1] ?? '';
  const near = findNearest(option, Object.keys(OPTIONS)).map((name) => `--${name}`);
  return near.length > 0
    ? `Unknown option --${option}. Did you mean ${near.join(' or ')}?`
    : message;
}

if (require.main === module) {
  process.exitCode = run(process.argv.slice(2), {
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    columns: process.stdout.columns ?? 100,
    hasColor: process.stdout.isTTY && !process.env['NO_COLOR'],
    readSite: () => readSite(resolve(__dirname, '../..')),
  });
}
