import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import type { ValidateFunction } from 'ajv';
import { API_PATH, serialize } from '../envelope';
import type { Files } from '../files';

/** The part of the published OpenAPI document that answers are held to. */
export interface OpenApi {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: {
    readonly responses: Readonly<Record<string, Described>>;
    readonly schemas: Readonly<Record<string, object>>;
  };
}

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly Parameter[];
  readonly responses: Readonly<Record<string, Described | { readonly $ref: string }>>;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly schema: ParameterSchema;
  readonly example?: unknown;
}

export interface ParameterSchema {
  readonly type: 'string' | 'integer' | 'array';
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly items?: ParameterSchema;
}

export interface Described {
  readonly description: string;
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<
    Record<string, { readonly schema: { readonly $ref?: string }; readonly example?: unknown }>
  >;
}

/** Reads the OpenAPI document among `files`, as it is published. */
export function readOpenApi(files: Files): OpenApi {
  return JSON.parse(serialize(files.get('openapi.json'))) as OpenApi;
}

/** Gives what is wrong with a response by the published contract; nothing is best. */
export type ContractCheck = (request: Request, response: Response) => Promise<readonly string[]>;

/**
 * Creates the check of answers against the OpenAPI document and the schemas among `files`: whether the
 * status is one that the operation names, with the media type, headers and body that it promises. A
 * path that no operation has may be answered with a problem only.
 */
export function createContractCheck(files: Files): ContractCheck {
  const document = readOpenApi(files);
  const validate = createValidator(files);
  return async (request, response) => {
    const { status, headers } = response;
    const text = await response.text();
    if (status === 204) return request.method === 'OPTIONS' ? [] : ['204 is for OPTIONS only'];
    const problems = checkShared(headers);
    if (status === 405) {
      if (!headers.get('allow')) problems.push('405 without Allow');
      return [...problems, ...validate('problem', text)];
    }
    const operation = findOperation(document, new URL(request.url).pathname);
    if (!operation) {
      if (![400, 404, 414].includes(status)) problems.push(`${status} for a path of nobody`);
      return [...problems, ...(request.method === 'HEAD' ? [] : validate('problem', text))];
    }
    const described = resolve(document, operation, status);
    if (!described) return [...problems, `${operation.operationId} names no status ${status}`];
    for (const name of Object.keys(described.headers ?? {})) {
      const isOptional = name === 'Link';
      if (!isOptional && !headers.has(name)) problems.push(`no header ${name}`);
    }
    const [media, content] = Object.entries(described.content ?? {})[0] ?? [];
    if (media === undefined)
      return text === '' ? problems : [...problems, 'a body of no media type'];
    if (headers.get('content-type') !== `${media}; charset=utf-8`) {
      problems.push(`the media type ${headers.get('content-type')}`);
    }
    if (request.method === 'HEAD') return text === '' ? problems : [...problems, 'a body for HEAD'];
    const name = content?.schema.$ref?.replace('#/components/schemas/', '');
    return [...problems, ...(name === undefined ? [] : validate(name, text))];
  };
}

function checkShared(headers: Headers): string[] {
  const expected = {
    'access-control-allow-origin': '*',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'cross-origin',
  };
  const missing = Object.entries(expected).filter(([name, value]) => headers.get(name) !== value);
  return missing.map(([name]) => `no header ${name} as it should be`);
}

function createValidator(files: Files) {
  const ajv = new Ajv2020({ strict: true });
  addFormats(ajv);
  const compiled = new Map<string, ValidateFunction>();
  return (name: string, text: string): readonly string[] => {
    const validate = compiled.get(name) ?? ajv.compile(files.get(`schemas/${name}.json`) as object);
    compiled.set(name, validate);
    if (validate(JSON.parse(text))) return [];
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

function resolve(
  { components }: OpenApi,
  { responses }: Operation,
  status: number,
): Described | undefined {
  const found = responses[status];
  if (!found || !('$ref' in found)) return found;
  return components.responses[found.$ref.replace('#/components/responses/', '')];
}

/** Gives the operation of a path, of which the server takes ".json" for granted. */
function findOperation({ paths }: OpenApi, pathname: string): Operation | undefined {
  const decoded = decode(pathname);
  const at = decoded.indexOf(API_PATH);
  const below = decoded.slice(at + API_PATH.length).replace(/\/$/, '');
  if (at === -1 || !/^(?:\/|$)/.test(below)) return undefined;
  const name = below === '' ? '/index' : below;
  const wanted = [name, `${name}.json`];
  const found = Object.entries(paths).find(([path]) => {
    const [before = '', after] = path.split(/\{\w+\}/);
    if (after === undefined) return wanted.includes(path);
    return wanted.some((each) => each.startsWith(before) && each.endsWith(after));
  });
  return found?.[1].get;
}

function decode(pathname: string): string {
  try {
    return decodeURIComponent(pathname);
  } catch {
    return '';
  }
}
