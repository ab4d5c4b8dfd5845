/** What a hit can be: a concept of the comparison, a heading of the text, one API name, or one program. */
export const HIT_KINDS = ['construct', 'section', 'symbol', 'program'] as const;

export type HitKind = (typeof HIT_KINDS)[number];

/** What one language has for a construct. */
export interface CounterpartName {
  /** As code writes it; empty where the language has nothing. */
  readonly name: string;
  /** How near it comes, such as "equivalent" or "none". */
  readonly kind: string;
}

/**
 * One thing that can be found. The engine knows nothing of this site: languages and categories
 * are facets with any names.
 */
export interface SearchDocument {
  /** Unique among all documents of an index. */
  readonly id: string;
  readonly kind: HitKind;
  /** Site-absolute address with the anchor, such as "/en/future#lazy-execution". */
  readonly url: string;
  readonly title: string;
  /** Titles from the outermost page to the parent of this document. */
  readonly breadcrumb: readonly string[];
  /** Names that stand for the whole document: API names, aliases, the title in the other locale. */
  readonly names: readonly string[];
  readonly text: string;
  readonly code: string;
  /** Text of the other locale: found, but never shown. */
  readonly otherText: string;
  /** Empty means: belongs to every language. */
  readonly languages: readonly string[];
  readonly category?: string;
  /** Id of the construct that a symbol or program belongs to. */
  readonly construct?: string;
  /** Language → what it has for a construct: shown, not searched. */
  readonly counterparts?: Readonly<Record<string, CounterpartName>>;
  /** Id of a document before this one, where a reader sees this one: its code may have all of this one's. */
  readonly shownIn?: string;
}

/** Half-open range `[start, end)` of the text, in UTF-16 units, or of the list that it belongs to. */
export type Range = readonly [start: number, end: number];

/** A text with the ranges that matched, ascending and not overlapping. */
export interface Highlighted {
  readonly text: string;
  readonly ranges: readonly Range[];
}

/** One answer. */
export interface Hit {
  readonly document: SearchDocument;
  /** Comparable within one answer only. */
  readonly score: number;
  /** Made when it is first read, as is the excerpt: most hits are never shown. */
  readonly title: Highlighted;
  /**
   * The part of text, names or code with the most of the query; the start of the text if only the title
   * matched.
   */
  readonly excerpt: Highlighted;
  /** The other locale of the corpus, where only the text of that one matched. */
  readonly matchedLocale?: string;
}

export type OneOrMore<T> = T | readonly T[];

/** What a search is limited to; an absent field or an empty list does not limit. */
export interface SearchOptions {
  readonly language?: OneOrMore<string>;
  readonly category?: OneOrMore<string>;
  readonly kind?: OneOrMore<HitKind>;
  /** Languages that the reader has, best first: of equal documents theirs come first. */
  readonly prefer?: readonly string[];
  /** Most hits to return; default 20. */
  readonly limit?: number;
  /** Takes the query as it is typed: no other keyboard, no initials, no slips. */
  readonly exact?: boolean;
}

/**
 * How many hits there would be if the search were limited to one value of a facet, and as it is in the
 * others. Each is counted when it is first read.
 */
export interface Facets {
  readonly kinds: Readonly<Record<HitKind, number>>;
  readonly languages: Readonly<Record<string, number>>;
  readonly categories: Readonly<Record<string, number>>;
}

/** A value of `lang:` that names no language of the corpus, and the one that was probably meant. */
export interface UnknownLanguage {
  readonly value: string;
  readonly suggestion?: string;
}

/** An answer with the number of all hits before `limit` cut it. */
export interface SearchResult {
  readonly total: number;
  readonly hits: readonly Hit[];
  /** What was searched instead of the query, where nothing is spelled as it was typed. */
  readonly reading?: string;
  /** Was left out of the search: nothing is limited by it. */
  readonly unknownLanguage?: UnknownLanguage;
  readonly facets: Facets;
  /** How many hits there would be without limits; counted when first read. */
  readonly unlimited: number;
  /**
   * Where nothing was found, the constructs that come nearest, best first, at most three: those that the
   * limits left out, else those with a part of the query or a name like it. Looked for when first read.
   */
  readonly nearest: readonly Hit[];
}

/** Spellings of one thing: a reader who types any of them means `ko` and `en`. */
export interface Synonyms {
  readonly ko: string;
  readonly en: string;
  readonly variants: readonly string[];
}

/** All that can be searched, with what is known of its words. */
export interface Corpus {
  readonly documents: readonly SearchDocument[];
  readonly glossary?: readonly Synonyms[];
  /** Value of `languages` of documents → lower-case words that name it in a query. */
  readonly languages?: Readonly<Record<string, readonly string[]>>;
  /** Locale of every `otherText`. */
  readonly otherLocale?: string;
}

/** A document of a snapshot; one that is shown in another says where in that one's code its own stands. */
export interface StoredDocument extends SearchDocument {
  readonly codeAt?: Range;
}

/** What the analyzer makes of documents: whoever loads them need not have them analyzed again. */
export interface StoredTokens {
  /** Each token once. */
  readonly distinct: readonly string[];
  /** Places in `distinct` of all tokens as they stand, document by document and field by field. */
  readonly stream: readonly number[];
  /** How many each field has: of each document the title, names, glosses, breadcrumb, text, code and other text. */
  readonly lengths: readonly number[];
}

/** A corpus on disk or on the wire, refused by an analyzer of another version. */
export interface Snapshot extends Corpus {
  readonly analyzerVersion: number;
  readonly documents: readonly StoredDocument[];
  readonly tokens?: StoredTokens;
}
