import { describe, expect, test } from '@jest/globals';
import { createIndex } from '../../search/createIndex';
import { buildCorpus } from '../../search/documents';
import { contract } from '../contract';
import type { Answer } from '../contract';
import { ask, handle, files, indexes, problemAt, search } from '../testing/asking';
import { readOpenApi } from '../testing/createContractCheck';
import type { Described } from '../testing/createContractCheck';
import { createHandler } from './handle';
import { buildFiles } from '../files';
import { site } from '../fixtures';

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
