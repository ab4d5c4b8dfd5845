import { singular } from '../../../analysis/endings';
import { isParticle, stem } from '../../../analysis/particles';

const PATH_END = 0.95;
const WITHOUT_MARK = 0.95;
/** `Arc<Mutex>` for `Arc<Mutex<T>>`. */
const WITHOUT_TYPE = 0.95;

/**
 * Calls `visit` with the spellings under which a name, folded, is looked up, each with how close it is to
 * the name. Code is asked for by the end of its path, `spawn_blocking` for `tokio::task::spawn_blocking`, a
 * macro without its mark, and a heading without its number.
 */
export function forEachSpelling(
  written: string,
  visit: (written: string, closeness: number) => void,
): void {
  visit(written, 1);
  // Most names have none of these signs: looking for a sign takes less than a pattern.
  if (!SIGN.test(written)) return;
  const visitMacro = (spelling: string, closeness: number): void => {
    if (MACRO.test(spelling)) visit(spelling.slice(0, -1), closeness * WITHOUT_MARK);
  };
  const visitBoth = (spelling: string, closeness: number): void => {
    visit(spelling, closeness);
    visitMacro(spelling, closeness);
  };
  visitMacro(written, 1);
  const plain = withoutTypes(written);
  if (plain !== written) visitBoth(plain, WITHOUT_TYPE);
  const ends = PATH.test(written) ? [...written.matchAll(/::|\./g)] : [];
  for (const [place, end] of ends.entries()) {
    visitBoth(written.slice(end.index + end[0].length), PATH_END ** (place + 1));
  }
  const number = NUMBER.exec(written)?.[0] ?? '';
  if (number !== '') visitBoth(written.slice(number.length), PATH_END);
}

const SIGN = /[.:<!\d]/;
const PATH = /^[\w#[]+(?:(?:::|\.)[\w!]+)+/;
const NUMBER = /^\d+(?:\.\d+)*\s+/;
const MACRO = /^[\w:]+!$/;

/** With its last word in the singular. */
export function withoutPlural(asked: string): string {
  const word = /[a-z]+$/.exec(asked)?.[0] ?? '';
  const one = singular(word);
  return one === undefined ? asked : asked.slice(0, asked.length - word.length) + one;
}

/** Without type parameters: a letter stands for any type, and is left out as often as not. */
export function withoutTypes(written: string): string {
  return written.replace(/(?<=\w)<[a-z](?:,\s*[a-z])*>/g, '');
}

/** Without a particle, behind code as behind a noun: a name is told by all of it, and may be short. */
export function withoutParticle(asked: string): string {
  const word = /[가-힣]+$/.exec(asked)?.[0] ?? '';
  const before = asked.slice(0, asked.length - word.length);
  if (/\S$/.test(before) && isParticle(word)) return before;
  return before + (stem(word, 1) ?? word);
}

/** Without what ends a statement or a question behind it: `drop(tx);`, `select! {`, `Promise.all?`. */
export function withoutEnd(asked: string): string {
  return asked.replace(/[\s;,:{?.]+$/, '') || asked;
}
