import { afterEach, expect, test } from '@jest/globals';
import { cleanup, render, screen } from '@testing-library/react';
import { setDoc } from '../testing/docusaurus/plugin-content-docs/client';
import DocTools from '.';

afterEach(cleanup);

const hrefOf = (type: string) =>
  document.querySelector(`link[rel="alternate"][type="${type}"]`)?.getAttribute('href');

test('a page of the chapter leads to its JSON and its Markdown', () => {
  render(
    <DocTools>
      <nav>x</nav>
    </DocTools>,
  );
  expect(hrefOf('application/json')).toBe('/api/v1/sections/api-rules.json');
  expect(hrefOf('text/markdown')).toBe('/api/rules.md');
  expect(screen.getByRole('navigation').textContent).toBe('x');
});

test('on the landing page the Markdown is left to the end of the page', () => {
  setDoc({ id: 'index', permalink: '/' });
  const { container } = render(<DocTools>x</DocTools>);
  expect(hrefOf('application/json')).toBe('/api/v1/sections/index.json');
  expect(container.querySelector('a, button')).toBeNull();
});
