import { expect, test } from '@jest/globals';
import { forEachSpelling } from './spellings';

function spellingsOf(name: string): readonly string[] {
  const found: string[] = [];
  forEachSpelling(name, (written) => found.push(written));
  return found;
}

test.each([
  ['뮤텍스', ['뮤텍스']],
  ['async fn', ['async fn']],
  ['tokio::task::spawn', ['tokio::task::spawn', 'task::spawn', 'spawn']],
  ['tokio::select!', ['tokio::select!', 'tokio::select', 'select!', 'select']],
  ['arc<mutex<t>>', ['arc<mutex<t>>', 'arc<mutex>']],
  ['9.3 join!', ['9.3 join!', '3 join!', 'join!', 'join']],
  ['stop!', ['stop!', 'stop']],
  ['a. b', ['a. b']],
])('%j is looked up under %j', (name, expected) => {
  expect(spellingsOf(name)).toEqual(expected);
});

test('the nearer a spelling is to the name, the more it counts', () => {
  const closeness = new Map<string, number>();
  forEachSpelling('a::b::c!', (written, near) => closeness.set(written, near));
  const order = ['a::b::c!', 'b::c!', 'c!', 'c'].map((written) => closeness.get(written) ?? 0);
  expect(order).toEqual([...order].sort((a, b) => b - a));
  expect(closeness.get('a::b::c!')).toBe(1);
});
