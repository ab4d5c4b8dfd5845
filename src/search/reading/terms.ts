import { analyze } from '../../analysis/analyze';
import type { Token } from '../../analysis/analyze';
import { gerunds } from '../../analysis/endings';
import { isFunctionWord } from '../../analysis/functionWords';
import type { SearchIndex } from '../createIndex';
import { guess, guessKeyboard, guessSlip } from './guesses';
import type { Guess } from './guesses';
import { findJoined } from './joined';
import { expandLiterally, put } from './literal';
import type { Expansions } from './literal';
import { segment } from './segment';

/** One word or operator of a query with the tokens of the index that it may mean. */
export interface Term {
  /** A document is noise if it lacks too many of these. */
  readonly required: boolean;
  readonly expansions: Expansions;
  /** Found only in pieces that may be there by chance. */
  readonly isDoubtful?: boolean;
  /** Place of the word in the query, and what was read instead, where it was guessed. */
  readonly guess?: { readonly start: number; readonly end: number; readonly read?: string };
}

const MOST_TERMS = 32;
/** Most words of a term that a glossary knows. */
const LONGEST_GLOSS = 3;
const AS_GERUND = 0.95;

/**
 * Gives the terms of `text`, normalized. Each word is first taken as it is spelled, then apart or
 * together with its neighbour, since Korean spacing varies, and only then guessed at unless `exact`.
 */
export function readTerms(index: SearchIndex, text: string, exact: boolean): readonly Term[] {
  const tokens = analyze(text).slice(0, MOST_TERMS);
  const joined = findJoined(index, text, tokens);
  const hasWord = tokens.some(isWord);
  const hasName = tokens.some((token) => isWord(token) && !isFunctionWord(token.forms[0]));
  const isRequired = (token: Token): boolean =>
    hasName ? isWord(token) && !isFunctionWord(token.forms[0]) : !hasWord || isWord(token);
  const terms = tokens.flatMap((token, at): readonly Term[] => {
    const isOpen = token.end === text.length;
    const expansions = new Map(expandLiterally(index, token, isOpen));
    for (const [form, sure] of joined[at] ?? []) put(expansions, form, sure);
    for (const form of askedGerunds(index, tokens, at)) put(expansions, form, AS_GERUND);
    for (const [form, sure] of glossed(index, tokens, at)) put(expansions, form, sure);
    const required = isRequired(token);
    if (expansions.size > 0) return [{ required, expansions }];
    const apart = takeApart(index, token, isOpen);
    const word = text.slice(token.start, token.end);
    const isSlip = apart?.isCertain && !exact && isSlipOfOneWord(index, token, word, apart.terms);
    if (apart && (exact || (apart.isCertain && !isSlip))) return apart.terms;
    const isMeant = required || !isFunctionWord(token.forms[0]);
    const guessed = exact || !isMeant ? undefined : guess(index, token, word, isOpen);
    if (guessed) return [toTerm(guessed, token, required)];
    return apart ? [...apart.terms.map(toDoubtful), ...apart.rest] : [{ required, expansions }];
  });
  return exact ? terms : withOneKeyboard(index, text, tokens, terms);
}

// A single consonant is a word that has only just been begun.
function isWord({ kind, forms }: Token): boolean {
  return kind !== 'operator' && !/^[ㄱ-ㅎㅏ-ㅣ]$/.test(forms[0]);
}

function toTerm({ expansions, read }: Guess, { start, end }: Token, required: boolean): Term {
  return { required, expansions, guess: { start, end, ...(read === undefined ? {} : { read }) } };
}

function toDoubtful(term: Term): Term {
  return { ...term, isDoubtful: true };
}

const UNKNOWN: Term = { required: true, expansions: new Map() };

interface Apart {
  readonly terms: readonly Term[];
  /** A term that nothing has, where no piece is meant: single syllables are there by chance. */
  readonly rest: readonly Term[];
  /** Every piece is a word of the index, and none of them one syllable. */
  readonly isCertain: boolean;
}

/** A word that is typed in one and written apart: Korean without its spaces, an identifier's parts. */
function takeApart(index: SearchIndex, token: Token, isOpen: boolean): Apart | undefined {
  if (token.parts.length > 0) {
    const terms = token.parts.map(({ form }) => {
      const isKnown = index.vocabulary.has(form);
      return { required: true, expansions: new Map(isKnown ? [[form, 1] as const] : []) };
    });
    // A letter or digit is no word: `9f8a7b`.
    const isCertain = token.parts.some(({ form }) => form.length > 2);
    return {
      terms,
      rest: isCertain ? [] : [UNKNOWN],
      isCertain: isCertain && terms.every(({ expansions }) => expansions.size > 0),
    };
  }
  const pieces = token.kind === 'hangul' ? segment(index, token.forms[0]) : undefined;
  if (!pieces) return undefined;
  const terms = pieces.map((piece, place): Term => {
    const [part] = analyze(piece);
    const isLast = place === pieces.length - 1;
    const expansions = part ? expandLiterally(index, part, isOpen && isLast) : new Map();
    return { required: piece.length > 1 && !isFunctionWord(piece), expansions };
  });
  const isWhole = pieces.join('').length === token.forms[0].length;
  return {
    terms,
    rest: isWhole && terms.some(({ required }) => required) ? [] : [UNKNOWN],
    isCertain: isWhole && pieces.every((piece) => piece.length > 1),
  };
}

/** 의사고통 is made of two words, and yet a slip of 의사소통 where no text has the two together. */
function isSlipOfOneWord(
  index: SearchIndex,
  token: Token,
  word: string,
  [first]: readonly Term[],
): boolean {
  if (token.kind !== 'hangul' || !guessSlip(index, token)) return false;
  const find = index.literals.finderOf(word);
  const having = [...(first?.expansions.keys() ?? [])].flatMap((form) =>
    Array.from(index.engine.find(form)),
  );
  return !having.some((number) => find(number));
}

// 사용하는 법 and 사용하려면 ask for 사용하기.
function askedGerunds(index: SearchIndex, tokens: readonly Token[], at: number): readonly string[] {
  const word = tokens[at]?.forms[0] ?? '';
  const next = tokens[at + 1]?.forms.at(-1) ?? '';
  if (!/^(?:법|방법|때)/.test(next) && !/(?:려면|려고)$/.test(word)) return [];
  return gerunds(word).filter((form) => index.vocabulary.has(form));
}

/** Other words for the word, alone or together with its neighbours. */
function glossed(index: SearchIndex, tokens: readonly Token[], at: number): Expansions {
  const found = new Map<string, number>();
  for (let from = Math.max(0, at - LONGEST_GLOSS + 1); from <= at; from += 1) {
    for (let to = at + 1; to <= Math.min(tokens.length, from + LONGEST_GLOSS); to += 1) {
      const run = tokens.slice(from, to);
      const head = run.slice(0, -1).map(({ forms }) => forms[0]);
      for (const form of run.at(-1)?.forms ?? []) {
        for (const [other, sure] of index.glosses.find([...head, form].join(' '))) {
          for (const token of analyze(other)) {
            const known = token.forms.find((each) => index.vocabulary.has(each));
            if (known !== undefined) put(found, known, sure);
          }
        }
      }
    }
  }
  return found;
}

// Who has the keyboard in the wrong mode for one word has it so for the words around it.
function withOneKeyboard(
  index: SearchIndex,
  text: string,
  tokens: readonly Token[],
  terms: readonly Term[],
): readonly Term[] {
  if (terms.length !== tokens.length || !terms.some(({ guess: made }) => made?.read !== undefined))
    return terms;
  return terms.map((term, at) => {
    const token = tokens[at];
    if (!token || term.guess?.read !== undefined || token.kind === 'operator') return term;
    const guessed = guessKeyboard(index, text.slice(token.start, token.end), false);
    if (!guessed || term.guess) return guessed ? toTerm(guessed, token, term.required) : term;
    const expansions = new Map(term.expansions);
    for (const [form, sure] of guessed.expansions) put(expansions, form, sure);
    return { ...term, expansions };
  });
}
