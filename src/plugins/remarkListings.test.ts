import { expect, test } from '@jest/globals';
import { parseTree } from '../node/docs/parsePage';
import { remarkListings } from './remarkListings';

const files: Readonly<Record<string, string>> = {
  'src/transcripts/search.txt': '$ curl x\n{}\n',
  'src/deploy/Caddyfile': 'reverse_proxy\n',
};

function transform(mdx: string) {
  const tree = parseTree(mdx, 'docs/x.mdx');
  const readText = (path: string): string => {
    const text = files[path];
    if (text === undefined) throw new Error('none');
    return text;
  };
  remarkListings({ readText })(tree, { path: 'docs/x.mdx' });
  return tree.children;
}

test('a transcript and a listing become code, all else stays', () => {
  const mdx =
    '<Transcript id="search" />\n\n<Listing file="src/deploy/Caddyfile" />\n\n<Versions />';
  expect(transform(mdx)).toMatchObject([
    { type: 'code', lang: 'text', value: '$ curl x\n{}' },
    { type: 'code', lang: 'text', value: 'reverse_proxy' },
    { type: 'mdxJsxFlowElement', name: 'Versions' },
  ]);
});

test('a file that there is not is refused, with the page', () => {
  expect(() => transform('<Transcript id="x" />')).toThrow(
    'Cannot show src/transcripts/x.txt in docs/x.mdx',
  );
});
