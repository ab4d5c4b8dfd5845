import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { makeDocument } from '../../search/fixtures';
import { bundleOurs } from '../engines/bundle';
import { parts } from './parts';
import { createReplacing } from './plugin';

const ROOT = resolve(__dirname, '../../..');
const WAIT_MS = 60_000;

const documents = [
  makeDocument({ id: 'async', title: '비동기 런타임', text: '태스크를 번갈아 실행합니다.' }),
  makeDocument({ id: 'close', title: '채널 닫기', names: ['ch <- v'] }),
  makeDocument({ id: 'pressure', title: '밀려드는 일', text: '역압(backpressure)이 생깁니다.' }),
  makeDocument({ id: 'flow', title: '흐름 조절', text: '역압을 다룹니다.' }),
  makeDocument({
    id: 'build',
    title: 'Build a fast worker',
    text: 'How to build a worker, how to build a big pool.',
  }),
  makeDocument({ id: 'group', title: 'WaitGroup' }),
  makeDocument({ id: 'pool', title: '작업자 여럿', names: ['worker pool'] }),
  makeDocument({ id: 'cancel', title: '취소하기', text: '토큰으로 멈춥니다.' }),
  makeDocument({ id: 'future', title: '퓨처', text: '깨울 때까지 멈춥니다.' }),
  makeDocument({ id: 'two', title: '하늘', text: '파랑 빨강 파랑 빨강 파랑 빨강' }),
  makeDocument({ id: 'three', title: '무지개', text: '빨강, 그다음 노랑, 끝에 파랑.' }),
  makeDocument({ id: 'said', title: '잡담', text: '색상마다 크기가 다릅니다.' }),
  makeDocument({ id: 'titled', title: '크기와 색상과 모양' }),
  makeDocument({ id: 'box', title: '상자', text: 'A box.' }),
  makeDocument({ id: 'path', title: '막는 일', names: ['tokio::task::spawn_blocking'] }),
  makeDocument({ id: 'told', title: 'spawn_blocking 이야기' }),
  makeDocument({ id: 'apart', title: '둘째 칸과 첫째 칸' }),
  makeDocument({ id: 'row', title: '차례', text: '여기에 첫째 칸 둘째 칸이 섭니다.' }),
];
const glossary = [{ ko: '퓨처', en: 'future', variants: ['promise'] }];

/** Part → a query that needs it, what is found, and what is found without it. */
const needed: Readonly<Record<string, readonly [query: string, whole: string, without: string]>> = {
  particles: ['런타임에서', 'async', ''],
  endings: ['취소되었는지', 'cancel', ''],
  plurals: ['boxes', 'box', ''],
  identifiers: ['group', 'group', ''],
  'half-typed': ['비동기 런탕', 'async', ''],
  spacing: ['비동기태스크', 'async', ''],
  initials: ['ㅂㄷㄱ', 'async', ''],
  keyboard: ['qlehdrl', 'async', ''],
  slips: ['태스트', 'async', ''],
  glosses: ['backpressure', 'pressure flow', 'pressure'],
  glossary: ['promise', 'future', ''],
  names: ['spawn_blocking', 'path told', 'told path'],
  shapes: ['results <- 42', 'close', ''],
  'name-words': ['build a pool for one worker', 'pool build', 'build pool'],
  literal: ['첫째 칸 둘째', 'row apart', 'apart row'],
  coverage: ['파랑 빨강 노랑', 'three two', 'two three'],
  weights: ['색상 크기', 'titled said', 'said titled'],
};
const WHOLE = 'whole';
const ask = Object.fromEntries(Object.entries(needed).map(([id, [query]]) => [id, query]));

// Bundles are modules for Node, which Jest can't import: one process asks them all.
const ASK = `
const { folder, documents, glossary, ask } = JSON.parse(process.env.ASK);
const load = async (name) => (await import(folder + name + '.mjs')).create(documents, { glossary });
const whole = await load('${WHOLE}');
const found = {};
for (const [id, query] of Object.entries(ask)) {
  const engines = [whole, await load(id)];
  found[id] = engines.map((engine) => engine.search(query, 10).join(' '));
}
console.log(JSON.stringify(found));
`;

let folder: string;
let found: Readonly<Record<string, readonly [whole: string, without: string]>> = {};
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ablation-test-'));
  await bundleOurs(ROOT, join(folder, `${WHOLE}.mjs`));
  for (const { id, replacements } of parts) {
    await bundleOurs(ROOT, join(folder, `${id}.mjs`), [createReplacing(ROOT, replacements)]);
  }
  const script = join(folder, 'ask.mjs');
  writeFileSync(script, ASK);
  const url = `${pathToFileURL(folder).href}/`;
  const output = execFileSync(process.execPath, [script], {
    encoding: 'utf8',
    env: { ...process.env, ASK: JSON.stringify({ folder: url, documents, glossary, ask }) },
  });
  found = JSON.parse(output) as typeof found;
}, WAIT_MS);
afterAll(() => rmSync(folder, { recursive: true }));

test('every part has a query that needs it', () => {
  expect(Object.keys(needed).sort()).toEqual(parts.map(({ id }) => id).sort());
});

test.each(Object.entries(needed))(
  'without "%s" a query that needs it has other hits',
  (id, [, whole, without]) => {
    const first = (hits: string | undefined): string =>
      (hits ?? '').split(' ').slice(0, whole.split(' ').length).join(' ');
    expect(found[id]?.map(first)).toEqual([whole, without]);
  },
);
