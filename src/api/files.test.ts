import { describe, expect, test } from '@jest/globals';
import type { SearchDocument } from '../search/types';
import type { Answer, SchemaName } from './contract';
import { contract } from './contract';
import { serialize } from './envelope';
import { buildFiles } from './files';
import { site } from './fixtures';
import { schemaOf } from './resources';

const files = buildFiles(site);

function fileOf<Name extends SchemaName>(_name: Name, path: string): Answer<Name> {
  return files.get(path) as Answer<Name>;
}

describe('buildFiles()', () => {
  test('gives the files that are promised', () => {
    const schemas = Object.keys(contract).map((name) => `schemas/${name}.json`);
    expect([...files.keys()].sort()).toEqual(
      [
        'index.json',
        'languages.json',
        'categories.json',
        ...site.categories.map(({ id }) => `categories/${id}.json`),
        'kinds.json',
        'constructs.json',
        'constructs-full.json',
        'constructs/spawn-task.json',
        'constructs/channel-bounded.json',
        'constructs/mutex.json',
        'constructs/lock.json',
        'compare/go-rust.json',
        'compare/go-typescript.json',
        'compare/rust-go.json',
        'compare/rust-typescript.json',
        'compare/typescript-go.json',
        'compare/typescript-rust.json',
        'sections.json',
        'sections/index.json',
        'sections/lazy-execution.json',
        'programs.json',
        'programs/spawn-task.json',
        'programs/mutex.json',
        'exercises.json',
        'exercises/first-steps.json',
        'schemas.json',
        'symbols.json',
        'glossary.json',
        'problems.json',
        'search/ko.json',
        'search/en.json',
        'names/ko.json',
        'names/en.json',
        'openapi.json',
        ...schemas,
      ].sort(),
    );
  });

  test.each([...files.keys()])('gives a %s that the contract accepts', (path) => {
    const schema = schemaOf(path, files.get(path));
    const published: unknown = JSON.parse(serialize(files.get(path)));
    if (schema) expect(() => contract[schema].parse(published)).not.toThrow();
    else expect(path).toMatch(/^(schemas\/.*|openapi)\.json$/);
  });

  test('gives the same bytes twice', () => {
    const again = buildFiles(site);
    for (const [path, file] of files) expect(serialize(again.get(path))).toBe(serialize(file));
  });

  test('presents a construct with all that belongs to it', () => {
    const { result } = fileOf('construct', 'constructs/spawn-task.json');
    expect(result.url).toEqual({
      ko: '/constructs/spawn-task',
      en: '/en/constructs/spawn-task',
    });
    expect(result.related).toEqual([
      {
        id: 'channel-bounded',
        title: { ko: '버퍼 채널', en: 'Bounded channel' },
        url: { ko: '/constructs/channel-bounded', en: '/en/constructs/channel-bounded' },
      },
    ]);
    expect(result.sections.map(({ url }) => url.en)).toEqual(['/en/#lazy-execution']);
    expect(result.programs.map(({ language }) => language)).toEqual(['go', 'rust']);
    expect(result.counterparts.rust).toMatchObject({ library: 'tokio', since: 'tokio 1.0' });
    expect(result.counterparts.typescript.note?.en).toBe('Not needed.');
  });

  test('counts the programs of a language and says once what they ran with', () => {
    const { result } = fileOf('languages', 'languages.json');
    expect(result.map(({ id, programs, toolchains }) => [id, programs, toolchains])).toEqual(
      site.languages.map(({ id }) => {
        const { length } = site.programs.filter(({ language }) => language === id);
        return [id, length, length > 0 ? [`${id} 1`] : []];
      }),
    );
  });

  test('counts in each category how the languages have its constructs, and names its neighbours', () => {
    const { result } = fileOf('category', 'categories/tasks.json');
    expect(result.constructs.map(({ id }) => id)).toEqual(['spawn-task']);
    expect(result.total).toBe(1);
    expect(result.counts.typescript).toEqual({ equivalent: 0, partial: 0, idiom: 0, none: 1 });
    expect(result.previous).toBeUndefined();
    expect(result.next?.url.en).toBe('/en/categories/waiting');
    const all = fileOf('categories', 'categories.json').result;
    expect(all.reduce((sum, { total }) => sum + total, 0)).toBe(site.constructs.length);
  });

  test('names the constructs before and after one in its category', () => {
    const tasks = ['spawn-task', 'channel-bounded', 'mutex'].map((id) => {
      const found = site.constructs.find((construct) => construct.id === id);
      if (!found) throw new Error(`The fixture has no construct ${id}`);
      return { ...found, category: 'tasks' };
    });
    const again = buildFiles({ ...site, constructs: tasks });
    const { result } = again.get('constructs/channel-bounded.json') as Answer<'construct'>;
    expect([result.previous?.id, result.next?.id]).toEqual(['spawn-task', 'mutex']);
    const alone = fileOf('construct', 'constructs/mutex.json').result;
    expect([alone.previous, alone.next]).toEqual([undefined, undefined]);
  });

  test('presents a term with the place that explains it, if there is one', () => {
    const { result } = fileOf('glossary', 'glossary.json');
    expect(result.map(({ id, title, see }) => [id, title.ko, see?.url.en])).toEqual([
      ['lazy', '지연 실행', '/en/#lazy-execution'],
      ['lock', '잠금', undefined],
    ]);
  });

  test('leads from a symbol to the language on the page of its construct', () => {
    expect(fileOf('symbols', 'symbols.json').result).toContainEqual({
      id: 'go/<-ch',
      name: '<-ch',
      language: 'go',
      construct: 'channel-bounded',
      url: { ko: '/constructs/channel-bounded#go', en: '/en/constructs/channel-bounded#go' },
      documentation: 'https://example.org/docs',
    });
  });

  test('gives symbols the ids and addresses that the search gives them', () => {
    const found = fileOf('snapshot', 'search/en.json').result.documents;
    const expected = found.filter(({ kind }) => kind === 'symbol').map(({ id, url }) => [id, url]);
    const symbols = fileOf('symbols', 'symbols.json').result.map(({ id, url }) => [id, url.en]);
    expect(symbols).toEqual(expected);
  });

  test('presents a section with its text, its constructs and what stands before and after it', () => {
    const { result } = fileOf('section', 'sections/lazy-execution.json');
    expect(result.text.en).toBe('Text of Lazy execution.');
    expect(result.breadcrumb.en).toEqual(['Asynchronous programming']);
    expect(result.constructs.map(({ url }) => url.en)).toEqual(['/en/constructs/spawn-task']);
    expect(result.programs).toEqual([{ id: 'spawn-task', region: 'body' }]);
    expect(result.exercises).toEqual(['first-steps']);
    expect([result.previous?.id, result.next]).toEqual(['index', undefined]);
  });

  test('presents a program in all its languages, with where it is shown', () => {
    const { result } = fileOf('program', 'programs/spawn-task.json');
    expect(result.languages).toEqual(['go', 'rust']);
    expect(
      result.programs.map(({ language, regions }) => [language, Object.keys(regions)]),
    ).toEqual([
      ['go', ['body']],
      ['rust', ['body']],
    ]);
    expect(result.construct?.url.ko).toBe('/constructs/spawn-task');
    expect(result.sections.map(({ id, region }) => [id, region])).toEqual([
      ['lazy-execution', 'body'],
    ]);
  });

  test('presents an exercise with its files and where it is posed', () => {
    const { result } = fileOf('exercise', 'exercises/first-steps.json');
    expect(result.exercises[0]?.solution).toEqual({ path: 'solution.go', source: 'solve()' });
    expect(result.sections.map(({ id }) => id)).toEqual(['lazy-execution']);
  });

  test('compares two languages in either direction, a row for each construct', () => {
    const there = fileOf('comparison', 'compare/go-typescript.json');
    const back = fileOf('comparison', 'compare/typescript-go.json');
    expect([there.from, there.to, there.total]).toEqual(['go', 'typescript', 3]);
    expect(there.result.map(({ from, to }) => [from, to])).toEqual(
      back.result.map(({ from, to }) => [to, from]),
    );
    expect(there.result[0]).toMatchObject({
      from: { kind: 'equivalent' },
      to: { kind: 'none' },
      sameKind: false,
    });
    expect(fileOf('comparison', 'compare/go-rust.json').result[0]?.sameKind).toBe(true);
  });

  test('says at an id of before where the document is now', () => {
    expect(files.get('constructs/lock.json')).toEqual({
      schemaVersion: 1,
      moved: { from: 'lock', to: 'mutex', path: '/api/v1/constructs/mutex.json' },
    });
  });

  test('lists every schema with what keeps to it', () => {
    const { result } = fileOf('schemas', 'schemas.json');
    expect(result.map(({ name }) => name)).toEqual(Object.keys(contract));
    for (const { url } of result) expect(files.has(url.replace('/api/v1/', ''))).toBe(true);
    expect(result.find(({ name }) => name === 'crossReference')?.resources).toEqual([
      'cross-reference',
    ]);
  });

  test('keeps the addresses below the path that the site is served under', () => {
    const sections = site.sections.map((section) => ({
      ...section,
      url: { ko: `/book${section.url.ko}`, en: `/book${section.url.en}` },
    }));
    const { result } = buildFiles({ ...site, sections }).get(
      'constructs.json',
    ) as Answer<'constructs'>;
    expect(result[0]?.url.en).toBe('/book/en/constructs/spawn-task');
  });

  test('refuses a construct that refers to what there is not', () => {
    const [first, ...others] = site.constructs;
    if (!first) throw new Error('The fixture has no construct');
    const broken = (change: object) => () =>
      buildFiles({ ...site, constructs: [{ ...first, ...change }, ...others] });
    expect(broken({ related: ['nothing'] })).toThrow(
      'Cannot find construct "nothing" related to "spawn-task"',
    );
    expect(broken({ sections: ['nowhere'] })).toThrow(
      'Cannot find section "nowhere" of the construct "spawn-task"',
    );
  });

  test('publishes search documents in the type that the search has', () => {
    const published: readonly SearchDocument[] = fileOf('snapshot', 'search/ko.json').result
      .documents;
    expect(published.length).toBe(3 + 7 + 2 + 3);
  });
});

test('serialize() sorts keys at every depth and keeps the order of lists', () => {
  expect(serialize({ b: { d: 1, c: [{ f: 2, e: 3 }] }, a: undefined })).toBe(
    '{"b":{"c":[{"e":3,"f":2}],"d":1}}\n',
  );
});
