import { languageIds } from '../../data/languages';
import type { Language, Locale } from '../../data/types';
import type { SearchIndex } from '../../search/createIndex';
import { search } from '../../search/query';
import type {
  Answer,
  PublicConstruct,
  PublicCrossReference,
  PublicLocalCounterpart,
  PublicNearName,
} from '../contract';
import { list } from '../envelope';
import type { Name, NameTable } from './names';

/** A cross-reference that was asked for and can be answered. */
export interface CrossReferenceParameters {
  /** A symbol, or a name in any language and locale. */
  readonly query: string;
  readonly locale: Locale;
  /** Whose name it is; absent: anybody's. */
  readonly from?: Language;
  /** In which languages to answer; empty: in all but the one that the name is of. */
  readonly to: readonly Language[];
}

/** What a cross-reference is looked up in. */
export interface CrossReferenceSource {
  readonly names: NameTable;
  /** Of the locale asked for; looked at only where no name is the one that was asked for. */
  readonly index: SearchIndex;
}

/** Behind these a search finds what only speaks of the name. */
const MOST_FOUND = 5;

/**
 * Gives what other languages have for a name: "Go's `select` in Rust". Symbols come first as they are
 * written, then titles, aliases and ids, then both in another case, then the ends of paths (`spawn` of
 * `tokio::spawn`). Where the name is none of these, it gives the constructs that the search finds;
 * where that finds nothing, `total` is 0 and `nearest` has what may have been meant.
 *
 * @example crossReference(source, { query: 'select', locale: 'en', from: 'go', to: ['rust'] }).result[0]?.targets[0]?.symbols[0]?.name // 'tokio::select!'
 */
export function crossReference(
  source: CrossReferenceSource,
  asked: CrossReferenceParameters,
): Answer<'crossReference'> {
  const { names } = source;
  const { query, locale, from } = asked;
  const named = names.find(query, from);
  if (named.length > 0) return list(named.map((match) => createEntry(match, asked)));
  // A symbol of another language is no name of `from`, though a page of `from` may speak of it.
  const elsewhere = names.find(query).filter(({ language }) => language !== undefined);
  if (elsewhere.length > 0) return findNothing(elsewhere.slice(0, MOST_FOUND), locale);
  const { found, reading } = findBySearch(names, source.index, asked);
  if (found.length === 0) return findNothing(names.suggest(query), locale);
  return {
    ...list(found.map((match) => createEntry(match, asked))),
    ...(reading !== undefined && { reading }),
  };
}

type Match = PublicCrossReference['match'] & { readonly construct: PublicConstruct };

function findBySearch(
  { byId }: NameTable,
  index: SearchIndex,
  { query, from }: CrossReferenceParameters,
) {
  const { hits, reading } = search(index, query, from ? { language: from } : {});
  const found = new Map<string, Match>();
  for (const { document } of hits) {
    const construct = byId.get(document.construct ?? '');
    if (!construct || found.has(construct.id) || found.size === MOST_FOUND) continue;
    // A symbol is in one language; the document of a construct is in all that have it.
    const symbol = document.kind === 'symbol' && {
      name: document.title,
      language: document.languages[0] as Language,
    };
    found.set(construct.id, { by: 'search', ...symbol, construct });
  }
  return { found: [...found.values()], reading };
}

function createEntry(
  { by, name, language, construct }: Match,
  { locale, from, to }: CrossReferenceParameters,
): PublicCrossReference {
  const origin = from ?? language;
  const targets = to.length > 0 ? to : languageIds.filter((each) => each !== origin);
  return {
    construct: referTo(construct, locale),
    match: { by, ...(name !== undefined && { name }), ...(language && { language }) },
    ...(origin && { source: localizeCounterpart(construct, origin, locale) }),
    targets: targets.map((each) => localizeCounterpart(construct, each, locale)),
    caveat: construct.caveat[locale],
    difference: construct.difference[locale],
    ...(construct.pitfall && { pitfall: construct.pitfall[locale] }),
  };
}

/** Gives what `language` has for `construct`, as it reads in `locale`. */
export function localizeCounterpart(
  { counterparts, url }: Pick<PublicConstruct, 'counterparts' | 'url'>,
  language: Language,
  locale: Locale,
): PublicLocalCounterpart {
  const { note, ...counterpart } = counterparts[language];
  return {
    language,
    ...counterpart,
    ...(note && { note: note[locale] }),
    url: `${url[locale]}#${language}`,
  };
}

function findNothing(near: readonly Name[], locale: Locale): Answer<'crossReference'> {
  const nearest = near.map(({ name, language, construct }): PublicNearName => ({
    name,
    ...(language && { language }),
    construct: referTo(construct, locale),
  }));
  return { ...list([]), ...(nearest.length > 0 && { nearest }) };
}

function referTo({ id, title, url }: PublicConstruct, locale: Locale) {
  return { id, title: title[locale], url: url[locale] };
}
