import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { buildPolicy } from './pagePolicy';

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

function directive(policy: string, name: string): string | undefined {
  return policy.split('; ').find((part) => part.startsWith(`${name} `));
}

describe('buildPolicy()', () => {
  test.each(['', ' defer', ' type="module"', ' type=text/javascript'])(
    'allows the script of <script%s> by its hash',
    (attributes) => {
      const policy = buildPolicy([`<script${attributes}>\nrun("<")\n</script>`]);
      expect(directive(policy, 'script-src')).toBe(`script-src 'self' ${hash('\nrun("<")\n')}`);
    },
  );

  test.each([
    '<script src=/a.js defer></script>',
    '<script type="application/ld+json">{}</script>',
  ])('has no hash for %s', (html) => {
    expect(directive(buildPolicy([html]), 'script-src')).toBe("script-src 'self'");
  });

  test('names a script of many pages once, and that of another locale too, in one order', () => {
    const pages = ['<script>b</script>', '<script>a</script>', '<script>b</script>'];
    const policy = buildPolicy(pages);
    const hashes = [hash('a'), hash('b')].sort().join(' ');
    expect(directive(policy, 'script-src')).toBe(`script-src 'self' ${hashes}`);
    expect(buildPolicy([...pages].reverse())).toBe(policy);
  });

  test('allows styles by their hash, and never any script by the word', () => {
    const policy = buildPolicy(['<noscript><style>p{color:red}</style></noscript>']);
    expect(directive(policy, 'style-src')).toBe(`style-src 'self' ${hash('p{color:red}')}`);
    expect(directive(policy, 'script-src')).not.toContain('unsafe');
    expect(directive(policy, 'default-src')).not.toContain('unsafe');
  });
});
