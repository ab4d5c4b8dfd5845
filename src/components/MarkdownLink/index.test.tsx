import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setLocale } from '../testing/docusaurus/useDocusaurusContext';
import MarkdownLink from '.';

const fetchFrom = jest.fn<(url: string) => Promise<Response>>();

function answer(text: string, type = 'text/markdown', ok = true): Response {
  const headers = { get: () => type };
  return { ok, status: ok ? 200 : 404, headers, text: () => Promise.resolve(text) } as never;
}

beforeEach(() => {
  globalThis.fetch = fetchFrom as never;
});

afterEach(() => {
  cleanup();
  fetchFrom.mockReset();
  setLocale('ko');
  Reflect.deleteProperty(navigator, 'clipboard');
});

test('without a clipboard it is a link to the Markdown of the page, in its locale', () => {
  setLocale('en');
  render(<MarkdownLink path="constructs/select" />);
  const link = screen.getByRole('link', { name: 'View as Markdown' });
  expect(link.getAttribute('href')).toBe('/en/constructs/select.md');
  expect(document.querySelector('link[type="text/markdown"]')?.getAttribute('href')).toBe(
    '/en/constructs/select.md',
  );
});

test('the landing page has its Markdown at index.md', () => {
  render(<MarkdownLink path="" />);
  expect(screen.getByRole('link').getAttribute('href')).toBe('/index.md');
});

test('with a clipboard it copies the document and says so', async () => {
  const user = userEvent.setup();
  fetchFrom.mockResolvedValue(answer('# 셀렉트\n'));
  render(<MarkdownLink path="constructs/select" />);
  await user.click(screen.getByRole('button', { name: 'Markdown으로 복사' }));
  await screen.findByText('복사했습니다.');
  expect(fetchFrom).toHaveBeenCalledWith('/constructs/select.md');
  expect(await navigator.clipboard.readText()).toBe('# 셀렉트\n');
  expect(screen.getByRole('status').textContent).toContain('복사했습니다.');
});

test.each([
  ['is not there', () => Promise.resolve(answer('', 'text/plain', false))],
  ['is a page', () => Promise.resolve(answer('<!doctype html>', 'text/html; charset=utf-8'))],
  ['cannot be reached', () => Promise.reject(new TypeError('offline'))],
])('where the document %s it says that, and leads to it', async (_case, respond) => {
  const user = userEvent.setup();
  fetchFrom.mockImplementation(respond);
  render(<MarkdownLink path="compare" />);
  await user.click(screen.getByRole('button'));
  await screen.findByText(/복사하지 못했습니다/);
  expect(screen.getByRole('link', { name: 'Markdown 열기' }).getAttribute('href')).toBe(
    '/compare.md',
  );
});

test('of another page nothing is said to be copied', async () => {
  const user = userEvent.setup();
  fetchFrom.mockResolvedValue(answer('# x\n'));
  const { rerender } = render(<MarkdownLink path="a" />);
  await user.click(screen.getByRole('button'));
  await screen.findByText('복사했습니다.');
  rerender(<MarkdownLink path="b" />);
  expect(screen.getByRole('status').textContent?.trim()).toBe('');
});
