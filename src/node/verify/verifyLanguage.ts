import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Language } from '../../data/types';
import { findLeftoverRecords, readRecord, type Problem, type Snippet } from '../readSnippets';
import { findToolchain } from '../toolchains';
import type { Build, Job, Runnable } from './build';
import { checkShape } from './checkShape';
import { buildGo } from './go';
import { diffLines, isSameOutput, judgeEnd, type Outcome } from './judge';
import { findLibraries } from './libraries';
import { normalizeOutput } from './normalizeOutput';
import { formatRecord, parseRecord, type ProgramRecord } from './record';
import { buildRust } from './rust';
import { normalizeDiagnostics } from './rustDiagnostics';
import { runProcess } from './runProcess';
import { buildTypeScript } from './typescript';

export interface VerifyOptions {
  readonly root: string;
  /** Writes the records of programs without a problem, instead of comparing with them. */
  readonly write: boolean;
  /** Whether a missing toolchain is a failure. */
  readonly ci: boolean;
  /** Whether `snippets` are all programs of the language. */
  readonly complete: boolean;
}

export type ProgramStatus = 'ok' | 'written' | 'failed' | 'skipped';

/** What a language's verification came to. */
export interface Summary {
  readonly language: Language;
  readonly counts: Readonly<Record<ProgramStatus, number>>;
  readonly problems: readonly Problem[];
  /** What the reader of the report should know though it is no failure. */
  readonly notes: readonly string[];
  readonly milliseconds: number;
}

/** Receives the progress. */
export interface Progress {
  step(language: Language, text: string): void;
  program(language: Language, id: string, status: ProgramStatus, milliseconds?: number): void;
}

const BUILDERS: Readonly<Record<Language, (job: Job) => Promise<Build>>> = {
  go: buildGo,
  rust: buildRust,
  typescript: buildTypeScript,
};

/** Programs run at once; more of them would disturb each other's timers on a small machine. */
const AT_ONCE = 2;

/** A nondeterministic output must not become the record: two runs have to agree. */
const RUNS_TO_WRITE = 2;

/**
 * Checks, compiles and runs programs of one language, and compares what they print with their
 * records, or writes these. Without the toolchain it checks that each record belongs to its program.
 */
export async function verifyLanguage(
  language: Language,
  snippets: readonly Snippet[],
  options: VerifyOptions,
  progress: Progress,
): Promise<Summary> {
  const started = performance.now();
  const { root, write, ci, complete } = options;
  const counts = { ok: 0, written: 0, failed: 0, skipped: 0 };
  const problems: Problem[] = [];
  const notes: string[] = [];
  const finish = (snippet: Snippet, found: readonly string[], status: ProgramStatus, milliseconds?: number): void => {
    const end = found.length > 0 ? 'failed' : status;
    problems.push(...found.map((message) => ({ path: snippet.path, message })));
    counts[end] += 1;
    progress.program(language, snippet.id, end, milliseconds);
  };

  if (complete) {
    const known = new Set(snippets.map(({ recordPath }) => recordPath));
    for (const path of findLeftoverRecords(root, language, known)) {
      if (write) {
        rmSync(join(root, path), { recursive: true });
        notes.push(`${path} was removed: it belongs to no program`);
      } else {
        problems.push({ path, message: 'belongs to no program: run "npm run verify -- --write"' });
      }
    }
  }
}
