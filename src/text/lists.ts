import type { Answer, PublicCounterpart } from '../api/contract';
import type { ListAnswer, ListName } from '../api/local/list';
import { languageIds } from '../data/languages';
import type { Locale } from '../data/types';
import { createStyle } from './layout/style';
import { formatTable } from './layout/table';
import { countOf } from './counts';
import type { Format } from './format';

/** Gives a list as a terminal shows it: an entry a line in columns, then how many there are. */
export function formatList(name: ListName, answer: ListAnswer, format: Format): string {
  const { bold } = createStyle(format.hasColor);
  const toRow = ROWS[name] as Row<unknown>;
  const rows = answer.result.map((item) => {
    const [first = '', ...others] = toRow(item, format.locale);
    return [{ text: first, shown: bold(first) }, ...others.map((text) => ({ text }))];
  });
  const count = countOf(answer.result.length, answer.total, format.locale);
  return `${formatTable(rows, format.columns)}\n\n${count}\n`;
}

type Row<T> = (item: T, locale: Locale) => readonly string[];

const ROWS: { readonly [Name in ListName]: Row<Answer<Name>['result'][number]> } = {
  constructs: ({ id, title, counterparts }, locale) => [
    id,
    title[locale],
    ...languageIds.map((language) => nameCounterpart(counterparts[language])),
  ],
  categories: ({ id, title, total }, locale) => [id, title[locale], String(total)],
  languages: ({ id, title, version }) => [id, title, version],
  kinds: ({ id, title, summary }, locale) => [id, title[locale], summary[locale]],
  symbols: ({ name, language, construct, documentation }) => [
    name,
    language,
    construct,
    documentation,
  ],
  sections: ({ id, level, title, url }, locale) => [
    id,
    '  '.repeat(level - 1) + title[locale],
    url[locale],
  ],
  programs: ({ id, languages, construct }, locale) => [
    id,
    languages.join(', '),
    construct?.title[locale] ?? '',
  ],
  exercises: ({ id, languages }) => [id, languages.join(', ')],
  glossary: ({ title, variants }, locale) => [
    title[locale],
    title[locale === 'ko' ? 'en' : 'ko'],
    [...variants.ko, ...variants.en].join(', '),
  ],
};

/** Gives the name that stands for a counterpart, with its kind where it is not the same thing. */
export function nameCounterpart({
  kind,
  symbols,
  syntax,
}: Pick<PublicCounterpart, 'kind' | 'symbols' | 'syntax'>): string {
  const name = symbols[0]?.name ?? syntax;
  if (kind === 'equivalent') return name;
  return name === '' || kind === 'none' ? `(${kind})` : `${name} (${kind})`;
}
