import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import ReaderMenu from '.';
import LanguageTabs from '../LanguageTabs';
import { titleOf } from '../LanguageLabel';
import { languageIds } from '../../data/languages';
import { setLocale } from '../testing/docusaurus/useDocusaurusContext';
import { addressOf, renderAt } from '../testing/renderAt';

const page = (
  <>
    <ReaderMenu />
    <LanguageTabs
      panels={languageIds.map((language) => ({ language, content: titleOf(language) }))}
    />
  </>
);
const tabs = () => screen.getAllByRole('tab').map((tab) => tab.textContent);
const checked = () =>
  [...screen.getAllByRole('checkbox'), ...screen.getAllByRole('radio')].map((box) =>
    Number((box as HTMLInputElement).checked),
  );

beforeEach(async () => {
  renderAt('/x', page);
  await userEvent.click(screen.getByRole('checkbox', { name: 'Go' }));
  await userEvent.click(screen.getByRole('button', { name: '선택 지우기' }));
  cleanup();
});
afterEach(() => {
  cleanup();
  setLocale('ko');
});

test('a choice orders the tabs, is remembered, and can be forgotten', async () => {
  renderAt('/x', page);
  expect(tabs()).toEqual(['Go', 'Rust', 'TypeScript']);
  expect(checked()).toEqual([0, 0, 0, 0, 0, 0]);
  await userEvent.click(screen.getByRole('checkbox', { name: 'TypeScript' }));
  expect(checked()).toEqual([0, 0, 1, 0, 1, 0]);
  expect(tabs()).toEqual(['TypeScript', 'Rust', 'Go']);
  await userEvent.click(screen.getByRole('radio', { name: 'Go' }));
  expect(tabs()).toEqual(['TypeScript', 'Go', 'Rust']);
  cleanup();
  renderAt('/y', page);
  expect(tabs()).toEqual(['TypeScript', 'Go', 'Rust']);
  await userEvent.click(screen.getByRole('button', { name: '선택 지우기' }));
  expect(tabs()).toEqual(['Go', 'Rust', 'TypeScript']);
});

test('an address names a reader until another is chosen', async () => {
  const { history } = renderAt('/x?from=typescript&to=rust&q=a', page);
  expect(tabs()).toEqual(['TypeScript', 'Rust', 'Go']);
  await userEvent.click(screen.getByRole('radio', { name: 'Go' }));
  expect(addressOf(history)).toBe('/x?q=a');
  expect(tabs()).toEqual(['TypeScript', 'Go', 'Rust']);
});

test('the button of the navbar names the choice', () => {
  setLocale('en');
  renderAt('/x', <ReaderMenu />);
  expect(screen.getByRole('button', { name: 'My languages' })).toBeTruthy();
  cleanup();
  renderAt('/x?from=go,typescript&to=rust', <ReaderMenu />);
  const button = screen.getByRole('button', { name: /^My languages: Go·TypeScript → Rust/ });
  expect(button.textContent).toContain('Go·TS → Rs');
});
