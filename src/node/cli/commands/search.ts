import { answerSearch } from '../../../api/operations/answer';
import type { Answer } from '../../../api/contract';
import { replyWith } from '../../../api/local/ask';
import type { Reply } from '../../../api/local/ask';
import { HIT_KINDS, parseParameters } from '../../../api/operations/parameters';
import { createIndex } from '../../../search/createIndex';
import type { SearchDocument } from '../../../search/types';
import type { Command, Context } from '../command';
import { formatHits, formatNoHit } from '../../../text/hits';
import {
  FLAG,
  SHARED,
  TEXT,
  UsageError,
  chooseLocale,
  parseOptions,
  toParameters,
} from '../options';
import { printProblem } from '../problem';

const USAGE = `Usage: async-rust search QUERY [options]

Searches constructs, sections and symbols; the same answer as /api/v1/search gives.

  --locale ko|en                      default: the language of the environment, else ko
  --lang go|rust|typescript           only what one language has
  --from go|rust|typescript           prefer what this language has, and show it with each construct
  --to go|rust|typescript             show what this language has for each construct, or these
                                      with commas
  --category ID                       only one category, such as channels
  --kind ${HIT_KINDS.join('|').padEnd(28)} only one kind of hit
  --limit N                           1 to 100; default: 20
  --cursor TEXT                       go on after an earlier answer, from its "next" in JSON
  --docs DIR                          search a folder of Markdown instead of this site
  --exact                             take the query as typed, without guesses
  --json                              print the answer as JSON

Exit status: 0 with a hit, 1 without one, 2 if the query or an option is wrong.

  async-rust search "고루틴" --lang rust
  async-rust search "<-ch" --json
  async-rust search "retry" --docs ../notes
`;

const LIMITS = ['lang', 'from', 'to', 'category', 'kind', 'limit', 'cursor'] as const;
const OPTIONS = {
  ...SHARED,
  ...{ lang: TEXT, from: TEXT, to: TEXT, category: TEXT, kind: TEXT },
  ...{ limit: TEXT, cursor: TEXT },
  docs: { type: 'string' },
  exact: FLAG,
} as const;

/** Searches the site, or any folder of Markdown. */
export const search: Command = {
  name: 'search',
  summary: 'Search the chapter and the comparison, or any folder of Markdown',
  usage: USAGE,
  async run(args, context) {
    const { values, words } = parseOptions(args, OPTIONS);
    const locale = chooseLocale(values.locale, context.locale);
    const given = toParameters(values, LIMITS);
    given.set('q', words.join(' '));
    given.set('locale', locale);
    if (values.exact) given.append('exact', 'true');
    const reply =
      values.docs === undefined
        ? await context.ask('search', given)
        : await searchFolder(values.docs, given);
    if (values.json) context.write(reply.text);
    if (reply.problem) return printProblem(reply.problem, context);
    const answer = reply.document as Answer<'search'>;
    if (!values.json) print(answer, words.join(' '), { ...context, locale });
    return answer.total > 0 ? 0 : 1;
  },
};

function print(answer: Answer<'search'>, query: string, context: Context): void {
  if (answer.total > 0) context.write(formatHits(answer, context));
  else context.writeError(`${formatNoHit(query, context.locale)}\n`);
}

async function searchFolder(folder: string, given: URLSearchParams): Promise<Reply> {
  const limit = Object.keys(NAMES).find((name) => given.has(name));
  if (limit !== undefined) {
    throw new UsageError(`A folder has no ${NAMES[limit]}: leave --${limit} or --docs out.`);
  }
  return replyWith(async () => {
    const asked = parseParameters(given, { languages: [], categories: [] }, 'ko');
    return answerSearch(createIndex({ documents: await readFolder(folder) }), asked);
  });
}

const NAMES: Readonly<Record<string, string>> = {
  lang: 'languages',
  from: 'languages',
  to: 'languages',
  category: 'categories',
};

// The Markdown parser takes longer to load than a search of the site takes without it.
async function readFolder(folder: string): Promise<readonly SearchDocument[]> {
  const { readMarkdown } = await import('../../search/readMarkdown');
  try {
    return readMarkdown(folder);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
