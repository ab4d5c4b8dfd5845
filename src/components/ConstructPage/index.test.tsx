import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ConstructPage from '.';
import { mutex, program } from '../testing/constructs';
import { setEditUrl, setLocale, setRoot } from '../testing/docusaurus/useDocusaurusContext';
import { renderAt } from '../testing/renderAt';
import { stubBrowser } from '../testing/stubBrowser';

beforeEach(() => {
  stubBrowser();
  setRoot('/');
});
afterEach(() => {
  cleanup();
  setLocale('ko');
  setEditUrl(undefined);
});

const pane = (name: string) => within(screen.getByRole('region', { name }));
const isAside = (id: string) => document.getElementById(id)?.classList.contains('aside');

test('says what the construct is, where the analogy breaks and what goes wrong', () => {
  renderAt('/constructs/mutex', <ConstructPage construct={mutex} />);
  expect(screen.getByTestId('layout').dataset).toMatchObject({
    title: '뮤텍스',
    description: '한 번에 하나만 만집니다.',
  });
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('뮤텍스');
  expect(pane('결정적인 차이').getByText('가드를 놓으면 잠금이 풀립니다.')).toBeTruthy();
  expect(pane('흔한 실수').getByText('잠근 채로 기다립니다.')).toBeTruthy();
});

test('shows for each language its kind, syntax, documented names, program and output', () => {
  renderAt('/constructs/mutex', <ConstructPage construct={mutex} />);
  const rust = pane('Rust');
  expect(rust.getByText('부분 대응')).toBeTruthy();
  expect(rust.getByText('tokio::sync::Mutex()')).toBeTruthy();
  const name = rust.getByRole('link', { name: 'tokio::sync::Mutex' });
  expect(name.getAttribute('href')).toBe('https://example.org/tokio::sync::Mutex');
  expect(rust.getByText('fn main() {}')).toBeTruthy();
  expect(rust.getByText('cargo run -q --example mutex')).toBeTruthy();
  expect(rust.getByText('rustc 1.95.0, tokio 1.53.1')).toBeTruthy();
  expect(rust.getByText('counter = 2')).toBeTruthy();
});

test('a language without a counterpart says so and why', () => {
  renderAt('/constructs/mutex', <ConstructPage construct={mutex} />);
  const typescript = pane('TypeScript');
  expect(typescript.getByText('대응하는 것이 없습니다.')).toBeTruthy();
  expect(typescript.getByText('스레드가 하나라서 필요 없습니다.')).toBeTruthy();
});

test('leads to the related construct, the chapter and the JSON of the default locale', () => {
  setLocale('en');
  renderAt('/en/constructs/mutex', <ConstructPage construct={mutex} />);
  const address = (name: string) => screen.getByRole('link', { name }).getAttribute('href');
  expect(address('Start a task')).toBe('/en/constructs/spawn-task');
  expect(address('Shared state')).toBe('/en/sync#state');
  expect(address('Synchronization')).toBe('/en/categories/synchronization');
  expect(address('This page as JSON')).toBe('/api/v1/constructs/mutex.json');
  const alternate = document.head.querySelector('link[rel="alternate"][type="application/json"]');
  expect(alternate?.getAttribute('href')).toBe('/api/v1/constructs/mutex.json');
});

test('leads to the constructs before and after it in its category', () => {
  const { related, ...rest } = mutex;
  const { container } = renderAt(
    '/constructs/mutex',
    <ConstructPage construct={{ ...rest, related: [], next: related[0] }} />,
  );
  const next = screen.getByRole('link', { name: '다음 태스크 시작' });
  expect(next.getAttribute('href')).toBe('/constructs/spawn-task');
  expect(next.getAttribute('rel')).toBe('next');
  expect(container.querySelector('[rel="prev"]')).toBeNull();
});

test('leads to its data file where the site says where its files can be edited', () => {
  renderAt('/constructs/mutex', <ConstructPage construct={mutex} />);
  expect(screen.queryByRole('link', { name: 'Edit this page' })).toBeNull();
  cleanup();
  setEditUrl('https://example.org/edit/main/');
  renderAt('/constructs/mutex', <ConstructPage construct={mutex} />);
  expect(screen.getByRole('link', { name: 'Edit this page' }).getAttribute('href')).toBe(
    'https://example.org/edit/main/src/data/constructs/mutex.ts',
  );
});

test('opens a program in its playground, and says what keeps it from running there', () => {
  setLocale('en');
  const url = 'https://play.example/?code=x';
  const programs = [
    program({ playground: { url, runs: true } }),
    program({ language: 'typescript', path: 'a.ts', playground: { url, runs: false } }),
    program({ language: 'go', path: 'main.go' }),
  ];
  renderAt('/constructs/mutex', <ConstructPage construct={{ ...mutex, programs }} />);
  const link = pane('Rust').getByRole('link', { name: 'Open in the Rust Playground' });
  expect(link.getAttribute('href')).toBe(url);
  expect(pane('Rust').queryByText(/To run it there/)).toBeNull();
  expect(pane('TypeScript').getByText(/To run it there/)).toBeTruthy();
  expect(pane('Go').queryByRole('link', { name: /Playground/ })).toBeNull();
});

test('the pane that stands alone on a phone follows the address, then the reader', async () => {
  const { history } = renderAt('/constructs/mutex#go', <ConstructPage construct={mutex} />);
  expect([isAside('go'), isAside('rust')]).toEqual([false, true]);
  await userEvent.setup().click(screen.getByRole('button', { name: 'TypeScript' }));
  expect([isAside('go'), isAside('typescript')]).toEqual([true, false]);
  expect(screen.getByRole('button', { name: 'TypeScript' }).ariaPressed).toBe('true');
  cleanup();
  renderAt(history.location.pathname, <ConstructPage construct={mutex} />);
  expect(isAside('typescript')).toBe(false);
});
