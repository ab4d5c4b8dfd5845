import { describe, expect, test } from '@jest/globals';
import { findErrorCodes, normalizeDiagnostics } from './rustDiagnostics';

const WITH_RUST_SRC = `error[E0277]: \`Rc<i32>\` cannot be sent between threads safely
   --> compile-fail/a.rs:5:24
    |
  5 |       std::thread::spawn({
    |  _____------------------_^
  6 | |     });
    | |______^ \`Rc<i32>\` cannot be sent between threads safely
    |
    = help: within the closure, \`Send\` is not implemented for \`Rc<i32>\`
note: required by a bound in \`spawn\`
   --> library/std/src/thread/functions.rs:125:8
    |
123 | pub fn spawn<F, T>(f: F) -> JoinHandle<T>
    |        ----- required by a bound in this function
...
125 |     F: Send + 'static,
    |        ^^^^ required by this bound in \`spawn\`
help: consider this
    |
  5 ~     let value = v.clone();
    |

error: aborting due to 1 previous error`;

const WITHOUT = `error[E0277]: \`Rc<i32>\` cannot be sent between threads safely
 --> compile-fail/a.rs:5:24
  |
5 |       std::thread::spawn({
  |  _____------------------_^
6 | |     });
  | |______^ \`Rc<i32>\` cannot be sent between threads safely
  |
  = help: within the closure, \`Send\` is not implemented for \`Rc<i32>\`
note: required by a bound in \`spawn\`
 --> library/std/src/thread/functions.rs:122:0
help: consider this
  |
5 ~     let value = v.clone();
  |

error: aborting due to 1 previous error`;

describe('normalizeDiagnostics()', () => {
  test('gives the same with and without the sources of the standard library', () => {
    const expected = WITHOUT.replace('.rs:122:0', '.rs');
    expect(normalizeDiagnostics(WITHOUT)).toBe(expected);
    expect(normalizeDiagnostics(WITH_RUST_SRC)).toBe(expected);
  });

  test('keeps the quoted lines of other crates', () => {
    const text = WITH_RUST_SRC.replace('library/std', 'tokio-1.53.1');
    expect(normalizeDiagnostics(text)).toBe(text);
  });

  test('drops the names of files with long types', () => {
    const notes =
      "   = note: the full name for the type has been written to '/x/a.long-type-1.txt'\n   = note: consider using `--verbose` to print the full type name to the console\n";
    expect(normalizeDiagnostics(`error: a\n${notes}  = note: b`)).toBe('error: a\n  = note: b');
  });
});

describe('findErrorCodes()', () => {
  test.each<[string, string[]]>([
    [WITHOUT, ['E0277']],
    ['error[E0382]: a\nerror[E0382]: b\nerror[E0499]: c', ['E0382', 'E0499']],
    [
      'error: future cannot be sent between threads safely\n\nerror: aborting due to 1 previous error',
      [''],
    ],
    ['warning: unused variable: `error`', []],
  ])('%#', (text, codes) => {
    expect(findErrorCodes(text)).toEqual(codes);
  });
});
