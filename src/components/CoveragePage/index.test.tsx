import { afterEach, expect, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import CoveragePage from '.';
import { kinds } from '../../data/kinds';
import { categorySummaries } from '../testing/categories';
import { setLocale } from '../testing/docusaurus/useDocusaurusContext';
import { renderAt } from '../testing/renderAt';

afterEach(() => {
  cleanup();
  setLocale('ko');
});

const show = () => renderAt('/categories', <CoveragePage categories={categorySummaries} />);

test('counts each kind of each language by category and in all', () => {
  show();
  const rows = screen.getAllByRole('row').slice(2);
  const numbers = rows.map((row) => {
    const cells = within(row).getAllByRole('cell');
    return [
      within(row).getByRole('rowheader').textContent,
      ...cells.map((cell) => Number(cell.textContent)),
    ];
  });
  expect(numbers).toEqual([
    ['채널 개념 9개', 7, 1, 1, 0, 9, 0, 0, 0, 0, 2, 3, 4],
    ['동기화 개념 1개', 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1],
    ['모두 개념 10개', 8, 1, 1, 0, 9, 1, 0, 0, 0, 2, 3, 5],
  ]);
});

test('names each column in words under its language', () => {
  show();
  const groups = screen.getAllByRole('columnheader').filter((head) => head.hasAttribute('colspan'));
  expect(groups.map((head) => head.textContent)).toEqual(['GoGo', 'RsRust', 'TSTypeScript']);
  for (const { title } of kinds) {
    expect(screen.getAllByRole('columnheader', { name: title.ko })).toHaveLength(3);
  }
});

test('says the same in words beside the bars, and leads to categories and table', () => {
  setLocale('en');
  show();
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'GoGoequivalent 8partial 1idiom 1none 0',
    'RsRustequivalent 9partial 1idiom 0none 0',
    'TSTypeScriptequivalent 0partial 2idiom 3none 5',
  ]);
  const address = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(address('Channels')).toBe('/en/categories/channels');
  expect(address('See each in the comparison table')).toBe('/en/compare');
  expect(screen.getByText(/10 constructs in 2 categories/)).toBeTruthy();
});
