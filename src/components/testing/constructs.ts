import type { PublicConstruct, PublicCounterpart, PublicProgram } from '../../api/contract';

const text = (ko: string, en: string) => ({ ko, en });

const counterpart = (name: string, more: Partial<PublicCounterpart> = {}): PublicCounterpart => ({
  kind: 'equivalent',
  symbols: [{ name, url: `https://example.org/${name}` }],
  syntax: `${name}()`,
  ...more,
});

/** A program as the API gives it. */
export function program(more: Partial<PublicProgram> = {}): PublicProgram {
  return {
    id: 'mutex',
    language: 'rust',
    path: 'src/snippets/rust/examples/mutex.rs',
    source: 'fn main() {}',
    expectation: 'output',
    output: {
      command: 'cargo run -q --example mutex',
      toolchain: 'rustc 1.95.0',
      libraries: ['tokio 1.53.1'],
      text: 'counter = 2\n',
    },
    ...more,
  };
}

export const mutex: PublicConstruct = {
  id: 'mutex',
  category: 'synchronization',
  title: text('뮤텍스', 'Mutex'),
  summary: text('한 번에 하나만 만집니다.', 'One at a time.'),
  caveat: text('가드를 놓으면 잠금이 풀립니다.', 'Dropping the guard unlocks.'),
  counterparts: {
    go: counterpart('sync.Mutex'),
    rust: counterpart('tokio::sync::Mutex', {
      kind: 'partial',
      note: text('가드를 씁니다.', 'Uses a guard.'),
      library: 'tokio',
      since: 'tokio 1.0',
    }),
    typescript: counterpart('', {
      kind: 'none',
      symbols: [],
      syntax: '',
      note: text('스레드가 하나라서 필요 없습니다.', 'Not needed on one thread.'),
    }),
  },
  url: text('/constructs/mutex', '/en/constructs/mutex'),
  difference: text('가드를 놓으면 잠금이 풀립니다.', 'Dropping the guard unlocks.'),
  pitfall: text('잠근 채로 기다립니다.', 'Waiting while it is locked.'),
  aliases: { ko: [], en: [] },
  related: [
    {
      id: 'spawn-task',
      title: text('태스크 시작', 'Start a task'),
      url: text('/constructs/spawn-task', '/en/constructs/spawn-task'),
    },
  ],
  sections: [
    {
      id: 'state',
      title: text('상태 공유', 'Shared state'),
      url: text('/sync#state', '/en/sync#state'),
    },
  ],
  programs: [
    program({ language: 'go', path: 'src/snippets/go/mutex/main.go', source: 'package main' }),
    program(),
  ],
};

export const spawnTask: PublicConstruct = {
  ...mutex,
  id: 'spawn-task',
  category: 'tasks',
  title: text('태스크 시작', 'Start a task'),
  url: text('/constructs/spawn-task', '/en/constructs/spawn-task'),
};
