import type { Ask } from '../../api/local/ask';
import type { Locale } from '../../data/types';

/** What the command line writes to. */
export interface Terminal {
  readonly write: (text: string) => void;
  readonly writeError: (text: string) => void;
  /** Width of a line. */
  readonly columns: number;
  readonly hasColor: boolean;
}

/** What a command works with. */
export interface Context extends Terminal {
  /** The locale of the environment, for want of `--locale`. */
  readonly locale: Locale;
  /** Asks the API over the content of this repository, which is read when it is first asked. */
  readonly ask: Ask;
  /** Runs a program of the project, by its path, in this terminal; gives its exit status. */
  readonly runProgram: (path: string, args: readonly string[]) => Promise<number>;
  /** Serves the Model Context Protocol on the streams of this process until the client ends. */
  readonly serveMcp: () => Promise<void>;
}

/** One word that the command line understands, with what it does. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** What `--help` prints; absent where the command says it itself. */
  readonly usage?: string;
  /** Gives the exit status: 0 hit, 1 no hit, 2 wrong usage. Throws a UsageError. */
  readonly run: (args: readonly string[], context: Context) => Promise<number>;
}
