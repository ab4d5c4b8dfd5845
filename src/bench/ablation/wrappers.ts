import { compose, keystrokes } from '../../analysis/hangul';
import { isEnding } from '../../analysis/endings';
import { fold } from '../../analysis/normalize';
import { nameKey } from '../../analysis/symbols';
import type { buildNames } from '../../search/lexicon/naming/names';
import type { buildVocabulary } from '../../search/lexicon/vocabulary';
import type { rank } from '../../search/rank';
import type { Steps } from '../../search/slices';
import type { createWeigher } from '../../search/ranking/weigh';

/*
 * What takes the place of parts that are more than one expression. Each is given the real function, whose
 * type holds it to what the engine expects.
 */

type Wrap<T> = (real: T) => T;

/** With lookups all of which find nothing. */
export function findingNothing<Arguments extends unknown[], Lookup extends object>(
  real: (...args: Arguments) => Lookup,
): (...args: Arguments) => Lookup {
  return (...args) => toFindNothing(real(...args));
}

/** The same for what is built in steps. */
export function findingNothingInSteps<Arguments extends unknown[], Lookup extends object>(
  real: (...args: Arguments) => Steps<Lookup>,
): (...args: Arguments) => Steps<Lookup> {
  return function* (...args) {
    return toFindNothing(yield* real(...args));
  };
}

function toFindNothing<Lookup extends object>(lookup: Lookup): Lookup {
  const names = Object.keys(lookup);
  return Object.fromEntries(names.map((name) => [name, () => []])) as Lookup;
}

/** Without tokens that go on in the middle of a syllable, unless as a form of the same verb. */
export const wholeSyllableVocabulary: Wrap<typeof buildVocabulary> =
  (real) =>
  (...args) => {
    const vocabulary = real(...args);
    return {
      ...vocabulary,
      startingWith: (keys, limit) =>
        vocabulary
          .startingWith(keys, limit)
          .filter(
            (entry) => endsSyllable(keys, entry.keys) || isEnding(entry.keys.slice(keys.length)),
          ),
    };
  };

/** Without names that go on in the middle of a syllable. */
export const wholeSyllableNames: Wrap<typeof buildNames> = (real) =>
  function* (documents) {
    const names = yield* real(documents);
    return {
      ...names,
      find(query) {
        const asked = keystrokes(nameKey(fold(query).trim()));
        return names
          .find(query)
          .filter(({ isWhole, name }) => isWhole || endsSyllable(asked, keystrokes(nameKey(name))));
      },
    };
  };

// What does not start with the keys at all was found by another spelling of them.
function endsSyllable(start: string, keys: string): boolean {
  if (!keys.startsWith(start)) return true;
  return compose(start) + compose(keys.slice(start.length)) === compose(keys);
}

/** With the squared coverage taken out of what the words of the query earn. */
export const rankWithoutCoverage: Wrap<typeof rank> = (real) => (index, evidence) => {
  const words = new Map(
    real(index, { ...evidence, names: [], typed: '' }).map((hit) => [hit.number, hit]),
  );
  return real(index, evidence)
    .map((hit) => {
      const own = words.get(hit.number);
      if (own === undefined || own.coverage === 0) return hit;
      return { ...hit, score: hit.score - own.score + own.score / own.coverage ** 2 };
    })
    .sort((a, b) => b.score - a.score || a.number - b.number);
};

/** With one weight for every token of a document, wherever and however often it stands there. */
export const flatWeigher: Wrap<typeof createWeigher> =
  (real) =>
  (...args) => {
    const weigher = real(...args);
    return { weigh: (fields, visit) => weigher.weigh(fields, (token) => visit(token, 1)) };
  };
