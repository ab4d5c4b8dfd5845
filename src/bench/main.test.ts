import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const ROOT = resolve(__dirname, '../..');
const WAIT_MS = 60_000;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bench-test-'));
  const titles = ['소유권 규칙', '빌림 검사기', '비동기 런타임', '채널과 메시지', '스레드 풀'];
  write(
    'corpus.jsonl',
    titles.map((title, at) => ({ id: `s${String(at)}`, title, text: `${title}을 설명합니다.` })),
  );
  write('queries.jsonl', [
    { id: 'q0', class: 'title', query: '빌림 검사기', relevant: ['s1'] },
    { id: 'q1', class: 'choseong', query: 'ㅅㅇㄱ', relevant: ['s0'] },
    { id: 'q2', class: 'title', query: '비동기 런타임', relevant: ['s4'] },
  ]);
});
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, lines: readonly object[]): void {
  writeFileSync(join(folder, name), lines.map((line) => JSON.stringify(line)).join('\n'));
}

function bench(...args: string[]) {
  const tsx = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
  const command = [tsx, join(__dirname, 'main.ts'), ...args];
  return spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
}

describe('npm run bench:search', () => {
  test(
    'measures our engine on any corpus, without the network',
    () => {
      const files = ['--corpus', 'corpus.jsonl', '--queries', 'queries.jsonl'];
      const { stdout, stderr, status } = bench(...files, '--only', 'ours');
      expect(stdout).toContain('corpus: 5 sections, 3 queries');
      expect(stdout).toMatch(
        /success@1\s+mean\s+title\s+choseong\nours\s+0\.750\s+0\.500\s+1\.000/,
      );
      expect(stderr).toContain('0.750 first, p50');
      expect(status).toBe(0);
    },
    WAIT_MS,
  );

  test('refuses what it cannot do with exit 2', () => {
    expect(bench('--corpus', 'corpus.jsonl')).toMatchObject({ status: 2, stdout: '' });
    const { status, stderr } = bench('--corpus', 'none.jsonl', '--queries', 'queries.jsonl');
    expect(stderr).toBe('Cannot read "none.jsonl": no such file\n');
    expect(status).toBe(2);
  });
});
