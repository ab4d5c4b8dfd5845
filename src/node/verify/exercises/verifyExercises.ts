import type { Exercise, Language } from '../../../data/types';
import { findToolchain } from '../toolchains';
import { createFingerprint } from '../fingerprint';
import type { Passed } from '../passed';
import type { ProgramStatus, Reporter } from '../report';
import { Tally, type Summary } from '../tally';
import { tryGo } from './go';
import { tryRust } from './rust';
import { judgeTrial, PARTS, type Job, type Trials } from './trial';
import { tryTypeScript } from './typescript';

const TRIALS: Readonly<Record<Language, (job: Job) => Promise<Trials>>> = {
  go: tryGo,
  rust: tryRust,
  typescript: tryTypeScript,
};

/** Time for one run of a test; a good one needs less than two seconds. */
const TEST_SECONDS = 30;

interface Options {
  readonly root: string;
  /** Whether a missing toolchain is a failure. */
  readonly ci: boolean;
  /** What passed on this machine before; what passes now is added. */
  readonly passed: Passed;
  /** Whether also that runs which passed before and has not changed since. */
  readonly again: boolean;
  /** Time for one run of a test. */
  readonly seconds?: number;
}

/**
 * Checks and compiles exercises of one language, and runs the test of each twice: it has to fail on
 * the starting program and to pass on the solution.
 */
export async function verifyExercises(
  language: Language,
  exercises: readonly Exercise[],
  options: Options,
  reporter: Reporter,
): Promise<Summary> {
  const { root, ci } = options;
  const tally = new Tally(language, reporter);
  const folder = folderOf(language);
  const toolchain = await findToolchain(root, language);
  if ('version' in toolchain) {
    await tryChanged(language, exercises, toolchain.version, options, tally);
  } else {
    tally.begin(exercises.length, 0);
    for (const { id, path } of exercises)
      tally.finish({ id: `exercises/${id}`, path }, [], 'skipped');
    const message = `${language} exercises were not run (${toolchain.reason})`;
    tally.notes.push(`skipped: ${message}`);
    if (ci) tally.problems.push({ path: folder, message });
  }
  return tally.summarize(`${language} exercises`);
}

async function tryChanged(
  language: Language,
  exercises: readonly Exercise[],
  toolchain: string,
  { root, passed, again, seconds = TEST_SECONDS }: Options,
  tally: Tally,
): Promise<void> {
  const { ofExercise } = createFingerprint(root, language, toolchain);
  const nameOf = ({ id }: Exercise): string => `${language}/exercises/${id}`;
  const changed = exercises.filter(
    (exercise) => again || !passed.has(nameOf(exercise), ofExercise(exercise)),
  );
  tally.begin(changed.length, exercises.length - changed.length);
  if (changed.length === 0) return;
  const say = (text: string): void => tally.reporter.step(language, text);
  const { problems, trials } = await TRIALS[language]({ root, exercises: changed, seconds, say });
  const general = problems.get('') ?? [];
  const folder = folderOf(language);
  tally.problems.push(...general.map((message) => ({ path: folder, message })));
  for (const exercise of changed) {
    const end = finish(exercise, problems, trials, tally);
    if (end === 'ok' && general.length === 0) passed.add(nameOf(exercise), ofExercise(exercise));
  }
}

function folderOf(language: Language): string {
  return `src/snippets/${language}/exercises`;
}

function finish(
  { id, path }: Exercise,
  problems: Trials['problems'],
  trials: Trials['trials'],
  tally: Tally,
): ProgramStatus {
  const runs = PARTS.flatMap((part) => {
    const trial = trials[part].get(id);
    return trial ? [{ part, trial }] : [];
  });
  const wrong = runs.flatMap(({ part, trial }) => judgeTrial(part, trial) ?? []);
  const isComplete = runs.length === PARTS.length;
  return tally.finish(
    { id: `exercises/${id}`, path },
    [...(problems.get(id) ?? []), ...wrong],
    isComplete ? 'ok' : 'skipped',
    isComplete ? runs.reduce((sum, { trial }) => sum + trial.milliseconds, 0) : undefined,
  );
}
