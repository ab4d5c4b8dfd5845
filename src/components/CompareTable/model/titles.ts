import { categories } from '../../../data/categories';
import { kinds } from '../../../data/kinds';
import type { Kind, Locale } from '../../../data/types';

/** Gives the title of the category `id`. */
export function categoryTitle(id: string, locale: Locale): string {
  return categories.find((category) => category.id === id)?.title[locale] ?? id;
}

/** Gives the word for how a language has a construct. */
export function kindTitle(id: Kind, locale: Locale): string {
  return kinds.find((kind) => kind.id === id)?.title[locale] ?? id;
}
