import { LONGEST_QUERY } from '../../search/query';
import type { SchemaName } from '../contract';
import { API_PATH } from '../envelope';
import type { CrossReferenceExample, Example, Examples, SearchExample } from './examples';
import { DEFAULT_LIMIT, HIGHEST_LIMIT, HIT_KINDS, LOCALES } from '../operations/parameters';
import type { Vocabulary } from '../operations/parameters';
import { RESOURCES } from '../resources';
import type { Resource } from '../resources';
import type { JsonSchema } from './schemas';

/**
 * Gives the OpenAPI 3.1 document of all paths, complete in itself: it refers to no other document.
 */
export function buildOpenApi(
  schemas: ReadonlyMap<SchemaName, JsonSchema>,
  vocabulary: Vocabulary,
  examples: Examples,
) {
  const head = {
    openapi: '3.1.1',
    info: {
      title: 'Async Rust for people who know Go and TypeScript',
      version: '1',
      summary: 'The comparison, the chapter and the verified programs of the site as data',
      description:
        'All paths but /search and /xref are files, so any file host serves them. The server answers them ' +
        'without ".json" too. Within version 1 members are added and never removed or renamed.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: API_PATH }],
  };
  const all = new Map(examples.files).set('openapi', { values: [], answer: head });
  const files = RESOURCES.map(
    (resource) => [`/${resource.path}`, fileItem(resource, all)] as const,
  );
  return {
    ...head,
    security: [],
    paths: {
      ...Object.fromEntries(files),
      '/search': searchItem(vocabulary, examples.search),
      '/xref': crossReferenceItem(vocabulary, examples.crossReference),
    },
    components: { schemas: Object.fromEntries([...schemas].map(componentOf)) },
  };
}

// The document says once for all which dialect its schemas are of; their own addresses would change
// what the references in it resolve to.
function componentOf([name, schema]: [SchemaName, JsonSchema]) {
  const members = Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id');
  return [name, Object.fromEntries(members)] as const;
}

function fileItem(
  { name, path, summary, schema }: Resource,
  examples: ReadonlyMap<string, Example>,
) {
  const example = examples.get(name);
  const variable = /\{(\w+)\}/.exec(path)?.[1];
  const values = example?.values ?? [];
  const parameter = variable && {
    name: variable,
    in: 'path',
    required: true,
    schema: oneOf(values),
    example: values[0],
  };
  return {
    get: {
      operationId: name,
      summary,
      ...(parameter && { parameters: [parameter] }),
      responses: {
        200: okResponse(summary, schema ? referTo(schema) : { type: 'object' }, example?.answer),
        304: { description: 'Not changed since the answer with the given ETag' },
        ...(parameter && { 404: problemResponse('There is none of that name') }),
      },
    },
  };
}

function searchItem(vocabulary: Vocabulary, { query, locale, options, answer }: SearchExample) {
  const languages = languageNames(vocabulary);
  const limit = { type: 'integer', minimum: 1, maximum: HIGHEST_LIMIT, default: DEFAULT_LIMIT };
  return {
    get: {
      operationId: 'search',
      summary: 'Search constructs, sections, symbols and programs, best first',
      parameters: [
        { ...queryParameter('q', 'Words, names or operators', QUERY, query), required: true },
        queryParameter('locale', DEFAULT_LOCALE, oneOf(LOCALES), locale),
        queryParameter('lang', 'Only what one language has', oneOf(languages)),
        queryParameter('category', 'Only one category', oneOf(vocabulary.categories)),
        queryParameter('kind', 'Only one kind of hit', oneOf(HIT_KINDS)),
        queryParameter('limit', 'Most hits to return', limit, options.limit),
        queryParameter('exact', 'Take q as typed: no guesses', oneOf(['true', 'false'])),
      ],
      responses: {
        200: okResponse('The hits, best first', referTo('search'), answer),
        ...QUERY_RESPONSES,
      },
    },
  };
}

function crossReferenceItem(
  vocabulary: Vocabulary,
  { query, locale, from, to, answer }: CrossReferenceExample,
) {
  const languages = languageNames(vocabulary);
  const several = { type: 'array', items: oneOf(languages), minItems: 1 };
  return {
    get: {
      operationId: 'crossReference',
      summary: 'What other languages have for a name of one language',
      description:
        'Symbols come first as they are written, then in any case, then titles, aliases and ids, ' +
        'then the ends of paths; where q is none of these, the constructs that the search finds. ' +
        'Where that finds nothing either, nearest has what may have been meant.',
      parameters: [
        {
          ...queryParameter('q', 'A symbol or a name, in any language', QUERY, query),
          required: true,
        },
        queryParameter('from', 'Whose name q is; default: of any language', oneOf(languages), from),
        {
          ...queryParameter('to', 'In which languages to answer; default: the others', several, to),
          ...{ style: 'form', explode: false },
        },
        queryParameter('locale', DEFAULT_LOCALE, oneOf(LOCALES), locale),
      ],
      responses: {
        200: okResponse('The constructs of that name', referTo('crossReference'), answer),
        ...QUERY_RESPONSES,
      },
    },
  };
}

const QUERY = { type: 'string', minLength: 1, maxLength: LONGEST_QUERY };
const DEFAULT_LOCALE = 'Default: by Accept-Language, else ko';
const QUERY_RESPONSES = {
  304: { description: 'Not changed since the answer with the given ETag' },
  400: problemResponse('A parameter is missing, unknown, repeated or has a wrong value'),
  414: problemResponse('The address is too long'),
};

function languageNames({ languages }: Vocabulary): readonly string[] {
  return languages.flatMap(({ id, shortNames }) => [id, ...shortNames]);
}

function queryParameter(name: string, description: string, schema: object, example?: unknown) {
  return { name, in: 'query', description, schema, example };
}

function oneOf(names: readonly string[]) {
  return { type: 'string', enum: [...names] };
}

function okResponse(description: string, schema: object, example: unknown) {
  const headers = { ETag: { description: 'Changes with the answer', schema: { type: 'string' } } };
  return { description, headers, content: { 'application/json': { schema, example } } };
}

function problemResponse(description: string) {
  return { description, content: { 'application/problem+json': { schema: referTo('problem') } } };
}

function referTo(name: SchemaName) {
  return { $ref: `#/components/schemas/${name}` };
}
