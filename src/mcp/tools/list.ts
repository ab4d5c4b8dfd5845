import * as z from 'zod';
import { contract } from '../../api/contract';
import { LISTS, answerList } from '../../api/local/list';
import type { ListAnswer, ListName } from '../../api/local/list';
import { categories } from '../../data/categories';
import { kinds } from '../../data/kinds';
import { languageIds } from '../../data/languages';
import { formatList } from '../../text/lists';
import { LOCALE, anyOf, oneOf, withoutLocale } from './tool';
import type { Tool } from './tool';

const NAMES = LISTS.map(({ name }) => name);
/** More than this is for programs to read, and they read the document. */
const LONGEST_TEXT = 50;

/** Lists constructs, or what else there is. */
export const list: Tool = {
  name: 'list',
  title: 'List constructs, or what else there is',
  description:
    'Lists the constructs that are compared, in display order, limited by category, language and kind ' +
    'of counterpart; or the categories, languages, kinds, symbols, sections, programs, exercises or ' +
    'glossary.',
  parameters: {
    what: oneOf(NAMES, 'What to list; default: constructs'),
    category: oneOf(
      categories.map(({ id }) => id),
      'Constructs or symbols of one category',
    ),
    lang: oneOf(languageIds, 'What one language has'),
    kind: oneOf(
      kinds.map(({ id }) => id),
      'Constructs that the language of lang, or any language, has in this way',
    ),
    limit: z.int().min(1).describe('Most entries to give; default: all').optional(),
    locale: LOCALE,
  },
  output: anyOf(NAMES.map((name) => contract[name])),
  answer: (ask, given) => answerList(ask, withoutLocale(given)),
  toText({ document }, given, format) {
    const answer = document as ListAnswer;
    const name = (given.get('what') ?? 'constructs').toLowerCase() as ListName;
    const result = answer.result.slice(0, LONGEST_TEXT);
    return formatList(name, { ...answer, result } as ListAnswer, format);
  },
};
