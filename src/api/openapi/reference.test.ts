import { describe, expect, test } from '@jest/globals';
import { buildFiles } from '../files';
import { site } from '../fixtures';
import { fieldsOf } from './fields';
import { buildReference } from './reference';
import type { OpenApi } from './reference';

const document = buildFiles(site).get('openapi.json') as OpenApi;
const reference = buildReference(document);
const operationOf = (id: string) => reference.operations.find((each) => each.id === id);

describe('buildReference()', () => {
  test('has every call of the document, with its parameters', () => {
    expect(reference.operations.map(({ path }) => path)).toEqual(Object.keys(document.paths));
    expect(operationOf('construct')).toMatchObject({
      path: '/constructs/{id}.json',
      needsServer: false,
      parameters: [
        { name: 'id', in: 'path', isRequired: true, values: site.constructs.map(({ id }) => id) },
      ],
    });
  });

  test('tells what needs the server, and what a parameter takes', () => {
    const search = operationOf('search');
    expect(search?.needsServer).toBe(true);
    const parameterOf = (name: string) => search?.parameters.find((each) => each.name === name);
    expect(parameterOf('q')).toMatchObject({ isRequired: true, type: 'text', takesSeveral: false });
    expect(parameterOf('limit')).toMatchObject({ type: 'number', least: 1, standard: '20' });
    expect(parameterOf('locale')?.values).toEqual(['ko', 'en']);
    const to = operationOf('crossReference')?.parameters.find(({ name }) => name === 'to');
    expect(to?.takesSeveral).toBe(true);
    expect(to?.values).toContain('rust');
  });

  test('names the schema of each answer and has the fields of every schema that it names', () => {
    const named = reference.operations.flatMap(({ responses }) =>
      responses.flatMap(({ schema }) => schema ?? []),
    );
    const known = reference.schemas.map(({ name }) => name);
    expect([...new Set(named)].sort()).toEqual([...known].sort());
    for (const { name, fields } of reference.schemas)
      expect([name, fields.length > 0]).toEqual([name, true]);
  });
});

describe('fieldsOf()', () => {
  test('puts members of one shape into one line', () => {
    const text = { type: 'string' };
    const localized = {
      type: 'object',
      properties: { ko: text, en: text },
      required: ['ko', 'en'],
    };
    const schema = {
      type: 'object',
      required: ['list'],
      properties: {
        list: { type: 'array', description: 'All', items: localized },
        kind: { enum: ['a', 'b'] },
        range: { type: 'array', prefixItems: [{ type: 'integer' }, { type: 'integer' }] },
      },
    };
    expect(fieldsOf(schema)).toEqual([
      { path: 'list', type: 'object[]', isOptional: false, description: 'All' },
      { path: 'list[].{ko,en}', type: 'string', isOptional: false },
      { path: 'kind', type: '"a" | "b"', isOptional: true },
      { path: 'range', type: '[integer, integer]', isOptional: true },
    ]);
  });

  test('keeps members apart of which one can be left out', () => {
    const text = { type: 'string' };
    const schema = { properties: { a: text, b: text }, required: ['a'] };
    expect(fieldsOf(schema).map(({ path }) => path)).toEqual(['a', 'b']);
  });
});
