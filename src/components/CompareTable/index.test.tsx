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
import { stubBrowser } from '../testing/stubBrowser';
import { stubIndex } from '../testing/stubIndex';
import type { StubbedIndex } from '../testing/stubIndex';

let index: StubbedIndex;

beforeEach(() => {
  stubBrowser();
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
  screen.queryAllByRole('rowheader').map((row) => row.querySelector('a')?.textContent);
const columns = () =>
  screen
    .getAllByRole('columnheader')
    .slice(1)
    .map((head) => head.querySelector('.language')?.textContent);
const box = (name: RegExp | string) => screen.getByRole('checkbox', { name });

test('the server writes the whole table whatever the address says, without programs', () => {
  const html = renderToString(
    <MemoryRouter initialEntries={['/compare?lang=go&q=x&open=mutex']}>{page}</MemoryRouter>,
  );
  for (const word of ['뮤텍스', '태스크 시작', 'sync.Mutex()', 'tokio::sync::Mutex()']) {
    expect(html).toContain(word);
  }
  expect(html.match(/scope="col"/g)).toHaveLength(4);
  expect(html).not.toContain('fn main');
});

test('a row leads to its construct, says where the analogy breaks and has a cell for each language', () => {
  renderAt('/compare', page);
  expect(screen.getByRole('link', { name: '뮤텍스' }).getAttribute('href')).toBe(
    '/constructs/mutex',
  );
  const row = within(screen.getAllByRole('row')[2] as HTMLElement);
  expect(row.getByRole('rowheader').textContent).toContain('가드를 놓으면 잠금이 풀립니다.');
  const cells = row.getAllByRole('cell');
  expect(cells.map((cell) => within(cell).getByTitle(/./).textContent)).toEqual([
    '=대응',
    '≈부분 대응',
    '∅없음',
  ]);
  expect(cells[2]?.textContent).toContain('스레드가 하나라서 필요 없습니다.');
});

test('the address limits columns and rows; what is chosen is a step that can be taken back', async () => {
  const { history } = renderAt('/compare?lang=go&category=tasks', page);
  expect([rowTitles(), columns()]).toEqual([['태스크 시작'], ['GoGo']]);
  const user = userEvent.setup();
  await user.click(box('Rust'));
  expect(addressOf(history)).toBe('/compare?lang=go,rust&category=tasks');
  await user.click(box(/^동기화/));
  expect([rowTitles(), columns()]).toEqual([
    ['태스크 시작', '뮤텍스'],
    ['GoGo', 'RsRust'],
  ]);
  expect(history.length).toBe(3);
  act(() => history.goBack());
  expect([rowTitles(), columns()]).toEqual([['태스크 시작'], ['GoGo', 'RsRust']]);
  act(() => history.goForward());
  expect(rowTitles()).toEqual(['태스크 시작', '뮤텍스']);
});

test('columns are moved by buttons that keep the focus, at the edge too', async () => {
  const { history } = renderAt('/compare', page);
  const user = userEvent.setup();
  const left = screen.getByRole('button', { name: 'TypeScript: 앞으로 옮기기' });
  await user.click(left);
  expect(columns()).toEqual(['GoGo', 'TSTypeScript', 'RsRust']);
  await user.keyboard('{Enter}');
  expect(columns()).toEqual(['TSTypeScript', 'GoGo', 'RsRust']);
  expect(document.activeElement).toBe(left);
  await user.keyboard('{Enter}');
  expect(columns()).toEqual(['TSTypeScript', 'GoGo', 'RsRust']);
  expect(addressOf(history)).toBe('/compare?lang=typescript,go,rust');
  expect(screen.getByText('열 순서: TypeScript, Go, Rust')).toBeTruthy();
});

test('the last column cannot be hidden', async () => {
  renderAt('/compare?lang=go', page);
  await userEvent.setup().click(box('Go'));
  expect(columns()).toEqual(['GoGo']);
});

test('without columns of its own the address shows those of the reader, and keeps the reader', async () => {
  const { history } = renderAt('/compare?from=typescript&to=rust', page);
  expect(columns()).toEqual(['TSTypeScript', 'RsRust']);
  await userEvent.setup().click(box(/^태스크/));
  expect(addressOf(history)).toBe('/compare?category=tasks&from=typescript&to=rust');
  expect(columns()).toEqual(['TSTypeScript', 'RsRust']);
});

test('every option says how many rows it gives with the other filters as they are', async () => {
  renderAt('/compare', page);
  const counts = () =>
    [/^대응/, /없음/, /언어마다 다름/, /^태스크/].map(
      (name) => /\d+$/.exec(box(name).closest('label')?.textContent ?? '')?.[0],
    );
  expect(counts()).toEqual(['2', '2', '2', '1']);
  await userEvent.setup().click(box(/^태스크/));
  expect(counts()).toEqual(['1', '1', '1', '1']);
});

test('kinds, sort and groups are taken from the address', () => {
  renderAt('/compare?sort=title&group=category', page);
  expect(screen.getByRole('combobox')).toHaveProperty('value', 'title');
  const heads = screen.getAllByRole('row').map((row) => row.querySelector('th')?.textContent);
  expect(heads.filter((head) => /^(태스크|동기화) 1개$/.test(head ?? ''))).toEqual([
    '태스크 1개',
    '동기화 1개',
  ]);
  cleanup();
  renderAt('/compare?kind=idiom', page);
  expect(rowTitles()).toEqual([]);
});

test('values that are not known are ignored and named until the reader changes something', async () => {
  const { history } = renderAt('/compare?lang=java&category=cats', page);
  expect(screen.getByText('lang=java, category=cats')).toBeTruthy();
  expect(rowTitles()).toHaveLength(2);
  await userEvent.setup().click(box(/^태스크/));
  expect(screen.queryByText(/lang=java/)).toBeNull();
  expect(addressOf(history)).toBe('/compare?category=tasks');
});

test('text is searched for with the index, which is loaded at the first focus, in the same step', async () => {
  const { history } = renderAt('/compare', page);
  expect(index.asked).toHaveLength(0);
  await userEvent.setup().type(screen.getByRole('searchbox'), 'tokio::spawn');
  await waitFor(() => expect(rowTitles()).toEqual(['태스크 시작']));
  expect(index.asked).toHaveLength(1);
  await waitFor(() => expect(addressOf(history)).toBe('/compare?q=tokio%3A%3Aspawn'));
  expect(history.length).toBe(1);
});

test('Enter in the field leads to the first row', async () => {
  renderAt('/compare', page);
  await userEvent.setup().type(screen.getByRole('searchbox'), '뮤텍스');
  await waitFor(() => expect(rowTitles()).toEqual(['뮤텍스']));
  await userEvent.setup().keyboard('{Enter}');
  expect(document.activeElement?.textContent).toBe('코드: 뮤텍스');
});

test('going back drops what was typed', async () => {
  const { history } = renderAt('/compare?category=tasks', page);
  act(() => history.push('/compare'));
  await userEvent.setup().type(screen.getByRole('searchbox'), 'x');
  act(() => history.goBack());
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '');
  expect(rowTitles()).toEqual(['태스크 시작']);
});

test('a filter that is set can be taken off alone', async () => {
  const { history } = renderAt('/compare?category=tasks&kind=none&lang=go,typescript', page);
  await userEvent.setup().click(screen.getByRole('button', { name: '조건 빼기: 없음' }));
  expect(addressOf(history)).toBe('/compare?lang=go,typescript&category=tasks');
});

test('no row: says which filter is in the way and what would be without it', async () => {
  const { history } = renderAt('/compare?q=뮤텍스&category=tasks', page);
  await screen.findByText('조건에 맞는 개념이 없습니다.');
  await userEvent.setup().click(screen.getByRole('button', { name: '‘태스크’ 조건 빼기: 1개' }));
  expect(rowTitles()).toEqual(['뮤텍스']);
  expect(addressOf(history)).toBe('/compare?q=%EB%AE%A4%ED%85%8D%EC%8A%A4');
});

test('no row for a text: offers the word of it that is known, the chapter and everything', async () => {
  const { history } = renderAt('/compare?q=zzzzqqqq', page);
  await screen.findByText('조건에 맞는 개념이 없습니다.');
  expect(screen.getByRole('link', { name: '본문까지 검색하기' }).getAttribute('href')).toBe(
    '/search?q=zzzzqqqq',
  );
  await userEvent
    .setup()
    .click(screen.getAllByRole('button', { name: '모든 조건 지우기' }).at(-1) as HTMLElement);
  expect(rowTitles()).toHaveLength(2);
  expect(addressOf(history)).toBe('/compare');
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

test('the overview counts each kind of the rows that are shown, for the shown languages', () => {
  renderAt('/compare?category=tasks&lang=typescript,go', page);
  const overview = within(screen.getByText('언어별 현황 (1개)').closest('details') as HTMLElement);
  expect(overview.getAllByRole('listitem').map((item) => item.textContent)).toEqual([
    'TSTypeScript대응 0부분 대응 0관용구 0없음 1',
    'GoGo대응 1부분 대응 0관용구 0없음 0',
  ]);
});
