import { afterEach, expect, test } from '@jest/globals';
import { cleanup, render } from '@testing-library/react';
import { setLocale } from '../testing/docusaurus/useDocusaurusContext';
import ReadingTime from '.';

afterEach(() => {
  cleanup();
  setLocale('ko');
});

test.each([
  ['ko', '읽는 데 약 12분'],
  ['en', 'About 12 min to read'],
] as const)('in %s it reads "%s"', (locale, text) => {
  setLocale(locale);
  expect(render(<ReadingTime minutes="12" />).container.textContent).toBe(text);
});
