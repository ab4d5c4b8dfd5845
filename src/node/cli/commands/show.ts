import { SHOWN, answerShow } from '../../../api/local/show';
import type { Command } from '../command';
import { formatShown } from '../../../text/shown';
import {
  FLAG,
  SHARED,
  TEXT,
  chooseLanguages,
  chooseLocale,
  parseOptions,
  toParameters,
} from '../options';
import { printProblem } from '../problem';

const USAGE = `Usage: async-rust show ID [options]

Shows one construct: what each language has for it and where the analogy breaks. Also shows a
section of the chapter, a category, a program or an exercise by its id.

  --lang go|rust|typescript   only what this language has, or these with commas
  --code                      the programs too, with what they printed; of an exercise the test
                              and the solution
  --kind ${SHOWN.join('|')}
                              which, where an id has several
  --locale ko|en              default: the language of the environment, else ko
  --json                      print the document as /api/v1/constructs/ID.json has it

Exit status: 0 if there is one, 1 if not, 2 if an option is wrong.

  async-rust show select --code --lang rust
  async-rust show channels
`;

const OPTIONS = { ...SHARED, lang: TEXT, kind: TEXT, code: FLAG } as const;

/** Shows one thing by its id. */
export const show: Command = {
  name: 'show',
  summary: 'Show one construct, section, category, program or exercise by its id',
  usage: USAGE,
  async run(args, context) {
    const { values, words } = parseOptions(args, OPTIONS);
    const locale = chooseLocale(values.locale, context.locale);
    const languages = chooseLanguages(values.lang);
    const given = toParameters(values, ['kind']);
    given.set('id', words.join(' '));
    const reply = await answerShow(context.ask, given);
    if (values.json) context.write(reply.text);
    if (reply.problem) return printProblem(reply.problem, context);
    const format = { ...context, locale };
    if (!values.json)
      context.write(formatShown(reply, { languages, hasCode: values.code }, format));
    return 0;
  },
};
