import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { MemoryRouter } from 'react-router-dom';
import CompareTable from '.';
import { categories } from '../../data/categories';
import { mutex, spawnTask } from '../testing/constructs';
import { publicLanguages } from '../testing/languages';
import { addressOf, renderAt } from '../testing/renderAt';
import { stubIndex } from '../testing/stubIndex';
import type { StubbedIndex } from '../testing/stubIndex';

let index: StubbedIndex;

beforeEach(() => {
  index = stubIndex();
});
afterEach(cleanup);

const lists = {
  constructs: [spawnTask, mutex],
  categories: [...categories],
  languages: publicLanguages,
};
const page = <CompareTable {...lists} />;
const rowTitles = () =>
  screen.queryAllByRole('rowheader').map((row) => row.firstChild?.textContent);
const columns = () => screen.getAllByRole('columnheader').length - 1;

test('the server writes the whole table whatever the address says', () => {
  const html = renderToString(
    <MemoryRouter initialEntries={['/compare?lang=go']}>{page}</MemoryRouter>,
  );
  for (const word of ['뮤텍스', '태스크 시작', 'sync.Mutex()', 'tokio::sync::Mutex()']) {
    expect(html).toContain(word);
  }
  expect(html.match(/scope="col"/g)).toHaveLength(4);
});

test('a row leads to its construct and has a cell for each language', () => {
  renderAt('/compare', page);
  expect(screen.getByRole('link', { name: '뮤텍스' }).getAttribute('href')).toBe(
    '/constructs/mutex',
  );
  const cells = within(screen.getAllByRole('row')[2] as HTMLElement).getAllByRole('cell');
  expect(cells.map((cell) => within(cell).getByTitle(/./).textContent)).toEqual([
    '=대응',
    '≈부분 대응',
    '∅없음',
  ]);
  expect(cells[2]?.textContent).toContain('스레드가 하나라서 필요 없습니다.');
});

test('the address limits columns and rows, and changes are written back', async () => {
  const { history } = renderAt('/compare?lang=go&category=tasks', page);
  expect([rowTitles(), columns()]).toEqual([['태스크 시작'], 1]);
  const user = userEvent.setup();
  await user.click(screen.getByRole('checkbox', { name: 'Rust' }));
  await user.selectOptions(screen.getByRole('combobox'), 'synchronization');
  expect([rowTitles(), columns()]).toEqual([['뮤텍스'], 2]);
  await waitFor(() =>
    expect(addressOf(history)).toBe('/compare?lang=go,rust&category=synchronization'),
  );
  expect(history.length).toBe(1);
});

test('the last column cannot be hidden', async () => {
  renderAt('/compare?lang=go', page);
  await userEvent.setup().click(screen.getByRole('checkbox', { name: 'Go' }));
  expect(columns()).toBe(1);
});

test('values that are not known are ignored and named until the reader changes something', async () => {
  const { history } = renderAt('/compare?lang=java&category=cats', page);
  expect(screen.getByText('lang=java, category=cats')).toBeTruthy();
  expect(rowTitles()).toHaveLength(2);
  await userEvent.setup().selectOptions(screen.getByRole('combobox'), 'tasks');
  expect(screen.queryByText(/lang=java/)).toBeNull();
  await waitFor(() => expect(addressOf(history)).toBe('/compare?category=tasks'));
});

test('text is searched for with the index, which is loaded at the first focus', async () => {
  const { history } = renderAt('/compare', page);
  expect(index.asked).toHaveLength(0);
  await userEvent.setup().type(screen.getByRole('searchbox'), 'tokio::spawn');
  await waitFor(() => expect(rowTitles()).toEqual(['태스크 시작']));
  expect(index.asked).toHaveLength(1);
  await waitFor(() => expect(addressOf(history)).toBe('/compare?q=tokio%3A%3Aspawn'));
});

test('going back drops what was typed', async () => {
  const { history } = renderAt('/compare?category=tasks', page);
  act(() => history.push('/compare'));
  await userEvent.setup().type(screen.getByRole('searchbox'), 'x');
  act(() => history.goBack());
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
  expect(rowTitles()).toEqual(['태스크 시작']);
});

test('no row is said, with ways out', async () => {
  renderAt('/compare?q=zzzzqqqq', page);
  await screen.findByText('조건에 맞는 개념이 없습니다.');
  expect(screen.getByRole('link', { name: '본문까지 검색하기' }).getAttribute('href')).toBe(
    '/search?q=zzzzqqqq',
  );
  await userEvent.setup().click(screen.getByRole('button', { name: '모든 조건 지우기' }));
  expect(rowTitles()).toHaveLength(2);
});

test('without the index the table stands and the load can be tried again', async () => {
  jest.spyOn(console, 'error').mockReturnValue();
  index.fail(true);
  renderAt('/compare?q=tokio::spawn', page);
  await screen.findByRole('alert');
  expect(rowTitles()).toHaveLength(2);
  index.fail(false);
  await userEvent.setup().click(screen.getByRole('button', { name: '다시 시도' }));
  await waitFor(() => expect(rowTitles()).toEqual(['태스크 시작']));
});
