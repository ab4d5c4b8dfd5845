import type { PrismTheme } from 'prism-react-renderer';

/**
 * Colours of code, as variables of custom.css: one theme is right in light and dark, also in pages
 * that the server wrote without knowing which it will be.
 */
export const prismTheme: PrismTheme = {
  plain: { color: 'var(--site-code-ink)', backgroundColor: 'var(--site-code-surface)' },
  styles: [
    { types: ['comment', 'prolog', 'doctype'], style: { color: 'var(--site-code-comment)' } },
    {
      types: ['keyword', 'boolean', 'atrule', 'attribute', 'lifetime-annotation'],
      style: { color: 'var(--site-code-keyword)' },
    },
    { types: ['string', 'char', 'regex'], style: { color: 'var(--site-code-string)' } },
    { types: ['number', 'constant'], style: { color: 'var(--site-code-number)' } },
    { types: ['function', 'macro'], style: { color: 'var(--site-code-function)' } },
    {
      types: ['class-name', 'builtin', 'namespace', 'tag'],
      style: { color: 'var(--site-code-type)' },
    },
    { types: ['operator'], style: { color: 'var(--site-code-operator)' } },
  ],
};
