import { analyze } from '../../analysis/analyze';
import type { Token } from '../../analysis/analyze';
import { gerunds } from '../../analysis/endings';
import { isFunctionWord } from '../../analysis/functionWords';
import { fold } from '../../analysis/normalize';
import type { SearchIndex } from '../createIndex';
import type { NameMatch } from '../lexicon/naming/names';

/** A name that a question is about is a little less than one that is the whole query. */
const AS_SUBJECT = 0.9;
/** A path inside code is what the code does, if nothing else in it is. */
const AS_PATH = 0.5;

/** A name that only a guess leads to is less than one that was typed. */
const GUESSED_NAME = 0.6;

/** Names that the query is, starts, or asks for: 사용하는 법 asks for 사용하기. */
export function findNames(index: SearchIndex, text: string): readonly NameMatch[] {
  const asking = /^(.*?)([가-힣]+?)(?:\s*(?:방법|법|때))?$/.exec(fold(text));
  const asked = asking && /(?:방법|법|때|려면|려고)$/.test(text) ? gerunds(asking[2] ?? '') : [];
  return [text, ...asked.map((gerund) => `${asking?.[1] ?? ''}${gerund}`)].flatMap((name) =>
    index.names.find(name),
  );
}

/** Names that the query asks about, has the shape of as code, or is in other words by the glossary. */
export function findOtherNames(index: SearchIndex, text: string): readonly NameMatch[] {
  return [
    ...index.names.findShape(text),
    ...findSubject(index, text).map((match) => weaken(match, AS_SUBJECT)),
    ...findPaths(index, text).map((match) => weaken(match, AS_PATH)),
    ...[...index.glosses.find(fold(subjectOf(text)))].flatMap(([name, sure]) =>
      findWhole(index, name).map((match) => weaken(match, sure)),
    ),
  ];
}

/**
 * Gives the names that `text` is about: the longest part of it that is a name and has only words
 * around it that ask. `errgroup` of "how to use errgroup"; `using` of "using 사용법", which has no
 * other words.
 */
export function findSubject(index: SearchIndex, text: string): readonly NameMatch[] {
  for (const part of partsBetweenQuestionWords(text)) {
    const found = findWhole(index, part);
    if (found.length > 0) return found;
  }
  return [];
}

const PATH = /[\p{L}_$][\w$]*(?:(?:::|\.)[\w$]+)+!?|[a-z_]+!(?=[\s([{]|$)/gu;

/**
 * Gives the names that stand in code as paths or macros, with what they are given and where it goes left
 * out: `Promise.any` of `const x = await Promise.any([a, b])`. Of a longer path than any name its end.
 */
function findPaths(index: SearchIndex, text: string): readonly NameMatch[] {
  if (!/[(){};=<>&|]/.test(text)) return [];
  return [...text.matchAll(PATH)].flatMap(([path]) => {
    for (let rest = path; rest !== ''; rest = /(?:::|\.)(.+(?:::|\.).+)$/.exec(rest)?.[1] ?? '') {
      const found = findWhole(index, rest);
      if (found.length > 0) return found;
    }
    return [];
  });
}

/** The query without the words around its subject that only ask; all of it if it has no others. */
export function subjectOf(text: string): string {
  const { tokens, first, last } = findQuestionWords(text);
  return first < last ? cut(text, tokens, first, last) : text;
}

/** Names that the query may mean: by initial consonants, on the other keyboard, or with a slip. */
export function guessNames(
  index: SearchIndex,
  text: string,
  names: readonly NameMatch[],
  reading: string | undefined,
): readonly NameMatch[] {
  const found = [
    ...(/^[ㄱ-ㅎ\s]+$/.test(text) && text.length > 1 ? index.names.findByInitials(text) : []),
    ...(reading === undefined
      ? []
      : index.names.find(reading).map((match) => ({ ...match, name: reading }))),
    ...(names.length === 0 ? index.names.findOneSlip(text) : []),
  ];
  return found.map((match) => weaken(match, GUESSED_NAME));
}

/** Words of a longer question are no name. */
const MOST_WORDS = 10;

/** Gives the parts of `text`, a word or more shorter, around which all words only ask; longest first. */
function partsBetweenQuestionWords(text: string): readonly string[] {
  const { tokens, first, last } = findQuestionWords(text);
  if (tokens.length > MOST_WORDS) return [];
  const parts: string[] = [];
  for (let length = tokens.length - 1; length > 0; length -= 1) {
    for (let from = 0; from <= Math.min(first, tokens.length - length); from += 1) {
      if (from + length >= last) parts.push(cut(text, tokens, from, from + length));
    }
  }
  return parts;
}

interface QuestionWords {
  readonly tokens: readonly Token[];
  /** The first word that does not only ask, and the one behind the last; crossed if all only ask. */
  readonly first: number;
  readonly last: number;
}

function findQuestionWords(text: string): QuestionWords {
  const tokens = analyze(text);
  let first = 0;
  let last = tokens.length;
  const asksAt = (at: number): boolean => {
    const token = tokens[at];
    return token !== undefined && asks(token);
  };
  while (asksAt(first)) first += 1;
  while (asksAt(last - 1)) last -= 1;
  return { tokens, first, last };
}

/** Cuts the tokens `from` to `to` out, with the signs around them that are no tokens. */
function cut(text: string, tokens: readonly Token[], from: number, to: number): string {
  const start = from === 0 ? 0 : (tokens[from - 1]?.end ?? 0);
  const end = to === tokens.length ? text.length : (tokens[to]?.start ?? text.length);
  return text.slice(start, end).trim();
}

function asks({ kind, forms }: Token): boolean {
  return kind !== 'operator' && forms.some(isFunctionWord);
}

function findWhole(index: SearchIndex, name: string): readonly NameMatch[] {
  return index.names.find(name).filter(({ isWhole }) => isWhole);
}

function weaken(match: NameMatch, by: number): NameMatch {
  return { ...match, closeness: match.closeness * by };
}
