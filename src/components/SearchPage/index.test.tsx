import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { act, cleanup, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import SearchPage from '.';
import { addressOf, renderAt } from '../testing/renderAt';
import { stubIndex } from '../testing/stubIndex';
import type { StubbedIndex } from '../testing/stubIndex';

let index: StubbedIndex;

beforeEach(() => {
  index = stubIndex();
});
afterEach(cleanup);

const hits = () =>
  screen.queryAllByRole('listitem').map((item) => item.querySelector('a')?.getAttribute('href'));

test('an address with a query lists all its results', async () => {
  renderAt('/search?q=뮤텍스', <SearchPage />);
  await waitFor(() => expect(hits()).toEqual(['/constructs/mutex', '/future#lazy']));
  expect(screen.getByRole('searchbox')).toHaveProperty('value', '뮤텍스');
  expect(screen.getByRole('status').textContent).toBe('결과 2개');
});

test('without a query nothing is loaded until the field has the focus', async () => {
  renderAt('/search', <SearchPage />);
  expect(index.asked).toHaveLength(0);
  await userEvent.setup().click(screen.getByRole('searchbox'));
  expect(index.asked).toHaveLength(1);
});

test('kind and language limit the results, in the address too', async () => {
  const { history } = renderAt('/search?q=tokio::spawn', <SearchPage />);
  await waitFor(() => expect(hits()).toHaveLength(2));
  const user = userEvent.setup();
  await user.click(screen.getByRole('button', { name: /^API 이름/ }));
  await user.click(screen.getByRole('button', { name: /^Rust/ }));
  expect(hits()).toEqual(['/constructs/spawn-task#rust']);
  await waitFor(() =>
    expect(addressOf(history)).toBe('/search?q=tokio%3A%3Aspawn&lang=rust&kind=symbol'),
  );
});

test('back and forward change the results', async () => {
  const { history } = renderAt('/search?q=tokio::spawn', <SearchPage />);
  await waitFor(() => expect(hits()[0]).toBe('/constructs/spawn-task'));
  act(() => history.push('/search?q=뮤텍스'));
  expect(hits()[0]).toBe('/constructs/mutex');
  act(() => history.goBack());
  expect(hits()[0]).toBe('/constructs/spawn-task');
});

test('unknown values in the address are named', () => {
  renderAt('/search?lang=cobol', <SearchPage />);
  expect(screen.getByText('lang=cobol')).toBeTruthy();
});

test('an example is searched for', async () => {
  renderAt('/search', <SearchPage />);
  await userEvent.setup().click(screen.getByRole('button', { name: '고루틴' }));
  await waitFor(() => expect(hits()[0]).toBe('/constructs/spawn-task'));
});

test('a category limits the results, in the address too', async () => {
  const { history } = renderAt('/search?q=뮤텍스', <SearchPage />);
  await waitFor(() => expect(hits()).toHaveLength(2));
  const user = userEvent.setup();
  await user.click(screen.getByText('분류'));
  await user.click(screen.getByRole('button', { name: /^태스크 시작과 대기|^태스크/ }));
  expect(hits()).toEqual(['/constructs/mutex']);
  await waitFor(() => expect(addressOf(history)).toContain('category=tasks'));
});

test('results stand under the headings of their kinds, with how many there are', async () => {
  renderAt('/search?q=뮤텍스', <SearchPage />);
  await waitFor(() =>
    expect(screen.getAllByRole('heading', { level: 2 }).map((each) => each.textContent)).toEqual([
      '개념 1',
      '본문 1',
    ]),
  );
});

test('limits that leave nothing can be lifted', async () => {
  renderAt('/search?q=뮤텍스&kind=program', <SearchPage />);
  const user = userEvent.setup();
  await user.click(await screen.findByRole('button', { name: /^종류와 언어를 가리지 않고/ }));
  expect(hits()).toContain('/constructs/mutex');
});
