import { singular } from '../../analysis/endings';
import { isParticle, stem } from '../../analysis/particles';

const PATH_END = 0.95;
const WITHOUT_MARK = 0.95;
/** `Arc<Mutex>` for `Arc<Mutex<T>>`. */
const WITHOUT_TYPE = 0.95;

/**
 * Gives the spellings under which a name, folded, is looked up, each with how close it is to the name. Code
 * is asked for by the end of its path, `spawn_blocking` for `tokio::task::spawn_blocking`, a macro without
 * its mark, and a heading without its number.
 */
export function spellingsOf(
  written: string,
): readonly (readonly [written: string, closeness: number])[] {
  const isPath = /^[\w#[]+(?:(?:::|\.)[\w!]+)+/.test(written);
  const ends = isPath ? [...written.matchAll(/::|\./g)] : [];
  const number = /^\d+(?:\.\d+)*\s+/.exec(written)?.[0];
  const plain = withoutTypes(written);
  const spellings = [
    [written, 1] as const,
    ...(plain === written ? [] : [[plain, WITHOUT_TYPE] as const]),
    ...ends.map((end, place) => {
      const rest = written.slice(end.index + end[0].length);
      return [rest, PATH_END ** (place + 1)] as const;
    }),
    ...(number ? [[written.slice(number.length), PATH_END] as const] : []),
  ];
  const macros = spellings.filter(([name]) => /^[\w:]+!$/.test(name));
  return [
    ...spellings,
    ...macros.map(([name, closeness]) => [name.slice(0, -1), closeness * WITHOUT_MARK] as const),
  ];
}

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
