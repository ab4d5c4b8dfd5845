import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import SearchDialog from '.';
import { clearStorage } from '../testing/docusaurus/theme-common';
import { addressOf, renderAt } from '../testing/renderAt';
import { stubBrowser } from '../testing/stubBrowser';
import { stubIndex } from '../testing/stubIndex';
import type { StubbedIndex } from '../testing/stubIndex';

let index: StubbedIndex;

beforeEach(() => {
  stubBrowser();
  clearStorage();
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
  const field = await screen.findByRole('combobox');
  await user.type(field, text);
  await screen.findByText(/^결과 \d/);
  const options = await screen.findAllByRole('option');
  return { user, field, options, ...page };
}

test('nothing is fetched until the dialog opens, then the names and the index once', async () => {
  renderPage();
  expect(index.asked).toEqual([]);
  const user = userEvent.setup();
  await user.keyboard('{Control>}k{/Control}');
  await user.click(await screen.findByRole('button', { name: '닫기' }));
  await user.keyboard('/');
  expect(await screen.findByRole('combobox')).toBe(document.activeElement);
  await user.type(screen.getByRole('combobox'), '뮤텍스');
  await screen.findByText(/^결과 \d/);
  expect(index.asked).toEqual([
    expect.stringMatching(/^\/site-\d+\/api\/v1\/names\/ko\.json$/),
    expect.stringMatching(/^\/site-\d+\/api\/v1\/search\/ko\.json$/),
  ]);
});

test('"/" in a field is a letter, Ctrl-K is not', async () => {
  renderPage();
  const user = userEvent.setup();
  await user.click(screen.getByLabelText('다른 칸'));
  await user.keyboard('/');
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.keyboard('{Control>}k{/Control}');
  expect(await screen.findByRole('dialog', { name: '검색' })).toBeTruthy();
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
  await user.click(await screen.findByRole('button', { name: '고루틴' }));
  expect(screen.getByRole('combobox')).toHaveProperty('value', '고루틴');
  await screen.findAllByRole('option');
  await user.clear(screen.getByRole('combobox'));
  await user.type(screen.getByRole('combobox'), 'zzzzqqqq');
  await waitFor(() => expect(screen.getByRole('status').textContent).toBe('결과가 없습니다.'));
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
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
});

test('the page behind is inert when there is nothing to wait for, and usable again after', async () => {
  const release = index.hold('names/');
  const { container } = renderPage();
  const user = userEvent.setup();
  await user.keyboard('/');
  await screen.findByRole('combobox');
  expect(container.hasAttribute('inert')).toBe(false);
  act(release);
  await waitFor(() => expect(container.hasAttribute('inert')).toBe(true));
  expect(screen.getByRole('dialog').hasAttribute('inert')).toBe(false);
  await user.click(screen.getByRole('button', { name: '닫기' }));
  expect(container.hasAttribute('inert')).toBe(false);
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

test('results stand in groups with headings, the kind of the best first', async () => {
  const { options } = await openAndType('tokio::spawn');
  const groups = within(screen.getByRole('listbox')).getAllByRole('group');
  expect(groups.map((group) => group.firstChild?.textContent)).toEqual(['개념', 'API 이름']);
  expect(groups[0]?.contains(options[0] ?? null)).toBe(true);
  expect(groups[0]?.getAttribute('aria-labelledby')).toBe((groups[0]?.firstChild as Element).id);
});

test('toggle buttons count and limit the results by kind and language', async () => {
  const { user } = await openAndType('tokio::spawn');
  const kinds = within(screen.getByRole('group', { name: '종류' }));
  expect(kinds.getAllByRole('button').map((button) => button.textContent)).toEqual([
    '개념1',
    '본문0',
    'API 이름1',
    '프로그램0',
  ]);
  const symbols = kinds.getByRole('button', { name: /API 이름/ });
  await user.click(symbols);
  expect(symbols.getAttribute('aria-pressed')).toBe('true');
  expect(screen.getAllByRole('option')).toHaveLength(1);
  await user.click(
    within(screen.getByRole('group', { name: '언어' })).getByRole('button', { name: /^Go/ }),
  );
  expect(screen.getByRole('status').textContent).toBe('결과가 없습니다.');
  await user.click(screen.getByRole('button', { name: /^종류와 언어를 가리지 않고/ }));
  expect(screen.getAllByRole('option').length).toBeGreaterThan(1);
});

test('the active option shows what each language has for its construct', async () => {
  const { user, options } = await openAndType('tokio::spawn');
  expect(options[0]?.textContent).toContain('go f()');
  expect(options[1]?.textContent).not.toContain('go f()');
  await user.keyboard('{ArrowDown}');
  expect(options[1]?.textContent).toContain('go f()');
});

test('names answer first, and what they showed stays where it is when the rest comes', async () => {
  const release = index.hold('search/');
  const user = userEvent.setup();
  renderPage();
  await user.keyboard('/');
  await user.type(await screen.findByRole('combobox'), '뮤텍스');
  const early = (await screen.findAllByRole('option')).map(({ id }) => id);
  expect(screen.getByRole('status').textContent).toContain('본문을 불러오는 중');
  await user.keyboard('{ArrowDown}');
  const chosen = screen.getByRole('combobox').getAttribute('aria-activedescendant');
  act(release);
  await screen.findByText(/^결과 \d/);
  const all = screen.getAllByRole('option').map(({ id }) => id);
  expect(all.filter((id) => early.includes(id))).toEqual(early);
  expect(screen.getByRole('combobox').getAttribute('aria-activedescendant')).toBe(chosen);
});

test('searches that led somewhere are remembered, offered, and forgotten on demand', async () => {
  const { user } = await openAndType('tokio::spawn');
  await user.keyboard('{Enter}/');
  const field = await screen.findByRole('combobox');
  await user.click(screen.getByRole('button', { name: 'tokio::spawn' }));
  expect(field).toHaveProperty('value', 'tokio::spawn');
  await user.clear(field);
  await user.click(screen.getByRole('button', { name: '모두 지우기' }));
  expect(screen.queryByRole('button', { name: 'tokio::spawn' })).toBeNull();
});

test('a query that finds nothing leads to the nearest constructs, which Enter does not open unasked', async () => {
  const { user, history } = await openAndType('뮤');
  await user.clear(screen.getByRole('combobox'));
  await user.type(screen.getByRole('combobox'), 'tokio::spwnn');
  expect(await screen.findByText('가장 가까운 개념')).toBeTruthy();
  await user.keyboard('{Enter}');
  expect(addressOf(history)).toBe('/');
  await user.keyboard('{ArrowDown}{Enter}');
  expect(addressOf(history)).toBe('/constructs/spawn-task');
});

test('a language that there is not is said, with the one that was meant', async () => {
  const { user } = await openAndType('lang:rst tokio::spawn');
  await user.click(screen.getByRole('button', { name: 'lang:rust(으)로 찾기' }));
  expect(screen.getByRole('combobox')).toHaveProperty('value', 'lang:rust tokio::spawn');
});

test('a page opens the dialog with a text', async () => {
  renderPage();
  const detail = { text: '고루틴' };
  const event = new CustomEvent('site:search', { detail, cancelable: true });
  act(() => void document.dispatchEvent(event));
  expect(event.defaultPrevented).toBe(true);
  expect(await screen.findByRole('combobox')).toHaveProperty('value', '고루틴');
});
