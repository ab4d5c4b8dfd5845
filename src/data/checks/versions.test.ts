import { expect, test } from '@jest/globals';
import { makeConstruct, makeSite } from './fixtures';
import { checkVersions } from './versions';

const { rust } = makeConstruct();

function check(since: string, library?: string): readonly string[] {
  const changes = { since, ...(library !== undefined && { library }) };
  return checkVersions(
    makeSite({ constructs: [makeConstruct({ rust: { ...rust, ...changes } })] }),
  );
}

test.each([
  ['Rust 1.75', undefined],
  ['tokio 1.44', 'tokio'],
  ['tokio-util 0.7.10', 'tokio-util (rt)'],
])('checkVersions() accepts %s of %s', (since, library) => {
  expect(check(since, library)).toEqual([]);
});

test.each([['1.75'], ['Rust 1.75+'], ['rust 1.75'], ['tokio 1.44'], ['Node 20'], ['']])(
  'checkVersions() refuses "%s" and says what it knows',
  (since) => {
    expect(check(since)).toEqual([
      `src/data/constructs/select.ts: "rust.since" is "${since}": write a name and a version, as in "Rust 1.25"; known names are Rust`,
    ]);
  },
);

test('checkVersions() refuses a blank library', () => {
  expect(check('Rust 1.75', ' ')).toEqual([
    'src/data/constructs/select.ts: "rust.library" is blank: remove it',
  ]);
});
