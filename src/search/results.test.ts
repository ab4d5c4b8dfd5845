import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createIndex } from './createIndex';
import { makeDocument } from './fixtures';
import { search } from './query';
import { HIT_KINDS } from './types';
import type { SearchOptions } from './types';

const LONG = '앞에 오는 말입니다. '.repeat(20);

const index = createIndex({
  documents: [
    makeDocument({
      id: 'join-set',
      kind: 'construct',
      title: '태스크 그룹',
      names: ['JoinSet', 'errgroup', 'Task group'],
      text: '여러 태스크를 묶어 기다립니다.',
      languages: ['go', 'rust'],
      category: 'tasks',
      construct: 'join-set',
    }),
    makeDocument({
      id: 'worker-pool',
      kind: 'construct',
      title: '워커 풀',
      names: ['Worker pool'],
      text: '정해진 수의 워커가 일합니다.',
      languages: ['go'],
      category: 'tasks',
      construct: 'worker-pool',
    }),
    makeDocument({
      id: 'rust-wait',
      title: '기다리기',
      text: '태스크 채널 닫기',
      languages: ['rust'],
    }),
    makeDocument({ id: 'go-wait', title: '받기', text: '태스크 채널', languages: ['go'] }),
    makeDocument({
      id: 'go/Wait',
      kind: 'symbol',
      title: 'Wait',
      languages: ['go'],
      category: 'tasks',
      construct: 'join-set',
    }),
    makeDocument({
      id: 'rust/wait',
      kind: 'symbol',
      title: 'wait',
      languages: ['rust'],
      category: 'tasks',
      construct: 'join-set',
    }),
    makeDocument({
      id: 'shown',
      title: '시간 제한',
      code: 'tokio::time::timeout(limit, work)',
      languages: ['rust'],
    }),
    makeDocument({
      id: 'programs/shown/rust',
      kind: 'program',
      title: '시간 제한: shown.rs',
      code: 'tokio::time::timeout(limit, work)',
      languages: ['rust'],
      shownIn: 'shown',
    }),
    makeDocument({
      id: 'korean',
      title: '뒷정리',
      text: '자원을 돌려줍니다.',
      otherText: 'It releases handles.',
    }),
    makeDocument({
      id: 'dense',
      title: '긴 글',
      text: `폴링을 한 번 말합니다. ${LONG}폴링과 웨이커가 여기에 함께 있습니다. ${LONG}`,
    }),
  ],
  languages: { go: ['go'], rust: ['rust'] },
  otherLocale: 'en',
});

function idsOf(query: string, options?: SearchOptions): string[] {
  return search(index, query, options).hits.map(({ document }) => document.id);
}

describe('limits', () => {
  test('a document that they leave out hides none that they let through', () => {
    expect(idsOf('태스크 채널 닫기')).not.toContain('go-wait');
    expect(idsOf('태스크 채널 닫기', { language: 'go' })).toContain('go-wait');
  });

  test('take several values of a facet, of which a hit has one', () => {
    expect(idsOf('wait', { language: ['go', 'rust'], kind: ['symbol'] }).sort()).toEqual([
      'go/Wait',
      'rust/wait',
    ]);
    expect(idsOf('태스크', { kind: ['construct', 'section'], category: ['tasks'] })).toEqual([
      'join-set',
    ]);
    expect(idsOf('wait', { kind: [], language: [], category: [] })).toEqual(idsOf('wait'));
  });
});

test('the number without limits is that of a search without them', () => {
  expect(search(index, '워커 풀', { language: 'rust' })).toMatchObject({ total: 0, unlimited: 1 });
  expect(search(index, '김치찌개', { kind: 'symbol' }).unlimited).toBe(0);
});

describe('facets', () => {
  test('say how many hits each value has, beside the limits of the others', () => {
    const { facets } = search(index, '태스크', { kind: 'section', language: 'go' });
    expect(facets.kinds).toEqual({ construct: 1, section: 1, symbol: 0, program: 0 });
    expect(facets.languages).toEqual({ go: 1, rust: 1 });
  });

  test('count what a search with that value finds, whatever is asked', () => {
    const words = fc.constantFrom(
      '태스크',
      '채널',
      'wait',
      '닫기',
      'timeout',
      'tokio::time',
      '워커',
    );
    const limit: fc.Arbitrary<SearchOptions> = fc.record(
      { kind: fc.subarray([...HIT_KINDS]), language: fc.subarray(['go', 'rust']) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), limit, (query, options) => {
        const text = query.join(' ');
        const { facets } = search(index, text, options);
        for (const kind of HIT_KINDS) {
          expect(facets.kinds[kind]).toBe(search(index, text, { ...options, kind }).total);
        }
        for (const language of ['go', 'rust']) {
          const { total } = search(index, text, { ...options, language });
          expect(facets.languages[language]).toBe(total);
        }
      }),
    );
  });
});

describe('programs', () => {
  test('are found by their code, behind the place that shows them', () => {
    expect(idsOf('tokio::time::timeout(limit')).toEqual(['shown', 'programs/shown/rust']);
    expect(idsOf('시간 제한')).toEqual(['shown', 'programs/shown/rust']);
  });

  test('do not make the words of their code common', () => {
    const programs = Array.from({ length: 30 }, (_, at) =>
      makeDocument({ id: `p${String(at)}`, kind: 'program', title: 'x', code: 'timeout' }),
    );
    const more = createIndex({ documents: [...index.documents, ...programs] });
    const scoreIn = (own: typeof index) =>
      search(own, 'timeout').hits.find(({ document }) => document.id === 'shown')?.score;
    expect(scoreIn(index)).toBeDefined();
    expect(scoreIn(more)).toBe(scoreIn(index));
  });
});

describe('the languages of the reader', () => {
  test('put their documents first among equals', () => {
    expect(idsOf('wait', { prefer: ['rust', 'go'], kind: 'symbol' })[0]).toBe('rust/wait');
    expect(idsOf('wait', { prefer: ['go', 'rust'], kind: 'symbol' })[0]).toBe('go/Wait');
  });

  test('hide nothing, and put nothing before what is better', () => {
    for (const prefer of [['go'], ['rust'], ['rust', 'go']]) {
      expect(idsOf('태스크 채널', { prefer }).sort()).toEqual(idsOf('태스크 채널').sort());
      expect(idsOf('JoinSet', { prefer })[0]).toBe('join-set');
    }
  });

  test('change no score while there are none', () => {
    const scores = (options: SearchOptions) =>
      search(index, 'wait', options).hits.map(({ score }) => score);
    expect(scores({ prefer: [] })).toEqual(scores({}));
  });
});

describe('the nearest constructs', () => {
  const nearestOf = (query: string, options?: SearchOptions) =>
    search(index, query, options).nearest.map(({ document }) => document.id);

  test.each([
    ['two slips in a name', 'joynsat', 'join-set'],
    ['two slips in a Korean name', '테서크그룹', 'join-set'],
    ['one word of a name among unknown ones', 'worker zzzz qqqq', 'worker-pool'],
  ])('of %s', (_name, query, id) => {
    expect(idsOf(query)).toEqual([]);
    expect(nearestOf(query)[0]).toBe(id);
  });

  test('are those that the limits left out', () => {
    expect(nearestOf('워커 풀', { language: 'rust' })).toEqual(['worker-pool']);
  });

  test('are none where something is found, or nothing is near', () => {
    expect(nearestOf('워커')).toEqual([]);
    expect(nearestOf('김치찌개')).toEqual([]);
  });
});

describe('a hit', () => {
  const hitOf = (query: string, id: string) => {
    const hit = search(index, query).hits.find(({ document }) => document.id === id);
    if (!hit) throw new Error(`"${query}" does not find ${id}`);
    return hit;
  };

  test('says when only the text of the other locale has the query', () => {
    expect(hitOf('handles', 'korean').matchedLocale).toBe('en');
    expect(hitOf('자원', 'korean').matchedLocale).toBeUndefined();
    expect(hitOf('뒷정리', 'korean').matchedLocale).toBeUndefined();
  });

  test('shows the part of the text with the most of the query', () => {
    const { text, ranges } = hitOf('폴링 웨이커', 'dense').excerpt;
    expect(ranges.map(([start, end]) => text.slice(start, end))).toEqual(['폴링', '웨이커']);
  });

  test('shows the first of places that are as good', () => {
    expect(hitOf('폴링', 'dense').excerpt.text).toMatch(/^폴링을 한 번/);
  });
});
