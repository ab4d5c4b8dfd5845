import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isEnter, isField, moveActive, opensSearch } from './keys';
import type { Stroke } from './keys';

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

test('isEnter() knows Enter that an input method reports as "Process"', () => {
  expect(isEnter({ key: 'Process', code: 'Enter' })).toBe(true);
  expect(isEnter({ key: 'Process', code: 'KeyR' })).toBe(false);
});

test('moveActive() stays among the options', () => {
  const key = fc.constantFrom('ArrowDown', 'ArrowUp', 'Home', 'End');
  const position = fc
    .integer({ min: 1, max: 50 })
    .chain((count) => fc.tuple(fc.nat(count - 1), fc.constant(count)));
  fc.assert(
    fc.property(key, position, (pressed, [active, count]) => {
      const next = moveActive(pressed, active, count);
      expect(next).toBeGreaterThanOrEqual(0);
      expect(next).toBeLessThan(count);
    }),
  );
});

test('moveActive() comes back after going down and up', () => {
  expect(moveActive('ArrowUp', moveActive('ArrowDown', 4, 5) ?? -1, 5)).toBe(4);
});

test.each([
  ['ArrowDown', 0],
  ['x', 3],
])('moveActive() of %s among %d options does not move', (key, count) => {
  expect(moveActive(key, 0, count)).toBeUndefined();
});
