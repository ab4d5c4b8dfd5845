import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { nameInIndex } from './construct/scaffold';

// The compiler of TypeScript runs, on a machine that may be busy.
jest.setTimeout(180_000);

const ROOT = resolve(__dirname, '../..');
const PAGES = [
  'docs/01-why-async.mdx',
  'i18n/en/docusaurus-plugin-content-docs/current/01-why-async.mdx',
];
const ID = 'count-sheep';
const FILE = `src/data/constructs/${ID}.ts`;
const PROGRAM = `src/snippets/typescript/${ID}.ts`;

const DATA = `import type { Construct } from '../types';

/** Counting sheep until sleep comes. */
export const countSheep: Construct = {
  id: '${ID}',
  category: 'waiting',
  title: { ko: '양 세기', en: 'Counting sheep' },
  summary: { ko: '잠들 때까지 양을 셉니다.', en: 'Counts sheep until sleep comes.' },
  go: {
    kind: 'none',
    symbols: [],
    syntax: '',
    note: { ko: '고루틴은 잠들지 않습니다.', en: 'A goroutine does not fall asleep.' },
  },
  rust: {
    kind: 'none',
    symbols: [],
    syntax: '',
    note: { ko: '퓨처는 양을 세지 않습니다.', en: 'A future does not count sheep.' },
  },
  typescript: {
    kind: 'equivalent',
    symbols: [{ name: 'sheep++', url: 'https://nodejs.org/api/documentation.html' }],
    syntax: 'sheep++',
  },
  difference: { ko: 'TypeScript만 양을 셉니다.', en: 'Only TypeScript counts sheep.' },
  aliases: { ko: ['양떼'], en: ['flock of sheep'] },
  related: [],
  sections: ['SECTION'],
};
`;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Copies what the procedure touches: data, text and tools, and of the programs only their settings. */
function copyProject(): string {
  const root = mkdtempSync(join(tmpdir(), 'construct-'));
  folders.push(root);
  const settings = ['package.json', 'tsconfig.json', '.prettierrc.json'];
  const paths = [
    ...['package.json', 'tsconfig.json', 'docs', 'i18n'],
    ...['data', 'node', 'excerpt', 'search', 'analysis', 'api'].map((layer) => `src/${layer}`),
    ...settings.map((name) => `src/snippets/typescript/${name}`),
  ];
  for (const path of paths) cpSync(join(ROOT, path), join(root, path), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
  return root;
}

function run(root: string, script: string, ...args: string[]) {
  const command = [require.resolve('tsx/cli'), join('src/node', script), ...args];
  const env = { ...process.env, CI: '' };
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  return { status, output: stdout + stderr };
}

/** Links to the construct in both locales of a page; gives the heading under which it stands. */
function teach(root: string): string {
  for (const page of PAGES) {
    appendFileSync(join(root, page), `\n[TypeScript](/constructs/${ID})\n`);
  }
  const text = readFileSync(join(root, PAGES[0] ?? ''), 'utf8');
  return [...text.matchAll(/\{\/\* #([\w-]+) \*\/\}/g)].at(-1)?.[1] ?? '';
}

/** Lists an address as `npm run links -- --offline --write` does, which would ask for all others too. */
function listAddress(root: string, url: string): void {
  const file = join(root, 'src/data/links.json');
  const links = JSON.parse(readFileSync(file, 'utf8')) as object;
  writeFileSync(file, JSON.stringify({ ...links, [url]: { checked: null, how: null } }));
}

/** Adds what people type for the construct. */
function addCases(root: string): void {
  const file = join(root, 'src/search/relevance/waiting.ts');
  const names = ['sheep', 'count sheep', '양', '양 세기'].map((name) => `'${name}'`).join(', ');
  const text = readFileSync(file, 'utf8');
  const start = 'casesOf({';
  expect(text).toContain(start);
  writeFileSync(
    file,
    text.replace(start, `${start}\n  '${ID}': { names: [${names}], questions: [] },`),
  );
}

test('a construct is added as CONTRIBUTING.md says', () => {
  const guide = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');
  for (const step of [
    'npm run construct -- <id> --category <category>',
    'npm run verify -- --write <id>',
    'npm run links -- --offline --write',
    'npm run translated',
    'src/search/relevance',
  ]) {
    expect(guide).toContain(step);
  }

  const root = copyProject();
  const scaffold = run(root, 'construct.ts', ID, '--category', 'waiting');
  expect(scaffold).toMatchObject({ status: 0 });
  const written = [
    FILE,
    `src/snippets/go/${ID}/main.go`,
    `src/snippets/rust/examples/${ID}.rs`,
    PROGRAM,
  ];
  for (const path of [...written, 'src/data/index.ts']) {
    expect(scaffold.output).toContain(`wrote ${path}`);
    expect(existsSync(join(root, path))).toBe(true);
  }

  const missing = run(root, 'construct.ts', ID);
  expect(missing.status).toBe(1);
  for (const problem of [
    `${FILE}: the comment above the construct is empty`,
    `${FILE}: "title.ko" is missing`,
    `${FILE}: "rust.symbols" is empty`,
    `${FILE}: "aliases.en" is empty`,
    `${FILE}: "sections" is empty`,
    `${PROGRAM}: is not written`,
  ]) {
    expect(missing.output).toContain(`- ${problem}`);
  }

  const section = teach(root);
  writeFileSync(join(root, FILE), DATA.replace('SECTION', section));
  writeFileSync(
    join(root, PROGRAM),
    "let sheep = 0;\nsheep++;\nconsole.log('sheep:', sheep);\n\nexport {};\n",
  );
  rmSync(dirname(join(root, `src/snippets/go/${ID}/main.go`)), { recursive: true });
  rmSync(join(root, `src/snippets/rust/examples/${ID}.rs`));
  const unrecorded = run(root, 'construct.ts', ID);
  expect(unrecorded.output).toContain(`- ${PROGRAM}: has no record`);
  expect(unrecorded.output).toContain('1 addresses are not in src/data/links.json');
  expect(unrecorded.output).toContain('the search has 0 cases of it, at least 4');
  expect(unrecorded.output).toContain('3 left.');

  const recorded = run(root, 'verify.ts', '--write', '--only', 'typescript', ID);
  expect(recorded).toMatchObject({ status: 0 });
  listAddress(root, 'https://nodejs.org/api/documentation.html');
  addCases(root);
  const complete = run(root, 'construct.ts', ID);
  expect(complete.output).toBe(`"${ID}" is complete.\n`);
  expect(complete.status).toBe(0);
});

describe('npm run construct', () => {
  test.each([
    [['Sheep'], 'Cannot use "Sheep": give one kebab-case id'],
    [['await', '--category', 'waiting'], 'Cannot create "await": TypeScript or'],
    [['sheep', 'goats'], 'Cannot use "sheep goats": give one kebab-case id'],
    [['sheep', '--category', 'zoo'], 'Cannot create "sheep" in the category "zoo"'],
  ])('refuses %j and writes nothing', (args, message) => {
    const { status, output } = run(ROOT, 'construct.ts', ...args);
    expect(output).toContain(message);
    expect(status).toBe(2);
    expect(existsSync(join(ROOT, 'src/data/constructs/sheep.ts'))).toBe(false);
  });
});

describe('nameInIndex()', () => {
  const index = [
    "import { actor } from './constructs/actor';",
    "import { waker } from './constructs/waker';",
    "import { categories } from './categories';",
    'const authored = [',
    '  actor,',
    '  waker,',
    '];',
  ].join('\n');

  test.each([
    ['abort', 0],
    ['mutex', 1],
    ['yield-now', 2],
  ])('imports %s in alphabetical order and lists it last', (id, line) => {
    const lines = nameInIndex(index, id).split('\n');
    expect(lines[line]).toContain(`from './constructs/${id}';`);
    expect(lines.at(-2)).toMatch(/^ {2}(abort|mutex|yieldNow),$/);
  });

  test('changes nothing that is there', () => {
    expect(nameInIndex(index, 'actor')).toBe(index);
  });
});
