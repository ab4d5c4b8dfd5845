import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { buildFiles } from '../api/files';
import { site } from '../api/fixtures';
import { createHandler } from '../api/http/handle';
import { createAsk } from '../api/local/ask';
import { createIndex } from '../search/createIndex';
import { buildCorpus } from '../search/documents';
import { createServer } from './createServer';

const handle = createHandler({
  files: buildFiles(site),
  indexes: {
    ko: createIndex(buildCorpus(site, 'ko')),
    en: createIndex(buildCorpus(site, 'en')),
  },
});
const client = new Client({ name: 'test', version: '1' });

beforeAll(async () => {
  const [ours, theirs] = InMemoryTransport.createLinkedPair();
  await createServer(createAsk(handle)).connect(ours);
  await client.connect(theirs);
  // From then on the client holds structured content to the schemas that it was told.
  await client.listTools();
});
afterAll(() => client.close());

async function askHttp(path: string): Promise<unknown> {
  return (await handle(new Request(`http://localhost/api/v1/${path}`))).json();
}

async function call(name: string, args: Record<string, unknown>) {
  const { isError, structuredContent, content } = await client.callTool({ name, arguments: args });
  const [block] = content;
  return { isError, structuredContent, text: block?.type === 'text' ? block.text : '' };
}

test('offers four tools that only read, with schemas of what they take and give', async () => {
  const { tools } = await client.listTools();
  expect(tools.map(({ name }) => name)).toEqual(['search', 'show', 'cross_reference', 'list']);
  for (const { annotations, description, inputSchema, outputSchema } of tools) {
    expect(annotations).toMatchObject({ readOnlyHint: true, destructiveHint: false });
    expect(description?.length).toBeGreaterThan(50);
    expect(inputSchema.type).toBe('object');
    expect(outputSchema?.['type']).toBe('object');
    for (const parameter of Object.values(inputSchema.properties ?? {})) {
      expect(parameter).toHaveProperty('description');
    }
  }
});

describe('a tool gives what the API gives', () => {
  test.each([
    ['search', { q: '뮤텍스' }, 'search?q=뮤텍스'],
    [
      'search',
      { q: 'mutex', lang: 'rs', limit: 1, locale: 'en' },
      'search?q=mutex&lang=rs&limit=1&locale=en',
    ],
    ['search', { q: 'zxqwv', exact: true }, 'search?q=zxqwv'],
    ['cross_reference', { q: 'sync.Mutex', to: 'rust' }, 'xref?q=sync.Mutex&to=rust'],
    ['cross_reference', { q: 'zxqwv' }, 'xref?q=zxqwv'],
    ['show', { id: 'mutex' }, 'constructs/mutex'],
    ['show', { id: 'mutex', locale: 'en' }, 'constructs/mutex'],
    ['show', { id: 'channels', kind: 'category' }, 'categories/channels'],
    ['show', { id: 'first-steps' }, 'exercises/first-steps'],
    ['list', {}, 'constructs'],
    ['list', { what: 'exercises' }, 'exercises'],
    ['list', { what: 'glossary' }, 'glossary'],
    ['list', { what: 'kinds', locale: 'en' }, 'kinds'],
  ])('%s %j as %s', async (name, args, path) => {
    const { isError, structuredContent, text } = await call(name, args);
    expect(isError).not.toBe(true);
    expect(structuredContent).toEqual(await askHttp(path));
    expect(text).not.toBe('');
  });

  test('and text in the locale that is asked for', async () => {
    expect((await call('show', { id: 'mutex', locale: 'en' })).text).toContain('Summary of Mutex.');
    expect((await call('show', { id: 'mutex' })).text).toContain('뮤텍스 요약입니다.');
  });

  test('and a list that filters limit', async () => {
    const { structuredContent } = await call('list', { category: 'channels', lang: 'go' });
    expect(structuredContent).toMatchObject({ total: 1, result: [{ id: 'channel-bounded' }] });
  });
});

describe('what is wrong is an error that says what to do', () => {
  test.each([
    ['show', { id: 'mutx' }, 'Did you mean mutex'],
    ['show', { id: '' }, 'The id is empty'],
    ['search', { q: 'a', lang: 'ruts' }, 'Did you mean rust?'],
    ['search', { q: 'a', langauge: 'go' }, 'Did you mean lang?'],
    ['search', { q: '' }, 'The query is empty'],
    ['search', { q: 'x'.repeat(1000) }, '256 is the most'],
    ['search', {}, 'q'],
    ['search', { q: 'a', limit: 0 }, 'limit'],
    ['cross_reference', { q: 'a', to: ['rust', 'g0'] }, 'to'],
    ['list', { what: 'construct' }, 'Did you mean constructs?'],
    [
      'list',
      { what: 'glossary', lang: 'go' },
      'cannot be limited by lang: that limits constructs, symbols, programs',
    ],
    ['list', { locale: 'fr' }, 'Unknown locale "fr"'],
  ])('%s %.60j', async (name, args, message) => {
    const { isError, structuredContent, text } = await call(name, args);
    expect(isError).toBe(true);
    expect(structuredContent).toBeUndefined();
    expect(text).toContain(message);
    expect(text).not.toContain('    at ');
  });

  test('a tool that there is not', async () => {
    await expect(client.callTool({ name: 'delete', arguments: {} })).rejects.toThrow('delete');
  });
});

describe('resources', () => {
  test('are every construct and section, by name', async () => {
    const { resources } = await client.listResources();
    expect(resources.map(({ uri }) => uri)).toEqual([
      'construct://spawn-task',
      'construct://channel-bounded',
      'construct://mutex',
      'section://index',
      'section://lazy-execution',
    ]);
    const { resourceTemplates } = await client.listResourceTemplates();
    expect(resourceTemplates.map(({ uriTemplate }) => uriTemplate)).toEqual([
      'construct://{id}',
      'section://{id}',
    ]);
  });

  test('are the documents of the API', async () => {
    const { contents } = await client.readResource({ uri: 'construct://mutex' });
    const text = await (await handle(new Request('http://a/api/v1/constructs/mutex'))).text();
    expect(contents).toEqual([{ uri: 'construct://mutex', mimeType: 'application/json', text }]);
  });

  test.each([
    ['construct://mutx', 'Did you mean mutex'],
    ['construct://..%2Flanguages', 'no construct'],
  ])('%s is refused with %j', async (uri, message) => {
    await expect(client.readResource({ uri })).rejects.toThrow(message);
  });

  test.each([
    ['chan', ['channel-bounded']],
    ['MUT', ['mutex']],
    ['mutx', ['mutex']],
    ['', ['spawn-task', 'channel-bounded', 'mutex']],
  ])('complete %j to %j', async (value, values) => {
    const { completion } = await client.complete({
      ref: { type: 'ref/resource', uri: 'construct://{id}' },
      argument: { name: 'id', value },
    });
    expect(completion.values).toEqual(values);
  });
});
