import * as z from 'zod';
import { contract } from '../../api/contract';
import type { Answer } from '../../api/contract';
import { HIGHEST_LIMIT, HIT_KINDS } from '../../api/operations/parameters';
import { categories } from '../../data/categories';
import { languageIds } from '../../data/languages';
import { formatHits, formatNoHit } from '../../text/hits';
import { LOCALE, oneOf, textOf } from './tool';
import type { Tool } from './tool';

/** Searches everything that the site has. */
export const search: Tool = {
  name: 'search',
  title: 'Search the chapter and the comparison',
  description:
    'Finds constructs, sections of the chapter, API symbols and programs of asynchronous Go, Rust ' +
    '(Tokio) and TypeScript, best first. Takes questions and names in Korean or English and code as it is written, ' +
    'such as "<-ch" or "tokio::spawn". Then use show with the id of a hit.',
  parameters: {
    q: textOf('Words, a question, a name or an operator'),
    locale: LOCALE,
    lang: oneOf(languageIds, 'Only what one language has'),
    from: oneOf(
      languageIds,
      'The language that is known: its own come first of nearly equal hits, with what it has',
    ),
    to: textOf(
      'Give what this language has for each construct, or these with commas between them',
    ).optional(),
    category: oneOf(
      categories.map(({ id }) => id),
      'Only one category of constructs',
    ),
    kind: oneOf(HIT_KINDS, 'Only one kind of hit'),
    limit: z.int().min(1).max(HIGHEST_LIMIT).describe('Most hits to give; default: 20').optional(),
    cursor: textOf('Where to go on: next of an earlier answer').optional(),
    exact: z.boolean().describe('Take q as typed, without guesses at slips').optional(),
  },
  output: contract.search,
  answer: (ask, given) => ask('search', given),
  toText({ document }, given, format) {
    const answer = document as Answer<'search'>;
    if (answer.total === 0) return formatNoHit(answer, given.get('q') ?? '', format.locale);
    return formatHits(answer, format);
  },
};
