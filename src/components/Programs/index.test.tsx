import { afterEach, expect, jest, test } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import type { PublicProgram } from '../../api/contract';
import { program } from '../testing/constructs';
import { renderAt } from '../testing/renderAt';
import Programs, { Absent } from '.';

afterEach(cleanup);

const shown = (more: Partial<PublicProgram>) => {
  const { source: code, ...rest } = program(more);
  return { ...rest, code };
};
const rust = shown({});
const go = shown({ language: 'go', path: 'src/snippets/go/mutex/main.go' });

test('each language has a tab in display order, and Rust stands open', () => {
  renderAt(
    '/x',
    <Programs id="mutex" programs={[rust, go]}>
      <Absent lang="typescript">필요 없습니다.</Absent>
    </Programs>,
  );
  const tabs = screen.getAllByRole('tab');
  expect(tabs.map((tab) => tab.textContent)).toEqual(['Go', 'Rust', 'TypeScript']);
  expect(tabs.find((tab) => tab.ariaSelected === 'true')?.textContent).toBe('Rust');
  expect(document.querySelector('[data-group="language"]')).toBeTruthy();
  expect(screen.getByText('필요 없습니다.')).toBeTruthy();
});

test('one language has no tabs, and its code says which it is', () => {
  renderAt('/x', <Programs id="mutex" programs={[rust]} />);
  expect(screen.queryByRole('tab')).toBeNull();
  expect(screen.getByText('Rust', { selector: 'figcaption *' })).toBeTruthy();
});

test('a page compiled without its programs fails and names them', () => {
  jest.spyOn(console, 'error').mockReturnValue();
  expect(() => renderAt('/x', <Programs id="mutex" programs={[]} />)).toThrow(
    'Cannot show programs "mutex": the page was compiled without them',
  );
});

test('code that must not compile is marked, and its output is the message of the compiler', () => {
  renderAt('/x', <Programs id="mutex" programs={[shown({ expectation: 'compile-fail' })]} />);
  expect(screen.getByText('컴파일되지 않는 코드')).toBeTruthy();
  expect(screen.getByText('컴파일러 메시지')).toBeTruthy();
  expect(screen.queryByText('실행 결과')).toBeNull();
});

test('code that ends with an error is marked', () => {
  renderAt('/x', <Programs id="mutex" programs={[shown({ expectation: 'panic' })]} />);
  expect(screen.getByText('오류로 끝나는 코드')).toBeTruthy();
});

test('output in any order says so', () => {
  renderAt('/x', <Programs id="mutex" programs={[shown({ expectation: 'unordered-output' })]} />);
  expect(screen.getByText('줄의 순서는 실행할 때마다 달라집니다.')).toBeTruthy();
});

test.each([
  [12, true],
  [13, false],
])('output of %d lines stands open: %s', (lines, isOpen) => {
  const output = { ...rust.output, text: 'line\n'.repeat(lines) };
  renderAt('/x', <Programs id="mutex" programs={[{ ...rust, output }]} />);
  expect(document.querySelector('details')?.open).toBe(isOpen);
});

test('no output is said', () => {
  renderAt(
    '/x',
    <Programs id="mutex" programs={[{ ...rust, output: { ...rust.output, text: '' } }]} />,
  );
  expect(screen.getByText('출력이 없습니다.')).toBeTruthy();
});
