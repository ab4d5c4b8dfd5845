import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createProject } from '../fixtures/createProject';
import { Passed } from './passed';

const FILE = 'node_modules/.cache/verify/passed.json';

function pass(root: string, name: string, ...fingerprints: readonly string[]): void {
  for (const fingerprint of fingerprints) {
    const passed = new Passed(root);
    passed.add(name, fingerprint);
    passed.save();
  }
}

test('Passed remembers what passed, by name and fingerprint, from run to run', () => {
  const root = createProject({});
  expect(new Passed(root).has('go/mutex', 'a')).toBe(false);
  pass(root, 'go/mutex', 'a');
  const passed = new Passed(root);
  expect(passed.has('go/mutex', 'a')).toBe(true);
  expect(passed.has('go/mutex', 'b')).toBe(false);
  expect(passed.has('rust/mutex', 'a')).toBe(false);
});

test('Passed keeps the last four states of a program: branches have their own', () => {
  const root = createProject({});
  pass(root, 'go/mutex', 'a', 'b', 'c', 'd', 'e', 'b');
  const passed = new Passed(root);
  expect([...'abcde'].filter((state) => passed.has('go/mutex', state))).toEqual([
    'b',
    'c',
    'd',
    'e',
  ]);
});

test('Passed keeps what another run has saved meanwhile', () => {
  const root = createProject({});
  const first = new Passed(root);
  pass(root, 'go/select', 'x');
  first.add('go/mutex', 'a');
  first.save();
  expect(new Passed(root).has('go/select', 'x')).toBe(true);
  expect(new Passed(root).has('go/mutex', 'a')).toBe(true);
});

test('Passed forgets everything when its file is damaged', () => {
  const root = createProject({ [FILE]: '{"go/mutex": ["a"]' });
  expect(new Passed(root).has('go/mutex', 'a')).toBe(false);
  pass(root, 'go/mutex', 'a');
  expect(JSON.parse(readFileSync(join(root, FILE), 'utf8'))).toEqual({ 'go/mutex': ['a'] });
  writeFileSync(join(root, FILE), 'null');
  expect(new Passed(root).has('go/mutex', 'a')).toBe(false);
});
