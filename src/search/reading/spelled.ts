import type { NameMatch } from '../lexicon/naming/names';
import type { Ranked } from '../rank';
import type { Term } from './terms';

/** Tells whether a query was found as it was typed, so that nothing else need be tried. */
export function isSpelled(
  terms: readonly Term[],
  names: readonly NameMatch[],
  ranked: readonly Ranked[],
): boolean {
  if (names.some(({ isWhole }) => isWhole)) return true;
  const isKnown = terms.every(
    ({ guess, isDoubtful, required, expansions }) =>
      !guess && !isDoubtful && (!required || expansions.size > 0),
  );
  // Words that are all known may still be the slip of a title: `네트워크 붙이` for `네트워크 부팅`.
  return (
    terms.length > 0 &&
    isKnown &&
    ranked.some(({ coverage, isLiteral }) => coverage > 0.999 && (terms.length === 1 || isLiteral))
  );
}

/** The query with the words that were read in another way, if there are any. */
export function readingOf(text: string, terms: readonly Term[]): string | undefined {
  let reading = '';
  let at = 0;
  for (const { guess, expansions } of terms) {
    if (!guess) continue;
    const [best] = [...expansions].sort((a, b) => b[1] - a[1]);
    reading += text.slice(at, guess.start) + (guess.read ?? best?.[0] ?? '');
    at = guess.end;
  }
  return at === 0 ? undefined : reading + text.slice(at);
}
