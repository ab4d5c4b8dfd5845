import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createIndex } from './createIndex';
import { documents, makeDocument } from './fixtures';
import { search } from './query';
import type { SearchOptions } from './types';

const index = createIndex({ documents });

function idsOf(query: string, options?: SearchOptions): string[] {
  return search(index, query, options).hits.map((hit) => hit.document.id);
}

describe('search()', () => {
  test.each([
    ['고루틴', 'spawn-task'],
    ['고루틴의', 'spawn-task'],
    ['고루티', 'spawn-task'],
    ['goroutine', 'spawn-task'],
    ['GOROUTINE', 'spawn-task'],
    ['tokio::spawn', 'spawn-task'],
    ['tokio::spawn은', 'spawn-task'],
    ['select!', 'select'],
    ['select', 'select'],
    ['Promise.race', 'select'],
    ['<-ch', 'channel-bounded'],
    ['ch<-v', 'channel-bounded'],
    ['?', 'error-propagation'],
    ['지연 실행', 'lazy-execution'],
    ['지연 실', 'lazy-execution'],
    ['lazy execution', 'lazy-execution'],
    ['비동기의 필요성'.normalize('NFD'), 'why-async'],
  ])('finds for %j first %s', (query, id) => {
    expect(idsOf(query)[0]).toBe(id);
  });

  test('finds 비동기 when 비동기의 is asked, and the other way round', () => {
    expect(idsOf('비동기의')).toEqual(expect.arrayContaining(['why-async', 'await-basics']));
    expect(idsOf('비동기')).toEqual(expect.arrayContaining(['why-async', 'await-basics']));
  });

  test.each([[''], ['   '], ['김치찌개'], ['zxqwv'], ['---'], ['🦀'], ['\u0000\u0007']])(
    'finds nothing for %j',
    (query) => {
      expect(search(index, query)).toMatchObject({ total: 0, hits: [] });
    },
  );

  test('keeps to a language, a category and a kind', () => {
    expect(idsOf('select', { language: 'rust' })).toEqual(['select', 'rust/tokio::select!']);
    expect(idsOf('select', { kind: 'symbol' })).toEqual(['go/select', 'rust/tokio::select!']);
    expect(idsOf('select', { category: 'tasks' })).toEqual([]);
  });

  test('counts all hits and returns no more than asked', () => {
    const { total, hits } = search(index, 'select', { limit: 1 });
    expect([total, hits.length]).toEqual([3, 1]);
  });

  test('puts a name that lacks less of its path before one that lacks more', () => {
    const names = ['futures::future::select', 'reflect.Select', 'tokio::select!', 'select!'];
    const own = createIndex({
      documents: names.map((title) => makeDocument({ id: title, title, kind: 'symbol' })),
    });
    const found = search(own, 'select').hits.map((hit) => hit.document.id);
    expect(found).toEqual([
      'select!',
      'reflect.Select',
      'tokio::select!',
      'futures::future::select',
    ]);
  });

  test('puts the construct before its API name, and both before text', () => {
    expect(idsOf('tokio::select!').slice(0, 2)).toEqual(['select', 'rust/tokio::select!']);
  });

  test('answers any string without a throw, with ranges inside the texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (query) => {
        for (const { title, excerpt } of search(index, query).hits) {
          for (const { text, ranges } of [title, excerpt]) {
            let last = 0;
            for (const [start, end] of ranges) {
              expect(start).toBeGreaterThanOrEqual(last);
              expect(end).toBeGreaterThan(start);
              expect(end).toBeLessThanOrEqual(text.length);
              last = end;
            }
          }
        }
      }),
    );
  });

  test('looks at no more than the first 256 code points', () => {
    expect(idsOf(`${'x'.repeat(10_000)} 고루틴`)).toEqual([]);
  });

  test('finds any document by its own title, whatever the title is', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z가-힣]{2,12}( [a-z가-힣]{2,12})?$/), (title) => {
        const own = createIndex({ documents: [...documents, makeDocument({ id: 'own', title })] });
        expect(search(own, title).hits.map((hit) => hit.document.id)).toContain('own');
      }),
      { numRuns: 30 },
    );
  });
});

describe('highlighting', () => {
  function marked(query: string, id: string): { title: string[]; excerpt: string[] } {
    const hit = search(index, query).hits.find((each) => each.document.id === id);
    if (!hit) throw new Error(`"${query}" does not find ${id}`);
    const cut = ({ text, ranges }: typeof hit.title) => ranges.map(([s, e]) => text.slice(s, e));
    return { title: cut(hit.title), excerpt: cut(hit.excerpt) };
  }

  test('marks a noun without its particle', () => {
    expect(marked('비동기', 'why-async').title).toEqual(['비동기']);
  });

  test('marks code as it is written', () => {
    expect(marked('tokio::spawn', 'spawn-task').excerpt).toEqual(['tokio::spawn']);
  });

  test('marks code that is still being typed in one piece', () => {
    expect(marked('tokio::sp', 'spawn-task').excerpt).toEqual(['tokio::sp']);
  });

  test('leaves markup in the text as text', () => {
    const hit = search(index, '퓨처').hits.find((each) => each.document.id === 'lazy-execution');
    expect(hit?.excerpt.text).toContain('<script>alert(1)</script>');
  });

  test('shows the names when only a name matched', () => {
    expect(marked('mpsc::channel', 'channel-bounded').excerpt).toContain('mpsc::channel');
  });
});
