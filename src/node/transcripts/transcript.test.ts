import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatTranscript, normalizeOutput, parseTranscript } from './transcript';

describe('parseTranscript()', () => {
  test('reads commands with what each printed', () => {
    expect(parseTranscript('$ a | b\none\n\ntwo\n$ c\n$ d\nx\n')).toEqual([
      { command: 'a | b', output: 'one\n\ntwo\n' },
      { command: 'c', output: '' },
      { command: 'd', output: 'x\n' },
    ]);
  });

  test('reads a command of several lines', () => {
    expect(parseTranscript('$ a \\\n  | b\none\n$ c\n')).toEqual([
      { command: 'a \\\n  | b', output: 'one\n' },
      { command: 'c', output: '' },
    ]);
  });

  test('reads what formatTranscript() wrote', () => {
    const line = fc.stringMatching(/^[a-z{"가 ]{0,12}$/);
    const step = fc.record({
      command: fc.stringMatching(/^[a-z][a-z |]{0,12}$/),
      output: fc
        .array(line, { maxLength: 4 })
        .map((lines) => lines.map((each) => `${each}\n`).join('')),
    });
    fc.assert(
      fc.property(fc.array(step, { minLength: 1, maxLength: 4 }), (steps) => {
        expect(parseTranscript(formatTranscript(steps))).toEqual(steps);
      }),
    );
  });

  test('refuses a text without a command', () => {
    expect(() => parseTranscript('{}\n')).toThrow('begins with a command');
  });
});

test('normalizeOutput() drops what differs from run to run, and the address of the run', () => {
  const printed =
    'HTTP/1.1 200 OK\r\nDate: now\r\nETag: "x"\r\nConnection: keep-alive\r\n\r\n{"a":"http://127.0.0.1:9/x"}';
  expect(normalizeOutput(printed, 'http://127.0.0.1:9')).toBe(
    'HTTP/1.1 200 OK\nETag: "x"\n\n{"a":"http://localhost:3000/x"}\n',
  );
  expect(normalizeOutput('', 'http://x')).toBe('');
});
