/** What a hit is: a concept of the comparison, a heading of the text, or one API name. */
export type HitKind = 'construct' | 'section' | 'symbol';

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
  /** Id of the construct that a symbol belongs to. */
  readonly construct?: string;
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
  /** The part of text, names or code that matched; the start of the text if only the title did. */
  readonly excerpt: Highlighted;
}

/** What a search is limited to; an absent field does not limit. */
export interface SearchOptions {
  readonly language?: string;
  readonly category?: string;
  readonly kind?: HitKind;
  /** Most hits to return; default 20. */
  readonly limit?: number;
  /** Takes the query as it is typed: no other keyboard, no initials, no slips. */
  readonly exact?: boolean;
}

/** An answer with the number of all hits before `limit` cut it. */
export interface SearchResult {
  readonly total: number;
  readonly hits: readonly Hit[];
  /** What was searched instead of the query, where nothing is spelled as it was typed. */
  readonly reading?: string;
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
}

/** A corpus on disk or on the wire, refused by an analyzer of another version. */
export interface Snapshot extends Corpus {
  readonly analyzerVersion: number;
}
