import { afterEach, describe, expect, test } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import fc from 'fast-check';
import { setLocale } from '../testing/docusaurus/useDocusaurusContext';
import { renderAt } from '../testing/renderAt';
import NotFoundPage from '.';
import { findNearest, localeOf, pathsOf, wordsOf } from './model';

afterEach(() => {
  cleanup();
  setLocale('ko');
});

const PATHS = ['/', '/why-async', '/constructs/select', '/constructs/spawn-task', '/compare'];
const hrefs = () => screen.getAllByRole('link').map((link) => link.getAttribute('href'));

describe('the model', () => {
  test('pathsOf() gives the pages and leaves out what only holds others', () => {
    const routes = [{ path: '/', routes: [{ path: '/a' }, { path: '/b' }, { path: '/a' }] }];
    expect(pathsOf([...routes, { path: '/c' }, { path: '*' }])).toEqual(['/a', '/b', '/c']);
  });

  test.each([
    ['/en/x', 'en'],
    ['/en', 'en'],
    ['/english', 'ko'],
    ['/x/en/', 'ko'],
  ])('localeOf() of %s is %s', (path, locale) => {
    expect(localeOf(path, '/en/', 'ko')).toBe(locale);
  });

  test.each([
    ['/en/docs/spawn-task.html', 'spawn task'],
    ['/constructs/%EA%B3%A0%EB%A3%A8%ED%8B%B4/', '고루틴'],
    ['/%E0%A4%Aselect', 'select'],
    ['/a%00b', 'a b'],
    ['/', ''],
  ])('wordsOf() of %s are "%s"', (path, words) => {
    expect(wordsOf(path)).toBe(words);
  });

  test('findNearest() finds a page by a slip in its name, and nothing for noise', () => {
    expect(findNearest('/constructs/slect', PATHS, 3)[0]).toBe('/constructs/select');
    expect(findNearest('/docs/spawn_task.md', PATHS, 3)).toEqual(['/constructs/spawn-task']);
    expect(findNearest('/qqqq', PATHS, 3)).toEqual([]);
  });

  test('no address breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(wordsOf(`/${text}`)).not.toMatch(/\p{Cc}/u);
        expect(findNearest(`/${text}`, PATHS, 3).length).toBeLessThanOrEqual(3);
      }),
    );
  });
});

test('searches for the words of the address and offers the pages like it and the doors', () => {
  renderAt('/constructs/slect', <NotFoundPage paths={PATHS} />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toContain('페이지가 없습니다');
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('slect');
  expect(hrefs()).toEqual(['/constructs/select', '/why-async', '/search', '/compare', '/symbols']);
});

test('speaks English below the English root, where a host knows only the Korean file', () => {
  renderAt('/en/constructs/slect', <NotFoundPage paths={PATHS} />);
  expect(screen.getByRole('main').lang).toBe('en');
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(
    'There is no page at this address',
  );
  expect(screen.getByRole('search').getAttribute('action')).toBe('/en/search');
  expect(hrefs()).toContain('/en/constructs/select');
  expect(hrefs().every((href) => href?.startsWith('/en/'))).toBe(true);
});

test('on an English page addresses are of that page', () => {
  setLocale('en');
  renderAt('/en/slect', <NotFoundPage paths={['/en/constructs/select']} />);
  expect(screen.getByRole('main').lang).toBe('');
  expect(hrefs()[0]).toBe('/en/constructs/select');
});
