import { afterEach, expect, jest, test } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { setLocale } from '../testing/docusaurus/useDocusaurusContext';
import { publicLanguages } from '../testing/languages';
import Versions from '.';

afterEach(() => {
  cleanup();
  setLocale('ko');
});

const lines = () =>
  screen
    .getAllByRole('listitem')
    .map((item) => [...item.querySelectorAll('p > span:last-child, p:not(:has(span))')])
    .map((parts) => parts.map((part) => part.textContent));

test('each language says how many programs it has and what ran them', () => {
  render(<Versions languages={publicLanguages} />);
  expect(lines()).toEqual([
    ['프로그램 12개', 'go 1.2.3'],
    ['프로그램 12개', 'rust 1.2.3', 'axum 0.8.9, tokio 1.53.1'],
    ['프로그램 12개', 'typescript 1.2.3'],
  ]);
});

test('in English too', () => {
  setLocale('en');
  render(<Versions languages={publicLanguages.slice(0, 1)} />);
  expect(lines()).toEqual([['12 programs', 'go 1.2.3']]);
});

test('a page compiled without the languages fails and says so', () => {
  jest.spyOn(console, 'error').mockReturnValue();
  expect(() => render(<Versions />)).toThrow('compiled without the languages');
});
