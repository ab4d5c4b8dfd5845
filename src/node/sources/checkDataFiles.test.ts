import { expect, test } from '@jest/globals';
import { checkDataFiles } from './checkDataFiles';
import { createProject } from '../fixtures/createProject';

const root = createProject({
  'src/data/constructs/mutex.ts': '',
  'src/data/constructs/select.ts': '',
});

test('checkDataFiles() finds nothing where each file holds the construct of its name', () => {
  expect(checkDataFiles(root, ['select', 'mutex'])).toEqual([]);
});

test('checkDataFiles() finds a file that the index leaves out', () => {
  expect(checkDataFiles(root, ['mutex'])).toEqual([
    'src/data/constructs/select.ts: src/data/index.ts has no construct "select": import it there and add it to the list, or write "select" as its "id"',
  ]);
});

test('checkDataFiles() finds an id that is not the name of its file', () => {
  expect(checkDataFiles(root, ['mutex', 'select', 'selekt'])).toEqual([
    'src/data/constructs/selekt.ts: there is no such file: name the file after the "id"',
  ]);
});
