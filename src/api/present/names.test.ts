import { expect, test } from '@jest/globals';
import { site } from '../fixtures';
import { presentSummaries, presentSymbols } from './constructs';
import { presentNames } from './names';

const named = presentNames(presentSummaries(site));

test('presentNames() has every name that the API publishes, under its language and construct', () => {
  for (const { name, language, construct } of presentSymbols(site)) {
    const found = named.find(({ id }) => id === construct);
    expect(found?.counterparts[language].names).toContain(name);
  }
});

test('presentNames() keeps the order, the titles and the kinds', () => {
  expect(
    named.map(({ id, title, counterparts }) => [id, title, counterparts.typescript.kind]),
  ).toEqual(site.constructs.map(({ id, title, typescript }) => [id, title, typescript.kind]));
});
