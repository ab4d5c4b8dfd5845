import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import ConstructCards from '.';
import { mutex } from '../testing/constructs';
import { renderAt } from '../testing/renderAt';

let asked: string[] = [];
let isOnline = true;

beforeEach(() => {
  [asked, isOnline] = [[], true];
  globalThis.fetch = ((url: string) => {
    asked.push(url);
    const result = { ...mutex, id: url };
    return isOnline
      ? Promise.resolve({ ok: true, json: () => Promise.resolve({ result }) })
      : Promise.reject(new Error('offline'));
  }) as typeof fetch;
});
afterEach(cleanup);

let links = 0;

/** A page with one link, to a construct that no other test has loaded. */
function renderLink(search = '') {
  const id = `mutex-${String((links += 1))}`;
  const view = renderAt(
    `/x${search}`,
    <div className="markdown">
      <a href={`/constructs/${id}`} onClick={(event) => event.preventDefault()}>
        link
      </a>
      <p>elsewhere</p>
      <ConstructCards />
    </div>,
  );
  const link = screen.getByRole('link', { name: 'link' });
  return { ...view, link };
}

const pointer = (target: Element, type: 'pointerover' | 'pointerdown', pointerType: string) => {
  const event = new MouseEvent(type, { bubbles: true });
  Object.defineProperty(event, 'pointerType', { value: pointerType });
  fireEvent(target, event);
};

test('the focus of the keyboard shows what the languages of the reader have, and the caveat', async () => {
  const { link } = renderLink('?from=typescript&to=rust');
  act(() => link.focus());
  await screen.findByText('뮤텍스');
  const card = screen.getByRole('tooltip');
  const names = [...card.querySelectorAll('dt')].map((name) => name.textContent);
  expect(names).toEqual(['TSTypeScript', 'RsRust']);
  expect(card.textContent).toContain('tokio::sync::Mutex');
  expect(card.textContent).toContain('스레드가 하나라서 필요 없습니다.');
  expect(card.textContent).toContain('가드를 놓으면 잠금이 풀립니다.');
  expect(link.getAttribute('aria-describedby')).toBe(card.id);
});

test('Escape and the loss of focus put it away', async () => {
  const { link } = renderLink();
  act(() => link.focus());
  await screen.findByText('뮤텍스');
  fireEvent.keyDown(link, { key: 'Escape' });
  expect(screen.queryByRole('tooltip')).toBeNull();
  expect(link.hasAttribute('aria-describedby')).toBe(false);
  act(() => link.blur());
  act(() => link.focus());
  await screen.findByText('뮤텍스');
  act(() => link.blur());
  expect(screen.queryByRole('tooltip')).toBeNull();
});

test('a pointer that rests opens it, and it stays open under the pointer', async () => {
  const { link } = renderLink();
  const elsewhere = screen.getByText('elsewhere');
  jest.useFakeTimers();
  try {
    pointer(link, 'pointerover', 'mouse');
    act(() => void jest.advanceTimersByTime(100));
    pointer(elsewhere, 'pointerover', 'mouse');
    act(() => void jest.advanceTimersByTime(1000));
    expect(asked).toEqual([]);
    pointer(link, 'pointerover', 'mouse');
    act(() => void jest.advanceTimersByTime(200));
  } finally {
    jest.useRealTimers();
  }
  await screen.findByText('뮤텍스');
  jest.useFakeTimers();
  try {
    pointer(elsewhere, 'pointerover', 'mouse');
    pointer(screen.getByRole('tooltip'), 'pointerover', 'mouse');
    act(() => void jest.advanceTimersByTime(1000));
    expect(screen.queryByRole('tooltip')).toBeTruthy();
    pointer(elsewhere, 'pointerover', 'mouse');
    act(() => void jest.advanceTimersByTime(1000));
    expect(screen.queryByRole('tooltip')).toBeNull();
  } finally {
    jest.useRealTimers();
  }
});

test('a first tap shows it, a second follows the link, a tap elsewhere puts it away', async () => {
  const { link } = renderLink();
  const followed = jest.fn();
  link.addEventListener('click', followed);
  pointer(link, 'pointerdown', 'touch');
  fireEvent.click(link);
  await screen.findByText('뮤텍스');
  expect(followed).not.toHaveBeenCalled();
  pointer(link, 'pointerdown', 'touch');
  fireEvent.click(link);
  expect(followed).toHaveBeenCalledTimes(1);
  pointer(screen.getByText('elsewhere'), 'pointerdown', 'touch');
  expect(screen.queryByRole('tooltip')).toBeNull();
});

test('one that cannot be loaded says so and is asked for again', async () => {
  isOnline = false;
  jest.spyOn(console, 'error').mockReturnValue();
  const { link } = renderLink();
  act(() => link.focus());
  await screen.findByText(/불러오지 못했습니다/);
  act(() => link.blur());
  isOnline = true;
  act(() => link.focus());
  await screen.findByText('뮤텍스');
});
