import type { Answer } from '../../../api/contract';
import type { Command } from '../command';
import { formatCrossReference, formatNearest } from '../../../text/crossReference';
import { SHARED, TEXT, chooseLocale, parseOptions, toParameters } from '../options';
import { printProblem } from '../problem';

const USAGE = `Usage: async-rust xref NAME [options]

Says what other languages have for a name: a symbol, such as "<-ch" or Promise.all, or a word
for it, such as 고루틴. Quote what the shell would take for itself.

  --from go|rust|typescript   whose name it is; default: anybody's
  --to go|rust|typescript     in which language, or in which with commas; default: the others
  --locale ko|en              default: the language of the environment, else ko
  --json                      print what /api/v1/xref answers

Exit status: 0 with a counterpart, 1 if nothing has that name, 2 if an option is wrong.

  async-rust xref select --from go --to rust
  async-rust xref "Promise.all"
  async-rust xref "tokio::spawn" --to go,typescript --locale en
`;

const OPTIONS = { ...SHARED, from: TEXT, to: TEXT } as const;

/** Says what other languages have for a name. */
export const xref: Command = {
  name: 'xref',
  summary: "Say what other languages have for a name, such as Go's select in Rust",
  usage: USAGE,
  async run(args, context) {
    const { values, words } = parseOptions(args, OPTIONS);
    const locale = chooseLocale(values.locale, context.locale);
    const given = toParameters(values, ['from']);
    if (values.to) given.set('to', values.to.join(','));
    given.set('q', words.join(' '));
    given.set('locale', locale);
    const reply = await context.ask('xref', given);
    if (values.json) context.write(reply.text);
    if (reply.problem) return printProblem(reply.problem, context);
    const answer = reply.document as Answer<'crossReference'>;
    const format = { ...context, locale };
    if (answer.total === 0)
      context.writeError(`${formatNearest(answer, words.join(' '), format)}\n`);
    else if (!values.json) context.write(formatCrossReference(answer, format));
    return answer.total > 0 ? 0 : 1;
  },
};
