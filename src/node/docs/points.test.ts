import { resolve } from 'node:path';
import { expect, test } from '@jest/globals';
import { points } from '../../data/points';
import { buildSections, readPages } from './readDocs';

const sections = buildSections(readPages(resolve(__dirname, '../../..')), '/');
const ids = new Set(sections.map(({ id }) => id));

test.each(Object.entries(points))('point %s is made where the list says', (_point, places) => {
  expect(places.length).toBeGreaterThan(0);
  expect(places.filter((place) => !ids.has(place))).toEqual([]);
});

test.each([
  ['S9.1', 16],
  ['S9.2', 6],
  ['S9.3', 7],
  ['S9.4', 12],
  ['S9.5', 4],
  ['S9.6', 7],
  ['S9.7', 12],
  ['S9.8', 4],
  ['S9.9', 7],
  ['S9.10', 11],
  ['S9.X', 6],
])('section %s has all its %d points', (section, count) => {
  expect(Object.keys(points).filter((id) => id.startsWith(`${section}-`))).toHaveLength(count);
});
