import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { parseTree } from '../node/docs/parsePage';
import { DATA_ELEMENTS, RECORD_ELEMENTS, remarkData } from './remarkData';

function compile(mdx: string) {
  const tree = parseTree(mdx, 'docs/x.mdx');
  remarkData()(tree);
  return tree.children;
}

test.each(Object.entries(DATA_ELEMENTS))('<%s /> gets the JSON of the API', (name, data) => {
  const [imported, element] = compile(`<${name} />`);
  expect(imported).toMatchObject({
    type: 'mdxjsEsm',
    data: {
      estree: {
        body: [
          {
            type: 'ImportDeclaration',
            source: { value: `@generated/site/default/api/${data.file}` },
            specifiers: [{ local: { name: 'data1' } }],
          },
        ],
      },
    },
  });
  expect(element).toMatchObject({
    name,
    attributes: [{ name: data.prop, value: { value: 'data1' } }],
  });
});

test.each(Object.entries(RECORD_ELEMENTS))('<%s /> gets its record', (name, { prop, module }) => {
  const [imported, element] = compile(`<${name} id="x" />`);
  expect(imported).toMatchObject({ data: { estree: { body: [{ source: { value: module } }] } } });
  expect(element).toMatchObject({
    attributes: [{ name: 'id' }, { name: prop, value: { value: 'data1' } }],
  });
  expect(existsSync(module.replace('@site', resolve(__dirname, '../..')))).toBe(true);
});

test('two elements have imports of their own, others none', () => {
  const nodes = compile('<Versions />\n\n<Programs id="select" />\n\n<Glossary />');
  expect(nodes.map(({ type }) => type)).toEqual([
    'mdxjsEsm',
    'mdxjsEsm',
    ...Array<string>(3).fill('mdxJsxFlowElement'),
  ]);
  expect(nodes[3]).toMatchObject({ name: 'Programs', attributes: [{ name: 'id' }] });
});
