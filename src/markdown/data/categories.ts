import { sumCounts } from '../../components/CoveragePage/model';
import { kinds } from '../../data/kinds';
import type { Kind } from '../../data/types';
import { blocks, table } from '../text';
import { resultOf } from '../view';
import type { View } from '../view';
import { word } from '../words';
import { compareConstructs, explainKinds, linkTo } from './table';

/** Gives the comparison of all constructs, a table for each category. */
export function renderComparison(view: View): string {
  const { site, locale } = view;
  const constructs = resultOf(view, 'constructs', 'constructs.json');
  const groups = site.categories.map(({ id, title }) => {
    const rows = constructs.filter(({ category }) => category === id);
    return rows.length > 0 && `## ${title[locale]}\n\n${compareConstructs(rows, view)}`;
  });
  return blocks(
    `${word('kinds', locale)}:`,
    explainKinds(locale),
    ...groups.filter((group) => group !== false),
  );
}

/** Gives the comparison of the constructs of one category. */
export function renderCategory(id: string, view: View): string {
  const { constructs } = resultOf(view, 'category', `categories/${id}.json`);
  return compareConstructs(constructs, view);
}

/** Gives how many constructs of each category every language has, by kind. */
export function renderCoverage(view: View): string {
  const { site, locale } = view;
  const categories = resultOf(view, 'categories', 'categories.json');
  const head = [
    word('category', locale),
    word('constructs', locale),
    ...site.languages.flatMap(({ title }) =>
      kinds.map((kind) => `${title}: ${kind.title[locale]}`),
    ),
  ];
  const count = (counts: Readonly<Record<Kind, number>>): readonly string[] =>
    kinds.map(({ id }) => String(counts[id]));
  const rows = categories.map((category) => [
    linkTo(category, view),
    String(category.total),
    ...site.languages.flatMap(({ id }) => count(category.counts[id])),
  ]);
  const total = categories.reduce((sum, category) => sum + category.total, 0);
  const sums = [
    `**${word('total', locale)}**`,
    String(total),
    ...site.languages.flatMap(({ id }) => count(sumCounts(categories, id))),
  ];
  return blocks(table(head, [...rows, sums]), explainKinds(locale));
}
