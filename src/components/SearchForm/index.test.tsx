import { afterEach, expect, test } from '@jest/globals';
import { cleanup, fireEvent, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { setLocale } from '../testing/docusaurus/useDocusaurusContext';
import { addressOf, renderAt } from '../testing/renderAt';
import SearchForm from '.';
import { SEARCH_EVENT } from './openSearch';

let stop = (): void => undefined;

afterEach(() => {
  cleanup();
  setLocale('ko');
  stop();
});

/** Stands for the dialog: takes every request over, and gives their texts. */
function listen(): readonly string[] {
  const texts: string[] = [];
  const take = (event: Event) => {
    event.preventDefault();
    texts.push((event as CustomEvent<{ text: string }>).detail.text);
  };
  document.addEventListener(SEARCH_EVENT, take);
  stop = () => document.removeEventListener(SEARCH_EVENT, take);
  return texts;
}

test('without JavaScript it is a form that leads to the search page of its locale', () => {
  setLocale('en');
  renderAt('/en/', <SearchForm text="select!" />);
  const form = screen.getByRole('search');
  expect([form.getAttribute('method'), form.getAttribute('action')]).toEqual(['get', '/en/search']);
  const field = screen.getByRole<HTMLInputElement>('searchbox');
  expect([field.name, field.value]).toEqual(['q', 'select!']);
});

test('Enter leads to the search page where no dialog takes the text', async () => {
  const { history } = renderAt('/', <SearchForm />);
  await userEvent.type(screen.getByRole('searchbox'), '<-ch{Enter}');
  expect(addressOf(history)).toBe('/search?q=%3C-ch');
});

test('a click, a letter and Enter open the dialog with the text, and the page stays', async () => {
  const texts = listen();
  const { history } = renderAt('/', <SearchForm text="go" />);
  await userEvent.click(screen.getByRole('searchbox'));
  expect(texts).toEqual(['go']);
  await userEvent.keyboard('!{Enter}');
  expect(texts).toEqual(['go', 'go', 'go!']);
  expect(addressOf(history)).toBe('/');
});

test('a syllable opens the dialog before it is composed; Tab and shortcuts do not open it', () => {
  const texts = listen();
  renderAt('/', <SearchForm />);
  const field = screen.getByRole('searchbox');
  fireEvent.keyDown(field, { key: 'Tab' });
  fireEvent.keyDown(field, { key: 'c', ctrlKey: true });
  expect(texts).toEqual([]);
  fireEvent.keyDown(field, { key: 'Process', code: 'KeyR' });
  expect(texts).toEqual(['']);
});

test('a form for the other locale leaves the dialog of this one closed', async () => {
  const texts = listen();
  renderAt('/en/nowhere', <SearchForm root="/en/" />);
  await userEvent.click(screen.getByRole('searchbox'));
  expect(texts).toEqual([]);
  expect(screen.getByRole('search').getAttribute('action')).toBe('/en/search');
});
