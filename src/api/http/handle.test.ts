import { describe, expect, jest, test } from '@jest/globals';
import { createIndex } from '../../search/createIndex';
import { buildCorpus } from '../../search/documents';
import { contract } from '../contract';
import type { Answer, Problem } from '../contract';
import { serialize } from '../envelope';
import { buildFiles } from '../files';
import { site } from '../fixtures';
import { createContractCheck, readOpenApi } from '../testing/createContractCheck';
import type { Described } from '../testing/createContractCheck';
import { createHandler } from './handle';

const files = buildFiles(site);
const indexes = {
  ko: createIndex(buildCorpus(site, 'ko')),
  en: createIndex(buildCorpus(site, 'en')),
};
const handle = createHandler({ files, indexes });
const check = createContractCheck(files);

/** Every answer in this file is held to the published contract. */
async function ask(path: string, init?: RequestInit): Promise<Response> {
  const request = new Request(`http://localhost${path}`, init);
  const response = await handle(request);
  expect(await check(request, response.clone())).toEqual([]);
  return response;
}

async function search(query: string, init?: RequestInit): Promise<Answer<'search'>> {
  const response = await ask(`/api/v1/search?${query}`, init);
  expect(response.status).toBe(200);
  return contract.search.parse(await response.json());
}

async function problemAt(path: string, init?: RequestInit): Promise<Problem> {
  const response = await ask(path, init);
  expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const problem = contract.problem.parse(await response.json());
  expect(problem.status).toBe(response.status);
  return problem;
}

describe('files', () => {
  const kept = [...files.keys()].filter((path) => path !== 'constructs/lock.json');
  test.each(kept)('%s is answered with and without .json', async (path) => {
    for (const name of [path, path.replace(/\.json$/, '')]) {
      const response = await ask(`/api/v1/${name}`);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
      expect(await response.text()).toBe(serialize(files.get(path)));
    }
  });

  test.each(['/api/v1', '/api/v1/', '/api/v1/index', '/book/api/v1/'])(
    '%s is the index',
    async (path) => {
      expect(await (await ask(path)).json()).toEqual(files.get('index.json'));
    },
  );

  test('may be read from any site, and only as what they are', async () => {
    const { headers } = await ask('/api/v1/languages');
    expect(headers.get('access-control-allow-origin')).toBe('*');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none';/);
    expect(headers.get('cache-control')).toBe('no-cache');
  });

  test.each([
    ['/api/v1/constructs/lock', 'mutex'],
    ['/api/v1/constructs/lock.json', 'mutex.json'],
    ['/api/v1/constructs/lock/', '../mutex'],
    ['/book/api/v1/constructs/lock', 'mutex'],
  ])('at an id of before, %s, lead to where the document is now', async (path, location) => {
    const response = await ask(path);
    expect(response.status).toBe(308);
    expect(response.headers.get('location')).toBe(location);
    expect(await response.json()).toEqual(files.get('constructs/lock.json'));
    const next = new URL(location, `http://localhost${path}`).pathname;
    expect(await (await ask(next)).json()).toEqual(files.get('constructs/mutex.json'));
  });

  test.each(['/api/v1/schemas', '/api/v1/schemas/'])('%s lists the schemas', async (path) => {
    expect(await (await ask(path)).json()).toEqual(files.get('schemas.json'));
  });

  test('are not sent again to who has them', async () => {
    const tag = (await ask('/api/v1/languages')).headers.get('etag') ?? '';
    expect(tag).toMatch(/^"[0-9a-f]{32}"$/);
    for (const given of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const response = await ask('/api/v1/languages', { headers: { 'if-none-match': given } });
      expect(response.status).toBe(304);
      expect(response.headers.get('etag')).toBe(tag);
      expect(await response.text()).toBe('');
    }
    const other = await ask('/api/v1/categories', { headers: { 'if-none-match': tag } });
    expect(other.status).toBe(200);
  });

  test('are described to HEAD without their bytes', async () => {
    const get = await ask('/api/v1/constructs/mutex');
    const head = await ask('/api/v1/constructs/mutex', { method: 'HEAD' });
    expect([...head.headers]).toEqual([...get.headers]);
    expect(Number(head.headers.get('content-length'))).toBe((await get.arrayBuffer()).byteLength);
    expect(await head.text()).toBe('');
  });
});

describe('search', () => {
  test('answers in Korean, with what matched', async () => {
    const { schemaVersion, total, result } = await search('q=뮤텍스');
    expect([schemaVersion, total]).toEqual([1, result.length]);
    expect(result[0]).toMatchObject({
      kind: 'construct',
      id: 'mutex',
      title: '뮤텍스',
      url: '/constructs/mutex',
      highlights: { title: [[0, 3]] },
      category: 'synchronization',
    });
  });

  test.each([
    ['locale=en', undefined, '/en/constructs/mutex'],
    ['locale=ko', 'en', '/constructs/mutex'],
    ['', 'en-US,en;q=0.9,ko;q=0.8', '/en/constructs/mutex'],
    ['', 'fr', '/constructs/mutex'],
  ])('with %j and Accept-Language %j leads to %s', async (query, accepted, url) => {
    const headers: Record<string, string> = accepted ? { 'accept-language': accepted } : {};
    const response = await ask(`/api/v1/search?q=mutex&${query}`.replace(/&$/, ''), { headers });
    expect(response.headers.get('vary')).toBe('Accept-Language');
    const { result } = (await response.json()) as Answer<'search'>;
    expect(result[0]?.url).toBe(url);
  });

  test('keeps to a kind, a language and a limit, and counts what the limit left out', async () => {
    const { total, result } = await search('q=task&locale=en&limit=1');
    expect(result).toHaveLength(1);
    expect(total).toBeGreaterThan(1);
    const symbols = await search('q=mutex&kind=symbol&lang=rs');
    expect(symbols.result.map(({ id }) => id)).toEqual(['rust/tokio::sync::Mutex']);
  });

  test('finds operators', async () => {
    const { result } = await search(`q=${encodeURIComponent('<-ch')}`);
    expect(result[0]?.construct).toBe('channel-bounded');
  });

  test('finds nothing for markup, and gives none back', async () => {
    const response = await ask(
      `/api/v1/search?q=${encodeURIComponent('<script>alert(1)</script>')}`,
    );
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.text()).not.toContain('script');
  });

  test('answers HEAD and a known ETag like files do', async () => {
    const path = '/api/v1/search?q=mutex';
    const tag = (await ask(path)).headers.get('etag') ?? '';
    expect((await ask(path, { headers: { 'if-none-match': tag } })).status).toBe(304);
    expect(await (await ask(path, { method: 'HEAD' })).text()).toBe('');
  });
});

describe('search from one language for others', () => {
  test('adds what these languages have to each hit of a construct, the known one first', async () => {
    const { result } = await search('q=mutex&locale=en&from=go&to=ts,rs');
    const languages = result.map(({ construct, counterparts }) => [
      construct !== undefined,
      counterparts?.map(({ language }) => language),
    ]);
    expect(languages.length).toBeGreaterThan(1);
    for (const [isConstruct, given] of languages) {
      expect(given).toEqual(isConstruct ? ['go', 'typescript', 'rust'] : undefined);
    }
    expect(result[0]?.counterparts?.[0]?.symbols[0]?.name).toBe('sync.Mutex');
    expect((await search('q=mutex')).result[0]).not.toHaveProperty('counterparts');
  });

  test('puts the names of that language before equal ones of others, and loses no hit', async () => {
    const mutex = site.constructs.find(({ id }) => id === 'mutex');
    if (!mutex) throw new Error('The fixture has no mutex');
    const named = { ...mutex, rust: { ...mutex.rust, symbols: mutex.go.symbols } };
    const others = site.constructs.filter((construct) => construct !== mutex);
    const equal = { ...site, constructs: [...others, named] };
    const en = createIndex(buildCorpus(equal, 'en'));
    const ask = createHandler({ files: buildFiles(equal), indexes: { ...indexes, en } });
    const symbolsFrom = async (from: string): Promise<readonly string[]> => {
      const path = `http://localhost/api/v1/search?q=sync.Mutex&locale=en&kind=symbol${from}`;
      const { result } = contract.search.parse(await (await ask(new Request(path))).json());
      return result.map(({ id }) => id);
    };
    expect(await symbolsFrom('&from=go')).toEqual(['go/sync.Mutex', 'rust/sync.Mutex']);
    expect(await symbolsFrom('&from=rust')).toEqual(['rust/sync.Mutex', 'go/sync.Mutex']);
    expect(await symbolsFrom('&to=rust')).toEqual(['rust/sync.Mutex', 'go/sync.Mutex']);
  });
});

test('search takes several languages, categories and kinds with commas between them', async () => {
  const { result } = await search(
    'q=task&locale=en&kind=construct,symbol&category=tasks,channels&lang=go,ts',
  );
  expect(result.length).toBeGreaterThan(0);
  for (const { kind, category, languages } of result) {
    expect(['construct', 'symbol']).toContain(kind);
    expect(['tasks', 'channels']).toContain(category);
    expect(languages.some((language) => language !== 'rust')).toBe(true);
  }
});

describe('the pages of a search', () => {
  /** Follows the Link header from page to page. */
  async function walk(query: string): Promise<readonly string[]> {
    const ids: string[] = [];
    let path: string | undefined = `/api/v1/search?${query}`;
    while (path !== undefined) {
      const response = await ask(path);
      const { result, next } = contract.search.parse(await response.json());
      ids.push(...result.map(({ kind, id }) => `${kind} ${id}`));
      const link = response.headers.get('link');
      expect(link === null).toBe(next === undefined);
      const target: string | undefined = /^<(.+)>; rel="next"$/.exec(link ?? '')?.[1];
      path =
        target && new URL(target, `http://localhost${path}`).href.slice('http://localhost'.length);
    }
    return ids;
  }

  test('have every hit once and in order, whatever their size', async () => {
    for (const query of ['q=task&locale=en', 'q=task&locale=en&from=go', 'q=뮤텍스&locale=ko']) {
      const whole = await walk(`${query}&limit=100`);
      expect(whole.length).toBeGreaterThan(2);
      for (const limit of [1, 2, 3]) expect(await walk(`${query}&limit=${limit}`)).toEqual(whole);
    }
  });

  test('stay in the locale of the first', async () => {
    const response = await ask('/api/v1/search?q=task&limit=1', {
      headers: { 'accept-language': 'en' },
    });
    expect(response.headers.get('content-language')).toBe('en');
    expect(response.headers.get('link')).toContain('locale=en');
  });

  test('need the cursor of this very search', async () => {
    const { next = '' } = await search('q=task&locale=en&limit=1');
    for (const query of [
      `q=tasks&locale=en&cursor=${next}`,
      `q=task&locale=ko&cursor=${next}`,
      `q=task&locale=en&lang=go&cursor=${next}`,
      `q=task&locale=en&cursor=${next}0`,
      `q=task&locale=en&cursor=${next.toUpperCase()}`,
      `q=task&locale=en&cursor=`,
      `q=task&locale=en&cursor=00000000`,
      `q=task&locale=en&cursor=${'z'.repeat(12)}`,
    ]) {
      const problem = await problemAt(`/api/v1/search?${query}`);
      expect(problem.type).toMatch(/#invalid-cursor$/);
      expect(problem.detail).toMatch(/leave it out/);
    }
  });

  test('are refused once the documents have changed, since the hits may stand elsewhere', async () => {
    const { next = '' } = await search('q=task&locale=en&limit=1');
    const [first, ...others] = site.constructs;
    if (!first) throw new Error('The fixture has no construct');
    const summary = { ...first.summary, en: `${first.summary.en} More.` };
    const changed = { ...site, constructs: [{ ...first, summary }, ...others] };
    const en = createIndex(buildCorpus(changed, 'en'));
    const later = createHandler({ files: buildFiles(changed), indexes: { ...indexes, en } });
    const path = `http://localhost/api/v1/search?q=task&locale=en&cursor=${next}`;
    expect((await later(new Request(path))).status).toBe(400);
    expect((await handle(new Request(path))).status).toBe(200);
  });
});

test('the examples of the OpenAPI document are what the server answers', async () => {
  for (const [path, { get }] of Object.entries(readOpenApi(files).paths)) {
    const parameters = get.parameters ?? [];
    if (!parameters.some((parameter) => parameter.in === 'query')) continue;
    const query = new URLSearchParams(
      parameters.flatMap(({ name, example }) =>
        example === undefined ? [] : [[name, String(example as string | number | string[])]],
      ),
    );
    const shown = get.responses['200'] as Described;
    const answer: unknown = await (await ask(`/api/v1${path}?${query}`)).json();
    expect(answer).toEqual(shown.content?.['application/json']?.example);
  }
  expect.assertions(4);
});

describe('cross-reference', () => {
  test('gives what a name of one language is in another', async () => {
    const response = await ask('/api/v1/xref?q=go&from=go&to=rust', {
      headers: { 'accept-language': 'en' },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get('vary')).toBe('Accept-Language');
    const { result } = contract.crossReference.parse(await response.json());
    expect(result[0]?.targets[0]?.symbols[0]?.name).toBe('tokio::spawn');
    expect(result[0]?.construct.url).toBe('/en/constructs/spawn-task');
  });

  test('takes a list of languages with the comma percent-encoded or not', async () => {
    for (const to of ['rust,typescript', 'rust%2Ctypescript']) {
      const answer: unknown = await (await ask(`/api/v1/xref?q=go&to=${to}`)).json();
      const { result } = contract.crossReference.parse(answer);
      expect(result[0]?.targets.map(({ language }) => language)).toEqual(['rust', 'typescript']);
    }
  });
});

describe('what is refused', () => {
  test.each([
    ['/api/v1/search', 400, 'missing-query'],
    ['/api/v1/search?q=', 400, 'missing-query'],
    [`/api/v1/search?q=${'x'.repeat(300)}`, 400, 'long-query'],
    [`/api/v1/search?q=${'x'.repeat(10_240)}`, 414, 'long-address'],
    ['/api/v1/search?q=%07', 400, 'unreadable-query'],
    ['/api/v1/search?q=%C3', 400, 'unreadable-query'],
    ['/api/v1/search?q=a&q=b', 400, 'repeated-parameter'],
    ['/api/v1/search?q=a&lang=cobol', 400, 'invalid-value'],
    ['/api/v1/search?q=a&category=none', 400, 'invalid-value'],
    ['/api/v1/search?q=a&kind=page', 400, 'invalid-value'],
    ['/api/v1/search?q=a&locale=fr', 400, 'invalid-value'],
    ['/api/v1/search?q=a&limit=many', 400, 'invalid-value'],
    ['/api/v1/search?q=a&page=2', 400, 'unknown-parameter'],
    ['/api/v1/xref', 400, 'missing-query'],
    ['/api/v1/xref?q=a&from=cobol', 400, 'invalid-value'],
    ['/api/v1/xref?q=a&limit=2', 400, 'unknown-parameter'],
    ['/api/v1/search?q=a&from=go&to=go', 400, 'invalid-value'],
    ['/api/v1/search?q=a&cursor=x', 400, 'invalid-cursor'],
    ['/api/v1/constructs?lang=go', 400, 'unknown-parameter'],
    ['/api/v1/constructs/nothing', 404, 'unknown-construct'],
    ['/api/v1/nothing', 404, 'unknown-path'],
    ['/api/v1/languages.xml', 404, 'unknown-path'],
    ['/api/v1x', 404, 'unknown-path'],
    ['/api/v1/constructs/%E0%A4%A', 400, 'bad-request'],
    ['/api/v1/__proto__', 404, 'unknown-path'],
    ['/api/v1/..%2f..%2fetc/passwd', 404, 'unknown-path'],
  ])('%.60s is a problem: %i %s', async (path, status, id) => {
    const problem = await problemAt(path);
    expect([problem.status, problem.type]).toEqual([status, `/api/v1/problems.json#${id}`]);
  });

  test.each([
    ['/api/v1/search?q=a&lang=rus', ['rust']],
    ['/api/v1/search?q=a&categoy=tasks', ['category']],
    ['/api/v1/constructs/mutx', ['mutex']],
    ['/api/v1/constructs/channel.json', ['channel-bounded']],
    ['/api/v1/constructs/goroutine', ['spawn-task']],
    ['/api/v1/constructs/gorutine', ['spawn-task']],
    [`/api/v1/constructs/${encodeURIComponent('뮤텍')}`, ['mutex']],
    ['/api/v1/construct', ['/api/v1/constructs.json']],
    ['/api/v1/serach', ['/api/v1/search']],
    ['/api/v1/compare/rust-golang', ['/api/v1/compare/rust-go.json']],
    ['/api/v1/sections/lazy', ['/api/v1/sections/lazy-execution.json']],
    ['/api/v1/constructs?lang=go', ['/api/v1/search']],
    ['/api/v1/xref?q=a&form=go', ['from']],
  ])('%s suggests %j', async (path, suggestions) => {
    expect((await problemAt(path)).suggestions?.slice(0, 1)).toEqual(suggestions);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE'])('%s is not allowed', async (method) => {
    const response = await ask('/api/v1/search?q=a', { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect((await problemAt('/api/v1/languages', { method })).detail).toContain(method);
  });

  test('every problem is on the published list', async () => {
    const { result } = files.get('problems.json') as Answer<'problems'>;
    expect(result.map(({ type }) => type)).toContain(
      (await problemAt('/api/v1/constructs/nothing')).type,
    );
  });

  test('a problem has no body for HEAD', async () => {
    const response = await ask('/api/v1/nothing', { method: 'HEAD' });
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });
});

test('OPTIONS says what may be asked from another site', async () => {
  const { status, headers } = await ask('/api/v1/search', { method: 'OPTIONS' });
  expect(status).toBe(204);
  expect(headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
});

test('a handler without the files that it needs is not created, and says which it lacks', () => {
  const some = new Map([...files].filter(([path]) => path !== 'constructs-full.json'));
  expect(() => createHandler({ files: some, indexes })).toThrow(
    'Cannot find constructs-full.json among the files of the API: build them again',
  );
});

test('an error inside is reported, and told without details', async () => {
  const report = jest.fn();
  // An index that cannot be read stands for any fault of our own.
  const broken = createHandler({ files, indexes: { ...indexes, ko: undefined as never }, report });
  const response = await broken(new Request('http://localhost/api/v1/search?q=mutex'));
  const body = await response.text();
  expect(response.status).toBe(500);
  expect(contract.problem.parse(JSON.parse(body)).type).toMatch(/#internal$/);
  expect(body).not.toMatch(/undefined|TypeError|\.ts/);
  expect(report).toHaveBeenCalledTimes(1);
});
