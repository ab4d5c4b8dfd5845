import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findRegion, parseProgram } from './regions';

const read = (...lines: string[]) => parseProgram(lines.join('\n'), 'a.go');
const solid = (text: string) => text.split('\n').filter(Boolean);

describe('parseProgram() strips marks from the source', () => {
  test.each<[string, string[], string]>([
    ['nothing to strip', ['a', '', 'b', ''], 'a\n\nb'],
    ['the expectation and the blank line under it', ['// expect: panic', '', 'a'], 'a'],
    ['marks at the edges', ['// #region x', 'a', '// #endregion x', ''], 'a'],
    ['an indented mark', ['{', '\t// #region x', '\ta', '\t// #endregion x', '}'], '{\n\ta\n}'],
    [
      'marks between two blank lines',
      ['a', '', '// #region x', '', 'b', '', '// #endregion x', '', 'c'],
      'a\n\nb\n\nc',
    ],
    [
      'two marks in a row',
      ['a', '', '// #region x', '// #region y', 'b', '// #endregion y', '// #endregion x', '', 'c'],
      'a\n\nb\n\nc',
    ],
    ['but not blank lines that it did not make', ['a', '', '', 'b'], 'a\n\n\nb'],
    ['but not a comment about regions', ['// region of memory', 'a'], '// region of memory\na'],
  ])('%s', (_, lines, source) => {
    expect(read(...lines).source).toBe(source);
  });

  test('and tells where each line stands in the file', () => {
    expect(
      read('// expect: panic', '', 'a', '// #region x', 'b', '// #endregion x', '', 'c')
        .lineNumbers,
    ).toEqual([3, 5, 7, 8]);
  });
});

describe('parseProgram() gives each region', () => {
  test.each<[string, string[], Record<string, string>]>([
    ['none', ['a'], {}],
    [
      'without the common indentation',
      ['// #region x', '\tif a {', '\t\tb', '\t}', '// #endregion x'],
      { x: 'if a {\n\tb\n}' },
    ],
    [
      'with blank lines inside, none at the edges',
      ['// #region x', '', '  a', '', '  b', '', '// #endregion x'],
      { x: 'a\n\nb' },
    ],
    [
      'nested',
      ['// #region x', 'a', '  // #region y', '  b', '  // #endregion y', '// #endregion x'],
      { x: 'a\n  b', y: 'b' },
    ],
    [
      'overlapping',
      ['// #region x', 'a', '// #region y', 'b', '// #endregion x', 'c', '// #endregion y'],
      { x: 'a\nb', y: 'b\nc' },
    ],
    [
      'with a name that objects have',
      ['// #region constructor', 'a', '// #endregion constructor'],
      { constructor: 'a' },
    ],
  ])('%s', (_, lines, regions) => {
    expect(Object.entries(read(...lines).regions)).toEqual(Object.entries(regions));
  });

  test('as whole lines of the file, wherever the marks stand', () => {
    const line = fc.constantFrom('', 'a', '  b', '    c');
    fc.assert(
      fc.property(fc.array(line), fc.array(line), fc.array(line), (before, inside, after) => {
        fc.pre(inside.some((text) => text !== ''));
        const file = [...before, '// #region x', ...inside, '  // #endregion x', ...after];
        const { source, regions, lineNumbers } = read(...file);

        expect(solid(source)).toEqual([...before, ...inside, ...after].filter(Boolean));
        expect(source.split('\n')).toEqual(lineNumbers.map((number) => file[number - 1]));
        expect(solid(regions.x ?? '').map((text) => text.trim())).toEqual(
          inside.filter(Boolean).map((text) => text.trim()),
        );
        expect(regions.x).toMatch(/^\S/m);
        expect(regions.x).not.toMatch(/^\n|\n$/);
      }),
    );
  });
});

describe('parseProgram() refuses', () => {
  test.each<[string, string[], string]>([
    [
      'an unclosed region',
      ['// #region x', 'a'],
      'Cannot end region "x" in a.go: line 1 opens it, and no "// #endregion x" follows',
    ],
    [
      'an unopened region',
      ['a', '// #endregion x'],
      'Cannot close region "x" in a.go, line 2: it was not opened',
    ],
    [
      'a region opened twice',
      ['// #region x', 'a', '// #endregion x', '// #region x'],
      'Cannot open region "x" in a.go, line 4: line 1 opens it',
    ],
    [
      'a region closed twice',
      ['// #region x', 'a', '// #endregion x', '// #endregion x'],
      'Cannot close region "x" in a.go, line 4: it was closed before',
    ],
    [
      'an empty region',
      ['// #region x', '', '// #endregion x'],
      'Cannot use region "x" in a.go, line 1: it is empty',
    ],
    ['a mark without a name', ['// #region', 'a'], 'Cannot read "// #region" in a.go, line 1'],
    [
      'a name that is not kebab-case',
      ['// #region theLock', 'a'],
      'Cannot read "// #region theLock" in a.go, line 1',
    ],
    ['a mark without its space', ['//#region x', 'a'], 'Cannot read "//#region x" in a.go, line 1'],
  ])('%s', (_, lines, message) => {
    expect(() => read(...lines)).toThrow(message);
  });
});

describe('findRegion()', () => {
  const program = { path: 'src/snippets/go/mutex/main.go', regions: { spawn: 'a', join: 'b' } };

  test('gives the named part', () => {
    expect(findRegion(program, 'join')).toBe('b');
  });

  test.each([
    [program, 'Cannot find region "lock" in src/snippets/go/mutex/main.go: found "spawn", "join"'],
    [{ path: 'a.go', regions: {} }, 'Cannot find region "lock" in a.go: found no region'],
  ])('names the regions that %j has', (subject, message) => {
    expect(() => findRegion(subject, 'lock')).toThrow(message);
  });

  test('does not find what every object has', () => {
    expect(() => findRegion(program, 'constructor')).toThrow('Cannot find region "constructor"');
  });
});
