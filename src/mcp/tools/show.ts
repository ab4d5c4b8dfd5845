import { contract } from '../../api/contract';
import { SHOWN, answerShow } from '../../api/local/show';
import { languageIds } from '../../data/languages';
import { formatShown } from '../../text/shown';
import { LOCALE, anyOf, oneOf, textOf, withoutLocale } from './tool';
import type { Tool } from './tool';

/** Shows one thing by its id. */
export const show: Tool = {
  name: 'show',
  title: 'Show one construct, section, category, program or exercise',
  description:
    'Gives all of one construct by its id: what each language has, where the analogy breaks, the ' +
    'verified programs with what they printed, related constructs and sections. Also gives a section ' +
    'of the chapter, a category, a program or an exercise.',
  parameters: {
    id: textOf('Id, such as select; search and list give ids'),
    kind: oneOf(SHOWN, 'Of what it is the id, where several have it'),
    locale: LOCALE,
  },
  output: anyOf(SHOWN.map((kind) => contract[kind])),
  answer: (ask, given) => answerShow(ask, withoutLocale(given)),
  toText: (reply, _given, format) =>
    formatShown(reply, { languages: languageIds, hasCode: false }, format),
};
