import { FILTERS, LISTS, answerList } from '../../../api/local/list';
import type { ListAnswer, ListName } from '../../../api/local/list';
import type { Command } from '../command';
import { formatList } from '../../../text/lists';
import { SHARED, TEXT, UsageError, chooseLocale, parseOptions, toParameters } from '../options';
import { printProblem } from '../problem';

const USAGE = `Usage: async-rust list [WHAT] [options]

Lists what there is. WHAT is one of

${LISTS.map(({ name, summary }) => `  ${name.padEnd(12)}${summary}`).join('\n')}

  --category ID                         constructs or symbols of one category, such as channels
  --lang go|rust|typescript             what one language has
  --kind equivalent|partial|idiom|none  constructs that the language of --lang, or any language,
                                        has in this way
  --limit N                             at most so many
  --locale ko|en                        default: the language of the environment, else ko
  --json                                print the document as JSON

Exit status: 0 if there is something to list, 1 if not, 2 if an option is wrong.

  async-rust list --category channels --lang rust
  async-rust list --lang typescript --kind none
  async-rust list categories --json
`;

const OPTIONS = { ...SHARED, category: TEXT, lang: TEXT, kind: TEXT, limit: TEXT } as const;
const NOTHING = { ko: '조건에 맞는 항목이 없습니다.', en: 'Nothing fits.' };

/** Lists constructs, or what else there is. */
export const list: Command = {
  name: 'list',
  summary: 'List constructs, categories, sections, symbols, programs, exercises or terms',
  usage: USAGE,
  async run(args, context) {
    const { values, words } = parseOptions(args, OPTIONS);
    const locale = chooseLocale(values.locale, context.locale);
    const [what = 'constructs', second] = words;
    if (second !== undefined)
      throw new UsageError(`"list" takes one word: what about "${second}"?`);
    const given = toParameters(values, [...FILTERS, 'limit']);
    given.set('what', what);
    const reply = await answerList(context.ask, given);
    if (values.json) context.write(reply.text);
    if (reply.problem) return printProblem(reply.problem, context);
    const answer = reply.document as ListAnswer;
    if (answer.total === 0 && !values.json) context.writeError(`${NOTHING[locale]}\n`);
    else if (!values.json) {
      const name = what.toLowerCase() as ListName;
      context.write(formatList(name, answer, { ...context, locale }));
    }
    return answer.total > 0 ? 0 : 1;
  },
};
