import type { Answer, SchemaName } from './contract';
import { CROSS_REFERENCE_PARAMETERS, PARAMETERS } from './operations/parameters';

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
    name: 'comparison',
    path: 'compare/{pair}.json',
    summary: 'The comparison of two languages, from the one that you know to the one you read for',
    schema: 'comparison',
  },
  {
    name: 'sections',
    path: 'sections.json',
    summary: 'The pages and headings of the chapter',
    schema: 'sections',
  },
  {
    name: 'section',
    path: 'sections/{id}.json',
    summary: 'One page or heading with its text, constructs and neighbours',
    schema: 'section',
  },
  {
    name: 'programs',
    path: 'programs.json',
    summary: 'The verified programs, with the languages that each is written in',
    schema: 'programs',
  },
  {
    name: 'program',
    path: 'programs/{id}.json',
    summary: 'One program in all its languages, with recorded outputs and where it is shown',
    schema: 'program',
  },
  {
    name: 'exercises',
    path: 'exercises.json',
    summary: 'The exercises, with the languages that each is in',
    schema: 'exercises',
  },
  {
    name: 'exercise',
    path: 'exercises/{id}.json',
    summary: 'One exercise in all its languages: start, test and solution',
    schema: 'exercise',
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
    name: 'names',
    path: 'names/{locale}.json',
    summary: 'Of that the titles and names of constructs and sections alone, to begin with',
    schema: 'snapshot',
  },
  {
    name: 'problems',
    path: 'problems.json',
    summary: 'The problems that a request can be answered with',
    schema: 'problems',
  },
  {
    name: 'schemas',
    path: 'schemas.json',
    summary: 'The JSON Schemas, with the resources that keep to each',
    schema: 'schemas',
  },
  { name: 'schema', path: 'schemas/{name}.json', summary: 'One JSON Schema (draft 2020-12)' },
  { name: 'openapi', path: 'openapi.json', summary: 'This API as an OpenAPI 3.1 document' },
];

/** One call that is computed for each request, so that it needs the server. */
export interface Operation {
  readonly name: string;
  /** Below API_PATH. */
  readonly path: string;
  readonly parameters: readonly string[];
  readonly summary: string;
  readonly schema: SchemaName;
}

/** Every call that the API answers besides its files. */
export const OPERATIONS = {
  search: {
    name: 'search',
    path: 'search',
    parameters: PARAMETERS,
    summary: 'Searches constructs, sections, symbols and programs; needs the server',
    schema: 'search',
  },
  crossReference: {
    name: 'cross-reference',
    path: 'xref',
    parameters: CROSS_REFERENCE_PARAMETERS,
    summary: 'What other languages have for a name of one language; needs the server',
    schema: 'crossReference',
  },
} as const satisfies Readonly<Record<string, Operation>>;

/** Gives the schema that a published file keeps to, or undefined where that is not one of ours. */
export function schemaOf(path: string, file: unknown): SchemaName | undefined {
  return isMoved(file) ? 'moved' : resourceOf(path).schema;
}

/** Tells whether a file only says where the document of its path has gone. */
export function isMoved(file: unknown): file is Answer<'moved'> {
  return typeof file === 'object' && file !== null && 'moved' in file;
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
