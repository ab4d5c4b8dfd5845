import { describe, expect, test } from '@jest/globals';
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { serialize } from '../envelope';
import { buildFiles } from '../files';
import { site } from '../fixtures';
import { RESOURCES } from '../resources';

interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly in: string;
    readonly required?: boolean;
    readonly schema: object;
    readonly example?: unknown;
  }[];
  readonly responses: Readonly<
    Record<string, { readonly description?: string; readonly content?: object }>
  >;
}

interface OpenApi {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, object>>;
    readonly responses: Readonly<Record<string, { readonly content?: object }>>;
  };
}

const files = buildFiles(site);
const document = JSON.parse(serialize(files.get('openapi.json'))) as OpenApi;
const operations = Object.entries(document.paths).map(([path, { get }]) => [path, get] as const);

const ajv = new Ajv2020({ strict: true, allErrors: true });
addFormats(ajv);

describe('buildOpenApi()', () => {
  test('is OpenAPI 3.1 to an independent validator', async () => {
    const validator = new Validator();
    expect(await validator.validate(serialize(document))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  test('describes every file and what needs the server', () => {
    const paths = RESOURCES.map(({ path }) => `/${path}`);
    expect(operations.map(([path]) => path).sort()).toEqual([...paths, '/search', '/xref'].sort());
  });

  test('names every operation once', () => {
    const ids = operations.map(([, { operationId }]) => operationId);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each(operations)(
    'declares each variable of %s once, as required',
    (path, { parameters }) => {
      const variables = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      const inPath = (parameters ?? []).filter((parameter) => parameter.in === 'path');
      expect(inPath.map(({ name }) => name)).toEqual(variables);
      expect(inPath.every(({ required }) => required)).toBe(true);
    },
  );

  test.each(operations)(
    'shows for %s an example that keeps to its schema',
    (_path, { responses }) => {
      const { schema, example } = (
        responses['200']?.content as Record<string, { schema: { $ref?: string }; example: unknown }>
      )['application/json'] ?? { schema: {}, example: undefined };
      expect(example).toBeDefined();
      if (schema.$ref === undefined) return;
      const component =
        document.components.schemas[schema.$ref.replace('#/components/schemas/', '')];
      const validate = ajv.compile(component ?? false);
      validate(example);
      expect(validate.errors).toBeNull();
    },
  );

  test.each(operations)(
    'shows for %s parameters that their own schemas accept',
    (_path, { parameters }) => {
      for (const { schema, example } of parameters ?? []) {
        if (example !== undefined) expect(ajv.validate(schema, example)).toBe(true);
      }
    },
  );

  test('has the published schemas and refers to nothing else', () => {
    const references = [
      ...serialize(document).matchAll(/"\$ref":"#\/components\/(\w+)\/([^"]+)"/g),
    ];
    expect(references.length).toBe(serialize(document).split('"$ref"').length - 1);
    for (const [, kind = '', name = ''] of references) {
      expect(Object.keys(document.components[kind as 'schemas'])).toContain(name);
      if (kind !== 'schemas') continue;
      const published = files.get(`schemas/${name}.json`) as Record<string, unknown>;
      expect({ ...published, ...document.components.schemas[name] }).toEqual(published);
    }
  });
});
