import type {
  PublicConstructSummary,
  PublicCounterpart,
  PublicReference,
} from '../../api/contract';
import { kinds } from '../../data/kinds';
import type { Kind, Locale } from '../../data/types';
import { code, escapeText, link, prose, table } from '../text';
import type { View } from '../view';
import { word } from '../words';

/** Gives a row for each construct: what each language has for it, and where the analogy breaks. */
export function compareConstructs(
  constructs: readonly PublicConstructSummary[],
  view: View,
): string {
  const { site, locale } = view;
  const head = [
    word('construct', locale),
    ...site.languages.map(({ title }) => title),
    word('caveat', locale),
  ];
  const rows = constructs.map((construct) => [
    linkTo(construct, view),
    ...site.languages.map(({ id }) => describe(construct.counterparts[id], locale)),
    prose(construct.caveat[locale]),
  ]);
  return table(head, rows);
}

function describe({ kind, syntax, symbols, note }: PublicCounterpart, locale: Locale): string {
  const [first] = symbols;
  const shown = syntax || first?.name;
  // A language without a counterpart says what people do instead.
  const instead = kind === 'none' && note ? prose(note[locale]) : '';
  return [
    shown !== undefined && code(shown),
    kind === 'equivalent' ? '' : `(${kindTitle(kind, locale)})`,
    instead,
  ]
    .filter(Boolean)
    .join(' ');
}

/** Gives what readers see for a kind of counterpart. */
export function kindTitle(kind: Kind, locale: Locale): string {
  return kinds.find(({ id }) => id === kind)?.title[locale] ?? kind;
}

/** Gives a list of the kinds of counterpart with what each means. */
export function explainKinds(locale: Locale): string {
  return kinds.map(({ title, summary }) => `- **${title[locale]}**: ${summary[locale]}`).join('\n');
}

/** Gives a link to a page under its title. */
export function linkTo(
  { title, url }: Pick<PublicReference, 'title' | 'url'>,
  { locale, origin }: View,
): string {
  return link(escapeText(title[locale]), origin + url[locale]);
}
