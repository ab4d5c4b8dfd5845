import type { PublicTerm } from '../../api/contract';
import type { Locale } from '../../data/types';

/** The terms that start alike, in the order of a dictionary. */
export interface TermGroup {
  /** What the index shows: a letter, or the first syllable of a Korean initial. */
  readonly initial: string;
  /** Fragment of the group's heading. */
  readonly anchor: string;
  readonly terms: readonly PublicTerm[];
}

// A doubled consonant sorts after its single one, as in a dictionary: 까 stands under 가.
const SYLLABLES = [...'가나다라마바사아자차카타파하'];

/** Groups `terms` by their initial in `locale`, both in the order of a dictionary. */
export function groupTerms(terms: readonly PublicTerm[], locale: Locale): readonly TermGroup[] {
  const groups = new Map<string, PublicTerm[]>();
  for (const term of sortTerms(terms, locale)) {
    const initial = initialOf(term.title[locale]);
    groups.set(initial, [...(groups.get(initial) ?? []), term]);
  }
  return [...groups].map(([initial, members], at) => ({
    initial,
    anchor: `initial-${String(at + 1)}`,
    terms: members,
  }));
}

/** Gives the other spellings of `term` in `locale` that are right: without those we do not use. */
export function acceptedSpellings(
  { variants, forbidden }: PublicTerm,
  locale: Locale,
): readonly string[] {
  return variants[locale].filter((spelling) => !forbidden.includes(spelling));
}

// Code units, not a collator: server and browser have to agree, and Hangul is encoded in its order.
function sortTerms(terms: readonly PublicTerm[], locale: Locale): readonly PublicTerm[] {
  const key = ({ title }: PublicTerm) => title[locale].toLowerCase();
  return terms.slice().sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

function initialOf(title: string): string {
  const first = title.charAt(0).toUpperCase();
  return SYLLABLES.filter((syllable) => syllable <= first).at(-1) ?? first;
}
