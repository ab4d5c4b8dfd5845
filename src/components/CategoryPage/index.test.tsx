import { afterEach, expect, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import CategoryPage from '.';
import { synchronization } from '../testing/categories';
import { setLocale } from '../testing/docusaurus/useDocusaurusContext';
import { renderAt } from '../testing/renderAt';

afterEach(() => {
  cleanup();
  setLocale('ko');
});

const show = () =>
  renderAt('/categories/synchronization', <CategoryPage category={synchronization} />);
const addressOf = (name: string) => screen.getByRole('link', { name }).getAttribute('href');

test('compares each construct at a glance: its summary, and name and kind in each language', () => {
  show();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('동기화');
  const row = within(screen.getByRole('rowheader'));
  expect(row.getByText('한 번에 하나만 만집니다.')).toBeTruthy();
  expect(addressOf('뮤텍스')).toBe('/constructs/mutex');
  const cells = screen.getAllByRole('cell').map((cell) => cell.textContent);
  expect(cells).toEqual([
    'GoGo=대응sync.Mutex',
    'RsRust≈부분 대응tokio::sync::Mutex',
    'TSTypeScript∅없음',
  ]);
});

test('leads to its neighbours, to all categories and to its rows of the large table', () => {
  setLocale('en');
  show();
  const pager = within(screen.getByRole('navigation', { name: 'Categories before and after' }));
  expect(
    pager.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('rel')]),
  ).toEqual([
    ['PreviousChannels', 'prev'],
    ['NextErrors', 'next'],
  ]);
  expect(addressOf('Next Errors')).toBe('/en/categories/errors');
  expect(addressOf('Categories')).toBe('/en/categories');
  expect(addressOf('Show in the comparison table')).toBe('/en/compare?category=synchronization');
  expect(addressOf('This category as JSON')).toBe('/api/v1/categories/synchronization.json');
});
