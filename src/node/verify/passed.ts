import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** How many states of one program are remembered: who switches branches meets them again. */
const STATES = 4;

type States = Record<string, readonly string[]>;

/** Remembers on this machine which programs and exercises passed, by name and fingerprint. */
export class Passed {
  readonly #file: string;
  readonly #states: States;
  readonly #fresh = new Map<string, string>();

  constructor(root: string) {
    this.#file = join(root, 'node_modules/.cache/verify/passed.json');
    this.#states = readStates(this.#file);
  }

  /** Whether what `name` stands for has passed with this fingerprint. */
  has(name: string, fingerprint: string): boolean {
    return this.#states[name]?.includes(fingerprint) ?? false;
  }

  /** Notes a pass; it is remembered after {@link save}. */
  add(name: string, fingerprint: string): void {
    this.#fresh.set(name, fingerprint);
  }

  /** Writes what was added beside what another run has written meanwhile. */
  save(): void {
    if (this.#fresh.size === 0) return;
    const states = readStates(this.#file);
    for (const [name, fingerprint] of this.#fresh) {
      const others = states[name]?.filter((other) => other !== fingerprint) ?? [];
      states[name] = [fingerprint, ...others].slice(0, STATES);
    }
    mkdirSync(dirname(this.#file), { recursive: true });
    const temporary = `${this.#file}.${String(process.pid)}`;
    writeFileSync(temporary, `${JSON.stringify(states)}\n`);
    renameSync(temporary, this.#file);
    this.#fresh.clear();
  }
}

function readStates(file: string): States {
  if (!existsSync(file)) return {};
  try {
    const states: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof states === 'object' && states !== null ? (states as States) : {};
  } catch {
    // A damaged cache is an empty one: everything runs again.
    return {};
  }
}
