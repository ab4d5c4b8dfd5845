import { expect, test } from '@jest/globals';
import { describeSearch } from './openSearch';

const place = { root: 'https://example.org/a&b/', icon: 'https://example.org/icon.svg' };

test.each(['ko', 'en'] as const)('describeSearch() in %s keeps to OpenSearch 1.1', (locale) => {
  const xml = describeSearch({ locale, ...place });
  expect(xml).toMatch(
    /^<\?xml version="1.0" encoding="UTF-8"\?>\n<OpenSearchDescription xmlns="http:\/\/a9\.com\/-\/spec\/opensearch\/1\.1\/">/,
  );
  const elements = [...xml.matchAll(/<(\w+)(?: [^>]*)?>([^<]*)<\/\1>/g)];
  const content = Object.fromEntries(elements.map(([, name = '', text = '']) => [name, text]));
  expect([...(content['ShortName'] ?? '')].length).toBeLessThanOrEqual(16);
  expect([...(content['Description'] ?? '')].length).toBeLessThanOrEqual(1024);
  expect(content['Language']).toBe(locale);
  expect(xml).toContain('template="https://example.org/a&amp;b/search?q={searchTerms}"');
  expect(/[가-힣]/.test(xml)).toBe(locale === 'ko');
});
