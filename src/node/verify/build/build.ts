import type { Snippet } from '../../sources/readSnippets';
import type { Command } from '../runProcess';

/** What is needed to check and compile the programs of one language. */
export interface Job {
  readonly root: string;
  readonly snippets: readonly Snippet[];
  /** Says what happens now. */
  readonly say: (text: string) => void;
}

/** A program, or the compiler call that must fail, ready to run. */
export interface Runnable {
  readonly command: Command;
  /** What a reader types in the language's folder of `src/snippets` for the same. */
  readonly typed: string;
  /** Absolute folders that messages may name. */
  readonly folders: readonly string[];
  /** Whether line numbers in its output are those of the file, marks included. */
  readonly countsMarks: boolean;
}

/** The result of format checks, linters and the compiler. */
export interface Build {
  /** What is wrong with a program, by id; "" holds what is wrong with all of them. */
  readonly problems: ReadonlyMap<string, readonly string[]>;
  /** By id; a program that does not compile has none. */
  readonly runnables: ReadonlyMap<string, Runnable>;
}

/** Compilers of a cold checkout also fetch and compile libraries. */
export const BUILD_SECONDS = 1200;

/** Time for one program; a good one needs less than three seconds. */
export const RUN_SECONDS = 10;

/** Collects problems by program. */
export class Problems {
  readonly byId = new Map<string, string[]>();

  add(id: string, message: string): void {
    const list = this.byId.get(id) ?? [];
    this.byId.set(id, list);
    if (!list.includes(message)) list.push(message);
  }
}

/**
 * Splits the messages of a tool by the program that they are about. A line that `pattern` does
 * not match belongs to the program before it; lines before the first match belong to "".
 *
 * @example attribute('a.ts(1,2): bad', /^(.+)\.ts\(/) // Map { 'a' => 'a.ts(1,2): bad' }
 */
export function attribute(text: string, pattern: RegExp): ReadonlyMap<string, string> {
  const messages = new Map<string, string>();
  let id = '';
  for (const line of text.split('\n')) {
    const match = pattern.exec(line);
    if (match) id = match[1] ?? match[2] ?? '';
    const before = messages.get(id);
    if (line.trim() !== '') messages.set(id, before === undefined ? line : `${before}\n${line}`);
  }
  return messages;
}
