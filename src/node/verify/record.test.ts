import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatRecord, hashSource, parseRecord } from './record';

const TEXT = `# expectation: panic
# toolchain: rustc 1.95.0
# libraries: tokio 1.53.1, tokio-util 0.7.19
# source: sha256-ca978112ca1bbdca
$ cargo run -q --example join-handle
$ not the command
# not a header
`;

const RECORD = {
  expectation: 'panic',
  sourceHash: 'sha256-ca978112ca1bbdca',
  output: {
    command: 'cargo run -q --example join-handle',
    toolchain: 'rustc 1.95.0',
    libraries: ['tokio 1.53.1', 'tokio-util 0.7.19'],
    text: '$ not the command\n# not a header',
  },
} as const;

describe('a record', () => {
  test('is written with its headers, its command and its output', () => {
    expect(formatRecord(RECORD)).toBe(TEXT);
  });

  test('is read again', () => {
    expect(parseRecord(TEXT, 'a.txt')).toEqual(RECORD);
    expect(parseRecord(TEXT.replaceAll('\n', '\r\n'), 'a.txt')).toEqual(RECORD);
  });

  test('keeps any output', () => {
    const line = fc.string().filter((text) => !/[\r\n]/.test(text));
    const output = fc.array(line).map((lines) => lines.join('\n').replace(/\n+$/, ''));
    fc.assert(
      fc.property(output, fc.subarray([...RECORD.output.libraries]), (text, libraries) => {
        const record = { ...RECORD, output: { ...RECORD.output, text, libraries } };
        expect(parseRecord(formatRecord(record), 'a.txt')).toEqual(record);
      }),
    );
  });

  test.each([
    ['', 'nothing'],
    ['a\nb\n', 'only output'],
    [TEXT.replace('panic', 'crash'), 'an unknown expectation'],
    [TEXT.replace(/^# source.*\n/m, ''), 'no hash'],
    [TEXT.replace(/^# toolchain.*\n/m, ''), 'no toolchain'],
    [TEXT.replace(/^\$ [^]*/m, ''), 'no command'],
  ])('is refused when it holds %#: %s', (text) => {
    expect(() => parseRecord(text, 'src/snippets/output/go/a.txt')).toThrow(
      'Cannot read src/snippets/output/go/a.txt: it is no record; run "npm run verify -- --write" to make it again',
    );
  });
});

describe('hashSource()', () => {
  test('is the start of the SHA-256 of the text with LF line ends', () => {
    expect(hashSource('a')).toBe('sha256-ca978112ca1bbdca');
    expect(hashSource('a\r\nb\r\n')).toBe(hashSource('a\nb\n'));
    expect(hashSource('a\n')).not.toBe(hashSource('a'));
  });
});
