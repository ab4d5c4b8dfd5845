import { afterEach, expect, test } from '@jest/globals';
import type { Stroke } from '../../SearchDialog/shortcut';
import { findAction, stepRow, takesLetters } from './keys';

const stroke = (key: string, more: Partial<Stroke> = {}): Stroke => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});

test.each([
  ['j', {}, 'next'],
  ['k', {}, 'previous'],
  ['o', {}, 'toggle'],
  ['ㅓ', { code: 'KeyJ' }, 'next'],
  ['ㅏ', { code: 'KeyK' }, 'previous'],
  ['ㅐ', { code: 'KeyO' }, 'toggle'],
  ['/', {}, 'filter'],
  ['?', { shiftKey: true }, 'keys'],
  // On a Dvorak keyboard the key at the place of K says "t".
  ['t', { code: 'KeyK' }, undefined],
  ['J', { shiftKey: true }, undefined],
  ['k', { ctrlKey: true }, undefined],
  ['k', { metaKey: true }, undefined],
  ['/', { altKey: true }, undefined],
  ['Enter', { code: 'Enter' }, undefined],
] as const)('findAction() of %s with %j is %s', (key, more, action) => {
  expect(findAction(stroke(key, more))).toBe(action);
});

afterEach(() => {
  document.body.innerHTML = '';
});

test.each([
  ['<input type="search">', true],
  ['<input>', true],
  ['<textarea></textarea>', true],
  ['<select></select>', true],
  ['<input type="checkbox">', false],
  ['<button></button>', false],
])('takesLetters() of %s is %s', (html, expected) => {
  document.body.innerHTML = html;
  expect(takesLetters(document.body.firstElementChild)).toBe(expected);
});

test.each([
  [undefined, 1, 'a'],
  ['gone', -1, 'a'],
  ['a', 1, 'b'],
  ['c', 1, 'c'],
  ['a', -1, 'a'],
  ['c', -1, 'b'],
] as const)('stepRow() from %s by %d is %s', (current, by, expected) => {
  expect(stepRow(['a', 'b', 'c'], current, by)).toBe(expected);
});

test('stepRow() of no rows is nothing', () => {
  expect(stepRow([], 'a', 1)).toBeUndefined();
});
