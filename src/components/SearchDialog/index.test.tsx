import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import SearchDialog from '.';
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

function renderPage() {
  return renderAt(
    '/',
    <>
      <SearchDialog />
      <input aria-label="다른 칸" />
    </>,
  );
}

async function openAndType(text: string) {
  const user = userEvent.setup();
  const page = renderPage();
  await user.click(screen.getByRole('button', { name: '검색' }));
  const field = screen.getByRole('combobox');
  await user.type(field, text);
  const options = await screen.findAllByRole('option');
  return { user, field, options, ...page };
}

test('nothing is fetched until the dialog opens, then the index once', async () => {
  renderPage();
  expect(index.asked).toEqual([]);
  const user = userEvent.setup();
  await user.keyboard('{Control>}k{/Control}');
  await user.click(screen.getByRole('button', { name: '닫기' }));
  await user.keyboard('/');
  expect(screen.getByRole('combobox')).toBe(document.activeElement);
  expect(index.asked).toEqual([expect.stringMatching(/^\/site-\d+\/api\/v1\/search\/ko\.json$/)]);
});

test('"/" in a field is a letter, Ctrl-K is not', async () => {
  renderPage();
  const user = userEvent.setup();
  await user.click(screen.getByLabelText('다른 칸'));
  await user.keyboard('/');
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.keyboard('{Control>}k{/Control}');
  expect(screen.getByRole('dialog', { name: '검색' })).toBeTruthy();
});

test('arrows, Home and End move the active option and focus stays in the field', async () => {
  const { user, field, options } = await openAndType('뮤텍스');
  const activeAfter = async (keys: string) => {
    await user.keyboard(keys);
    const id = field.getAttribute('aria-activedescendant');
    return options.findIndex((option) => option.id === id && option.ariaSelected === 'true');
  };
  const last = options.length - 1;
  expect(last).toBeGreaterThan(0);
  expect(await activeAfter('{Home}')).toBe(0);
  expect(await activeAfter('{ArrowDown}')).toBe(1);
  expect(await activeAfter('{End}')).toBe(last);
  expect(await activeAfter('{ArrowDown}')).toBe(0);
  expect(await activeAfter('{ArrowUp}{Home}')).toBe(0);
  expect(document.activeElement).toBe(field);
});

test('Enter goes to the active hit, closes the dialog and gives the focus back', async () => {
  const { user, history } = await openAndType('tokio::spawn');
  await user.keyboard('{Enter}');
  expect(addressOf(history)).toBe('/constructs/spawn-task');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: '검색' }));
});

test('Ctrl-Enter opens a new tab and leaves the dialog open', async () => {
  const open = jest.spyOn(window, 'open').mockReturnValue(null);
  const { user, history } = await openAndType('tokio::spawn');
  await user.keyboard('{Control>}{Enter}{/Control}');
  expect(open).toHaveBeenCalledWith('/constructs/spawn-task', '_blank', 'noopener');
  expect(addressOf(history)).toBe('/');
  expect(screen.getByRole('dialog')).toBeTruthy();
});

test('Enter while a syllable is composed acts once, on the finished text', async () => {
  const { field, history } = await openAndType('뮤');
  const push = jest.spyOn(history, 'push');
  fireEvent.compositionStart(field);
  fireEvent.change(field, { target: { value: '고루틴' } });
  fireEvent.keyDown(field, { key: 'Process', code: 'Enter', keyCode: 229, isComposing: true });
  expect(push).not.toHaveBeenCalled();
  fireEvent.compositionEnd(field);
  fireEvent.keyDown(field, { key: 'Enter', code: 'Enter' });
  fireEvent.keyUp(field, { key: 'Enter', code: 'Enter' });
  expect(push).toHaveBeenCalledTimes(1);
  expect(addressOf(history)).toBe('/constructs/spawn-task');
});

test('markup in a title stays text, and its match is marked', async () => {
  const { options } = await openAndType('script');
  expect(options[0]?.textContent).toContain('<script>alert(1)</script>');
  expect(document.querySelector('dialog script')).toBeNull();
  expect(document.querySelector('mark')?.textContent).toBe('script');
});

test('the number of results is announced, and all of them can be listed', async () => {
  const { options } = await openAndType('뮤텍스');
  expect(screen.getByRole('status').textContent).toBe(`결과 ${String(options.length)}개`);
  const all = screen.getByRole('link', { name: '모든 결과 보기' });
  expect(all.getAttribute('href')).toBe(`/search?q=${encodeURIComponent('뮤텍스')}`);
});

test('an example fills the field, and no result is said with examples', async () => {
  const user = userEvent.setup();
  renderPage();
  await user.keyboard('/');
  await user.click(screen.getByRole('button', { name: '고루틴' }));
  expect(screen.getByRole('combobox')).toHaveProperty('value', '고루틴');
  await screen.findAllByRole('option');
  await user.clear(screen.getByRole('combobox'));
  await user.type(screen.getByRole('combobox'), 'zzzzqqqq');
  expect(screen.getByRole('status').textContent).toBe('결과가 없습니다.');
  expect(screen.getByRole('button', { name: 'select!' })).toBeTruthy();
});

test('a failed load is said, retried, and leads to the table', async () => {
  jest.spyOn(console, 'error').mockReturnValue();
  index.fail(true);
  const user = userEvent.setup();
  renderPage();
  await user.keyboard('/');
  await screen.findByRole('alert');
  expect(screen.getByRole('link', { name: '비교표에서 찾기' }).getAttribute('href')).toBe(
    '/compare',
  );
  index.fail(false);
  await user.click(screen.getByRole('button', { name: '다시 시도' }));
  await user.type(screen.getByRole('combobox'), '뮤텍스');
  expect(await screen.findAllByRole('option')).not.toHaveLength(0);
  expect(screen.queryByRole('alert')).toBeNull();
});

test('an index for another analyzer is refused like one that cannot be loaded', async () => {
  const log = jest.spyOn(console, 'error').mockReturnValue();
  stubIndex(999);
  renderPage();
  await userEvent.setup().keyboard('/');
  await screen.findByRole('alert');
  expect(String(log.mock.calls.at(-1)?.[0])).toContain('999');
});

test('a guess says what it took the query for, and can be taken back', async () => {
  const { user, options } = await openAndType('abxprtm');
  expect(options[0]?.textContent).toContain('뮤텍스');
  expect(screen.getByText('‘뮤텍스’ 검색 결과입니다.')).toBeTruthy();
  await user.click(screen.getByRole('button', { name: '입력한 그대로 찾기' }));
  expect(screen.queryAllByRole('option')).toEqual([]);
  expect(screen.getByRole('combobox')).toBe(document.activeElement);
});
