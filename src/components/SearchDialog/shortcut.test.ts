import { expect, test } from '@jest/globals';
import { isField, opensSearch, typeAhead } from './shortcut';
import type { Stroke } from './shortcut';

const plain: Stroke = {
  key: '',
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
};

test.each<[string, Partial<Stroke>, boolean, boolean]>([
  ['Ctrl-K', { key: 'k', code: 'KeyK', ctrlKey: true }, false, true],
  ['Command-K', { key: 'k', code: 'KeyK', metaKey: true }, false, true],
  ['Ctrl-K in a field', { key: 'k', code: 'KeyK', ctrlKey: true }, true, true],
  ['Ctrl-ㅏ', { key: 'ㅏ', code: 'KeyK', ctrlKey: true }, false, true],
  ['Ctrl-T of a Dvorak keyboard', { key: 't', code: 'KeyK', ctrlKey: true }, false, false],
  ['Ctrl-Shift-K', { key: 'K', code: 'KeyK', ctrlKey: true, shiftKey: true }, false, false],
  ['"/"', { key: '/', code: 'Slash' }, false, true],
  ['"/" of a German keyboard', { key: '/', code: 'Digit7', shiftKey: true }, false, true],
  ['"/" in a field', { key: '/', code: 'Slash' }, true, false],
  ['Alt-/', { key: '/', code: 'Slash', altKey: true }, false, false],
  ['k', { key: 'k', code: 'KeyK' }, false, false],
])('%s: opensSearch() of %j while typing=%s is %s', (_name, stroke, isTyping, expected) => {
  expect(opensSearch({ ...plain, ...stroke }, isTyping)).toBe(expected);
});

test('isField() knows where typing writes text', () => {
  document.body.innerHTML = '<input><textarea></textarea><button></button>';
  const answers = [...document.body.children].map((element) => isField(element));
  expect(answers).toEqual([true, true, false]);
  expect(isField(document)).toBe(false);
  expect(isField(null)).toBe(false);
});

test.each<[string, string, Partial<Stroke>, string | undefined]>([
  ['a letter', 'se', { key: 'l' }, 'sel'],
  ['a Korean letter', '고', { key: 'ㄹ' }, '고ㄹ'],
  ['a sign with Shift', '', { key: '?', shiftKey: true }, '?'],
  ['a space', 'a', { key: ' ' }, 'a '],
  ['Backspace', '고🦀', { key: 'Backspace' }, '고'],
  ['Escape', 'a', { key: 'Escape' }, undefined],
  ['Ctrl-C', 'a', { key: 'c', ctrlKey: true }, undefined],
  ['an input method', 'a', { key: 'Process' }, undefined],
])('typeAhead() of %s', (_name, text, stroke, expected) => {
  expect(typeAhead(text, { ...plain, ...stroke })).toBe(expected);
});
