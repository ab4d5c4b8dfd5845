import { afterEach, expect, test } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import DocTools from '.';

afterEach(cleanup);

test('a page of the chapter leads to its JSON and its Markdown', () => {
  render(
    <DocTools>
      <nav>x</nav>
    </DocTools>,
  );
  const hrefOf = (type: string) =>
    document.querySelector(`link[rel="alternate"][type="${type}"]`)?.getAttribute('href');
  expect(hrefOf('application/json')).toBe('/api/v1/sections/api-rules.json');
  expect(hrefOf('text/markdown')).toBe('/api/rules.md');
  expect(screen.getByRole('navigation').textContent).toBe('x');
});
