import { beforeEach, expect, jest, test } from '@jest/globals';
import { collectTyping } from './collectTyping';

const press = (key: string, target: Element = document.body): KeyboardEvent => {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  target.dispatchEvent(event);
  return event;
};

beforeEach(() => {
  document.body.innerHTML = '<input>';
});

test('collects what is typed until it is stopped, and the page gets nothing of it', () => {
  const heard = jest.fn();
  document.body.addEventListener('keydown', heard);
  const typing = collectTyping('ㄱ', jest.fn());
  const events = ['s', 'x', 'Backspace', 'e'].map((key) => press(key));
  expect(typing.text()).toBe('ㄱse');
  expect(events.every(({ defaultPrevented }) => defaultPrevented)).toBe(true);
  expect(heard).not.toHaveBeenCalled();
  typing.stop();
  press('l');
  expect(typing.text()).toBe('ㄱse');
  expect(heard).toHaveBeenCalledTimes(1);
});

test('leaves fields and other keys alone, and tells of Escape', () => {
  const onEscape = jest.fn();
  const typing = collectTyping('', onEscape);
  const field = document.querySelector('input') ?? document.body;
  expect([press('a', field), press('Tab')].some((event) => event.defaultPrevented)).toBe(false);
  press('Escape');
  expect([typing.text(), onEscape.mock.calls.length]).toEqual(['', 1]);
  typing.stop();
});
