import { expect, test } from '@jest/globals';
import type { Construct } from '../types';
import { makeConstruct, makeSite } from './fixtures';
import { checkTitles } from './titles';

function check(first: Partial<Construct>, second: Partial<Construct>): readonly string[] {
  const other = makeConstruct({ id: 'choose', title: { ko: '고름', en: 'Pick' }, ...second });
  return checkTitles(makeSite({ constructs: [makeConstruct(first), other] }));
}

test('checkTitles() finds two constructs of one title, whatever the case', () => {
  expect(check({}, { title: { ko: '고름', en: 'SELECT' } })).toEqual([
    'src/data/constructs/choose.ts: "title.en" is "SELECT", which is the title of src/data/constructs/select.ts too: rename one',
  ]);
});

test('checkTitles() finds an alias that is the title of another construct, before or after it', () => {
  expect(check({ aliases: { ko: ['고름'], en: ['x'] } }, {})).toEqual([
    'src/data/constructs/select.ts: "aliases.ko" has "고름", which is the title of src/data/constructs/choose.ts: remove it',
  ]);
  expect(check({}, { aliases: { ko: ['x'], en: ['select'] } })).toEqual([
    'src/data/constructs/choose.ts: "aliases.en" has "select", which is the title of src/data/constructs/select.ts: remove it',
  ]);
});

test('checkTitles() finds an alias that repeats the title it stands under', () => {
  expect(check({ aliases: { ko: ['x'], en: ['Select'] } }, {})).toEqual([
    'src/data/constructs/select.ts: "aliases.en" has "Select", which is its own title: remove it',
  ]);
});

test('checkTitles() lets one construct have one title in both locales', () => {
  expect(check({ title: { ko: 'select', en: 'select' } }, {})).toEqual([]);
});
