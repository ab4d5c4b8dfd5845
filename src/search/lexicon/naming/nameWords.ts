import { analyze } from '../../../analysis/analyze';
import { isFunctionWord } from '../../../analysis/functionWords';
import type { Steps } from '../../slices';
import type { SearchDocument } from '../../types';

/** A document one of whose names stands in the query, word by word. */
export interface ContainedName {
  readonly document: number;
  /** The terms that make the name: bit `n` is the term `n` of the query. */
  readonly terms: number;
  /** The words of the name that only ask or join are there too. */
  readonly isWhole: boolean;
}

/** The names of documents as sets of words, to be found inside a longer query. */
export interface NameWords {
  /**
   * Gives the names all of whose words, but for those that only ask or join, are among `terms`, each the tokens that a term of the query may
   * be. In "how to build a worker pool" stands `worker pool`, in any order and inflection.
   */
  find(terms: readonly (readonly string[])[]): readonly ContainedName[];
}

/** Longer names are sentences; and bits of a number are all that there are. */
const MOST_WORDS = 8;
const MOST_TERMS = 31;

/** Builds the lookup of the names of `documents`. */
export function* buildNameWords(documents: readonly SearchDocument[]): Steps<NameWords> {
  const owners: number[] = [];
  /** Bits of the words of a name, and of those that must be there. */
  const all: number[] = [];
  const required: number[] = [];
  const places = new Map<string, { readonly name: number; readonly word: number }[]>();
  const asking = new Map<string, boolean>();
  const asks = (form: string): boolean => {
    const known = asking.get(form) ?? isFunctionWord(form);
    asking.set(form, known);
    return known;
  };
  for (const [document, { kind, title, names }] of documents.entries()) {
    // It has the title of the place that shows it.
    if (kind === 'program') continue;
    for (const name of [title, ...names]) {
      const words = analyze(name).filter(({ kind }) => kind !== 'operator');
      const must = words.reduce(
        (bits, { forms }, word) => (forms.some(asks) ? bits : bits | (1 << word)),
        0,
      );
      if (must === 0 || words.length > MOST_WORDS) continue;
      const number = owners.push(document) - 1;
      required.push(must);
      all.push((1 << words.length) - 1);
      for (const [word, { forms }] of words.entries()) {
        for (const form of forms) {
          const known = places.get(form);
          if (known) known.push({ name: number, word });
          else places.set(form, [{ name: number, word }]);
        }
      }
    }
    yield;
  }
  return {
    find(terms) {
      const words = new Map<number, number>();
      const having = new Map<number, number>();
      for (const [term, tokens] of terms.slice(0, MOST_TERMS).entries()) {
        for (const token of tokens) {
          for (const { name, word } of places.get(token) ?? []) {
            words.set(name, (words.get(name) ?? 0) | (1 << word));
            having.set(name, (having.get(name) ?? 0) | (1 << term));
          }
        }
      }
      const found: ContainedName[] = [];
      for (const [name, seen] of words) {
        const must = required[name] ?? 0;
        if ((seen & must) !== must) continue;
        found.push({
          document: owners[name] ?? 0,
          terms: having.get(name) ?? 0,
          isWhole: seen === all[name],
        });
      }
      return found;
    },
  };
}
