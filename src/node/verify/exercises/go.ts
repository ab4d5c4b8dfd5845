import { join } from 'node:path';
import { attribute, BUILD_SECONDS, Problems } from '../build/build';
import { createRun, findUnformatted } from '../build/go';
import { PARTS, type Job, type Part, type Trial, type Trials } from './trial';

/** "# snippets/exercises/a [snippets/exercises/a.test]" and "exercises/a/start.go:5:2: …", which vet may prefix. */
const ABOUT =
  /^(?:# \[?snippets\/exercises\/([^\]\s]+?)(?:\.test)?\]?(?: \[.*\])?$|(?:vet: )?(?:\.\/)?exercises\/([^/\s]+)\/\w+\.go:\d)/;

/** Checks the format with gofmt, vets and tests Go exercises, all in one call for each part. */
export async function tryGo({ root, exercises, seconds, say }: Job): Promise<Trials> {
  const run = createRun(join(root, 'src/snippets/go'));
  const problems = new Problems();
  const packages = exercises.map(({ id }) => `./exercises/${id}`);

  say('gofmt -l exercises');
  for (const path of await findUnformatted(run, packages, problems)) {
    const [, id = '', file = ''] = /^exercises[/\\]([^/\\]+)[/\\](.+)$/.exec(path) ?? [];
    problems.add(id, `${file} is not formatted: run gofmt -w`);
  }

  const trials = { start: new Map<string, Trial>(), solution: new Map<string, Trial>() };
  for (const part of PARTS) {
    const tags = part === 'solution' ? ['-tags', 'solution'] : [];
    const command = (verb: string): string => ['go', verb, ...tags].join(' ');
    say(`${command('vet')} (exercises)`);
    const vetted = await run('go', 'vet', ...tags, ...packages);
    if (vetted.status !== 0) {
      for (const [id, message] of attribute(vetted.stderr, ABOUT))
        problems.add(id, `${command('vet')}:\n${message}`);
    }

    say(`${command('test')} (exercises)`);
    const options = ['-json', '-vet=off', `-timeout=${seconds}s`, ...anew(part), ...tags];
    const tested = await run('go', 'test', ...options, ...packages);
    const events = parseEvents(tested.stdout);
    for (const { id } of exercises) {
      const trial = findTrial(
        events.filter(({ Package }) => Package?.endsWith(`/exercises/${id}`)),
      );
      if (trial) trials[part].set(id, trial);
      else if (!problems.byId.has(id)) problems.add(id, describeMissing(command('test'), events));
    }
    if (tested.killed) problems.add('', `${command('test')} needed over ${BUILD_SECONDS} s`);
    if (events.length === 0) problems.add('', `${command('test')}:\n${tested.stderr.trim()}`);
  }
  return { problems: problems.byId, trials };
}

/** Go remembers tests that passed; a start must not be excused by what it once was. */
function anew(part: Part): readonly string[] {
  return part === 'start' ? ['-count=1'] : [];
}

/** The parts of the messages of `go test -json` that are used here. */
interface GoEvent {
  readonly Action: string;
  readonly Package?: string;
  readonly Test?: string;
  readonly Output?: string;
  /** In seconds. */
  readonly Elapsed?: number;
  /** Package that could not be compiled. */
  readonly FailedBuild?: string;
}

function parseEvents(stdout: string): readonly GoEvent[] {
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line) as GoEvent);
}

/** Gives the run of one package, or undefined when there was none. */
function findTrial(events: readonly GoEvent[]): Trial | undefined {
  const end = events.find(({ Action, Test }) => !Test && /^(pass|fail|skip)$/.test(Action));
  if (!end || end.FailedBuild) return undefined;
  const text = events.map(({ Output }) => Output ?? '').join('');
  return {
    tests: events.filter(({ Action, Test }) => Test && /^(pass|fail)$/.test(Action)).length,
    passed: end.Action === 'pass',
    ...(/^panic: test timed out after/m.test(text) && { stoppedBy: 'the time limit' }),
    text,
    milliseconds: Math.round((end.Elapsed ?? 0) * 1000),
  };
}

function describeMissing(command: string, events: readonly GoEvent[]): string {
  const built = events.filter(({ Action }) => Action === 'build-output');
  return `${command}:\n${built.map(({ Output }) => Output ?? '').join('')}`.trimEnd();
}
