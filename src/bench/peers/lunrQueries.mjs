import lunr from 'lunr';

const { REQUIRED } = lunr.Query.presence;
const { NONE, TRAILING } = lunr.Query.wildcard;
const MOST_WORDS = 12;
const DISTANCE = 1;

/**
 * Gives the queries that docusaurus-search-local asks for the words of one input, strictest first: all
 * words; the last as the start of a longer one; without stop words; with one of three or more words left
 * out; the same again with one letter wrong.
 */
export function queriesOf(words) {
  if (words.length === 0) return [];
  const all = words.slice(0, MOST_WORDS).map((value, at, { length }) => ({
    value,
    isLast: at === length - 1,
  }));
  const kept = all.filter(({ value }) => lunr.stopWordFilter(value) && isKept(value));
  const alternatives = kept.length > 0 && kept.length < all.length ? [all, kept] : [all];
  const shorter =
    kept.length > 2 ? kept.map((_, out) => kept.filter((_word, at) => at !== out)).reverse() : [];
  return [...withDistances(alternatives), ...withDistances(shorter)];
}

function isKept(value) {
  return lunr.ko.stopWordFilter(value);
}

function withDistances(alternatives) {
  return [...Array(DISTANCE + 1).keys()].flatMap((distance) => [
    ...alternatives.flatMap((words) => toQuery(words, distance, false)),
    ...alternatives
      .filter((words) => words.at(-1).isLast)
      .flatMap((words) => toQuery(words, distance, true)),
  ]);
}

function toQuery(words, distance, isTyping) {
  const terms = words.map(({ value, isLast }) => ({
    value,
    presence: REQUIRED,
    wildcard: isTyping && isLast ? TRAILING : NONE,
    ...(distance > 0 && value.length > distance ? { editDistance: distance } : {}),
  }));
  const isStrict = distance > 0 && terms.every(({ editDistance }) => editDistance === undefined);
  return isStrict ? [] : [terms];
}
