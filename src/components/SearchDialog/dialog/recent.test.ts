import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MOST_RECENT, addRecent, formatRecent, parseRecent } from './recent';

test('remembered searches are read back as they were written, never more than eight', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 20 }), (texts) => {
      const recent = texts.reduce<readonly string[]>((all, text) => addRecent(all, text), []);
      expect(recent.length).toBeLessThanOrEqual(MOST_RECENT);
      expect(parseRecent(formatRecent(recent))).toEqual(recent);
    }),
  );
});

test('a search that is made again comes first and stands once', () => {
  expect(addRecent(['select', '고루틴'], ' 고루틴 ')).toEqual(['고루틴', 'select']);
  expect(addRecent(['Select!'], 'select!')).toEqual(['select!']);
});

test('a blank search is not remembered', () => {
  expect(addRecent(['select'], '  ')).toEqual(['select']);
});

test.each([[null], [''], ['{'], ['"select"'], ['{"a":1}'], ['null']])(
  'parseRecent() of %j, which nobody here wrote, is empty',
  (stored) => expect(parseRecent(stored)).toEqual([]),
);

test('parseRecent() leaves out what is no text', () => {
  expect(parseRecent('["a",1,null,"b"]')).toEqual(['a', 'b']);
});
