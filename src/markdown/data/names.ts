import { presentNames } from '../../api/present/names';
import { PAIRS } from '../../components/Landing/pairs';
import { groupNames } from '../../components/SymbolsPage/model';
import { code, link, table } from '../text';
import { resultOf, rootOf } from '../view';
import type { View } from '../view';
import { word } from '../words';
import { kindTitle, linkTo } from './table';

/** Gives names that stand for each other in the three languages, with the construct of each row. */
export function renderPairs(view: View): string {
  const { site, locale, origin } = view;
  const head = [...site.languages.map(({ title }) => title), word('construct', locale)];
  const rows = PAIRS.map(({ construct, names }) => {
    const title = site.constructs.find(({ id }) => id === construct)?.title[locale] ?? construct;
    return [
      ...site.languages.map(({ id }) => {
        const name = names[id];
        return name === undefined ? kindTitle('none', locale) : code(name);
      }),
      link(title, `${origin}${rootOf(view)}constructs/${construct}`),
    ];
  });
  return table(head, rows);
}

/** Gives every name of every language in alphabetical order, with the constructs that it belongs to. */
export function renderSymbols(view: View): string {
  const { site, locale } = view;
  const constructs = presentNames(resultOf(view, 'constructs', 'constructs.json'));
  const languages = site.languages.map(({ id }) => id);
  const titleOf = new Map(site.languages.map(({ id, title }) => [id, title]));
  const rows = groupNames(constructs, languages).flatMap(({ entries }) =>
    entries.map(({ name, language, constructs: owners }) => [
      code(name),
      titleOf.get(language) ?? language,
      owners.map((owner) => linkTo(owner, view)).join(', '),
    ]),
  );
  const head = (['name', 'language', 'construct'] as const).map((each) => word(each, locale));
  return table(head, rows);
}
