import type { Exercise, Language } from '../../../data/types';
import { findToolchain } from '../../toolchains';
import type { Reporter } from '../report';
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
  { root, ci, seconds = TEST_SECONDS }: Options,
  reporter: Reporter,
): Promise<Summary> {
  const tally = new Tally(language, reporter);
  const folder = `src/snippets/${language}/exercises`;
  const toolchain = await findToolchain(root, language);
  if ('version' in toolchain) {
    const say = (text: string): void => reporter.step(language, text);
    const { problems, trials } = await TRIALS[language]({ root, exercises, seconds, say });
    const general = problems.get('') ?? [];
    tally.problems.push(...general.map((message) => ({ path: folder, message })));
    for (const exercise of exercises) finish(exercise, problems, trials, tally);
  } else {
    for (const { id, path } of exercises)
      tally.finish({ id: `exercises/${id}`, path }, [], 'skipped');
    const message = `${language} exercises were not run (${toolchain.reason})`;
    tally.notes.push(`skipped: ${message}`);
    if (ci) tally.problems.push({ path: folder, message });
  }
  return tally.summarize(`${language} exercises`);
}

function finish(
  { id, path }: Exercise,
  problems: Trials['problems'],
  trials: Trials['trials'],
  tally: Tally,
): void {
  const runs = PARTS.flatMap((part) => {
    const trial = trials[part].get(id);
    return trial ? [{ part, trial }] : [];
  });
  const wrong = runs.flatMap(({ part, trial }) => judgeTrial(part, trial) ?? []);
  const isComplete = runs.length === PARTS.length;
  tally.finish(
    { id: `exercises/${id}`, path },
    [...(problems.get(id) ?? []), ...wrong],
    isComplete ? 'ok' : 'skipped',
    isComplete ? runs.reduce((sum, { trial }) => sum + trial.milliseconds, 0) : undefined,
  );
}
