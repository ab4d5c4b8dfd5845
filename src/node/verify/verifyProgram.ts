import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readRecord, type Snippet } from '../sources/readSnippets';
import type { Runnable } from './build/build';
import { diffLines, isSameOutput, judgeEnd, sortLines, type Outcome } from './judge';
import { normalizeOutput } from './normalizeOutput';
import { formatRecord, parseRecord, type ProgramRecord } from './record';
import { runProcess } from './runProcess';
import { normalizeDiagnostics } from './rustDiagnostics';

/** What one program came to. */
export interface Verdict {
  readonly problems: readonly string[];
  /** Whether its record was made or changed. */
  readonly written: boolean;
  readonly milliseconds: number;
}

/** A program that compiles, with what its record has to say besides the output. */
export interface Case {
  readonly root: string;
  readonly snippet: Snippet;
  readonly runnable: Runnable;
  readonly toolchain: string;
  readonly libraries: readonly string[];
}

/** Runs a program and compares what it prints with its record. */
export async function compareProgram(subject: Case): Promise<Verdict> {
  const { root, snippet, runnable, libraries } = subject;
  const { outcome, milliseconds } = await run(subject);
  const verdict = (...problems: string[]): Verdict => ({ problems, written: false, milliseconds });

  const wrongEnd = judgeEnd(outcome, snippet.directive);
  if (wrongEnd) return verdict(wrongEnd);
  const record = readRecord(root, snippet);
  if ('message' in record) return verdict(record.message);

  const problems = checkLibraries(record, libraries);
  if (record.output.command !== runnable.typed) {
    problems.push(
      `has a record of "${record.output.command}", the command now is "${runnable.typed}"`,
    );
  }
  const anyOrder = snippet.directive.expectation === 'unordered-output';
  if (!isSameOutput(record.output.text, outcome.text, anyOrder)) {
    const order = anyOrder ? sortLines : (text: string) => text;
    problems.push(
      `prints something else:\n${diffLines(order(record.output.text), order(outcome.text))}`,
    );
  }
  return verdict(...problems);
}

/**
 * Runs a program twice, and writes its record when both runs ended as its first line says and
 * printed the same. A record that says the same in another order of lines keeps its order.
 */
export async function writeProgram(subject: Case): Promise<Verdict> {
  const { root, snippet, runnable, toolchain, libraries } = subject;
  const first = await run(subject);
  const second = await run(subject);
  const { milliseconds } = first;
  const verdict = (written: boolean, ...problems: string[]): Verdict => ({
    problems,
    written,
    milliseconds,
  });

  const { expectation } = snippet.directive;
  const anyOrder = expectation === 'unordered-output';
  const wrongEnd =
    judgeEnd(first.outcome, snippet.directive) ?? judgeEnd(second.outcome, snippet.directive);
  if (wrongEnd) return verdict(false, wrongEnd);
  const { text } = first.outcome;
  if (!isSameOutput(text, second.outcome.text, anyOrder)) {
    return verdict(
      false,
      `prints something else in a second run:\n${diffLines(text, second.outcome.text)}`,
    );
  }

  const path = join(root, snippet.recordPath);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const old = findText(before, snippet.recordPath);
  const kept = old !== undefined && isSameOutput(old, text, anyOrder) ? old : text;
  const output = { command: runnable.typed, toolchain, libraries, text: kept };
  const after = formatRecord({ expectation, sourceHash: snippet.hash, output });
  if (after === before) return verdict(false);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, after);
  return verdict(true);
}

/** Gives what can be said against a record without running its program. */
export function checkLibraries({ output }: ProgramRecord, libraries: readonly string[]): string[] {
  const recorded = output.libraries.join(', ') || 'no library';
  const now = libraries.join(', ') || 'no library';
  if (recorded === now) return [];
  return [
    `has a record with ${recorded}, the project now has ${now}: run "npm run verify -- --write"`,
  ];
}

function findText(record: string, path: string): string | undefined {
  try {
    return parseRecord(record, path).output.text;
  } catch {
    // Missing or damaged: it is about to be written.
    return undefined;
  }
}

async function run({
  snippet,
  runnable,
}: Case): Promise<{ outcome: Outcome; milliseconds: number }> {
  const { status, signal, killed, stdout, milliseconds } = await runProcess(
    runnable.command,
    'merged',
  );
  const place = {
    folders: runnable.folders,
    file: basename(snippet.path),
    lineNumbers: runnable.countsMarks ? snippet.lineNumbers : [],
  };
  let text = normalizeOutput(stdout, place);
  if (snippet.directive.expectation === 'compile-fail') text = normalizeDiagnostics(text);
  // `go run`, which the record names, adds this line; what runs here is the compiled program.
  if (snippet.language === 'go' && status) text = `${text}\nexit status ${status}`.trimStart();
  return { outcome: { status, signal, text, ...(killed && { killed }) }, milliseconds };
}
