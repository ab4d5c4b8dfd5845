import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  attribute,
  BUILD_SECONDS,
  Problems,
  RUN_SECONDS,
  type Build,
  type Job,
  type Runnable,
} from './build';
import { runProcess, type Result } from '../runProcess';

/** "# snippets/mutex" and "mutex/main.go:5:2: …", which vet may prefix. */
const ABOUT = /^(?:# \[?snippets\/([^\]\s]+)\]?$|(?:vet: )?(?:\.\/)?([^/\s]+)\/main\.go:\d)/;

/** Checks the format with gofmt, vets and compiles Go programs. */
export async function buildGo({ root, snippets, say }: Job): Promise<Build> {
  const cwd = join(root, 'src/snippets/go');
  const problems = new Problems();
  const packages = snippets.map(({ id }) => `./${id}`);
  const run = createRun(cwd);
  // It stays from run to run: go links only the programs that changed.
  const cache = join(root, 'node_modules/.cache/verify/go');
  mkdirSync(cache, { recursive: true });

  say('gofmt -l');
  const unformatted = await findUnformatted(
    run,
    snippets.map(({ id }) => `${id}/main.go`),
    problems,
  );
  for (const path of unformatted) {
    problems.add(path.replace('/main.go', ''), 'is not formatted: run gofmt -w');
  }

  say('go vet');
  const vetted = await run('go', 'vet', ...packages);
  if (vetted.status !== 0) {
    for (const [id, message] of attribute(vetted.stderr, ABOUT))
      problems.add(id, `go vet:\n${message}`);
  }

  say('go build');
  const built = await run('go', 'build', '-o', `${cache}/`, ...packages);
  const broken = attribute(built.status === 0 ? '' : built.stderr, ABOUT);
  for (const [id, message] of broken) {
    if (!problems.byId.has(id)) problems.add(id, `go build:\n${message}`);
  }

  const runnables = new Map<string, Runnable>();
  for (const { id } of snippets) {
    if (broken.has(id) || broken.has('')) continue;
    runnables.set(id, {
      command: { file: join(cache, id), args: [], cwd, seconds: RUN_SECONDS },
      typed: `go run ./${id}`,
      folders: [cwd, root],
      countsMarks: true,
    });
  }
  return { problems: problems.byId, runnables };
}

type Run = (file: string, ...args: string[]) => Promise<Result>;

/** Gives a function that runs a tool in the folder of the Go programs. */
export function createRun(cwd: string): Run {
  return (file, ...args) => runProcess({ file, args, cwd, seconds: BUILD_SECONDS }, 'separate');
}

/** Gives those of the files that gofmt would change. */
export async function findUnformatted(
  run: Run,
  files: readonly string[],
  problems: Problems,
): Promise<readonly string[]> {
  const goroot = (await run('go', 'env', 'GOROOT')).stdout.trim();
  const { missing, stdout } = await run(join(goroot, 'bin/gofmt'), '-l', ...files);
  if (missing) problems.add('', `${goroot}/bin/gofmt is missing: install Go again`);
  return stdout.split('\n').filter(Boolean);
}
