import { expect, test } from '@jest/globals';
import { makeConstruct, makeSite } from './fixtures';
import { checkMarkup } from './markup';

function check(en: string): readonly string[] {
  const summary = { ko: '고릅니다.', en };
  return checkMarkup(makeSite({ constructs: [makeConstruct({ summary })] }));
}

test.each(['Takes `a * b` and `__init__`.', 'Is 1 < 2 && 3 > 2?', 'Sends `Vec<T>`.'])(
  'checkMarkup() accepts %j',
  (text) => {
    expect(check(text)).toEqual([]);
  },
);

test.each([
  ['Takes `a.', 'has a backtick without a partner: put one on both sides of the code'],
  ['Takes **all**.', 'has the markup "**", which readers would see: write plain text'],
  ['See [it](/x).', 'has the markup "](", which readers would see: write plain text'],
  ['A <b>b</b>.', 'has the markup "<b>", which readers would see: write plain text'],
  ['Takes  two.', 'has spaces at an end, two in a row or a line break: leave one space'],
  [' Takes.', 'has spaces at an end, two in a row or a line break: leave one space'],
])('checkMarkup() finds what is wrong in %j', (text, fault) => {
  expect(check(text)).toEqual([`src/data/constructs/select.ts: "summary.en" ${fault}`]);
});
