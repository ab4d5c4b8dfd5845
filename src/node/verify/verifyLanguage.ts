import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../data/types';
import { findLeftoverRecords, readRecord, type Snippet } from '../sources/readSnippets';
import { findToolchain } from './toolchains';
import type { Build, Job } from './build/build';
import { checkShape } from './checkShape';
import { createFingerprint } from './fingerprint';
import type { Passed } from './passed';
import { buildGo } from './build/go';
import { findLibraries } from './build/libraries';
import type { Reporter } from './report';
import { buildRust } from './build/rust';
import { buildTypeScript } from './build/typescript';
import { forEachAtOnce, Tally, type Summary } from './tally';
import { checkLibraries, compareProgram, writeProgram } from './verifyProgram';

export interface VerifyOptions {
  readonly root: string;
  /** Writes the records of programs without a problem, instead of comparing with them. */
  readonly write: boolean;
  /** Whether a missing toolchain is a failure. */
  readonly ci: boolean;
  /** Whether the programs given are all that the language has. */
  readonly complete: boolean;
  /** What passed on this machine before; what passes now is added. */
  readonly passed: Passed;
  /** Whether also that runs which passed before and has not changed since. */
  readonly again: boolean;
}

const BUILDERS: Readonly<Record<Language, (job: Job) => Promise<Build>>> = {
  go: buildGo,
  rust: buildRust,
  typescript: buildTypeScript,
};

/**
 * Checks, compiles and runs programs of one language, and compares what they print with their
 * records, or writes these. Without the toolchain it checks that each record belongs to its program.
 */
export async function verifyLanguage(
  language: Language,
  snippets: readonly Snippet[],
  options: VerifyOptions,
  reporter: Reporter,
): Promise<Summary> {
  const tally = new Tally(language, reporter);
  if (options.complete) checkLeftovers(language, snippets, options, tally);
  if (snippets.length > 0) {
    const toolchain = await findToolchain(options.root, language);
    if ('version' in toolchain) {
      await runChanged(language, snippets, toolchain.version, options, tally);
    } else {
      tally.begin(snippets.length, 0);
      for (const snippet of snippets) checkRecord(options.root, snippet, tally);
      const message = `${language} programs were not run (${toolchain.reason})`;
      tally.notes.push(`skipped: ${message}`);
      if (options.ci) tally.problems.push({ path: folderOf(language), message });
    }
  }
  return tally.summarize(language);
}

async function runChanged(
  language: Language,
  snippets: readonly Snippet[],
  toolchain: string,
  options: VerifyOptions,
  tally: Tally,
): Promise<void> {
  const { root, write, passed, again } = options;
  if (!write) noteOtherToolchain(root, snippets, toolchain, tally);
  const { ofProgram } = createFingerprint(root, language, toolchain);
  const nameOf = ({ id }: Snippet): string => `${language}/${id}`;
  const changed = snippets.filter(
    (snippet) => again || !passed.has(nameOf(snippet), ofProgram(snippet)),
  );
  tally.begin(changed.length, snippets.length - changed.length);
  if (changed.length === 0) return;
  await runPrograms(language, changed, toolchain, options, tally, (snippet) => {
    // Only now: a record that was just written is a part of what passed.
    passed.add(nameOf(snippet), ofProgram(snippet));
  });
}

async function runPrograms(
  language: Language,
  snippets: readonly Snippet[],
  toolchain: string,
  { root, write }: VerifyOptions,
  tally: Tally,
  onPass: (snippet: Snippet) => void,
): Promise<void> {
  const say = (text: string): void => tally.reporter.step(language, text);
  const build = await BUILDERS[language]({ root, snippets, say });
  const general = build.problems.get('') ?? [];
  tally.problems.push(...general.map((message) => ({ path: folderOf(language), message })));

  await forEachAtOnce(snippets, async (snippet) => {
    const found = [...checkShape(snippet), ...(build.problems.get(snippet.id) ?? [])];
    const runnable = build.runnables.get(snippet.id);
    // What is not in order is not written, and a comparison before that would only add noise.
    if (!runnable || (write && found.length + general.length > 0)) {
      tally.finish(snippet, found, 'skipped');
      return;
    }
    const subject = { root, snippet, runnable, toolchain, libraries: findLibraries(root, snippet) };
    const verdict = await (write ? writeProgram(subject) : compareProgram(subject));
    const status = verdict.written ? 'written' : 'ok';
    const problems = [...found, ...verdict.problems];
    const end = tally.finish(snippet, problems, status, verdict.milliseconds);
    if (end !== 'failed' && general.length === 0) onPass(snippet);
  });
}

/** What can be said about a program that cannot run here. */
function checkRecord(root: string, snippet: Snippet, tally: Tally): void {
  const record = readRecord(root, snippet);
  const found =
    'message' in record ? [record.message] : checkLibraries(record, findLibraries(root, snippet));
  tally.finish(snippet, [...checkShape(snippet), ...found], 'skipped');
}

function noteOtherToolchain(
  root: string,
  snippets: readonly Snippet[],
  toolchain: string,
  tally: Tally,
): void {
  const others = new Set<string>();
  for (const snippet of snippets) {
    const record = readRecord(root, snippet);
    if ('output' in record && record.output.toolchain !== toolchain)
      others.add(record.output.toolchain);
  }
  if (others.size === 0) return;
  const recorded = [...others].sort().join('; ');
  tally.notes.push(`${tally.language}: this is ${toolchain}, records were made with ${recorded}`);
}

function checkLeftovers(
  language: Language,
  snippets: readonly Snippet[],
  { root, write }: VerifyOptions,
  tally: Tally,
): void {
  const known = new Set(snippets.map(({ recordPath }) => recordPath));
  for (const path of findLeftoverRecords(root, language, known)) {
    if (write) {
      rmSync(join(root, path), { recursive: true });
      tally.notes.push(`removed: ${path} belonged to no program`);
    } else {
      tally.problems.push({
        path,
        message: 'belongs to no program: run "npm run verify -- --write"',
      });
    }
  }
}

function folderOf(language: Language): string {
  return `src/snippets/${language}`;
}
