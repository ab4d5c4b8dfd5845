import type { Localized } from '../../data/types';
import { useLocale } from '../useLocale';

/** What every diagram says besides the labels in its drawing. */
type Caption = 'title' | 'description' | 'caption';

/** All texts of a diagram. Backticks stand around code and "\n" between the lines of a label. */
export type Labels<Name extends string> = Readonly<Record<Name | Caption, Localized>>;

/** The texts of a diagram in one locale. */
export type Text<Name extends string = Caption> = Readonly<Record<Name | Caption, string>>;

/** Picks the texts of a diagram in the locale of the page. */
export function useText<Name extends string>(labels: Labels<Name>): Text<Name> {
  const locale = useLocale();
  const entries = Object.entries<Localized>(labels).map(([name, text]) => [name, text[locale]]);
  return Object.fromEntries(entries) as Text<Name>;
}
