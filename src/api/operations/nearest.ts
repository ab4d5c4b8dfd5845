/**
 * Gives the candidates that `name` is likely to be a misspelling or a part of, nearest first and at
 * most three. Case does not matter. A candidate is near if a few edits (insert, delete, replace or
 * swap neighbours) lead to it or to one of its words, or if one of the two begins with the other.
 *
 * @example findNearest('chanel', ['channel-bounded', 'mutex']) // ['channel-bounded']
 */
export function findNearest(name: string, candidates: readonly string[]): readonly string[] {
  const wanted = name.toLowerCase();
  if (wanted === '' || wanted.length > LONGEST_NAME) return [];
  const most = tolerance(wanted);
  return candidates
    .map((candidate) => ({
      candidate,
      distance: distanceToAny(wanted, candidate.toLowerCase(), most),
    }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, MOST_SUGGESTIONS)
    .map(({ candidate }) => candidate);
}

// Longer names are not typing errors, and the distance takes time in proportion to both lengths.
const LONGEST_NAME = 64;
const MOST_SUGGESTIONS = 3;
// A match of one word only, or of a beginning, ranks behind the same match of the whole name.
const PART_PENALTY = 0.5;

function tolerance(name: string): number {
  return Math.max(1, Math.floor(name.length / 3)) + PART_PENALTY;
}

function distanceToAny(name: string, candidate: string, most: number): number {
  const whole = editDistance(name, candidate, most);
  if (Math.min(name.length, candidate.length) < SHORTEST_PART) return whole;
  const words = candidate.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length >= SHORTEST_PART);
  const parts = words.map((word) => editDistance(name, word, most) + PART_PENALTY);
  const isStart = candidate.startsWith(name) || name.startsWith(candidate);
  return Math.min(whole, ...parts, isStart ? PART_PENALTY : whole);
}

// One or two letters are a part of nearly anything.
const SHORTEST_PART = 3;

/**
 * Gives the number of edits that turn `a` into `b`, a swap of neighbours counted as one: the optimal
 * string alignment distance. Infinity if they are more than `most`.
 */
function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      const swapped = row > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(previous, column) + 1,
          at(current, column - 1) + 1,
          at(previous, column - 1) + cost,
          swapped ? at(beforePrevious, column - 2) + 1 : Infinity,
        ),
      );
    }
    // A swap looks two rows back, so both have to be too far.
    if (Math.min(...current) > most && Math.min(...previous) > most) return Infinity;
    [beforePrevious, previous] = [previous, current];
  }
  return at(previous, b.length);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
