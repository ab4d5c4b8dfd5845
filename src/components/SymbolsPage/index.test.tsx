import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import fc from 'fast-check';
import type { NamedConstruct } from '../../api/present/names';
import { languageIds } from '../../data/languages';
import { setLocale } from '../testing/docusaurus/useDocusaurusContext';
import { renderAt } from '../testing/renderAt';
import SymbolsPage from '.';
import { SYMBOLS, groupNames } from './model';

afterEach(() => {
  cleanup();
  setLocale('ko');
});

const construct = (id: string, go: string[], rust: string[]): NamedConstruct => ({
  id,
  title: { ko: `${id} 개념`, en: `${id} construct` },
  url: { ko: `/constructs/${id}`, en: `/en/constructs/${id}` },
  counterparts: {
    go: { kind: 'equivalent', names: go },
    rust: { kind: 'partial', names: rust },
    typescript: { kind: 'none', names: [] },
  },
});

const all = [
  construct('select', ['select', '<-ch'], ['tokio::select!', 'select!']),
  construct('channel', ['<-ch', 'make(chan T)'], ['Sender', '.await']),
];

describe('groupNames()', () => {
  test('puts symbols first, then the letters, capitals among the others', () => {
    const groups = groupNames(all, languageIds);
    expect(groups.map(({ id, entries }) => [id, entries.map(({ name }) => name)])).toEqual([
      [SYMBOLS, ['.await', '<-ch']],
      ['m', ['make(chan T)']],
      ['s', ['select', 'select!', 'Sender']],
      ['t', ['tokio::select!']],
    ]);
  });

  test('names a shared name once, with all its constructs', () => {
    const shared = groupNames(all, languageIds)
      .flatMap(({ entries }) => entries)
      .filter(({ name }) => name === '<-ch');
    expect(shared.map(({ constructs }) => constructs.map(({ id }) => id))).toEqual([
      ['select', 'channel'],
    ]);
  });

  test('has each name of each language once, whatever the names are', () => {
    const names = fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }));
    fc.assert(
      fc.property(fc.array(fc.tuple(names, names)), (drawn) => {
        const made = drawn.map(([go, rust], at) => construct(String(at), go, rust));
        const found = groupNames(made, languageIds).flatMap(({ entries }) =>
          entries.map(({ name, language }) => `${language}/${name}`),
        );
        const given = drawn.flatMap(([go, rust]) => [
          ...go.map((name) => `go/${name}`),
          ...rust.map((name) => `rust/${name}`),
        ]);
        expect([...found].sort()).toEqual([...new Set(given)].sort());
      }),
    );
  });
});

const cellsOf = (name: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${name}`) }))
    .getAllByRole('cell')
    .map((cell) => cell.textContent);

test('a name says its language, its construct and what the others have, in a word if nothing', () => {
  renderAt('/symbols', <SymbolsPage constructs={all} />);
  expect(cellsOf('Sender')).toEqual(['Rust', 'channel 개념', 'Go <-chTypeScript 없음']);
  expect(screen.getAllByRole('link', { name: 'channel 개념' }).at(-1)?.getAttribute('href')).toBe(
    '/constructs/channel#rust',
  );
});

test('the other languages stand in the order of the reader, in English too', () => {
  setLocale('en');
  renderAt('/en/symbols?from=typescript&to=rust', <SymbolsPage constructs={all} />);
  expect(cellsOf('make')).toEqual(['Go', 'channel construct', 'TypeScript noneRust Sender']);
});

test('every letter leads to its part of the table', () => {
  renderAt('/symbols', <SymbolsPage constructs={all} />);
  const letters = within(screen.getByRole('navigation')).getAllByRole('link');
  expect(letters.map(({ textContent }) => textContent)).toEqual(['기호', 'M', 'S', 'T']);
  for (const letter of letters) {
    const id = letter.getAttribute('href')?.slice(1) ?? '';
    expect(document.getElementById(id)?.tagName).toBe('TBODY');
  }
});
