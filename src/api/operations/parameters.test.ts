import { describe, expect, test } from '@jest/globals';
import { site } from '../fixtures';
import { parseCrossReference, parseParameters } from './parameters';
import { ProblemError } from '../problem';

const vocabulary = { languages: site.languages, categories: site.categories.map(({ id }) => id) };

function parse(query: string) {
  return parseParameters(new URLSearchParams(query), vocabulary, 'ko');
}

function refuse(query: string) {
  try {
    parse(query);
  } catch (error) {
    if (error instanceof ProblemError) return error.problem;
    throw error;
  }
  throw new Error(`"${query.slice(0, 80)}" is not refused`);
}

describe('parseParameters()', () => {
  test('reads a query with nothing else', () => {
    expect(parse('q=+select+')).toEqual({
      query: 'select',
      locale: 'ko',
      to: [],
      options: { limit: 20 },
    });
  });

  test('reads all parameters', () => {
    const all =
      'q=a&locale=en&lang=go&from=js&to=rs,go&category=tasks&kind=symbol&limit=100&cursor=x1';
    expect(parse(all)).toEqual({
      query: 'a',
      locale: 'en',
      from: 'typescript',
      to: ['rust', 'go'],
      cursor: 'x1',
      options: { language: 'go', category: 'tasks', kind: 'symbol', limit: 100 },
    });
  });

  test.each([
    ['ts', 'typescript'],
    ['js', 'typescript'],
    ['golang', 'go'],
    ['rs', 'rust'],
    ['Rust', 'rust'],
  ])('takes the language name %s for %s', (name, language) => {
    expect(parse(`q=a&lang=${name}`).options.language).toBe(language);
  });

  test('takes markup for text to search for', () => {
    expect(parse(`q=${encodeURIComponent('<script>alert(1)</script>')}`).query).toBe(
      '<script>alert(1)</script>',
    );
  });

  test('counts code points, not UTF-16 units', () => {
    expect(parse(`q=${'🦀'.repeat(256)}`).query).toBe('🦀'.repeat(256));
    expect(refuse(`q=${'🦀'.repeat(257)}`).detail).toBe(
      'The query has 257 characters: 256 is the most.',
    );
  });

  test.each([
    ['', 'missing-query', /is empty/],
    ['q=', 'missing-query', /is empty/],
    ['q=%20%09%20', 'missing-query', /is empty/],
    [`q=${'x'.repeat(10_240)}`, 'long-query', /10240 characters/],
    ['q=a%00b', 'unreadable-query', /control character U\+0000/],
    ['q=a%1Bb', 'unreadable-query', /control character U\+001B/],
    ['q=%FF%FE', 'unreadable-query', /not UTF-8/],
    ['q=a&limit=0', 'invalid-value', /"0" is not a whole number from 1 to 100/],
    ['q=a&limit=101', 'invalid-value', /"101"/],
    ['q=a&limit=ten', 'invalid-value', /"ten"/],
    ['q=a&limit=1e1', 'invalid-value', /"1e1"/],
    ['q=a&limit=', 'invalid-value', /""/],
    ['q=a&limit=-1', 'invalid-value', /"-1"/],
    ['q=a&from=go&to=go', 'invalid-value', /Both from and to are "go"/],
    ['q=a&q=b', 'repeated-parameter', /q is given twice/],
    ['q=a&lang=go&lang=rust', 'repeated-parameter', /lang is given twice/],
    ['q=a&locale=fr', 'invalid-value', /Unknown locale "fr": use one of ko, en/],
    ['q=a&kind=page', 'invalid-value', /construct, section, symbol/],
  ])('refuses %.40j as %s', (query, id, detail) => {
    const problem = refuse(query);
    expect(problem.type).toBe(`/api/v1/problems.json#${id}`);
    expect(problem.status).toBe(400);
    expect(problem.detail).toMatch(detail);
  });

  test.each([
    ['q=a&lang=ruts', ['rust']],
    ['q=a&lang=javascrip', ['typescript']],
    ['q=a&category=chanels', ['channels']],
    ['q=a&kind=sections', ['section']],
    ['q=a&langs=go', ['lang']],
    ['q=a&Q=b', ['q']],
  ])('suggests for %j %j', (query, suggestions) => {
    expect(refuse(query).suggestions).toEqual(suggestions);
  });

  test('does not repeat a long value in its message', () => {
    expect(refuse(`q=a&lang=${'y'.repeat(5000)}`).detail.length).toBeLessThan(200);
    expect(refuse(`q=a&${'y'.repeat(5000)}=1`).detail.length).toBeLessThan(200);
  });
});

describe('parseCrossReference()', () => {
  const read = (query: string) => parseCrossReference(new URLSearchParams(query), vocabulary, 'ko');

  test('reads all parameters, languages by their short names too', () => {
    expect(read('q=+select+&from=golang&to=rs,TS,rust&locale=en')).toEqual({
      query: 'select',
      locale: 'en',
      from: 'go',
      to: ['rust', 'typescript'],
    });
    expect(read('q=select')).toEqual({ query: 'select', locale: 'ko', to: [] });
  });

  test.each([
    ['from=go', 'missing-query', /empty/],
    ['q=a&from=cobol', 'invalid-value', /Unknown from "cobol": use one of go, rust, typescript/],
    ['q=a&to=rust,', 'invalid-value', /Unknown to ""/],
    ['q=a&to=', 'invalid-value', /Unknown to ""/],
    ['q=a&from=go&to=rust,golang', 'invalid-value', /Both from and to are "go"/],
    ['q=a&lang=go', 'unknown-parameter', /the parameters are q, from, to, locale/],
    ['q=a&to=go&to=rust', 'repeated-parameter', /to is given twice/],
  ])('refuses %j as %s', (query, id, detail) => {
    expect(() => read(query)).toThrow(detail);
    expect(() => read(query)).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({ type: `/api/v1/problems.json#${id}` }),
      }),
    );
  });
});
