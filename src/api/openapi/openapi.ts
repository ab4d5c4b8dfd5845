import type { SchemaName } from '../contract';
import { API_PATH } from '../envelope';
import type { Vocabulary } from '../operations/parameters';
import { RESOURCES } from '../resources';
import type { Resource } from '../resources';
import type { Example, Examples } from './examples';
import { crossReferenceItem, oneOf, searchItem } from './operations';
import {
  buildResponses,
  okResponse,
  referTo,
  referToMoved,
  referToNotFound,
  referToShared,
} from './responses';
import type { JsonSchema } from './schemas';

/**
 * Gives the OpenAPI 3.1 document of all paths, complete in itself: it refers to no other document.
 * Every example in it is real.
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
        'All paths but /search and /xref are files, so any file host serves them. The server ' +
        'answers them without ".json" too, and every path for HEAD and OPTIONS; other methods are ' +
        'refused with 405 and Allow. Any site may read it all (CORS). Every error is a problem ' +
        'document (RFC 9457). Within version 1 members are added and never removed or renamed.',
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
    components: {
      schemas: Object.fromEntries([...schemas].map(componentOf)),
      responses: buildResponses(examples.problems, examples.moved),
    },
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
  const { values, answer } = examples.get(name) ?? { values: [], answer: undefined };
  const variable = /\{(\w+)\}/.exec(path)?.[1];
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
        200: okResponse(summary, schema ? referTo(schema) : { type: 'object' }, answer),
        ...referToShared(),
        ...(parameter && { 308: referToMoved(), 404: referToNotFound() }),
      },
    },
  };
}
