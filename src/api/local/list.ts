import { languageIds, languages } from '../../data/languages';
import { kinds } from '../../data/kinds';
import type { Kind, Language } from '../../data/types';
import type {
  Answer,
  PublicConstructSummary,
  PublicExerciseSummary,
  PublicSymbol,
  SchemaName,
} from '../contract';
import { list } from '../envelope';
import { assertKnownOnce, parseName, spellingsOf } from '../operations/values';
import type { Spellings } from '../operations/values';
import { ProblemError, quote } from '../problem';
import { replyWith } from './ask';
import type { Ask, Reply } from './ask';

/** What a list can be limited to. */
export const FILTERS = ['category', 'lang', 'kind'] as const;
type Filter = (typeof FILTERS)[number];

/** The lists that there are, in the order in which they are offered: the resource of each is its name. */
export const LISTS = [
  { name: 'constructs', summary: 'what is compared', filters: FILTERS },
  { name: 'categories', summary: 'the groups of constructs', filters: [] },
  { name: 'languages', summary: 'the languages, with versions', filters: [] },
  { name: 'kinds', summary: 'the ways in which a language has a construct', filters: [] },
  { name: 'symbols', summary: 'the API names of each language', filters: ['category', 'lang'] },
  { name: 'sections', summary: 'the pages and headings of the chapter', filters: [] },
  { name: 'programs', summary: 'the programs, with their languages', filters: ['lang'] },
  { name: 'exercises', summary: 'the exercises, with their languages', filters: ['lang'] },
  { name: 'glossary', summary: 'the terms in both locales', filters: [] },
] as const satisfies readonly {
  readonly name: SchemaName;
  readonly summary: string;
  readonly filters: readonly Filter[];
}[];

export type ListName = (typeof LISTS)[number]['name'];
/** A document that is one of the lists. */
export type ListAnswer = Answer<ListName>;

const PARAMETERS = ['what', ...FILTERS, 'limit'];

/**
 * Answers with the list that `what` names, constructs for want of it: the document of the API where
 * nothing limits it, and one of the same shape where `category`, `lang`, `kind` or `limit` do. A language
 * has a construct unless its kind is "none"; with `lang` the kind is that of this language, without it
 * that of any.
 *
 * @example (await answerList(ask, new URLSearchParams('what=symbols&lang=go'))).document // { total: 120, … }
 */
export function answerList(ask: Ask, given: URLSearchParams): Promise<Reply> {
  return replyWith(async () => {
    assertKnownOnce(given, PARAMETERS);
    const what = parseName(given, 'what', spellingsOf(LISTS.map(({ name }) => name)));
    const name = what ?? 'constructs';
    assertTaken(given, name);
    const limit = parseLimit(given.get('limit'));
    const wanted = await parseFilter(given, ask);
    const all = await read<ListAnswer>(ask, name);
    const kept = await keep(all.result, wanted, name, ask);
    return list(kept.slice(0, limit), kept.length);
  });
}

interface Wanted {
  readonly category?: string;
  readonly language?: Language;
  readonly kind?: Kind;
}

type Item = ListAnswer['result'][number];

async function keep(
  items: readonly Item[],
  { category, language, kind }: Wanted,
  name: ListName,
  ask: Ask,
): Promise<readonly Item[]> {
  if (name === 'symbols') {
    const inCategory = await constructsOf(category, ask);
    return (items as readonly PublicSymbol[]).filter(
      (symbol) =>
        (language === undefined || symbol.language === language) &&
        (inCategory === undefined || inCategory.has(symbol.construct)),
    );
  }
  if (name === 'programs' || name === 'exercises') {
    return (items as readonly PublicExerciseSummary[]).filter(
      ({ languages: written }) => language === undefined || written.includes(language),
    );
  }
  if (name !== 'constructs') return items;
  return (items as readonly PublicConstructSummary[]).filter((construct) => {
    const own = (language ? [language] : languageIds).map(
      (each) => construct.counterparts[each].kind,
    );
    const fits = kind ? own.includes(kind) : own.some((each) => each !== 'none');
    return fits && (category === undefined || construct.category === category);
  });
}

async function constructsOf(
  category: string | undefined,
  ask: Ask,
): Promise<ReadonlySet<string> | undefined> {
  if (category === undefined) return undefined;
  const { result } = await read<Answer<'constructs'>>(ask, 'constructs');
  return new Set(result.filter((each) => each.category === category).map(({ id }) => id));
}

function assertTaken(given: URLSearchParams, name: ListName): void {
  const taken: readonly string[] = LISTS.find((each) => each.name === name)?.filters ?? [];
  for (const filter of FILTERS) {
    if (!given.has(filter) || taken.includes(filter)) continue;
    const limited = LISTS.filter(({ filters }) => (filters as readonly string[]).includes(filter));
    const names = limited.map((each) => each.name).join(', ');
    const detail = `The list ${quote(name)} cannot be limited by ${filter}: that limits ${names}.`;
    throw new ProblemError('unknown-parameter', detail);
  }
}

async function parseFilter(given: URLSearchParams, ask: Ask): Promise<Wanted> {
  const language = parseName(given, 'lang', LANGUAGE_NAMES);
  const kind = parseName(given, 'kind', spellingsOf<Kind>(kinds.map(({ id }) => id)));
  const categories = given.has('category')
    ? (await read<Answer<'categories'>>(ask, 'categories')).result.map(({ id }) => id)
    : [];
  const category = parseName(given, 'category', spellingsOf(categories));
  return { ...(category && { category }), ...(language && { language }), ...(kind && { kind }) };
}

/** The spellings of the languages, short names among them. */
export const LANGUAGE_NAMES: Spellings<Language> = new Map(
  languages.flatMap(({ id, shortNames }) => [id, ...shortNames].map((name) => [name, id] as const)),
);

function parseLimit(value: string | null): number {
  if (value === null) return Infinity;
  if (/^[1-9]\d{0,5}$/.test(value)) return Number(value);
  throw new ProblemError(
    'invalid-value',
    `The limit ${quote(value)} is not a whole number from 1.`,
  );
}

async function read<T>(ask: Ask, name: string): Promise<T> {
  const { document, problem } = await ask(name);
  if (problem) throw new Error(`Cannot read ${name} of the API: ${problem.detail}`);
  return document as T;
}
