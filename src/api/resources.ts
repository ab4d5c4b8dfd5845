import type { PublicResource, SchemaName } from './contract';
import { API_PATH } from './envelope';
import { CROSS_REFERENCE_PARAMETERS, PARAMETERS } from './operations/parameters';
import { schemaPath } from './openapi/schemas';

/** One kind of document: a file, or one file for each value of the variable in its path. */
export interface Resource {
  readonly name: string;
  /** Below API_PATH; at most one variable, as `{id}`. */
  readonly path: string;
  readonly summary: string;
  /** Absent where the document keeps to a standard of its own. */
  readonly schema?: SchemaName;
}

/** Every document that the API gives as a file. */
export const RESOURCES: readonly Resource[] = [
  { name: 'index', path: 'index.json', summary: 'What the API has', schema: 'index' },
  {
    name: 'languages',
    path: 'languages.json',
    summary: 'The languages that are compared, with the versions spoken of',
    schema: 'languages',
  },
  {
    name: 'categories',
    path: 'categories.json',
    summary: 'The groups of constructs, with what each language has of them',
    schema: 'categories',
  },
  {
    name: 'category',
    path: 'categories/{id}.json',
    summary: 'One group of constructs with the row of each in the comparison',
    schema: 'category',
  },
  {
    name: 'kinds',
    path: 'kinds.json',
    summary: 'The ways in which a language can have a construct',
    schema: 'kinds',
  },
  {
    name: 'constructs',
    path: 'constructs.json',
    summary: 'The comparison: each construct with its counterpart in each language',
    schema: 'constructs',
  },
  {
    name: 'constructs-full',
    path: 'constructs-full.json',
    summary: 'All constructs with all that is published of each, in one document',
    schema: 'constructsFull',
  },
  {
    name: 'construct',
    path: 'constructs/{id}.json',
    summary: 'One construct with its differences, programs and recorded outputs',
    schema: 'construct',
  },
  {
    name: 'sections',
    path: 'sections.json',
    summary: 'The pages and headings of the chapter',
    schema: 'sections',
  },
  {
    name: 'symbols',
    path: 'symbols.json',
    summary: 'The API names of each language, with the construct that each belongs to',
    schema: 'symbols',
  },
  {
    name: 'glossary',
    path: 'glossary.json',
    summary: 'The terms of the chapter in both locales, with other spellings and meanings',
    schema: 'glossary',
  },
  {
    name: 'snapshot',
    path: 'search/{locale}.json',
    summary: 'What the search of one locale is made from',
    schema: 'snapshot',
  },
  {
    name: 'problems',
    path: 'problems.json',
    summary: 'The problems that a request can be answered with',
    schema: 'problems',
  },
  { name: 'schema', path: 'schemas/{name}.json', summary: 'One JSON Schema (draft 2020-12)' },
  { name: 'openapi', path: 'openapi.json', summary: 'This API as an OpenAPI 3.1 document' },
];

/** Gives the resources as the index publishes them: the files, then what needs the server. */
export function presentResources(): PublicResource[] {
  const files = RESOURCES.map(({ name, path, summary, schema }) => ({
    name,
    path: `${API_PATH}/${path}`,
    summary,
    ...(schema && { schema: schemaPath(schema) }),
  }));
  const search = {
    name: 'search',
    path: `${API_PATH}/search{?${PARAMETERS.join(',')}}`,
    summary: 'Searches constructs, sections and symbols; needs the server',
    schema: schemaPath('search'),
  };
  const crossReference = {
    name: 'cross-reference',
    path: `${API_PATH}/xref{?${CROSS_REFERENCE_PARAMETERS.join(',')}}`,
    summary: 'What other languages have for a name of one language; needs the server',
    schema: schemaPath('crossReference'),
  };
  return [...files, search, crossReference];
}

/**
 * Gives the resource that the file at `path` is of, and throws on a path that no resource has.
 *
 * @example resourceOf('constructs/mutex.json').name // 'construct'
 */
export function resourceOf(path: string): Resource {
  const found = RESOURCES.find((resource) => {
    const [before, after] = resource.path.split(/\{\w+\}/);
    if (after === undefined) return path === resource.path;
    return path.startsWith(before ?? '') && path.endsWith(after);
  });
  if (!found) throw new Error(`Cannot find the resource of "${path}" in src/api/resources.ts`);
  return found;
}
