import { describe, expect, test } from '@jest/globals';
import { normalizeOutput } from './normalizeOutput';

const place = {
  folders: ['/home/me/repo/src/snippets/rust', '/home/me/repo'],
  file: 'main.rs',
  lineNumbers: [2, 3, 5, 6],
};

describe('normalizeOutput()', () => {
  test.each<[string, string, string]>([
    ['keeps plain output', 'a\n  b\n\nc\n', 'a\n  b\n\nc'],
    ['keeps small hexadecimal numbers', '0xff 0x1f600', '0xff 0x1f600'],
    ['drops colours', '\u001b[31mred\u001b[0m', 'red'],
    ['drops carriage returns of line ends', 'a\r\nb\r\n', 'a\nb'],
    ['drops spaces at line ends and blank lines at the edges', '\n\na  \nb\t\n\n', 'a\nb'],
    ['hides addresses', 'p = 0xc000012345', 'p = 0x…'],
    [
      'shortens paths of the project',
      '/home/me/repo/src/snippets/rust/a.txt /home/me/repo/b.txt file:///home/me/repo/c.txt',
      'a.txt b.txt c.txt',
    ],
    [
      'shortens paths of crates',
      '--> /home/me/.cargo/registry/src/index-19ab/tokio-1.53.1/src/a.rs:1:2',
      '--> tokio-1.53.1/src/a.rs:1:2',
    ],
    [
      "shortens paths of Rust's library",
      "'/rustc/59807a/library/std/a.rs' /opt/x/lib/rustlib/src/rust/library/std/b.rs",
      "'library/std/a.rs' library/std/b.rs",
    ],
    [
      'drops the thread number and the advice of a Rust panic',
      "\nthread 'main' (4242) panicked at examples/b.rs:3:5:\nboom\nnote: run with `RUST_BACKTRACE=1` environment variable to display a backtrace\n",
      "thread 'main' panicked at examples/b.rs:3:5:\nboom",
    ],
    [
      'counts the lines that a reader sees',
      'at main.rs:5:9, main.rs:4, domain.rs:5',
      'at main.rs:3:9, main.rs:4, domain.rs:5',
    ],
    [
      'drops the traces of a Go panic and keeps its cause',
      'start\npanic: boom\n\ngoroutine 17 [running]:\nmain.main.func1()\n\t/x/main.go:7 +0x25\ncreated by main.main in goroutine 1\n\t/x/main.go:7 +0x5f\n\ngoroutine 1 [select (no cases)]:\nmain.main()\n\t/x/main.go:8 +0x2f\n',
      'start\npanic: boom',
    ],
    [
      'drops the traces of a Go deadlock',
      'fatal error: all goroutines are asleep - deadlock!\n\ngoroutine 1 [chan receive]:\nmain.main()\n\t/x/main.go:9 +0x7a\n',
      'fatal error: all goroutines are asleep - deadlock!',
    ],
    [
      'keeps a line about goroutines that is no trace',
      'goroutine 1 [running]:\nmine',
      'goroutine 1 [running]:\nmine',
    ],
    [
      'drops the frames of a JavaScript error and the version of Node',
      "dist/a.js:4\n    throw new Error('boom');\n          ^\n\nError: boom\n    at f (file:///x/a.js:4:11)\n    at async file:///x/a.js:9:7 {\n  [cause]: TypeError: inner\n      at f (file:///x/a.js:7:38)\n}\n\nNode.js v20.20.2\n",
      "dist/a.js:4\n    throw new Error('boom');\n          ^\n\nError: boom {\n  [cause]: TypeError: inner\n}",
    ],
    [
      'drops the process number of a Node warning',
      '(node:15066) Warning: careful\n(Use `node --trace-warnings ...` to show where the warning was created)\nend',
      '(node) Warning: careful\nend',
    ],
    ['keeps prose that looks like a frame', 'meet\n    at noon: 12:30', 'meet\n    at noon: 12:30'],
  ])('%s', (_, text, expected) => {
    expect(normalizeOutput(text, place)).toBe(expected);
  });
});
