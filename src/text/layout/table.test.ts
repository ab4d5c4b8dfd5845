import { expect, test } from '@jest/globals';
import { formatTable } from './table';

const rows = [
  [{ text: 'mutex', shown: '*mutex*' }, { text: '뮤텍스' }, { text: 'sync.Mutex' }],
  [{ text: 'select' }, { text: '' }, { text: '' }],
];

test('formatTable() starts columns below each other, whatever is shown in them', () => {
  expect(formatTable(rows, 80)).toBe('*mutex*   뮤텍스  sync.Mutex\nselect');
});

test('formatTable() puts the cells of a row below each other where they do not fit beside', () => {
  expect(formatTable(rows, 25)).toBe('*mutex*\n  뮤텍스\n  sync.Mutex\nselect');
});

test('formatTable() of no rows is empty', () => {
  expect(formatTable([], 80)).toBe('');
});
