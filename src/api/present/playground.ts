import { compressToEncodedURIComponent } from 'lz-string';
import type { Program } from '../../data/types';
import type { PublicPlayground } from '../contract';

const RUST = 'https://play.rust-lang.org/?version=stable&mode=debug&edition=2024&code=';
// 10 is ES2023, the library that the programs are compiled with; the page starts with an older one.
const TYPESCRIPT = 'https://www.typescriptlang.org/play/?target=10#code/';

/** Crates of our programs that the Rust Playground surely has: it takes the most downloaded ones. */
const CRATES: readonly string[] = [
  'futures',
  'rayon',
  'serde',
  'serde_json',
  'tokio',
  'tokio-util',
  'tracing',
];
/** What its sandbox refuses: connections, and other programs. */
const REFUSED_RUST = /\b(?:std|tokio)::(?:net|process)\b|\bCommand::new\b/;
/** What a browser lacks and Node has. */
const ONLY_IN_NODE = /\bnode:|\b(?:process|Buffer|setImmediate|clearImmediate|require)\b/;

/**
 * Gives the page on which a reader can change and run a program, or undefined where the playground of
 * its language could not: a crate, a connection or a Node API that it lacks. Go has no such address:
 * its playground takes no code from one.
 *
 * @example findPlayground(program)?.url // 'https://play.rust-lang.org/?version=stable&mode=debug&…'
 */
export function findPlayground({
  language,
  source,
  output,
}: Pick<Program, 'language' | 'source' | 'output'>): PublicPlayground | undefined {
  const code = source.replace(/^\s*\/\/.*$/gm, '');
  switch (language) {
    case 'go':
      return undefined;
    case 'rust': {
      const crates = output.libraries.map((library) => library.replace(/ .*/, ''));
      if (REFUSED_RUST.test(code) || crates.some((name) => !CRATES.includes(name)))
        return undefined;
      return { url: RUST + encodeURIComponent(source), runs: true };
    }
    case 'typescript':
      if (ONLY_IN_NODE.test(code)) return undefined;
      // It evaluates a script, and only a module may wait or export outside of functions.
      return { url: TYPESCRIPT + compressToEncodedURIComponent(source), runs: !isModule(code) };
  }
}

function isModule(code: string): boolean {
  let head = '';
  return code.split('\n').some((line) => {
    const isHead = /^[^\s})\]]/.test(line);
    if (isHead) head = line;
    if (/^(?:import|export)\b/.test(line)) return true;
    const wait = line.search(/\bawait\b/);
    if (wait < 0) return false;
    const inFunction = head.search(/\basync\b/);
    return inFunction < 0 || (isHead && inFunction > wait);
  });
}
