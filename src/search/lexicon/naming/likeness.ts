/**
 * Gives how much of the longer of `a` and `b` need not be typed anew to get the other: 1 is the same, 0
 * nothing (1 − Levenshtein's distance as a share of the longer).
 *
 * @example likenessOf('mutex', 'mutax') // 0.8
 */
export function likenessOf(a: string, b: string): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = a.charCodeAt(row - 1) === b.charCodeAt(column - 1) ? 0 : 1;
      current.push(
        Math.min(
          (previous[column - 1] ?? 0) + change,
          (previous[column] ?? 0) + 1,
          (current[column - 1] ?? 0) + 1,
        ),
      );
    }
    previous = current;
  }
  return 1 - (previous[b.length] ?? 0) / longest;
}
