import { LONGEST_QUERY } from '../../search/query';
import { DEFAULT_LIMIT, HIGHEST_LIMIT, HIT_KINDS, LOCALES } from '../operations/parameters';
import type { Vocabulary } from '../operations/parameters';
import type { CrossReferenceExample, SearchExample } from './examples';
import { header, okResponse, referTo, referToShared } from './responses';

/** Gives the path item of the search. */
export function searchItem(vocabulary: Vocabulary, example: SearchExample) {
  const { query, locale, options, from, to, answer } = example;
  const limit = { type: 'integer', minimum: 1, maximum: HIGHEST_LIMIT, default: DEFAULT_LIMIT };
  const cursor = { type: 'string', pattern: '^[0-9a-z]{8,12}$' };
  const link = header('The address of the hits that follow, with rel="next" (RFC 8288)');
  return {
    get: {
      operationId: 'search',
      summary: 'Search constructs, sections, symbols and programs, best first',
      description:
        'With from or to, each hit of a construct has counterparts: what these languages have for ' +
        'it; of nearly equal hits those of from come first, then those of to. ' +
        'Where hits follow, next is their cursor: send it with the same parameters. A cursor of ' +
        'another search or of an older state of the site is refused.',
      parameters: [
        queryOf('Words, names or operators', query),
        localeParameter(locale),
        severalParameter('lang', 'Only what one of these languages has', languageOf(vocabulary)),
        ...directionParameters(vocabulary, { from, to }),
        severalParameter('category', 'Only these categories', oneOf(vocabulary.categories)),
        severalParameter('kind', 'Only these kinds of hit', oneOf(HIT_KINDS)),
        parameter('limit', 'Most hits to return', limit, options.limit),
        parameter('cursor', 'Where to go on: next of the answer before', cursor),
        parameter('exact', 'Take q as typed: no guesses', oneOf(['true', 'false'])),
      ],
      responses: {
        200: okResponse('The hits, best first', referTo('search'), answer, {
          ...LOCALE_HEADERS,
          Link: link,
        }),
        ...referToShared(),
      },
    },
  };
}

/** Gives the path item of the cross-reference. */
export function crossReferenceItem(vocabulary: Vocabulary, example: CrossReferenceExample) {
  const { query, locale, from, to, answer } = example;
  return {
    get: {
      operationId: 'crossReference',
      summary: 'What other languages have for a name of one language',
      description:
        'Symbols come first as they are written, then titles, aliases and ids, then both in ' +
        'another case, then the ends of paths; where q is none of these, the constructs that the ' +
        'search finds. Where that finds nothing either, nearest has what may have been meant.',
      parameters: [
        queryOf('A symbol or a name, in any language', query),
        ...directionParameters(vocabulary, { from, to }),
        localeParameter(locale),
      ],
      responses: {
        200: okResponse(
          'The constructs of that name',
          referTo('crossReference'),
          answer,
          LOCALE_HEADERS,
        ),
        ...referToShared(),
      },
    },
  };
}

/** Gives the schema of a name out of a closed list. */
export function oneOf(names: readonly string[]) {
  return { type: 'string', enum: [...names] };
}

const LOCALE_HEADERS = {
  'Content-Language': header('The locale of the answer'),
  Vary: header('Accept-Language, which gives the locale where the parameter is absent'),
};

function queryOf(description: string, example: string) {
  const schema = { type: 'string', minLength: 1, maxLength: LONGEST_QUERY };
  return { ...parameter('q', description, schema, example), required: true };
}

function localeParameter(example: string) {
  return parameter('locale', 'Default: by Accept-Language, else ko', oneOf(LOCALES), example);
}

function directionParameters(
  vocabulary: Vocabulary,
  { from, to }: Pick<CrossReferenceExample, 'from' | 'to'>,
) {
  const description = 'Languages to see it in, others than from';
  return [
    parameter('from', 'The language that you know: whose name q is', languageOf(vocabulary), from),
    severalParameter('to', description, languageOf(vocabulary), to),
  ];
}

function languageOf({ languages }: Vocabulary) {
  return oneOf(languages.flatMap(({ id, shortNames }) => [id, ...shortNames]));
}

// With commas between the values.
function severalParameter(name: string, description: string, items: object, example?: unknown) {
  const schema = { type: 'array', items, minItems: 1 };
  return { ...parameter(name, description, schema, example), style: 'form', explode: false };
}

function parameter(name: string, description: string, schema: object, example?: unknown) {
  return { name, in: 'query', description, schema, example };
}
