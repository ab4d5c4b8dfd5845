import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HIT_KINDS } from '../../../search/types';
import type { Hit, HitKind } from '../../../search/types';
import { groupHits } from './groupHits';

const nothing = { text: '', ranges: [] };

function makeHit(id: string, kind: HitKind, score = 1, languages: readonly string[] = []): Hit {
  const texts = { title: id, text: '', code: '', otherText: '', url: `/${id}` };
  const document = { id, kind, languages, breadcrumb: [], names: [], ...texts };
  return { document, score, title: nothing, excerpt: nothing };
}

const all = { most: () => Infinity };
const idsOf = (groups: ReturnType<typeof groupHits>) =>
  groups.map(({ hits }) => hits.map(({ document }) => document.id));

test('the kind of the best hit comes first, the others in their order', () => {
  const hits = [
    makeHit('a', 'section', 9),
    makeHit('b', 'program', 8),
    makeHit('c', 'construct', 7),
    makeHit('d', 'section', 6),
  ];
  expect(idsOf(groupHits(hits, all))).toEqual([['a', 'd'], ['c'], ['b']]);
});

test('a group has no more than its most, the best of its kind', () => {
  const hits = [makeHit('a', 'construct', 3), makeHit('b', 'construct', 2)];
  expect(idsOf(groupHits(hits, { most: () => 1 }))).toEqual([['a']]);
});

test('API names of much the same score stand in the order of the reader', () => {
  const hits = [
    makeHit('go', 'symbol', 10, ['go']),
    makeHit('rust', 'symbol', 9, ['rust']),
    makeHit('weak', 'symbol', 1, ['rust']),
  ];
  expect(idsOf(groupHits(hits, { ...all, order: ['rust', 'go'] }))).toEqual([
    ['rust', 'go', 'weak'],
  ]);
  expect(idsOf(groupHits(hits, all))).toEqual([['go', 'rust', 'weak']]);
});

test('what was seen stays first and in its order, also where it is found no more', () => {
  const [a, b, c] = ['a', 'b', 'c'].map((id) => makeHit(id, 'construct'));
  if (!a || !b || !c) throw new Error('There are three hits');
  expect(idsOf(groupHits([c, a], { ...all, kept: [a, b] }))).toEqual([['a', 'b', 'c']]);
});

test('no hit is lost or doubled', () => {
  const hit = fc.tuple(fc.nat(30), fc.constantFrom(...HIT_KINDS), fc.constantFrom('go', 'rust'));
  const hits = fc
    .uniqueArray(hit, { selector: ([id]) => id })
    .map((each) => each.map(([id, kind, lang]) => makeHit(String(id), kind, id, [lang])));
  fc.assert(
    fc.property(hits, fc.nat(5), (found, seen) => {
      const kept = found.slice(-seen || found.length);
      const ids = idsOf(groupHits(found, { ...all, order: ['rust'], kept })).flat();
      expect([...ids].sort()).toEqual(found.map(({ document }) => document.id).sort());
    }),
  );
});
