import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import CompareTable from '.';
import type { PublicConstruct } from '../../api/contract';
import { categories } from '../../data/categories';
import { mutex, spawnTask } from '../testing/constructs';
import { setLocale, setRoot } from '../testing/docusaurus/useDocusaurusContext';
import { publicLanguages } from '../testing/languages';
import { addressOf, renderAt } from '../testing/renderAt';
import { stubBrowser } from '../testing/stubBrowser';

const CONSTRUCTS: readonly PublicConstruct[] = [spawnTask, mutex];
const asked: string[] = [];
let isFailing = false;
let sites = 0;

beforeEach(() => {
  stubBrowser();
  // As another site, so that no construct is known yet.
  sites += 1;
  setRoot(`/other-${String(sites)}/`);
  asked.length = 0;
  isFailing = false;
  globalThis.fetch = (input) => {
    const url = input as string;
    asked.push(url);
    const result = CONSTRUCTS.find(({ id }) => url.endsWith(`/constructs/${id}.json`));
    const answer = { ok: !isFailing, status: isFailing ? 503 : 200 };
    return Promise.resolve({ ...answer, json: () => Promise.resolve({ result }) } as Response);
  };
});
afterEach(() => {
  cleanup();
  setLocale('ko');
});

const page = (
  <CompareTable constructs={CONSTRUCTS} categories={[...categories]} languages={publicLanguages} />
);
const toggle = (title: string) =>
  screen.getByRole('button', { name: new RegExp(`^코드 ?: ${title}$`) });
const region = (title: string) =>
  screen.getByRole('region', { name: `코드와 주의할 점: ${title}` });

describe('a row', () => {
  test('expands to the programs of the shown languages, in their order, with what to mind', async () => {
    const { history } = renderAt('/compare?lang=rust,go', page);
    await userEvent.setup().click(toggle('뮤텍스'));
    expect(toggle('뮤텍스').getAttribute('aria-expanded')).toBe('true');
    const details = within(region('뮤텍스'));
    await details.findByText('fn main() {}');
    const code = [...region('뮤텍스').querySelectorAll('pre[data-language]')];
    expect(code.map((each) => each.textContent)).toEqual(
      expect.arrayContaining(['fn main() {}', 'package main']),
    );
    expect(code[0]?.textContent).toBe('fn main() {}');
    expect(details.getByText('잠근 채로 기다립니다.')).toBeTruthy();
    expect(details.getByText('가드를 씁니다.')).toBeTruthy();
    await waitFor(() => expect(addressOf(history)).toBe('/compare?lang=rust,go&open=mutex'));
    expect(history.length).toBe(1);
    expect(asked).toEqual([`/other-${String(sites)}/api/v1/constructs/mutex.json`]);
    await userEvent.setup().click(toggle('뮤텍스'));
    expect(screen.queryByRole('region', { name: /뮤텍스/ })).toBeNull();
    await waitFor(() => expect(addressOf(history)).toBe('/compare?lang=rust,go'));
  });

  test('says where a language has nothing, and why', async () => {
    renderAt('/compare?lang=typescript&open=mutex', page);
    const details = within(region('뮤텍스'));
    await details.findByText('대응하는 것이 없습니다.');
    expect(details.getByText('스레드가 하나라서 필요 없습니다.')).toBeTruthy();
  });

  test('says that its code cannot be loaded, and asks again', async () => {
    jest.spyOn(console, 'error').mockReturnValue();
    isFailing = true;
    renderAt('/compare?open=spawn-task', page);
    const alert = await screen.findByRole('alert');
    isFailing = false;
    await userEvent.setup().click(within(alert).getByRole('button', { name: '다시 시도' }));
    await within(region('태스크 시작')).findByText('fn main() {}');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the keys', () => {
  test('go through the rows, expand them and come back to the field', async () => {
    renderAt('/compare', page);
    const user = userEvent.setup();
    await user.keyboard('k');
    expect(document.activeElement).toBe(toggle('태스크 시작'));
    await user.keyboard('jj');
    expect(document.activeElement).toBe(toggle('뮤텍스'));
    await user.keyboard('o');
    expect(toggle('뮤텍스').getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{Enter}');
    expect(toggle('뮤텍스').getAttribute('aria-expanded')).toBe('false');
    await user.keyboard('k/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await user.keyboard('jko?');
    expect(screen.getByRole('searchbox')).toHaveProperty('value', 'jko?');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  test('do nothing with a modifier', async () => {
    renderAt('/compare', page);
    await userEvent.setup().keyboard('{Control>}j{/Control}{Meta>}k{/Meta}');
    expect(document.activeElement).toBe(document.body);
  });

  test('"/" does not reach what listens for it on the whole site', async () => {
    renderAt('/compare', page);
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', listen);
    await userEvent.setup().keyboard('/{Escape}');
    document.removeEventListener('keydown', listen);
    expect(heard).toEqual(['Escape']);
  });

  test('are listed with "?", and do nothing while the list is open', async () => {
    renderAt('/compare', page);
    const user = userEvent.setup();
    await user.keyboard('j?');
    const dialog = screen.getByRole('dialog', { name: '단축키' });
    await user.keyboard('j');
    expect(document.activeElement).toBe(toggle('태스크 시작'));
    await user.click(within(dialog).getByRole('button', { name: '닫기' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement).toBe(toggle('태스크 시작'));
  });
});

describe('copying', () => {
  const bar = () => within(screen.getByRole('group', { name: '표 복사', hidden: true }));
  const button = (name: string) => bar().getByRole('button', { name, hidden: true });

  test('puts the rows and columns that are shown on the clipboard, and says so', async () => {
    const user = userEvent.setup();
    renderAt('/compare?category=synchronization&lang=go', page);
    await user.click(button('표 복사: Markdown'));
    const text = await navigator.clipboard.readText();
    expect(text).toContain('| 개념 | Go | 주의할 점 |');
    expect(text).toContain('[뮤텍스](<http://localhost/constructs/mutex>)');
    expect(text.trim().split('\n')).toHaveLength(3);
    await waitFor(() =>
      expect(bar().getByRole('status', { hidden: true }).textContent).toBe(
        '1행을 Markdown 형식으로 복사했습니다.',
      ),
    );
    await user.click(button('표 복사: JSON'));
    expect(JSON.parse(await navigator.clipboard.readText())).toMatchObject({ total: 1 });
  });

  test('of one row is offered where it is expanded', async () => {
    const user = userEvent.setup();
    renderAt('/compare?open=mutex', page);
    await user.click(screen.getByRole('button', { name: '이 행 복사: CSV' }));
    const lines = (await navigator.clipboard.readText()).trim().split('\r\n');
    expect(lines.map((line) => line.split(',')[0])).toEqual(['개념', '뮤텍스']);
  });

  test('says that the browser refuses it', async () => {
    jest.spyOn(console, 'warn').mockReturnValue();
    const user = userEvent.setup();
    jest.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
    renderAt('/compare', page);
    await user.click(button('표 복사: CSV'));
    await waitFor(() =>
      expect(bar().getByRole('status', { hidden: true }).textContent).toContain(
        '복사하지 못했습니다.',
      ),
    );
  });
});
