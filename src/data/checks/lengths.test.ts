import { describe, expect, test } from '@jest/globals';
import type { Construct } from '../types';
import { makeConstruct, makeSite } from './fixtures';
import { checkLengths } from './lengths';

const file = 'src/data/constructs/select.ts';
const { go } = makeConstruct();

function check(changes: Partial<Construct>): readonly string[] {
  return checkLengths(makeSite({ constructs: [makeConstruct(changes)] }));
}

/** Sets one text of a construct, in both locales. */
const fields: Readonly<Record<string, (ko: string, en: string) => Partial<Construct>>> = {
  title: (ko, en) => ({ title: { ko, en } }),
  summary: (ko, en) => ({ summary: { ko, en } }),
  difference: (ko, en) => ({ difference: { ko, en } }),
  pitfall: (ko, en) => ({ pitfall: { ko, en } }),
  'go.note': (ko, en) => ({ go: { ...go, note: { ko, en } } }),
  aliases: (ko, en) => ({ aliases: { ko: [ko], en: [en] } }),
};

describe.each([
  ['title', 24, 44],
  ['summary', 70, 130],
  ['difference', 240, 420],
  ['pitfall', 170, 290],
  ['go.note', 160, 260],
  ['aliases', 20, 32],
])('checkLengths() of %s', (field, ko, en) => {
  const set = fields[field] ?? (() => ({}));

  test('accepts the longest', () => {
    expect(check(set('가'.repeat(ko), 'a'.repeat(en)))).toEqual([]);
  });

  test('names what is longer, with its length and the limit', () => {
    expect(check(set('가'.repeat(ko + 1), 'a'.repeat(en + 1)))).toEqual([
      `${file}: "${field}.ko" has ${String(ko + 1)} characters, at most ${String(ko)}: shorten "${'가'.repeat(ko + 1)}"`,
      `${file}: "${field}.en" has ${String(en + 1)} characters, at most ${String(en)}: shorten "${'a'.repeat(en + 1)}"`,
    ]);
  });
});

test('checkLengths() counts characters, not the units of their encoding', () => {
  expect(check({ title: { ko: '𝒳'.repeat(24), en: 'a' } })).toEqual([]);
});

test('checkLengths() names a syntax that does not fit on one line of the table', () => {
  expect(check({ go: { ...go, syntax: 'x'.repeat(76) } })).toEqual([]);
  expect(check({ go: { ...go, syntax: 'x'.repeat(77) } })).toEqual([
    `${file}: "go.syntax" has 77 characters, at most 76: shorten "${'x'.repeat(77)}"`,
  ]);
});
