import { fieldsOf } from './fields';
import type { Field, Schema } from './fields';

/** The OpenAPI document as far as the reference shows it. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, { readonly get: RawOperation }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly responses?: Readonly<Record<string, RawResponse>>;
  };
}

interface RawOperation {
  readonly operationId: string;
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly RawParameter[];
  readonly responses: Readonly<Record<string, RawResponse | { readonly $ref: string }>>;
}

interface RawParameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description?: string;
  readonly schema: Schema;
  readonly example?: string | number;
}

interface RawResponse {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema: Schema }>>;
}

/** One thing that a call takes. */
export interface ReferenceParameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly isRequired: boolean;
  readonly description?: string;
  readonly type: 'text' | 'number';
  /** The only values that it can have; absent where it is free. */
  readonly values?: readonly string[];
  /** Whether it takes several values, with commas between them. */
  readonly takesSeveral: boolean;
  readonly standard?: string;
  readonly example?: string;
  readonly least?: number;
  readonly most?: number;
}

/** One answer to a call. */
export interface ReferenceResponse {
  readonly status: string;
  readonly description: string;
  /** Name of the schema that the body keeps to. */
  readonly schema?: string;
}

/** One call. */
export interface ReferenceOperation {
  readonly id: string;
  /** Below the root of the API, with a slash first; variables stand in braces. */
  readonly path: string;
  readonly summary: string;
  readonly description?: string;
  /** Whether a file host cannot answer it. */
  readonly needsServer: boolean;
  readonly parameters: readonly ReferenceParameter[];
  readonly responses: readonly ReferenceResponse[];
}

/** What the reference page shows. */
export interface Reference {
  readonly operations: readonly ReferenceOperation[];
  readonly schemas: readonly { readonly name: string; readonly fields: readonly Field[] }[];
}

/**
 * Gives what the reference page shows of the OpenAPI document: every call in its order, and the
 * fields of every document that a call answers with.
 */
export function buildReference({ paths, components }: OpenApi): Reference {
  const operations = Object.entries(paths).map(([path, { get }]) =>
    toOperation(path, get, components.responses ?? {}),
  );
  const used = new Set(
    operations.flatMap(({ responses }) => responses.map(({ schema }) => schema)),
  );
  const schemas = Object.entries(components.schemas)
    .filter(([name]) => used.has(name))
    .map(([name, schema]) => ({ name, fields: fieldsOf(schema) }));
  return { operations, schemas };
}

function toOperation(
  path: string,
  operation: RawOperation,
  shared: Readonly<Record<string, RawResponse>>,
): ReferenceOperation {
  const { operationId, summary, description, parameters = [], responses } = operation;
  return {
    id: operationId,
    path,
    summary,
    ...(description !== undefined && { description }),
    needsServer: !path.endsWith('.json'),
    parameters: parameters.map(toParameter),
    responses: Object.entries(responses).map(([status, response]) =>
      toResponse(status, '$ref' in response ? resolve(response.$ref, shared) : response),
    ),
  };
}

function resolve(reference: string, shared: Readonly<Record<string, RawResponse>>): RawResponse {
  const found = shared[reference.split('/').at(-1) ?? ''];
  if (!found) throw new Error(`Cannot find the response ${reference} of the OpenAPI document`);
  return found;
}

function toParameter(parameter: RawParameter): ReferenceParameter {
  const { name, required, description, schema, example } = parameter;
  const values = (schema.items ?? schema).enum;
  const { minimum, maximum, default: standard } = schema;
  return {
    name,
    in: parameter.in === 'path' ? 'path' : 'query',
    isRequired: required === true,
    ...(description !== undefined && { description }),
    type: schema.type === 'integer' ? 'number' : 'text',
    ...(values && { values: values.map(String) }),
    takesSeveral: schema.type === 'array',
    ...(standard !== undefined && { standard: String(standard) }),
    ...(example !== undefined && { example: String(example) }),
    ...(minimum !== undefined && { least: minimum }),
    ...(maximum !== undefined && { most: maximum }),
  };
}

function toResponse(status: string, { description, content }: RawResponse): ReferenceResponse {
  const [body] = Object.values(content ?? {});
  const schema = body?.schema.$ref?.split('/').at(-1);
  return { status, description, ...(schema !== undefined && { schema }) };
}
