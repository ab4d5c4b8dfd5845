import { describe, expect, test } from '@jest/globals';
import type { Construct } from '../types';
import { checkAliases } from './aliases';
import { makeConstruct, makeSite } from './fixtures';
import { checkSymbols } from './symbols';

const { go, rust } = makeConstruct();
const url = 'https://go.dev/ref/spec';

/** Two constructs, `select` and `choose`, that have no word in common but those in the changes. */
function makeTwo(first: Partial<Construct>, second: Partial<Construct>) {
  const other = makeConstruct({
    id: 'choose',
    aliases: { ko: ['고름'], en: ['pick'] },
    go: { ...go, symbols: [{ name: 'choose()', url }] },
    rust: { ...rust, symbols: [{ name: 'choose!', url: 'https://docs.rs/choose/latest/choose/' }] },
    ...second,
  });
  return makeSite({ constructs: [makeConstruct(first), other] });
}

const alias = { aliases: { ko: ['고름'], en: ['Pick'] } };
const symbol = { go: { ...go, symbols: [{ name: 'choose()', url }] } };

describe('checkAliases()', () => {
  test('lets two constructs have one alias if both mark it, in any case', () => {
    const site = makeTwo({ ...alias, shared: ['고름', 'pick'] }, { shared: ['고름', 'PICK'] });
    expect(checkAliases(site)).toEqual([]);
  });

  test.each([
    [[], ['고름', 'pick']],
    [['고름', 'pick'], []],
    [[], []],
  ])('refuses an alias of two that is marked by %j and %j only', (first, second) => {
    const problems = checkAliases(makeTwo({ ...alias, shared: first }, { shared: second }));
    expect(problems).toEqual(
      ['고름', 'pick'].map(
        (word) =>
          `src/data/constructs/choose.ts: the alias "${word}" belongs to "select" already: remove it, or name it in "shared" of both`,
      ),
    );
  });

  test('refuses a mark on what the construct does not have', () => {
    expect(checkAliases(makeTwo({ shared: ['nothing'] }, {}))).toEqual([
      'src/data/constructs/select.ts: "shared" names "nothing", which is no alias or symbol of it: remove it',
    ]);
  });

  test('refuses a mark on what no other construct has any more', () => {
    expect(checkAliases(makeTwo({ shared: ['셀렉트'] }, {}))).toEqual([
      'src/data/constructs/select.ts: "shared" names "셀렉트", which no other construct has: remove it',
    ]);
  });
});

describe('checkSymbols()', () => {
  test('lets two constructs have one symbol if both mark it', () => {
    const shared = { shared: ['choose()'] };
    expect(checkSymbols(makeTwo({ ...symbol, ...shared }, shared))).toEqual([]);
    expect(checkAliases(makeTwo({ ...symbol, ...shared }, shared))).toEqual([]);
  });

  test.each([
    [['choose()'], []],
    [[], ['choose()']],
  ])('refuses a symbol of two that is marked by %j and %j only', (first, second) => {
    const problems = checkSymbols(makeTwo({ ...symbol, shared: first }, { shared: second }));
    expect(problems).toEqual([
      'src/data/constructs/choose.ts: go symbol "choose()" belongs to "select" already: remove it, or name it in "shared" of both',
    ]);
  });

  test('refuses a symbol that stands twice in one list, marked or not', () => {
    const twice = { go: { ...go, symbols: [...go.symbols, ...go.symbols] } };
    expect(checkSymbols(makeTwo({ ...twice, shared: ['select'] }, {}))).toEqual([
      'src/data/constructs/select.ts: go symbol "select" stands twice: remove one',
    ]);
  });

  test('knows a name of two languages as two symbols', () => {
    const named = { ...rust, symbols: [{ name: 'select', url: 'https://docs.rs/a/latest/a/' }] };
    expect(checkSymbols(makeTwo({ rust: named }, {}))).toEqual([]);
  });

  test.each([
    ['http://go.dev/x', 'is not an https address: copy it whole'],
    ['https://go.dev/a b', 'is not an https address: copy it whole'],
    ['https://example.org/x', 'is not on go.dev, pkg.go.dev: link to the official documentation'],
  ])('refuses the address %s', (address, problem) => {
    const [found = ''] = checkSymbols(
      makeTwo({ go: { ...go, symbols: [{ name: 'x', url: address }] } }, {}),
    );
    expect(found).toContain(problem);
  });

  test.each([
    ['https://docs.rs/tokio/1.53.1/tokio/', false],
    ['https://docs.rs/tokio/latest/tokio/', true],
    ['https://docs.rs/crate/tokio/latest/features', true],
  ])('accepts the documentation of the latest version only: %s', (address, isGood) => {
    const symbols = [{ name: 'x', url: address }];
    expect(checkSymbols(makeTwo({ rust: { ...rust, symbols } }, {})).length).toBe(isGood ? 0 : 1);
  });
});
