import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { createProject } from './fixtures/createProject';
import { exerciseFiles, packageFiles } from './fixtures/exercises';
import { formatRecord, hashSource } from './verify/record';

// Processes start slowly on a busy machine.
jest.setTimeout(60_000);

const HELLO = 'package main\n\nimport "fmt"\n\nfunc main() {\n\tfmt.Println("hello")\n}\n';
const GO_MOD = 'module snippets\n\ngo 1.21\n';
const PROGRAM = 'src/snippets/go/hello/main.go';
const RECORD = 'src/snippets/output/go/hello.txt';

/** As for an author, unless `env` says that it is CI: these tests run in both. */
function verify(root: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [require.resolve('tsx/cli'), join(__dirname, 'verify.ts'), ...args],
    { cwd: root, env: { ...process.env, CI: '', ...env }, encoding: 'utf8' },
  );
  return { status, stdout, stderr };
}

describe('npm run verify', () => {
  const record = (source: string) =>
    formatRecord({
      expectation: 'output',
      sourceHash: hashSource(source),
      output: { command: 'go run ./hello', toolchain: 'go1.26.8', libraries: [], text: 'hello' },
    });
  const project = (source: string) =>
    createProject({ 'src/snippets/go/go.mod': GO_MOD, [PROGRAM]: HELLO, [RECORD]: record(source) });
  const SKIPPED = 'go programs were not run (go is not installed; https://go.dev/dl)';

  test('says that programs were not run where their toolchain is missing', () => {
    const { status, stdout } = verify(project(HELLO), [], { PATH: '' });
    expect(stdout).toContain(`skipped: ${SKIPPED}`);
    expect(status).toBe(0);
  });

  test('fails without a toolchain in CI', () => {
    const { status, stdout } = verify(project(HELLO), [], { PATH: '', CI: 'true' });
    expect(stdout).toContain(`src/snippets/go: ${SKIPPED}`);
    expect(status).toBe(1);
  });

  test('sees a record of another text without a toolchain', () => {
    const { status, stdout } = verify(project(`${HELLO}\n`), [], { PATH: '' });
    expect(stdout).toContain(`${PROGRAM}: was changed after ${RECORD} was made`);
    expect(status).toBe(1);
  });

  test.each([
    [['--only', 'perl'], 'Cannot verify only "perl": the languages are go, rust, typescript'],
    [['--wirte'], "Unknown option '--wirte'"],
  ])('refuses %j', (args, message) => {
    const { status, stderr } = verify(project(HELLO), args);
    expect(stderr).toContain(message);
    expect(status).toBe(2);
  });

  test('sees an id without a program', () => {
    const { status, stdout } = verify(project(HELLO), ['goodbye']);
    expect(stdout).toContain('there is no program or exercise "goodbye"');
    expect(status).toBe(1);
  });
});

describe('npm run verify with exercises', () => {
  const project = (files: Readonly<Record<string, string>> = {}) =>
    createProject({ ...packageFiles(['add-two']), ...exerciseFiles('add-two'), ...files });
  const SKIPPED = 'go exercises were not run (go is not installed; https://go.dev/dl)';

  test('says that they were not run where their toolchain is missing', () => {
    const { status, stdout } = verify(project(), ['--only', 'go'], { PATH: '' });
    expect(stdout).toContain(`skipped: ${SKIPPED}`);
    expect(stdout).toMatch(/^go +1\/1 +exercises\/add-two +skipped$/m);
    expect(stdout).toMatch(/^go exercises +1 +0 +0 +0 +0 +1 /m);
    expect(status).toBe(0);
  });

  test('fails without a toolchain in CI', () => {
    const { status, stdout } = verify(project(), ['add-two'], { PATH: '', CI: 'true' });
    expect(stdout).toContain(`src/snippets/go/exercises: ${SKIPPED}`);
    expect(status).toBe(1);
  });

  test('sees an exercise that cannot be read in one language, also when its id is asked for', () => {
    const root = project();
    rmSync(join(root, 'src/snippets/go/exercises/add-two/solution.go'));
    for (const args of [[], ['add-two']]) {
      const { status, stdout } = verify(root, ['--only', 'go', ...args], { PATH: '' });
      expect(stdout).toContain('src/snippets/go/exercises/add-two: has no solution.go');
      expect(status).toBe(1);
    }
    expect(verify(root, ['--only', 'rust'], { PATH: '' }).status).toBe(0);
  });

  test('gives programs alone no row of exercises', () => {
    const root = createProject({ 'src/snippets/go/go.mod': GO_MOD });
    expect(verify(root, []).stdout).not.toContain('exercises');
  });
});

describe('npm run verify with Go', () => {
  const installed = spawnSync('go', ['version']).status === 0;
  if (!installed && process.env.CI !== 'true') {
    console.log('skipped: the verifier was not tried on real programs (go is not installed)');
  }

  (installed || process.env.CI === 'true' ? test : test.skip)(
    'records a program, then sees what changes',
    () => {
      const root = createProject({
        'src/snippets/go/go.mod': GO_MOD,
        [PROGRAM]: HELLO,
        'src/snippets/go/broken/main.go': HELLO.replace('"hello"', 'hello'),
        'src/snippets/output/go/gone.txt': 'left over',
      });
      const broken = verify(root, ['--write']);
      expect(broken.stdout).toContain('src/snippets/go/broken/main.go: go vet:');
      expect(broken.stdout).toContain('removed: src/snippets/output/go/gone.txt');
      expect(broken.status).toBe(1);
      expect(readFileSync(join(root, RECORD), 'utf8')).toMatch(/\n\$ go run \.\/hello\nhello\n$/);
      expect(existsSync(join(root, 'src/snippets/output/go/broken.txt'))).toBe(false);

      rmSync(join(root, 'src/snippets/go/broken'), { recursive: true });
      // What was recorded has passed: it does not run again until something changes.
      const unchanged = verify(root, []);
      expect(unchanged).toMatchObject({ status: 0 });
      expect(unchanged.stdout).toMatch(/^go +1 +0 +1 +0 +0 +0 /m);
      expect(unchanged.stdout).not.toContain('go build');
      for (const args of [['--all'], ['hello']]) {
        expect(verify(root, args).stdout).toMatch(/^go +1 +1 +0 +0 +0 +0 /m);
      }
      const inCi = verify(root, ['--only', 'go'], { CI: 'true' });
      expect(inCi.stdout).toMatch(/^go +1 +1 +0 +0 +0 +0 /m);
      writeFileSync(join(root, RECORD), `${readFileSync(join(root, RECORD), 'utf8')}more\n`);
      const tampered = verify(root, []);
      expect(tampered.stdout).toContain(`${PROGRAM}: prints something else`);
      expect(tampered.status).toBe(1);
      expect(verify(root, []).stdout).toContain(`${PROGRAM}: prints something else`);

      writeFileSync(join(root, PROGRAM), HELLO.replace('hello', 'good morning'));
      const changed = verify(root, ['--only', 'go', 'hello']);
      expect(changed.stdout).toContain(`${PROGRAM}: was changed after`);
      expect(changed.status).toBe(1);

      writeFileSync(join(root, PROGRAM), `// expect: panic\n${HELLO}`);
      const stale = verify(root, ['--write']);
      expect(stale.stdout).toContain('expects "panic" and ended with status 0');
      expect(stale.status).toBe(1);

      writeFileSync(join(root, PROGRAM), HELLO.replace('\t', '  '));
      const unformatted = verify(root, ['--write']);
      expect(unformatted.stdout).toContain(`${PROGRAM}: is not formatted: run gofmt -w`);
      expect(unformatted.status).toBe(1);
    },
    240_000,
  );
});
